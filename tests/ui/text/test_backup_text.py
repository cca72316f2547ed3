"""Texts for the errors of a backup."""

import pytest

from ui.text.backup_text import describe_backup
from ui.text.error_text import describe
from vetting_desk import errors as e


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (e.WrongPassphraseError(), "The passphrase does not open this backup."),
        (e.NoMatchingIdentityError(), "The key does not open this backup."),
        (e.DamagedSlotError(), "The officer's key in this backup is damaged."),
        (e.BundleVersionError(), "A newer version of the program wrote this backup."),
        (e.BundleFormatError(), "This file is not a backup, or it is damaged."),
        (e.BundleDigestError(), "This file is not a backup, or it is damaged."),
        (e.AgePayloadError(), "The backup was cut short or altered."),
        (e.StateError(what="backup"), "The casebook in this backup is not the one it was made of."),
    ],
)
def test_what_is_wrong_is_said_of_the_backup(error: Exception, sentence: str) -> None:
    described = describe_backup(error)
    assert described.sentence == sentence
    assert described.hint


def test_a_desk_that_is_here_already_says_where_it_lies() -> None:
    described = describe_backup(e.StateError(what="desk"), "/home/officer/desks")
    assert described.sentence == "This desk is on this computer already."
    assert "/home/officer/desks" in described.hint


def test_a_file_that_cannot_be_read_gives_the_system_s_own_words() -> None:
    described = describe_backup(OSError(5, "Input/output error"))
    assert described.hint == "The system says: Input/output error"


def test_anything_else_has_its_ordinary_words() -> None:
    error = e.DriveFullError(needed=2, free=1)
    assert describe_backup(error) == describe(error)
    other = e.StateError(what="case")
    assert describe_backup(other) == describe(other)
