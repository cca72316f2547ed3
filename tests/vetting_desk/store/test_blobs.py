"""Contents by their digest."""

from collections.abc import Callable, Iterator
from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import CasebookDamagedError, NotFoundError, StateError
from vetting_desk.model import IntakeOutcome, RecordFile
from vetting_desk.store import Casebook
from vetting_desk.store.blobs import PIECE, damaged

CONTENT = bytes(range(256)) * 2_000
NAME = sha256(CONTENT).hexdigest()


def test_a_content_comes_back_under_its_digest(bench: Bench) -> None:
    assert bench.casebook.blobs.put(CONTENT) == NAME
    assert bench.reopen().blobs.get(NAME) == CONTENT


def test_the_same_content_is_stored_once(casebook: Casebook) -> None:
    casebook.blobs.put(CONTENT)
    casebook.blobs.put(CONTENT)

    assert casebook._core.database.value("SELECT count(*) FROM blobs") == 1


def test_the_length_is_known_without_reading(casebook: Casebook) -> None:
    casebook.blobs.put(CONTENT)

    assert casebook.blobs.length(NAME) == len(CONTENT)


@pytest.mark.parametrize("size", [1, 1_000, 65_536, 10_000_000])
def test_a_content_can_be_read_piece_by_piece(casebook: Casebook, size: int) -> None:
    casebook.blobs.put(CONTENT[:100_000])
    pieces = []
    with casebook.blobs.open(sha256(CONTENT[:100_000]).hexdigest()) as reader:
        while piece := reader.read(size):
            assert len(piece) <= size
            pieces.append(piece)

    assert b"".join(pieces) == CONTENT[:100_000]


def test_an_empty_content_can_be_read(casebook: Casebook) -> None:
    with casebook.blobs.open(casebook.blobs.put(b"")) as reader:
        assert (reader.length, reader.read()) == (0, b"")


def test_what_is_not_held_is_not_found(casebook: Casebook) -> None:
    for ask in (casebook.blobs.get, casebook.blobs.length, casebook.blobs.open):
        with pytest.raises(NotFoundError):
            ask(NAME)
    assert not casebook.blobs.holds(NAME)


def test_a_content_that_is_not_what_it_was_is_refused(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    bench.casebook.blobs.put(CONTENT)
    tamper("UPDATE blobs SET content = x'00'")

    with pytest.raises(CasebookDamagedError):
        bench.casebook.blobs.get(NAME)


def test_a_content_nobody_needs_can_be_discarded(casebook: Casebook) -> None:
    casebook.blobs.put(CONTENT)
    casebook.blobs.discard(NAME)

    assert not casebook.blobs.holds(NAME)


def test_a_record_keeps_its_contents(bench: Bench) -> None:
    record = bench.signed()

    with pytest.raises(StateError):
        bench.casebook.blobs.discard(record.files[0].sha256)


LONG = bytes(range(251)) * 20_000
"""Longer than a piece, and no multiple of one."""


def in_pieces(content: bytes, size: int) -> Iterator[memoryview]:
    """Yield a content in one buffer that is overwritten again and again, as archives do."""
    buffer = bytearray(size)
    for start in range(0, len(content), size):
        part = content[start : start + size]
        buffer[: len(part)] = part
        yield memoryview(buffer)[: len(part)]


@pytest.mark.parametrize("size", [1_000, 65_536, PIECE, PIECE + 1, 4 * PIECE])
@pytest.mark.parametrize("length", [0, 1, PIECE, PIECE + 1, 3 * PIECE, len(LONG)])
def test_a_content_that_comes_in_pieces_is_the_same(
    casebook: Casebook, size: int, length: int
) -> None:
    content = LONG[:length]

    name = casebook.blobs.take(in_pieces(content, size), length)

    assert name == sha256(content).hexdigest()
    assert casebook.blobs.get(name) == content
    assert casebook.blobs.length(name) == length
    with casebook.blobs.open(name) as reader:
        assert reader.read(10) + reader.readall() == content


def test_a_long_content_is_stored_once_and_lies_in_pieces(bench: Bench) -> None:
    for _ in range(2):
        bench.casebook.blobs.put(LONG)
    bench.casebook.blobs.take(in_pieces(LONG, 1_000), len(LONG))

    database = bench.casebook.database
    assert database.value("SELECT count(*) FROM blobs") == 1
    assert database.value("SELECT count(*) FROM blob_pieces") == -(-len(LONG) // PIECE)
    assert database.value("SELECT max(length(content)) FROM blob_pieces") == PIECE


def test_of_a_content_that_breaks_off_nothing_is_stored(bench: Bench) -> None:
    def broken() -> Iterator[bytes]:
        yield LONG
        raise KeyError("invented")

    with pytest.raises(KeyError):
        bench.casebook.blobs.take(broken(), 2 * len(LONG))

    assert bench.casebook.database.value("SELECT count(*) FROM blob_pieces") == 0


def test_a_long_content_that_is_not_what_it_was_is_refused(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    name = bench.casebook.blobs.put(LONG)
    tamper("UPDATE blob_pieces SET content = x'00' WHERE position = 1")

    with pytest.raises(CasebookDamagedError):
        bench.casebook.blobs.get(name)
    assert list(damaged(bench.casebook.database)) == [name]


def test_a_long_content_goes_with_all_its_pieces(bench: Bench) -> None:
    casebook = bench.casebook
    for name in (casebook.blobs.put(LONG), casebook.blobs.put(LONG[1:])):
        casebook.blobs.discard(name)

    assert casebook.database.value("SELECT count(*) FROM blob_pieces") == 0
    casebook.blobs.discard("0" * 64)


@pytest.mark.parametrize(
    "sql", ["DELETE FROM blob_pieces", "UPDATE blob_pieces SET content = x'00'"]
)
def test_the_pieces_of_a_content_are_guarded(bench: Bench, sql: str) -> None:
    bench.casebook.blobs.put(LONG)

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


def test_each_new_content_has_a_higher_number(casebook: Casebook) -> None:
    assert casebook.blobs.newest() == 0
    casebook.blobs.put(b"one")
    newest = casebook.blobs.newest()
    casebook.blobs.put(b"one")
    assert casebook.blobs.newest() == newest
    casebook.blobs.put(LONG)
    assert casebook.blobs.newest() > newest


def test_only_what_nothing_is_made_of_is_discarded_as_unused(casebook: Casebook) -> None:
    casebook.intake.quarantine(
        "b",
        "d",
        "r",
        "0" * 64,
        IntakeOutcome.REFUSED,
        "format",
        (RecordFile("report.pdf", casebook.blobs.put(CONTENT), len(CONTENT)),),
    )
    spare = casebook.blobs.put(b"spare")

    for name in (NAME, spare, "ab" * 32):
        casebook.blobs.discard_unused(name)

    assert casebook.blobs.holds(NAME)
    assert not casebook.blobs.holds(spare)


def test_what_a_draft_answers_with_is_not_unused(bench: Bench) -> None:
    """A picture that came beside an entry of an erased case may answer a question of another."""
    name = bench.casebook.blobs.put(b"the same picture")
    bench.answer(bench.draft(bench.case()).id, f"{name}.png")
    other = bench.casebook.blobs.put(b"another picture")
    for each in (name, other):
        bench.casebook.blobs.discard_unused(each)
    assert bench.casebook.blobs.get(name) == b"the same picture"
    assert not bench.casebook.blobs.holds(other)
