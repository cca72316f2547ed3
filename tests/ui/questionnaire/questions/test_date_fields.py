"""Dates and times by their parts, and the calendar that fills them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCalendarWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.date_fields import CalendarButton, DateParts, Parts, TimeParts
from ui.questionnaire.questions.parse import Refusal, Why
from ui.shell.application import Application

Show = Callable[[Parts], None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """A function that shows some parts."""

    def shown(parts: Parts) -> None:
        qtbot.addWidget(parts)
        parts.show()

    return shown


@pytest.mark.parametrize(
    ("appearance", "names"),
    [("", ["Day", "Month", "Year"]), ("month-year", ["Month", "Year"]), ("year", ["Year"])],
)
def test_as_many_parts_as_the_form_asks_for(show: Show, appearance: str, names: list[str]) -> None:
    parts = DateParts(frozenset([appearance]))
    show(parts)
    assert [field.accessibleName() for field in parts.fields] == names


def test_a_part_is_heard_with_its_question(show: Show) -> None:
    """A reader says the label of a field in the place of its name: a part has none, so its own is said."""
    parts = DateParts(frozenset())
    show(parts)
    for field in parts.fields:
        field.setAccessibleName(f"When?: {field.part_name}")
        interface = QAccessible.queryAccessibleInterface(field)
        said_instead = QAccessible.RelationFlag.Label
        assert [found for found in interface.relations() if found[1] & said_instead] == []
        assert interface.text(QAccessible.Text.Name) == f"When?: {field.part_name}"


@pytest.mark.parametrize(
    ("appearance", "texts"),
    [("", ["07", "03", "1994"]), ("month-year", ["03", "1994"]), ("year", ["1994"])],
)
def test_a_date_comes_out_as_it_went_in(show: Show, appearance: str, texts: list[str]) -> None:
    parts = DateParts(frozenset([appearance]))
    show(parts)
    parts.set_value("1994-03-07")
    assert parts.texts() == texts
    assert parts.value() == f"1994-{'01' if appearance == 'year' else '03'}-" + (
        "01" if appearance else "07"
    )


def test_arabic_figures_are_figures(show: Show) -> None:
    parts = DateParts(frozenset())
    show(parts)
    parts.set_texts(["۷", "۳", "۱۹۹۴"])
    assert parts.value() == "1994-03-07"


def test_half_a_date_is_none(show: Show) -> None:
    parts = DateParts(frozenset())
    show(parts)
    parts.set_texts(["7", "", "1994"])
    with pytest.raises(Refusal) as refused:
        parts.value()
    assert refused.value.why is Why.DATE_INCOMPLETE


def test_parts_stand_in_one_order_in_a_mirrored_window_too(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parts = DateParts(frozenset(), window)
    qtbot.addWidget(window)
    window.show()
    assert {field.layoutDirection() for field in parts.fields} == {Qt.LayoutDirection.LeftToRight}
    xs = [field.x() for field in parts.fields]
    assert xs == sorted(xs)


def test_a_time_has_hours_and_minutes(show: Show) -> None:
    parts = TimeParts()
    show(parts)
    parts.set_value("14:05:00.000+05:00")
    assert parts.texts() == ["14", "05"]
    assert parts.value().startswith("14:05:00.000")


def test_moving_within_the_parts_is_not_leaving_them(show: Show, qtbot: QtBot) -> None:
    parts = TimeParts()
    show(parts)
    parts.activateWindow()
    hour, minute = parts.fields
    heard: list[str] = []
    parts.left.connect(lambda: heard.append("left"))
    hour.setFocus()
    qtbot.waitUntil(parts.has_keyboard)
    qtbot.keyClicks(hour, "14")
    minute.setFocus()
    assert heard == []
    qtbot.keyClicks(minute, "05")
    minute.clearFocus()
    assert heard == ["left"]


def test_enter_in_any_part_submits(show: Show, qtbot: QtBot) -> None:
    parts = TimeParts()
    show(parts)
    with qtbot.waitSignal(parts.submitted):
        qtbot.keyClick(parts.fields[0], Qt.Key.Key_Return)


def test_what_can_only_be_read_cannot_be_typed_over(show: Show, qtbot: QtBot) -> None:
    parts = TimeParts()
    show(parts)
    parts.set_enabled(enabled=False)
    qtbot.keyClicks(parts.fields[0], "14")
    assert parts.is_empty()


def test_a_day_picked_fills_the_parts_and_is_signalled(show: Show, qtbot: QtBot) -> None:
    parts = DateParts(frozenset())
    show(parts)
    with qtbot.waitSignal(parts.left):
        parts.findChildren(CalendarButton)[0].picked.emit(QDate(1994, 3, 7))
    assert parts.texts() == ["07", "03", "1994"]


@pytest.mark.qt_log_ignore("does not support")  # said by the offscreen window system of a popup
def test_the_calendar_goes_once_a_day_was_picked(qtbot: QtBot) -> None:
    button = CalendarButton()
    qtbot.addWidget(button)
    button.show()
    button.click()
    calendar = button.findChildren(QCalendarWidget)[0]
    assert calendar.isVisible()
    with qtbot.waitSignal(button.picked) as signal:
        calendar.clicked.emit(QDate(1994, 3, 7))
    assert signal.args == [QDate(1994, 3, 7)]
    assert not calendar.isVisible()


@pytest.mark.qt_log_ignore("does not support")  # said by the offscreen window system of a popup
@pytest.mark.usefixtures("light_again")
def test_its_weeks_begin_as_those_of_the_language_do(qapp: Application, qtbot: QtBot) -> None:
    found = {}
    for language in ("en", "ru", "tg", "fa"):
        qapp.translations.use(language)
        button = CalendarButton()
        qtbot.addWidget(button)
        button.click()
        [calendar] = button.findChildren(QCalendarWidget)
        found[language] = calendar.firstDayOfWeek()
        calendar.hide()
    monday = Qt.DayOfWeek.Monday
    assert found == {"en": monday, "ru": monday, "tg": monday, "fa": Qt.DayOfWeek.Saturday}


def test_the_button_says_what_it_opens(qtbot: QtBot) -> None:
    button = CalendarButton()
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Choose the day in a calendar"
