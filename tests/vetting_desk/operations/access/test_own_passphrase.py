"""The officer's own passphrase, confirmed, and their slot rewritten."""

from dataclasses import asdict

import pytest

from vetting_desk.crypto.kdf import CHEAP, DEFAULT, FLOOR
from vetting_desk.crypto.slots import open_slot, read_header
from vetting_desk.errors import DamagedSlotError, UnlockDelayedError, WrongPassphraseError
from vetting_desk.operations.access import attempts, own_passphrase
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk

WRONG = "another invented passphrase"


def failures(desk: OpenDesk) -> int:
    return sum(each.count for each in attempts.unlogged(desk.folder))


def test_the_right_one_counts_as_no_failure(post: OpenDesk, passphrase: str) -> None:
    own_passphrase.confirm_passphrase(post, passphrase)

    assert failures(post) == 0


def test_wrong_ones_count_as_failed_unlocks_do(post: OpenDesk, passphrase: str) -> None:
    for _ in range(attempts.FREE + 1):
        with pytest.raises(WrongPassphraseError):
            own_passphrase.confirm_passphrase(post, WRONG)

    assert failures(post) == attempts.FREE + 1
    with pytest.raises(UnlockDelayedError):
        own_passphrase.confirm_passphrase(post, passphrase)


def test_a_damaged_slot_is_no_failure(post: OpenDesk, passphrase: str) -> None:
    for path in (post.folder / SLOTS_FOLDER).glob("*.slot*"):
        path.write_bytes(b"damaged")

    with pytest.raises(DamagedSlotError):
        own_passphrase.confirm_passphrase(post, passphrase)
    assert failures(post) == 0


def test_a_slot_written_anew_holds_the_same_keys(post: OpenDesk) -> None:
    slots, new = post.folder / SLOTS_FOLDER, "nine quiet herons paint bridges"

    own_passphrase.rewrite_slot(post, new)

    opened = open_slot(slots, post.officer.id, post.desk.id, new)
    assert asdict(opened) == asdict(post.secret)
    assert read_header(slots, post.officer.id).profile == CHEAP


def test_a_slot_can_be_written_with_another_key_derivation(post: OpenDesk, passphrase: str) -> None:
    own_passphrase.rewrite_slot(post, passphrase, FLOOR)

    assert read_header(post.folder / SLOTS_FOLDER, post.officer.id).profile == FLOOR


@pytest.mark.parametrize(
    ("chosen", "wanted"), [(CHEAP.name, CHEAP), (FLOOR.name, FLOOR), ("no such profile", DEFAULT)]
)
def test_the_key_derivation_is_the_one_chosen_for_the_desk_or_the_default(
    post: OpenDesk, chosen: str, wanted: object
) -> None:
    post.casebook.settings.set(own_passphrase.PROFILE, chosen)

    assert own_passphrase.wanted_profile(post) is wanted
