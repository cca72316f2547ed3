"""The base of every question: label, hint, guidance, error, and emitting an answer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.base import number_key

INPUT = '<input ref="/data/q"><label>Where?</label></input>'


@pytest.mark.parametrize(
    ("bind", "label", "shown"),
    [
        ('type="string"', "Name?", "Name? (optional)"),
        ('type="string" required="true()"', "Name?", "Name?"),
        ('type="string"', "Name (optional)", "Name (optional)"),
        (
            'type="string" xmlns:vd="urn:vetting-desk:instrument:1" vd:role="against-sought"',
            "Sought?",
            "Sought?",
        ),
        ('type="string"', "Имя (необязательно)", "Имя (необязательно)"),
    ],
)
def test_optional_is_said_in_words_and_once(
    ask: Callable[..., Asked], bind: str, label: str, shown: str
) -> None:
    asked = ask(f'<input ref="/data/q"><label>{label}</label></input>', bind)
    assert asked.widget._label.text() == shown


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (Qt.LayoutDirection.LeftToRight, "Where? (اختیاری)"),
        (Qt.LayoutDirection.RightToLeft, "\N{RIGHT-TO-LEFT MARK}Where? (اختیاری)"),
    ],
)
def test_in_a_window_of_the_other_direction_the_question_runs_as_its_form(
    ask: Callable[..., Asked],
    monkeypatch: pytest.MonkeyPatch,
    form: Qt.LayoutDirection,
    shown: str,
) -> None:
    asked = ask(INPUT)
    asked.widget.setLayoutDirection(form)
    persian = "\N{RIGHT-TO-LEFT MARK}{question} (اختیاری)"
    monkeypatch.setattr(asked.widget, "tr", lambda _: persian)
    assert asked.widget._shown_label(asked.session.node("/data/q")) == shown


def test_guidance_is_folded_away_until_asked_for(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT)
    asked.widget._set_guidance("Speak slowly.")
    guidance = asked.widget._guidance
    assert guidance._words.isHidden()
    guidance._toggle.click()
    assert not guidance._words.isHidden()


def test_an_error_is_beside_the_question_and_read_by_a_screen_reader(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(INPUT)
    asked.widget.show_error("This does not fit.")
    assert asked.widget.error() == "This does not fit."
    assert asked.widget._field.accessibleDescription() == "This does not fit."
    asked.widget.show_error("")
    assert asked.widget.error() == ""


def test_an_error_goes_and_the_hint_is_heard_again(ask: Callable[..., Asked]) -> None:
    asked = ask('<input ref="/data/q"><label>Where?</label><hint>The village.</hint></input>')
    asked.widget.show_error("This does not fit.")
    asked.widget.show_error("")
    assert asked.widget._field.accessibleDescription() == "The village."


def test_the_answer_already_there_is_not_signalled_again(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, value="here")
    asked.widget.give("here")
    assert asked.given == []


def test_the_answer_already_there_is_signalled_again_to_clear_an_error(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(INPUT, value="here")
    asked.widget.show_error("This does not fit.")
    asked.widget.give("here")
    assert asked.given == ["here"]


def test_an_answer_is_taken_back_only_where_there_is_one(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, value="here")
    asked.widget.clear_answer()
    asked.widget.clear_answer()
    assert asked.given == [""]


def test_the_hint_stands_beneath_the_words(ask: Callable[..., Asked]) -> None:
    asked = ask('<input ref="/data/q"><label>Where?</label><hint>The village.</hint></input>')
    assert asked.widget.column.indexOf(asked.widget._hint) == 1
    assert asked.widget._field.accessibleName() == "Where?"


def test_the_keyboard_comes_to_where_one_answers(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT)
    asked.widget.focus_control()
    assert asked.widget.focusWidget() is asked.widget._field


@pytest.mark.parametrize(
    ("typed", "modifier", "number"),
    [
        ("1", Qt.KeyboardModifier.NoModifier, 1),
        ("0", Qt.KeyboardModifier.NoModifier, 10),
        ("a", Qt.KeyboardModifier.NoModifier, 0),
        ("", Qt.KeyboardModifier.NoModifier, 0),
        ("1", Qt.KeyboardModifier.ControlModifier, 0),
        ("1", Qt.KeyboardModifier.AltModifier, 0),
        ("1", Qt.KeyboardModifier.KeypadModifier, 1),
    ],
)
def test_number_keys_are_one_to_ten(typed: str, modifier: Qt.KeyboardModifier, number: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, modifier, typed)
    assert number_key(event) == number
