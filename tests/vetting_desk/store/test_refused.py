"""What was refused is kept up to a quota; what goes is its contents, never what is known of it."""

from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import IntakeOutcome, RecordFile

DESK = "0d8a7f64-2b0e-4c39-8f4d-6a1b2c3d4e5f"
SMALL, MIDDLE, LARGE = b"s" * 1_000, b"m" * 50_000, b"l" * 3_000_000


def refuse(bench: Bench, *contents: bytes, outcome: IntakeOutcome = IntakeOutcome.REFUSED) -> int:
    """Keep a record of these contents that was not taken in, and return its number."""
    files = tuple(
        RecordFile(f"file{place}", bench.casebook.blobs.put(content), len(content))
        for place, content in enumerate(contents)
    )
    kept = bench.casebook.intake.quarantine(
        "bundle", DESK, "record", "d" * 64, outcome, "signature", files
    )
    return kept.number


def test_the_room_of_each_content_is_counted_once(bench: Bench) -> None:
    refuse(bench, SMALL, MIDDLE)
    number = refuse(bench, MIDDLE, b"")

    refused = bench.casebook.refused
    assert refused.length() == len(SMALL) + len(MIDDLE)
    assert refused.length_of(number) == len(MIDDLE)
    assert refused.is_whole(number)


def test_what_a_record_is_made_of_as_well_takes_no_room_and_stays(bench: Bench) -> None:
    record = bench.signed()
    content = bench.casebook.blobs.get(record.files[0].sha256)
    number = refuse(bench, content, LARGE)
    assert bench.casebook.refused.length() == len(LARGE)

    bench.casebook.refused.trim(0)
    bench.casebook.refused.clear([number], "an invented reason")

    assert bench.casebook.blobs.get(record.files[0].sha256) == content
    bench.casebook.verify()


def test_what_is_held_for_a_person_takes_no_room_and_stays(bench: Bench) -> None:
    held = refuse(bench, LARGE, SMALL, outcome=IntakeOutcome.HELD)
    refused = refuse(bench, LARGE, MIDDLE)
    assert bench.casebook.refused.length() == len(MIDDLE)

    cleared = bench.casebook.refused.trim(0)

    assert (cleared.numbers, cleared.length) == ((refused,), len(MIDDLE))
    assert bench.casebook.refused.is_whole(held)
    assert bench.casebook.blobs.holds(sha256(LARGE).hexdigest())
    bench.casebook.verify()


def test_within_the_quota_nothing_goes(bench: Bench) -> None:
    refuse(bench, SMALL, MIDDLE)
    length = bench.casebook.audit.length()

    cleared = bench.casebook.refused.trim(len(SMALL) + len(MIDDLE))

    assert (cleared.numbers, cleared.length) == ((), 0)
    assert bench.casebook.audit.length() == length


def test_beyond_the_quota_the_largest_go_first(bench: Bench) -> None:
    first = refuse(bench, SMALL, LARGE)
    second = refuse(bench, MIDDLE, LARGE)
    third = refuse(bench, SMALL)

    cleared = bench.casebook.refused.trim(len(SMALL) + len(MIDDLE))

    assert (cleared.numbers, cleared.length) == ((first, second), len(LARGE))
    casebook = bench.reopen()
    casebook.verify()
    assert [casebook.refused.is_whole(each) for each in (first, second, third)] == [
        False,
        False,
        True,
    ]
    kept = {each.number: each for each in casebook.intake.quarantined()}
    assert [file.length for file in kept[first].files] == [len(SMALL), len(LARGE)]
    assert not casebook.blobs.holds(kept[first].files[1].sha256)
    assert casebook.blobs.get(kept[first].files[0].sha256) == SMALL


def test_clearing_takes_all_contents_of_what_was_chosen_and_says_why(bench: Bench) -> None:
    one, other = refuse(bench, SMALL, LARGE), refuse(bench, MIDDLE)

    cleared = bench.casebook.refused.clear([one], "an invented reason")

    assert (cleared.numbers, cleared.length) == ((one,), len(SMALL) + len(LARGE))
    casebook = bench.reopen()
    casebook.verify()
    [told] = casebook.audit.entries(action="refused-cleared")
    assert (told.subject, told.detail["reason"]) == (str(one), "an invented reason")
    assert casebook.refused.length() == len(MIDDLE)
    assert casebook.refused.is_whole(other)
    assert casebook.refused.clear([one], "again").numbers == ()


def test_what_is_not_there_cannot_be_cleared(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.refused.clear([7], "an invented reason")


def test_what_was_cleared_may_come_again_and_is_kept_again(bench: Bench) -> None:
    bench.casebook.refused.clear([refuse(bench, LARGE)], "an invented reason")

    again = refuse(bench, LARGE)

    assert bench.casebook.refused.length_of(again) == len(LARGE)
    bench.casebook.verify()


def test_what_came_and_nothing_needs_goes(bench: Bench) -> None:
    number = refuse(bench, SMALL)
    kept = bench.casebook.intake.quarantined()[0].files[0].sha256
    unused = bench.casebook.blobs.put(LARGE)

    bench.casebook.refused.drop_unused([unused, kept])

    assert not bench.casebook.blobs.holds(unused)
    assert bench.casebook.refused.length_of(number) == len(SMALL)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM quarantine_files",
        "UPDATE quarantine_files SET length = 0",
        "DELETE FROM quarantine_cleared",
        "UPDATE quarantine_cleared SET reason = ''",
        "DELETE FROM quarantine",
    ],
)
def test_what_is_known_of_it_is_guarded(bench: Bench, sql: str) -> None:
    bench.casebook.refused.clear([refuse(bench, SMALL)], "an invented reason")

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


def test_a_new_casebook_gives_the_room_back_to_the_disk(bench: Bench) -> None:
    path = bench.folder / "casebook.db"
    number = refuse(bench, *(bytes([each]) * 2_000_000 for each in range(5)))
    bench.casebook.database.give_back()
    full = path.stat().st_size

    bench.casebook.refused.clear([number], "an invented reason")
    bench.casebook.database.give_back()

    assert full > 10_000_000
    assert path.stat().st_size < 1_000_000
    bench.casebook.verify()
