"""A field for an optional day."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.date_fields import CalendarButton
from ui.questionnaire.questions.day_field import DayField
from ui.shell.application import Application

DAY = date(2026, 11, 22)


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    made = DayField("From", DAY)
    qtbot.addWidget(made)
    made.show()
    return made


def typed(field: DayField, text: str) -> None:
    field.edit.setText(text)
    field.edit.editingFinished.emit()


def test_a_day_as_it_stands_on_screen_is_taken(field: DayField) -> None:
    typed(field, field.edit.placeholderText())
    assert field.day() == DAY
    assert not field.is_wrong()


@pytest.mark.parametrize("text", ["2026-02-30", "yesterday", "1899-12-31", "3000-01-01", "22.11."])
def test_what_is_no_day_is_marked(field: DayField, text: str) -> None:
    typed(field, text)
    assert field.day() is None
    assert field.is_wrong()
    assert field.edit.property("wrong") == "true"


def test_nothing_is_no_day_and_not_wrong(field: DayField) -> None:
    typed(field, "  ")
    assert field.day() is None
    assert not field.is_wrong()


def test_another_day_is_signalled_once(field: DayField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        typed(field, "2026-11-22")
    with qtbot.assertNotEmitted(field.changed):
        typed(field, "2026-11-22")


def test_a_day_set_by_the_program_is_not_signalled(field: DayField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.changed):
        field.show_day(DAY)
    assert field.day() == DAY


def test_showing_no_day_takes_the_mark_away(field: DayField) -> None:
    typed(field, "yesterday")
    field.show_day(None)
    assert field.edit.text() == ""
    assert field.edit.property("wrong") == "false"


def test_the_calendar_fills_it(field: DayField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        field.findChildren(CalendarButton)[0].picked.emit(QDate(2026, 11, 21))
    assert field.day() == date(2026, 11, 21)


def test_a_day_runs_from_left_to_right_in_every_language(field: DayField) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize(("language", "written"), [("ru", "22.11.2026"), ("fa", "2026-11-22")])
def test_what_it_shows_and_what_the_calendar_gives_is_a_day_in_every_language(
    qapp: Application, qtbot: QtBot, language: str, written: str
) -> None:
    """In a mirrored window days among words are fenced by signs nobody sees; a field holds none."""
    qapp.translations.use(language)
    made = DayField("From", DAY)
    qtbot.addWidget(made)
    made.show_day(DAY)
    assert (made.edit.text(), made.day(), made.is_wrong()) == (written, DAY, False)
    made.findChildren(CalendarButton)[0].picked.emit(QDate(2026, 11, 21))
    assert (made.day(), made.is_wrong()) == (date(2026, 11, 21), False)
    typed(made, made.edit.placeholderText())
    assert made.day() == DAY
    typed(made, f"\u2066{written}\u2069")
    assert made.day() == DAY
