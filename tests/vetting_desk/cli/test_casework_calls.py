"""The log of calls from a terminal: what was said only on demand."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew, later
from vetting_desk.model.call import Closing
from vetting_desk.operations.calls import settling, taking

At = Callable[..., Ran]


@pytest.fixture
def called(crew: Crew) -> str:
    """Two calls at the post, one of them closed; returns the other's id."""
    desk = crew.at_post("Anora Sample")
    shut = taking.begin(desk)
    taking.write(desk, shut.id, {"caller": "other", "talk": "insults"})
    taking.end(desk, shut.id)
    settling.close(desk, shut.id, Closing.ABUSE)
    call = taking.begin(desk)
    taking.write(desk, call.id, {"caller": "relative", "talk": "My son is there"})
    taking.end(desk, call.id)
    crew.close()
    return call.id


def test_calls_are_listed_without_a_word_unless_it_is_asked_for(at: At, called: str) -> None:
    shown = at("Anora Sample", "casework", "calls").out
    assert called in shown
    assert "closed (abuse)" in shown
    assert "My son" not in shown
    with_words = at("Anora Sample", "casework", "calls", "--open", "--words").out
    assert "talk: My son is there" in with_words
    assert "abuse" not in with_words


def test_calls_are_searched_and_listed_for_programs(at: At, called: str) -> None:
    said = json.loads(at("Anora Sample", "casework", "calls", "--search", "son", "--json").out)
    [found] = said["calls"]
    assert (found["id"], found["state"], found["caller"]) == (called, "waiting", "relative")
    assert "words" not in found


def test_calls_are_counted(at: At, called: str) -> None:
    shown = at("Anora Sample", "casework", "calls", "--count").out
    assert "other  closed: abuse  1" in shown
    said = json.loads(at("Anora Sample", "casework", "calls", "--count", "--json").out)
    assert sum(each["count"] for each in said["counted"]) == 2
    assert at("Anora Sample", "casework", "calls", "--elsewhere").out == ""


def test_words_whose_days_have_passed_are_lost(at: At, crew: Crew, called: str) -> None:
    desk = crew.at_post("Anora Sample")
    later(desk, desk.clock.now() + timedelta(days=91))
    crew.close()
    shown = at("Anora Sample", "casework", "lose-words").out
    assert "Calls that lost their words: 2" in shown
