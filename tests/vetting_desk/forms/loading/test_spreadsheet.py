"""Spreadsheets (XLSForm): converted, refused with pyxform's message, fixed to find further problems."""

from pathlib import Path

import pytest

from vetting_desk.errors import (
    FormSyntaxError,
)
from vetting_desk.forms import load_form
from vetting_desk.forms.loading.spreadsheet import convert_in_spite

SHEETS = """
| survey |
| | type | name | label::English (en) | label::Русский (ru) | relevant | bind::vd:role |
| | select_one yn | q | Well? | Хорошо? | | presence |
| | text | why | Why? | Почему? | ${q} = 'n' | |
| choices |
| | list_name | name | label::English (en) | label::Русский (ru) |
| | yn | y | Yes | Да |
| | yn | n | No | Нет |
| settings |
| | form_title | form_id | version | namespaces |
| | Small | small | 3 | vd="urn:vetting-desk:instrument:1" |
"""


def test_a_spreadsheet_is_converted(tmp_path: Path) -> None:
    path = tmp_path / "small.md"
    path.write_text(SHEETS, encoding="utf-8")
    form = load_form(path)
    session = form.new_session()
    session.set("/data/q", "n")
    assert (form.id, form.version) == ("small", "3")
    assert session.node("/data/why").relevant
    assert session.node("/data/q").attributes["role"] == "presence"


def test_a_spreadsheet_with_an_error_is_refused_in_its_own_words(tmp_path: Path) -> None:
    path = tmp_path / "small.md"
    path.write_text(SHEETS.replace("select_one yn", "select_one gone"), encoding="utf-8")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert caught.value.fields["detail"] == "spreadsheet"
    assert "gone" in caught.value.fields["output"]


@pytest.mark.parametrize("content", [b"PK\x03\x04broken", b"PK\x03\x04"])
def test_a_broken_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    for source in (path, content):
        with pytest.raises(FormSyntaxError):
            load_form(source)


@pytest.mark.parametrize("suffix", [".xlsx", ".xml"])
def test_a_workbook_and_its_form_are_the_same(shared: Path, suffix: str) -> None:
    form = load_form(shared / f"socio-economic-survey-v20240515{suffix}")
    session = form.new_session()
    session.set("/data/headOfHousehold/region", "KP")
    assert "Khot" in [o.value for o in session.node("/data/headOfHousehold/district").options]


TEXT_SHEETS = {
    ".md": '| survey |\n| | type | name | label |\n| | text | a | Номи "A" |\n',
    ".csv": '"survey",,,\n,"type","name","label"\n,"text","a","Номи ""A"""\n',
}


@pytest.mark.parametrize("suffix", sorted(TEXT_SHEETS))
def test_a_spreadsheet_written_as_text_is_a_form(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"form{suffix}"
    path.write_text(TEXT_SHEETS[suffix], encoding="utf-8")
    session = load_form(path).new_session()
    assert session.node(f"{session.root.reference}/a").label == 'Номи "A"'


def test_an_old_workbook_is_a_form_whatever_its_name_says(shared: Path) -> None:
    old = (shared / "ifrc-distribution-site-assessment-v1.xlsx").read_bytes()
    assert old.startswith(b"\xd0\xcf\x11\xe0")
    assert load_form(old).languages == ("English", "Français")


def test_what_a_spreadsheet_is_refused_for_is_found_to_the_last_cell(tmp_path: Path) -> None:
    sheet = tmp_path / "f.md"
    sheet.write_text(
        "| survey | | | | |\n| | type | name | label | relevant |\n| | text | a | A | ${x} = 1 |\n"
        "| | txt | b | B | |\n| | text | c | C | ${y} = 1 |\n"
    )
    xml, found = convert_in_spite(sheet.read_bytes(), sheet.name)
    rows = sorted(error.fields["output"][: len("[row : 2]")] for error in found)
    assert rows == ["[row : 2]", "[row : 3]", "[row : 4]"]
    assert xml is not None
    assert b"<c/>" in xml


def test_a_sound_spreadsheet_is_refused_for_nothing(tmp_path: Path) -> None:
    sheet = tmp_path / "f.md"
    sheet.write_text("| survey | | | |\n| | type | name | label |\n| | text | a | A |\n")
    xml, found = convert_in_spite(sheet.read_bytes(), sheet.name)
    assert found == ()
    assert xml is not None


def test_a_spreadsheet_that_cannot_be_fixed_is_still_reported(tmp_path: Path) -> None:
    sheet = tmp_path / "f.md"
    sheet.write_text("| survey | | |\n| | type | label |\n| | text | A |\n")
    xml, found = convert_in_spite(sheet.read_bytes(), sheet.name)
    assert xml is None
    assert found
