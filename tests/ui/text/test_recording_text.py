"""Every ending and every mark has words; lengths read as a clock does."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ui.text.recording_text import ending_text, length_text, mark_text, state_text
from vetting_desk.model.recording import Ending, Mark, MarkSort, Recording, RecordingState

NOW = datetime(2026, 11, 30, tzinfo=UTC)
ONE = Recording(
    "id", "case", "draft", NOW, "officer", "Olim", sealed=False, consent="", state=RecordingState.RUNNING
)  # fmt: skip


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0, "0:00:00"), (999, "0:00:00"), (61_000, "0:01:01"), (36_000_000, "10:00:00")],
)
def test_a_length(milliseconds: int, words: str) -> None:
    assert length_text(milliseconds) == words


def test_each_ending_has_words_of_its_own() -> None:
    said = {ending_text(each) for each in (None, *Ending)}
    assert len(said) == len(Ending) + 1
    assert "" not in said


def test_the_state_is_the_ending_until_it_is_erased() -> None:
    assert state_text(ONE) == "Is being recorded"
    ended = replace(ONE, state=RecordingState.ENDED, ending=Ending.LOCKED)
    assert state_text(ended) == "Ended when the desk was locked"
    assert state_text(replace(ended, state=RecordingState.ERASED)) == "Erased"


def test_a_mark_says_the_question_or_what_else_it_was() -> None:
    said = {mark_text(Mark(1, each, 0, NOW)) for each in MarkSort}
    assert len(said) == len(MarkSort)
    assert "Who are you?" in mark_text(Mark(1, MarkSort.QUESTION, 0, NOW, "/a", "Who are you?"))
    assert "/a" in mark_text(Mark(1, MarkSort.QUESTION, 0, NOW, "/a"))
