"""Which cell a spreadsheet is refused for, where pyxform does not say it."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms import load_form
from vetting_desk.forms.loading.blame import blamed

ROWS = [{"type": "text", "name": f"q{number}", "label": "Q"} for number in range(20)]


class UnforeseenError(Exception):
    """What a library raises on what it does not foresee."""


def test_a_row_is_named_by_its_number_in_the_sheet() -> None:
    def convert(tables: dict[str, Any]) -> bytes:
        if len(tables["survey"]) > 12:
            raise UnforeseenError
        return b""

    found = blamed("f.xlsx", {"survey": ROWS}, UnforeseenError(), convert).fields
    assert (found["detail"], found["sheet"], found["name"]) == ("spreadsheet-row", "survey", "14")


def test_a_column_is_found() -> None:
    rows = [dict(ROWS[0], odd="x"), *ROWS[1:]]

    def convert(tables: dict[str, Any]) -> bytes:
        if any("odd" in row for row in tables["survey"]):
            raise UnforeseenError
        return b""

    found = blamed("f.xlsx", {"survey": rows}, UnforeseenError(), convert).fields
    assert (found["detail"], found["sheet"], found["name"]) == (
        "spreadsheet-column",
        "survey",
        "odd",
    )


def test_what_no_part_is_to_blame_for_says_so() -> None:
    def convert(_: dict[str, Any]) -> bytes:
        raise UnforeseenError

    found = blamed("f.xlsx", {"survey": ROWS}, UnforeseenError(), convert).fields
    assert (found["detail"], found["name"]) == ("spreadsheet-unknown", "UnforeseenError")


def workbook(*headings: str) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Survey"
    sheet.append(("type", "name", "label", None, *headings))
    sheet.append(("text", "a", "A", None, *["x" for _ in headings]))
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("headings", "cell"),
    [
        (["hint::English (en)hint::Русский (ru)"], "E1"),
        (["media::image::English (en)media::audio::English (en)"], "E1"),
        (["hint", *[f"note{n}" for n in range(22)], "label::a::b"], "AB1"),
    ],
)
def test_two_headings_in_one_cell_are_named_with_their_cell(headings: list[str], cell: str) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        load_form(workbook(*headings))
    assert (caught.value.fields["detail"], caught.value.fields["cell"]) == ("two-headings", cell)


def test_headings_of_three_parts_are_taken() -> None:
    form = load_form(workbook("media::image::English (en)", "bind::jr:constraintMsg::English (en)"))
    assert form.by_path["/data/a"].is_leaf


def test_in_text_the_heading_alone_is_named(tmp_path: Path) -> None:
    path = tmp_path / "f.md"
    path.write_text("| survey |\n| | type | name | label::a::b |\n| | text | a | A |\n")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert (caught.value.fields["name"], caught.value.fields["cell"]) == ("label::a::b", "")
