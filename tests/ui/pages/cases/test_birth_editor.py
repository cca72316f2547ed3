"""A birth date with its certainty."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ui.pages.cases.birth_editor import BirthEditor
from vetting_desk.model import BirthCertainty, BirthDate

CASES = [
    (BirthCertainty.EXACT, "1994-03-07", 3),
    (BirthCertainty.MONTH, "1994-03", 2),
    (BirthCertainty.YEAR, "1994", 1),
    (BirthCertainty.ESTIMATED, "1994", 1),
    (BirthCertainty.UNKNOWN, "", 0),
]


@pytest.fixture
def editor(qtbot: QtBot) -> BirthEditor:
    made = BirthEditor()
    qtbot.addWidget(made)
    made.show()
    return made


def fields(editor: BirthEditor) -> list[QLineEdit]:
    return [edit for edit in editor.findChildren(QLineEdit) if edit.isVisible()]


@pytest.mark.parametrize(("certainty", "text", "parts"), CASES)
def test_only_the_parts_that_are_known_are_asked_for(
    editor: BirthEditor, certainty: BirthCertainty, text: str, parts: int
) -> None:
    editor.show_birth(BirthDate(text, certainty))
    assert len(fields(editor)) == parts


@pytest.mark.parametrize(("certainty", "text", "parts"), CASES)
def test_what_is_shown_comes_back(
    editor: BirthEditor, certainty: BirthCertainty, text: str, parts: int
) -> None:
    editor.show_birth(BirthDate(text, certainty))
    assert editor.birth() == BirthDate(text, certainty)


def test_parts_are_written_with_their_zeros(editor: BirthEditor) -> None:
    editor.show_birth(BirthDate("1994-03-07", BirthCertainty.EXACT))
    for edit, text in zip(fields(editor), ("994", "3", " 7"), strict=True):
        edit.setText(text)
    assert editor.birth().text == "0994-03-07"


def test_a_part_that_is_not_asked_for_any_more_does_not_count(editor: BirthEditor) -> None:
    editor.show_birth(BirthDate("1994-03-07", BirthCertainty.EXACT))
    box = editor.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(BirthCertainty.YEAR.value))
    assert editor.birth() == BirthDate("1994", BirthCertainty.YEAR)


def test_letters_cannot_be_typed(editor: BirthEditor, qtbot: QtBot) -> None:
    editor.show_birth(BirthDate("", BirthCertainty.YEAR))
    qtbot.keyClicks(fields(editor)[0], "19a9x4")
    assert fields(editor)[0].text() == "1994"


def test_clearing_asks_anew(editor: BirthEditor) -> None:
    editor.show_birth(BirthDate("1994", BirthCertainty.YEAR))
    editor.clear()
    assert editor.birth() == BirthDate("", BirthCertainty.UNKNOWN)
    assert fields(editor) == []


def test_typing_is_signalled(editor: BirthEditor, qtbot: QtBot) -> None:
    editor.show_birth(BirthDate("199", BirthCertainty.YEAR))
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(fields(editor)[0], "4")


def test_a_problem_is_shown_at_a_field_that_can_be_seen(editor: BirthEditor) -> None:
    assert isinstance(editor.first_field(), QComboBox)
    editor.show_birth(BirthDate("1994", BirthCertainty.YEAR))
    assert editor.first_field() is fields(editor)[0]


def test_each_part_says_what_it_is(editor: BirthEditor) -> None:
    editor.show_birth(BirthDate("1994-03-07", BirthCertainty.EXACT))
    names = [edit.accessibleName() for edit in fields(editor)]
    assert names == ["Birth: Year", "Birth: Month", "Birth: Day"]


class TestBirth:
    @pytest.mark.parametrize(
        ("birth", "fields"),
        [
            (BirthDate("1994-03-07", BirthCertainty.EXACT), 3),
            (BirthDate("1994-03", BirthCertainty.MONTH), 2),
            (BirthDate("1994", BirthCertainty.YEAR), 1),
            (BirthDate("1994", BirthCertainty.ESTIMATED), 1),
            (BirthDate(), 0),
        ],
    )
    def test_only_what_is_known_is_asked_for(
        self, editor: BirthEditor, birth: BirthDate, fields: int
    ) -> None:
        editor.show_birth(birth)
        assert sum(edit.isVisible() for edit in editor.findChildren(QLineEdit)) == fields
        assert editor.birth() == birth

    def test_nothing_asked_is_not_known(self, editor: BirthEditor) -> None:
        assert editor.birth() == BirthDate()

    def test_a_month_of_one_figure_gets_its_nought(self, editor: BirthEditor) -> None:
        editor.show_birth(BirthDate("1994-03", BirthCertainty.MONTH))
        edits = {edit.accessibleName(): edit for edit in editor.findChildren(QLineEdit)}
        edits["Birth: Month"].setText("3")
        assert editor.birth().text == "1994-03"


@pytest.mark.parametrize("locale", ["C", "en_US", "fa_IR", "ar_EG", "tg_TJ"])
@pytest.mark.parametrize(("typed", "read"), [("۱۹۹۰", "1990"), ("١٩٩٠", "1990"), ("1990", "1990")])
def test_a_year_is_read_in_figures_of_any_script_under_every_locale(
    qtbot: QtBot, locale: str, typed: str, read: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        made = BirthEditor()
        qtbot.addWidget(made)
        made.show_birth(BirthDate("1980", BirthCertainty.YEAR))
        year = made._year
        year.clear()
        for figure in typed:
            year.insert(figure)
        assert year.text() == read
        assert made.birth() == BirthDate(read, BirthCertainty.YEAR)
    finally:
        QLocale.setDefault(before)


def test_letters_and_raised_figures_are_not_taken(editor: BirthEditor) -> None:
    editor.show_birth(BirthDate("", BirthCertainty.YEAR))
    for sign in "19x9²0":
        editor._year.insert(sign)
    assert editor._year.text() == "1990"
