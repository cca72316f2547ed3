"""Sources of questionnaires: read as pyxform reads them, and changed in the cells that change alone."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from pyxform.xls2json_backends import md_to_dict

from vetting_desk.errors import TranslationFileError
from vetting_desk.paths import resource_path
from vetting_desk.translating.tables import Source, read_source

FORM = """# A form

Words for people | with a bar.

| survey | type | name | label::English (en) | label::Русский (ru) |
|  | text | q1 | One \\| two | Раз |
| | note | q2 |Two||
|  | end_group |

| choices | list_name | name | label::English (en) |
|  | yesno | yes | Yes |
| settings | form_id | form_title |
| | f | A title |
"""
SHIPPED = sorted(path.name for path in resource_path("instruments").glob("*.md"))


def cells(source: Source) -> dict[str, list[dict[str, str]]]:
    return {
        sheet.name: [
            {h: row.text(at) for at, h in enumerate(sheet.headings) if h and row.text(at)}
            for row in sheet.rows
        ]
        for sheet in source.sheets
    }


@pytest.mark.parametrize("name", SHIPPED)
def test_markdown_is_read_as_pyxform_reads_it(name: str) -> None:
    content = resource_path(f"instruments/{name}").read_bytes()
    theirs = md_to_dict(io.BytesIO(content))
    ours = cells(read_source(content, name))
    for sheet in ("survey", "choices", "settings"):
        assert ours[sheet] == theirs[sheet]


@pytest.mark.parametrize("name", SHIPPED)
def test_nothing_changed_is_the_same_bytes(name: str) -> None:
    content = resource_path(f"instruments/{name}").read_bytes()
    assert read_source(content, name).written({}) == content


def test_only_the_cells_that_change_change() -> None:
    source = read_source(FORM.encode(), "form.md")
    made = source.written({("survey", 6, "label::Русский (ru)"): "Два | три"}).decode()
    assert made == FORM.replace("| Раз |", "| Два \\| три |")
    made = source.written({("survey", 7, "label::Русский (ru)"): "Два"}).decode()
    assert made == FORM.replace("|Two||", "|Two| Два |")


def test_a_new_language_gets_a_column_in_every_row_of_its_table() -> None:
    source = read_source(FORM.encode(), "form.md")
    new = "label::Тоҷикӣ (tg)"
    made = source.written({("survey", 6, new): "Як", ("choices", 11, new): "Ҳа"})
    again = read_source(made, "form.md")
    assert cells(again)["survey"][0][new] == "Як"
    assert cells(again)["choices"][0][new] == "Ҳа"
    assert cells(again)["settings"] == cells(source)["settings"]
    kept = [{h: t for h, t in row.items() if h != new} for row in cells(again)["survey"]]
    assert kept == cells(source)["survey"]


PLAIN = st.text(st.sampled_from("aҷ|#\\ .-"), max_size=12).map(str.strip)


@given(
    PLAIN.filter(lambda t: t and "\\|" not in t and not t.endswith("\\")), st.sampled_from([6, 7])
)
def test_any_words_are_read_back_from_markdown(text: str, row: int) -> None:
    made = read_source(FORM.encode(), "f.md").written(
        {("survey", row, "label::Русский (ru)"): text}
    )
    [survey] = [sheet for sheet in read_source(made, "f.md").sheets if sheet.name == "survey"]
    assert [r.text(3) for r in survey.rows if r.number == row] == [text]
    assert "label::Русский (ru)" in md_to_dict(io.BytesIO(made))["survey"][row - 6] or text == "-"


@pytest.mark.parametrize(
    ("text", "detail"),
    [("a\nb", "line-break"), ("a\u2028b", "line-break"), ("a\\|b", "bar"), ("a\\", "bar")],
)
def test_what_markdown_cannot_hold_is_refused(text: str, detail: str) -> None:
    with pytest.raises(TranslationFileError) as refused:
        read_source(FORM.encode(), "f.md").written({("survey", 6, "label::Русский (ru)"): text})
    assert refused.value.fields["detail"] == detail


@pytest.fixture
def workbook() -> bytes:
    book = Workbook()
    survey = book.active
    survey.title = "Survey"
    survey.append(["type", "name", "label::English (en)"])
    survey.append([None, None, None])
    survey.append(["text", "q1", "One"])
    book.create_sheet("notes for us").append(["kept"])
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_workbook_keeps_its_other_sheets_and_takes_new_columns(workbook: bytes) -> None:
    source = read_source(workbook, "form.xlsx")
    made = source.written(
        {("survey", 3, "label::Тоҷикӣ (tg)"): "=Як", ("survey", 3, "label::English (en)"): "1"}
    )
    book = load_workbook(io.BytesIO(made))
    assert book["notes for us"]["A1"].value == "kept"
    assert [cell.value for cell in book["Survey"][3]] == ["text", "q1", "1", "=Як"]
    assert book["Survey"]["D3"].data_type == "s"
    assert cells(read_source(made, "form.xlsx"))["survey"][0]["label::Тоҷикӣ (tg)"] == "=Як"


def test_a_control_character_is_refused_by_name(workbook: bytes) -> None:
    with pytest.raises(TranslationFileError) as refused:
        read_source(workbook, "f.xlsx").written({("survey", 3, "label::English (en)"): "a\x01"})
    assert refused.value.fields["detail"] == "control-character"


@pytest.mark.parametrize(
    ("content", "name", "detail"),
    [
        (b"<h:html/>", "f.xml", "not-a-source"),
        (b"\xff\xfe|", "f.md", "encoding"),
        (b"words", "f.md", "no-survey"),
        (b"PK\x03\x04broken", "f.xlsx", "damaged-workbook"),
        (b"PK\x03\x04" + b"0" * (8 * 1024 * 1024), "f.xlsx", "too-large"),
    ],
)
def test_what_is_no_source_is_refused(content: bytes, name: str, detail: str) -> None:
    with pytest.raises(TranslationFileError) as refused:
        read_source(content, name)
    assert refused.value.fields["detail"] == detail


def test_the_form_of_these_tests_is_one_that_pyxform_takes(tmp_path: Path) -> None:
    assert [row["name"] for row in md_to_dict(io.BytesIO(FORM.encode()))["choices"]] == ["yes"]
