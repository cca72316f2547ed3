"""One row to acknowledge."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked


def test_a_trigger_is_confirmed_and_taken_back(ask: Callable[..., Asked]) -> None:
    asked = ask('<trigger ref="/data/q"><label>Read it?</label></trigger>')
    asked.widget._row.click()
    asked.widget._row.click()
    assert asked.given == ["OK", ""]


TRIGGER = '<trigger ref="/data/q"><label>Read it?</label></trigger>'


def test_the_key_1_confirms_and_no_other(ask: Callable[..., Asked]) -> None:
    asked = ask(TRIGGER)
    assert not asked.widget.choose_key(2)
    assert asked.widget.choose_key(1)
    assert asked.given == ["OK"]


def test_delete_takes_it_back(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(TRIGGER, value="OK")
    qtbot.keyClick(asked.widget._row, Qt.Key.Key_Delete)
    assert asked.given == [""]


def test_enter_goes_on(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(TRIGGER, value="OK")
    qtbot.keyClick(asked.widget._row, Qt.Key.Key_Return)
    assert (asked.went_on, asked.given) == (1, [])


def test_a_screen_reader_hears_what_is_confirmed(ask: Callable[..., Asked]) -> None:
    assert ask(TRIGGER).widget._row.accessibleName() == "Read it?"
