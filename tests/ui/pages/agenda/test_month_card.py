"""A month by figures: days that hold something, chosen by keys as by mouse."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.agenda.month_card import DAYS, WEEKS, MonthCard
from ui.shell.application import Application

TODAY = date(2026, 12, 2)


@pytest.fixture
def card(qtbot: QtBot) -> MonthCard:
    made = MonthCard(TODAY)
    qtbot.addWidget(made)
    made.show_month({date(2026, 12, 24): 3, date(2026, 11, 30): 120}, TODAY)
    made.resize(made.sizeHint())
    made.show()
    return made


def said(card: MonthCard, row: int, column: int) -> str:
    item = card.table.item(row, column)
    assert item is not None
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole))


def test_it_begins_on_monday_and_says_how_much_is_due(card: MonthCard) -> None:
    assert said(card, 0, 0) == "2026-11-30, due: 120"
    assert said(card, 0, 1) == "2026-12-01"
    assert said(card, 3, 3) == "2026-12-24, due: 3"
    assert (card.table.rowCount(), card.table.columnCount()) == (WEEKS, DAYS)
    assert "2026-12" in card.table.accessibleName()


@pytest.mark.usefixtures("light_again")
def test_in_persian_it_begins_on_saturday(qapp: Application, qtbot: QtBot) -> None:
    qapp.translations.use("fa")
    made = MonthCard(TODAY)
    qtbot.addWidget(made)
    made.show_month({date(2026, 11, 28): 4}, TODAY)
    heads = [made.table.horizontalHeaderItem(at) for at in range(DAYS)]
    assert [head.text() for head in heads if head] == ["شن", "یک", "دو", "سه", "چه", "پن", "جم"]
    assert "2026-11-28" in said(made, 0, 0)
    assert "4" in said(made, 0, 0)
    assert "2026-12-01" in said(made, 0, 3)


def test_before_it_is_known_what_is_due_the_days_stand_there(qtbot: QtBot) -> None:
    card = MonthCard(TODAY)
    qtbot.addWidget(card)
    first = card.table.item(0, 0)
    assert first is not None
    assert first.text() == "30"
    assert said(card, 0, 2) == "2026-12-02"
    assert "2026-12" in card.table.accessibleName()


def test_a_day_is_chosen_by_keys(card: MonthCard, qtbot: QtBot) -> None:
    card.table.setCurrentCell(3, 2)
    with qtbot.waitSignal(card.day_chosen) as chosen:
        qtbot.keyClick(card.table, Qt.Key.Key_Right)
        qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 12, 24)]


def test_one_goes_from_month_to_month_over_the_year(card: MonthCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.month_chosen) as chosen:
        card.later.click()
    assert chosen.args == [date(2027, 1, 1)]
    assert card.month == date(2027, 1, 1)
    card.earlier.click()
    card.earlier.click()
    assert card.month == date(2026, 11, 1)


def test_it_is_painted_and_says_what_it_is_told(card: MonthCard) -> None:
    assert not card.grab().toImage().isNull()
    card.say("Nothing is due")
    assert card._note.isVisible()
    card.say("")
    assert not card._note.isVisible()
