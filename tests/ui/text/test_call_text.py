"""Everything a call may say has words, and nothing stands there by its key."""

from datetime import UTC, date, datetime, time

import pytest

from ui.text import call_text
from vetting_desk.model.call import (
    CHOICES,
    FIELDS,
    Call,
    CallBack,
    Caller,
    CallState,
    Closing,
)

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_a_name(name: str) -> None:
    assert call_text.field_text(name) not in {"", name}


@pytest.mark.parametrize("name", CHOICES)
def test_every_answer_has_words(name: str) -> None:
    assert [key for key, _ in call_text.choices_of(name)] == list(CHOICES[name])
    assert all(words != key for key, words in call_text.choices_of(name))


def test_every_state_and_end_has_words() -> None:
    assert len({call_text.state_text(each) for each in CallState}) == len(CallState)
    assert len({call_text.closing_text(each) for each in Closing}) == len(Closing)
    assert call_text.caller_text(None) not in {call_text.caller_text(each) for each in Caller}


def test_what_was_written_is_read_in_order_with_the_talk_last() -> None:
    words = {"talk": "He wants", "back-on": "2026-12-02", "caller": "relative", "language": "tg"}
    lines = call_text.lines(words)
    assert lines[0] == ("On the line", "A relative")
    assert ("Safe day", "2026-12-02") in lines
    assert lines[-1] == ("In their words", "He wants")


def test_when_to_call_back_in_words() -> None:
    assert call_text.back_text(CallBack()) == "no day said"
    assert call_text.back_text(CallBack(date(2026, 12, 2), time(18, 0))) == "2026-12-02, 18:00–…"


def test_a_call_of_which_nothing_is_known_is_a_call() -> None:
    call = Call("id", "id", NOW, None, NOW, CallState.RUNNING, "o", "Olim Sample")
    assert call_text.head_text(call) == "A call"
    assert "Olim Sample" in call_text.taken_text(call)
