"""A workbook for translators: what a cell can hold comes back as it went."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from vetting_desk.errors import TranslationFileError
from vetting_desk.translating.sheet import read_sheet, write_sheet
from vetting_desk.translating.units import Catalogue, State, Unit

CELL = st.text(st.sampled_from("aбҷپ\u200c=+-@'\"<&|0 .\n"), max_size=20).map(str.strip)


def catalogue(*units: Unit) -> Catalogue:
    return Catalogue("instrument:intake", "en", "tg", units)


@settings(max_examples=40)
@given(st.lists(st.tuples(CELL.filter(bool), CELL), max_size=4))
def test_what_a_cell_can_hold_comes_back(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("sheet") / "texts.xlsx"
    units = [
        Unit(
            f"survey/q{at}/label",
            source,
            target,
            State.TRANSLATED if target else State.MISSING,
            ("text",),
        )
        for at, (source, target) in enumerate(texts)
    ]
    write_sheet(catalogue(*units), path)
    assert read_sheet(path) == catalogue(*units)


def test_a_formula_is_text(tmp_path: Path) -> None:
    path = tmp_path / "texts.xlsx"
    write_sheet(catalogue(Unit("a", "=1+1", "=2+2")), path)
    assert load_workbook(path)["texts"]["B2"].data_type == "s"


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("a\x01", "control-character"),
        ("_x0041_", "control-character"),
        ("a\rb", "control-character"),
        ("a" * 32_768, "cell-too-long"),
    ],
)
def test_what_no_cell_can_hold_is_refused_before_it_is_lost(
    tmp_path: Path, text: str, detail: str
) -> None:
    with pytest.raises(TranslationFileError) as refused:
        write_sheet(catalogue(Unit("a", text)), tmp_path / "texts.xlsx")
    assert (refused.value.fields["detail"], refused.value.fields["name"]) == (detail, "a")


def test_more_texts_than_rows_are_refused(tmp_path: Path) -> None:
    many = catalogue(*(Unit(str(number), "x") for number in range(20_000)))
    with pytest.raises(TranslationFileError) as refused:
        write_sheet(many, tmp_path / "texts.xlsx")
    assert refused.value.fields["detail"] == "too-many-units"


def made(path: Path, texts: list[list[str]], about: list[list[str]] | None = None) -> Path:
    book = Workbook()
    book.remove(book.active)
    for name, rows in [
        ("texts", texts),
        ("about", about or [["name", "value"], ["from", "en"], ["to", "tg"]]),
    ]:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


HEAD = ["key", "source", "translation", "state", "notes"]


@pytest.mark.parametrize(
    ("texts", "about", "detail"),
    [
        ([["other"]], None, "no-texts-sheet"),
        ([HEAD, ["", "Case", "Дело"]], None, "no-unit-name"),
        ([HEAD, ["a", "Case"], ["a", "Case"]], None, "unit-twice"),
        ([HEAD], [["name", "value"], ["from", "en"]], "no-languages"),
    ],
)
def test_a_sheet_that_was_taken_apart_is_refused(
    tmp_path: Path, texts: list[list[str]], about: list[list[str]] | None, detail: str
) -> None:
    with pytest.raises(TranslationFileError) as refused:
        read_sheet(made(tmp_path / "texts.xlsx", texts, about))
    assert refused.value.fields["detail"] == detail


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "texts.xlsx"
    path.write_bytes(b"pictures")
    with pytest.raises(TranslationFileError):
        read_sheet(path)
