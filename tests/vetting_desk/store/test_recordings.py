"""Pieces are only added while a recording runs, bound by the log once it ended, and erased for good."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError, StoreError
from vetting_desk.model import new_id
from vetting_desk.model.recording import Ending, Recording, RecordingState, first_link


def begun(bench: Bench) -> str:
    case = bench.case()
    recording = Recording(
        new_id(), case.id, new_id(), START, "officer", "Olim Sample", sealed=False, consent="fact",
        state=RecordingState.RUNNING,
    )  # fmt: skip
    bench.casebook.recordings.begin(recording)
    return recording.id


def ended(bench: Bench, *pieces: bytes) -> str:
    recording = begun(bench)
    for piece in pieces:
        bench.casebook.recordings.add_piece(recording, piece, len(piece))
    bench.casebook.recordings.end(recording, START, Ending.STOPPED)
    return recording


def test_a_piece_costs_no_entry_in_the_log(bench: Bench) -> None:
    recording = begun(bench)
    before = bench.casebook.database.value("SELECT count(*) FROM audit")
    for number in range(1, 6):
        kept = bench.casebook.recordings.add_piece(recording, bytes([number]) * 8, 8)
        assert kept.number == number
    assert bench.casebook.database.value("SELECT count(*) FROM audit") == before
    assert bench.casebook.recordings.kept(recording) == (5, 40)
    bench.casebook.verify()


def test_the_log_says_what_ties_the_pieces_once_it_ended(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    recording = ended(bench, b"one", b"two")
    found = bench.casebook.recordings.get(recording)
    [_, last] = bench.casebook.recordings.lengths(recording)
    assert (found.pieces, found.head) == (2, last.link)
    bench.casebook.verify()
    tamper("UPDATE recordings SET head = 'other'")
    with pytest.raises(AuditChainError, match="recording"):
        bench.casebook.verify()


def test_one_without_a_piece_ends_too(bench: Bench) -> None:
    recording = ended(bench)
    found = bench.casebook.recordings.get(recording)
    assert (found.pieces, found.milliseconds, found.head) == (0, 0, first_link(recording))
    bench.casebook.recordings.verify(recording)


def test_nothing_is_added_to_what_ended(bench: Bench) -> None:
    recording = ended(bench, b"one")
    with pytest.raises(StateError, match="ended"):
        bench.casebook.recordings.add_piece(recording, b"two", 3)
    with pytest.raises(StateError, match="ended"):
        bench.casebook.recordings.end(recording, START, Ending.STOPPED)
    with pytest.raises(StoreError):
        bench.casebook.database.execute(
            "INSERT INTO recording_pieces (recording_number, position, length, link, content)"
            " VALUES (1, 2, 3, '', x'00')"
        )


def test_a_piece_is_never_changed(bench: Bench) -> None:
    ended(bench, b"one")
    with pytest.raises(StoreError):
        bench.casebook.database.execute("UPDATE recording_pieces SET length = 1")


def test_what_is_not_there_is_told(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.recordings.get("nosuch")
    with pytest.raises(NotFoundError):
        bench.casebook.recordings.add_piece("nosuch", b"one", 3)
    assert bench.casebook.recordings.find("nosuch") is None
    assert bench.casebook.recordings.kept("nosuch") == (0, 0)


def test_erasing_leaves_the_row_alone(bench: Bench) -> None:
    recording = ended(bench, b"one")
    bench.casebook.recordings.erase(recording, START, "The person asks")
    found = bench.casebook.recordings.get(recording)
    assert (found.state, found.pieces) == (RecordingState.ERASED, 1)
    assert bench.casebook.database.value("SELECT count(*) FROM recording_pieces") == 0
    bench.casebook.verify()
    with pytest.raises(StateError, match="erased"):
        bench.casebook.recordings.erase(recording, START, "Again")
