"""Words for the end of a case."""

from dataclasses import replace
from datetime import UTC, datetime

from ui.text import closing_text as words
from vetting_desk.model.closing import After, ClosedFor, Closing, StillOpen

SAID = Closing(
    "id", True, ClosedFor.LOST, "Since spring", datetime(2026, 1, 1, tzinfo=UTC), "Sample", "",
    frozenset(),
)  # fmt: skip


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_every_reason_has_words_of_its_own() -> None:
    assert len({words.why_text(each) for each in ClosedFor}) == len(ClosedFor)


def test_own_words_stand_beside_the_reason_or_for_it() -> None:
    assert plain(words.reason_text(SAID)) == "Contact was lost. Since spring"
    assert plain(words.reason_text(replace(SAID, words=""))) == "Contact was lost"
    assert plain(words.reason_text(replace(SAID, why=ClosedFor.OTHER))) == "Since spring"
    again = replace(SAID, closed=False, why=None, words="She called")
    assert plain(words.ended_text(again)) == "Opened again: She called"
    assert plain(words.ended_text(SAID)).startswith("Closed: ")
    assert "Sample" in words.closed_text(SAID)


def test_what_came_after_and_what_is_open_is_counted() -> None:
    assert words.after_text(After()) == ""
    assert "Records: 1; calls: 2; tasks: 0" in words.after_text(After(1, 2))
    assert words.open_text(StillOpen()) == ""
    assert "alarms: 1" in words.open_text(StillOpen(alarms=1))


def test_what_a_newer_program_wrote_is_shown_as_it_is() -> None:
    assert words.known_why_text("died") == "The person died"
    assert plain(words.known_why_text("newer")) == "newer"
