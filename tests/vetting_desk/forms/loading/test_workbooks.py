"""What a file is by its content, and why nobody reads it."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms import load_form
from vetting_desk.forms.loading.workbooks import prepare

TABLES = '"survey"{0}{0}{0}\n{0}"type"{0}"name"{0}"label"\n{0}"text"{0}"a"{0}"Ном; и, ш"\n'
MARKDOWN = "| survey |\n| | type | name | label |\n| | text | a | Ном; и, ш |\n"


def workbook() -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "survey"
    sheet.append(("type", "name", "label"))
    sheet.append(("text", "a", "Ном; и, ш"))
    sheet["A2"].alignment = Alignment(indent=2)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def with_part(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a workbook with one of its parts changed."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(made, "w") as target,
    ):
        for entry in source.namelist():
            part = source.read(entry)
            target.writestr(entry, change(part) if entry == name else part)
    return made.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_as_text_is_read_whatever_separates_it(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    path = tmp_path / "form.csv"
    path.write_text(TABLES.format(separator), encoding=encoding)
    assert load_form(path).new_session().node("/data/a").label == "Ном; и, ш"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_markdown_may_begin_with_a_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "form.md"
    path.write_text(MARKDOWN, encoding=encoding)
    assert load_form(path).new_session().node("/data/a").label == "Ном; и, ш"


def test_files_with_a_byte_order_mark_are_those_without(faults: Path) -> None:
    """Kpi 4037, JavaRosa 687."""
    folder = faults / "csv-form-bom"
    marked, plain = (load_form(folder / name) for name in ("bom2.csv", "nobom2.csv"))
    assert [d.path for d in marked.definitions] == [d.path for d in plain.definitions]
    assert load_form(folder / "bom.md").by_path["/data/a"].is_leaf


def test_measures_below_zero_are_passed_over_as_excel_does(faults: Path) -> None:
    assert load_form(faults / "unnamed-cause" / "negative-indent.xlsx").definitions


def test_an_indent_below_zero_is_passed_over() -> None:
    broken = with_part(
        workbook(), "xl/styles.xml", lambda part: part.replace(b'indent="2"', b'indent="-2"')
    )
    assert b'indent="-2"' in zipfile.ZipFile(io.BytesIO(broken)).read("xl/styles.xml")
    assert load_form(broken).new_session().node("/data/a").label == "Ном; и, ш"


def test_two_headings_in_one_cell_are_named_with_their_cell(faults: Path) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        load_form(faults / "unnamed-cause" / "two-headers-in-one-cell.xlsx")
    fields = caught.value.fields
    assert (fields["detail"], fields["sheet"], fields["cell"]) == ("two-headings", "survey", "F1")


@pytest.mark.parametrize(
    ("name", "content", "detail"),
    [
        ("form.xlsx", b"", "empty-file"),
        ("form.csv", b" \n", "empty-file"),
        ("form.xlsx", b"PK\x03\x04 cut", "damaged-workbook"),
        ("form.xlsx", workbook()[:-300], "damaged-workbook"),
        ("form.xls", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("form.xlsx", b"%PDF-1.7", "not-a-spreadsheet"),
        ("form.csv", "survey,Имя".encode("cp1251"), "encoding"),
        ("form.md", b"\xff\xfe\x00", "encoding"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_cause(
    name: str, content: bytes, detail: str
) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        prepare(content, name)
    assert (caught.value.fields["file"], caught.value.fields["detail"]) == (name, detail)


def test_another_office_document_is_no_spreadsheet() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(FormSyntaxError) as caught:
        prepare(made.getvalue(), "letter.xlsx")
    assert caught.value.fields["detail"] == "not-a-spreadsheet"


def test_an_old_workbook_that_is_cut_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "form.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert caught.value.fields["detail"] == "damaged-workbook"


def test_text_without_a_survey_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_text("some words\n", encoding="utf-8")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert caught.value.fields["detail"] == "no-tables"
