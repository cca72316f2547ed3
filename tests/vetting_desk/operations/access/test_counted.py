"""A guess is counted before it is tried, by whichever door it comes."""

from contextlib import closing

import pytest

from vetting_desk.clock import FixedClock
from vetting_desk.errors import (
    DamagedSlotError,
    UnlockDelayedError,
    WrongPassphraseError,
)
from vetting_desk.operations.access import attempts, counted
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks


@pytest.fixture
def clock(post: OpenDesk) -> FixedClock:
    return FixedClock(post.clock.now())


def guess(post: OpenDesk, clock: FixedClock, words: str = "seven wrong otters guess") -> None:
    counted.open_slot(
        post.folder, post.officer.id, post.desk.id, words, clock.now(), post.key_file
    ).wipe()


def test_a_wrong_one_is_counted_and_then_waited_for(post: OpenDesk, clock: FixedClock) -> None:
    for _ in range(attempts.FREE + 1):
        with pytest.raises(WrongPassphraseError):
            guess(post, clock)

    with pytest.raises(UnlockDelayedError):
        guess(post, clock)

    [failures] = attempts.unlogged(post.folder)
    assert failures.unlogged == attempts.FREE + 1


def test_the_last_one_that_the_rules_allow_destroys_the_slot(
    post: OpenDesk, clock: FixedClock, passphrase: str
) -> None:
    attempts.set_limit(post.folder, 5)
    for _ in range(5):
        clock.advance(attempts.LONGEST_WAIT)
        with pytest.raises(WrongPassphraseError):
            guess(post, clock)
    clock.advance(attempts.LONGEST_WAIT)

    with pytest.raises(DamagedSlotError):
        guess(post, clock, passphrase)


def test_a_damaged_slot_is_no_failure(post: OpenDesk, clock: FixedClock) -> None:
    for copy in (post.folder / "slots").glob("*.slot*"):
        copy.write_bytes(b"")

    with pytest.raises(DamagedSlotError):
        guess(post, clock)

    assert attempts.unlogged(post.folder) == []


def test_the_right_one_opens_and_is_for_the_caller_to_take_back(
    post: OpenDesk, clock: FixedClock, passphrase: str
) -> None:
    guess(post, clock, passphrase)
    assert [each.count for each in attempts.unlogged(post.folder)] == [1]

    attempts.take_back(post.folder, post.officer.id)

    assert attempts.unlogged(post.folder) == []


def test_guesses_by_another_door_stand_in_the_log_after_the_next_unlock(
    post: OpenDesk, clock: FixedClock, passphrase: str
) -> None:
    with pytest.raises(WrongPassphraseError):
        guess(post, clock)
    folder, officer = post.folder, post.officer.id
    post.close()

    with closing(desks.unlock(folder, officer, passphrase, clock)) as desk:
        [told] = desk.casebook.audit.entries(action="unlock-failed")

    assert (told.subject, told.detail["count"]) == (officer, 1)
