"""Making desks, and what an officer can change of their own slot."""

from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.clock import FixedClock
from vetting_desk.errors import (
    InputError,
    WrongPassphraseError,
)
from vetting_desk.operations.access import (
    desk_folders,
    own_passphrase,
)
from vetting_desk.operations.desk import desks


def test_a_key_file_is_needed_once_it_was_added(
    folder: Path, officer_id: str, passphrase: str, stick: Path, clock: FixedClock
) -> None:
    key = stick / "key"
    with closing(desks.unlock(folder, officer_id, passphrase, clock)) as desk:
        desks.add_key_file(desk, passphrase, key)
        own_passphrase.confirm_passphrase(desk, passphrase)
    assert desk_folders.officers_of(folder)[0].key_file

    with pytest.raises(WrongPassphraseError):
        desks.unlock(folder, officer_id, passphrase, clock)
    with closing(desks.unlock(folder, officer_id, passphrase, clock, key)) as desk:
        desks.remove_key_file(desk, passphrase)
    desks.unlock(folder, officer_id, passphrase, clock).close()


def test_a_key_file_that_cannot_be_read_is_told_apart(
    folder: Path, officer_id: str, passphrase: str, stick: Path
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        desks.add_key_file(desk, passphrase, stick / "key")

    with pytest.raises(InputError):
        desks.unlock(folder, officer_id, passphrase, key_file=stick / "gone")
