"""Putting options in order by moving them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked

RANK = (
    '<odk:rank ref="/data/q"><label>In which order?</label>'
    + "".join(f"<item><label>Thing {name}</label><value>{name}</value></item>" for name in "abc")
    + "</odk:rank>"
)


def test_nothing_is_an_order_until_a_person_says_so(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"')
    assert asked.given == []
    asked.widget._keep.click()
    assert asked.given == ["a b c"]


def test_alt_and_arrow_move_an_option_and_the_keyboard_stays_on_it(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(RANK, 'type="odk:rank"')
    first = asked.widget._lines[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.given == ["b a c"]
    assert asked.widget.focusWidget() is asked.widget._lines[1]


def test_buttons_move_an_option_too(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="a b c")
    asked.widget._lines[2]._up.click()
    assert asked.given == ["a c b"]


def test_each_line_says_its_place(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="c a b")
    names = [line.accessibleName() for line in asked.widget._lines]
    assert names == [f"Thing {name}, place {at} of 3" for at, name in enumerate("cab", start=1)]


def test_the_first_cannot_go_up_nor_the_last_down(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="a b c")
    first, last = asked.widget._lines[0], asked.widget._lines[-1]
    assert not first._up.isEnabled()
    assert not last._down.isEnabled()
    qtbot.keyClick(first, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asked.given == []


def test_a_line_says_that_there_is_no_order_yet(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"')
    assert asked.widget._lines[0].accessibleName() == "Thing a, not in order yet"
    assert asked.widget._keep.isVisible()


def test_an_order_once_given_need_not_be_kept_again(ask: Callable[..., Asked]) -> None:
    assert not ask(RANK, 'type="odk:rank"', value="b a c").widget._keep.isVisible()


def test_an_option_the_answer_does_not_name_stands_last(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="c x a")
    assert asked.widget._order == ["c", "a", "b"]


def test_an_arrow_alone_moves_nothing(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="a b c")
    qtbot.keyClick(asked.widget._lines[0], Qt.Key.Key_Down)
    assert asked.given == []
