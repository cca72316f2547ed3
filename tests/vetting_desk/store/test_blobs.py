"""Contents by their digest."""

from collections.abc import Callable
from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import CasebookDamagedError, NotFoundError, StateError
from vetting_desk.model import IntakeOutcome
from vetting_desk.store import Casebook

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


def test_only_what_nothing_is_made_of_is_discarded_as_unused(casebook: Casebook) -> None:
    casebook.intake.quarantine(
        "b", "d", "r", "0" * 64, IntakeOutcome.REFUSED, "format", {"report.pdf": CONTENT}
    )
    spare = casebook.blobs.put(b"spare")

    for name in (NAME, spare, "ab" * 32):
        casebook.blobs.discard_unused(name)

    assert casebook.blobs.holds(NAME)
    assert not casebook.blobs.holds(spare)
