"""What happened and what was typed is only added, and bound by the log."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from tests.vetting_desk.store.test_recordings import begun
from vetting_desk.errors import AuditChainError, NotFoundError
from vetting_desk.model.recording import MarkSort, Transcript


def test_marks_come_in_order(bench: Bench) -> None:
    recording = begun(bench)
    books = bench.casebook.recordings
    books.add_mark(recording, MarkSort.QUESTION, 5, START, "/data/a", "First")
    books.add_mark(recording, MarkSort.PAUSED, 9, START)
    assert [(each.number, each.sort) for each in books.marks(recording)] == [
        (1, MarkSort.QUESTION),
        (2, MarkSort.PAUSED),
    ]
    with pytest.raises(NotFoundError):
        books.add_mark("nosuch", MarkSort.PAUSED, 0, START)
    bench.casebook.verify()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE recording_marks SET label = 'Other'",
        "UPDATE recording_transcripts SET words = 'Other'",
    ],
)
def test_what_was_changed_past_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], change: str
) -> None:
    recording = begun(bench)
    books = bench.casebook.recordings
    books.add_mark(recording, MarkSort.QUESTION, 0, START, "/data/a", "First")
    books.add_transcript(typed(recording))
    bench.casebook.verify()
    tamper(change)
    with pytest.raises(AuditChainError, match="recording"):
        bench.casebook.verify()


def test_what_is_replaced_has_to_be_there(bench: Bench) -> None:
    recording = begun(bench)
    books = bench.casebook.recordings
    first = books.add_transcript(typed(recording))
    with pytest.raises(NotFoundError):
        books.add_transcript(replace(typed(recording), id="other", replaces="nosuch"))
    books.add_transcript(replace(typed(recording), id="other", replaces=first.id))
    assert [each.replaces for each in books.transcripts(recording)] == ["", first.id]


def typed(recording: str) -> Transcript:
    return Transcript(
        "first", recording, 0, "Words", "tg", translated=False, at=START, officer_name=""
    )
