"""A read-only value."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.readonly import ReadOnlyQuestion
from ui.questionnaire.sections.state import ShutQuestion


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


def test_what_is_shut_says_why_and_leads_to_what_opens_it(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    widget = ask(choices(), 'type="string" readonly="true()"').widget
    assert isinstance(widget, ReadOnlyQuestion)
    assert widget.way.isHidden()
    widget.show_shut(ShutQuestion("Not now.", "/data/x", led=True))
    assert widget._words.text() == "Not now."
    with qtbot.waitSignal(widget.place_wanted) as wanted:
        widget.way.click()
    assert wanted.args == ["/data/x"]
    widget.show_shut(ShutQuestion("As above.", "", led=False))
    assert widget.way.isHidden()
