"""A read-only value."""

from collections.abc import Callable

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.readonly import ReadOnlyQuestion


def test_a_read_only_answer_is_shown_in_words(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(), 'type="string" readonly="true()"', value="a1")
    assert isinstance(asked.widget, ReadOnlyQuestion)
    assert asked.widget._words.text() == "Answer 1"


def test_without_an_answer_it_says_so(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(), 'type="string" readonly="true()"')
    assert asked.widget._words.text() == "No answer"
    assert asked.widget._words.property("textRole") == "muted"


def test_a_long_answer_breaks(ask: Callable[..., Asked], choices: Callable[..., str]) -> None:
    asked = ask(choices(words="word " * 60), 'type="string" readonly="true()"', value="a1")
    assert asked.widget.minimumSizeHint().width() < 300


def test_what_can_only_be_read_is_not_called_optional(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(), 'type="string" readonly="true()"')
    assert asked.widget._label.text() == "Which one?"
