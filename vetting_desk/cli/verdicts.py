"""What a command that verifies ends with: 0 valid, 1 not valid, 2 wrong use, 3 cannot be judged.

Not valid is what was altered, or is not what it says. Cannot be judged is what says nothing against itself,
and which nobody can vouch for here: a certificate that does not lead to the given root, that ended or was
revoked, a list that is missing, a key or passphrase that does not open it, a newer format.
"""

from collections.abc import Sequence
from typing import Final

import click

from vetting_desk.errors import (
    BundleSignatureError,
    BundleVersionError,
    CasebookInUseError,
    CasebookVersionError,
    CertificateError,
    InputError,
    NoMatchingIdentityError,
    UnlockDelayedError,
    UpdateNewerFormatError,
    UpdateRefusedError,
    UpdateUnjudgedError,
    VettingDeskError,
    WrongPassphraseError,
)

VALID, NOT_VALID, WRONG_USE, CANNOT_BE_JUDGED = 0, 1, 2, 3

_UNJUDGED: Final = (
    BundleVersionError,
    CasebookInUseError,
    CasebookVersionError,
    CertificateError,
    NoMatchingIdentityError,
    UnlockDelayedError,
    UpdateNewerFormatError,
    UpdateUnjudgedError,
    WrongPassphraseError,
)
_STRANGER: Final = "chain"

VERIFYING: Final = frozenset(
    {
        ("backup", "verify"),
        ("bundle", "open"),
        ("casebook", "check"),
        ("report", "verify"),
        ("update", "look"),
        ("update", "take"),
        ("update", "verify"),
    }
)
"""The commands that verify, each as it is called; any other that fails ends with 1."""


def code_of(error: VettingDeskError, arguments: Sequence[str]) -> int:
    """Return with which code a command ends because of an error.

    Args:
        error: What ended it.
        arguments: What the program was called with.
    """
    if tuple(arguments[:2]) not in VERIFYING:
        return NOT_VALID
    if isinstance(error, InputError):
        return WRONG_USE
    said = error.fields.get("member" if isinstance(error, UpdateRefusedError) else "detail", "")
    stranger = isinstance(error, BundleSignatureError | UpdateRefusedError) and str(said).endswith(
        _STRANGER
    )
    return CANNOT_BE_JUDGED if stranger or isinstance(error, _UNJUDGED) else NOT_VALID


def cannot_be_judged() -> click.exceptions.Exit:
    """Return what ends a command that could not judge, and has said so."""
    return click.exceptions.Exit(CANNOT_BE_JUDGED)
