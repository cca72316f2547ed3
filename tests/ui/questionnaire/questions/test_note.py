"""A note, without anything to answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.note import NoteQuestion
from ui.questionnaire.sections.state import Approved


def test_a_note_only_shows_words(ask: Callable[..., Asked]) -> None:
    asked = ask(
        '<input ref="/data/q"><label>Read this **slowly**.</label></input>',
        'type="string" readonly="true()"',
    )
    assert isinstance(asked.widget, NoteQuestion)
    assert asked.widget.plain_label() == "Read this slowly."


def test_the_keyboard_stops_at_a_note_that_it_can_be_read_to_its_end_and_heard(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(
        '<input ref="/data/q"><label>Read this.</label></input>',
        'type="string" readonly="true()"',
    )
    [stop] = [
        each
        for each in asked.widget.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stop.accessibleName() == "Read this."
    asked.widget.focus_control()
    assert asked.widget.focusWidget() is stop


def test_words_of_the_organisation_stand_as_they_are_in_place_of_the_forms_own(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(
        '<input ref="/data/q"><label>Read **this**.</label></input>',
        'type="string" readonly="true()"',
    )
    asked.widget.show_approved(Approved("You may *stay* silent.", "Words of the organisation"))

    assert asked.widget._label.text() == "You may *stay* silent."
    assert asked.widget._label.textFormat() is Qt.TextFormat.PlainText
    assert asked.widget.plain_label() == "You may *stay* silent."
    assert asked.widget._hint.text() == "Words of the organisation"


def test_a_note_is_never_called_optional(ask: Callable[..., Asked]) -> None:
    asked = ask(
        '<input ref="/data/q"><label>Read this.</label></input>',
        'type="string" readonly="true()"',
    )
    assert asked.widget._label.text() == "Read this."
