"""Sealing a table to whoever will read it: nothing of it touches the disk in clear; behind the doors."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import AgeError, InputError

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridRecipient

MOST_RECIPIENTS: Final = 20
SUFFIX: Final = ".age"
PSEUDONYM_BYTES: Final = 10


@dataclass(frozen=True, slots=True)
class Exported:
    """What was exported.

    Attributes:
        path: The sealed file.
        rows: How many cases are in it.
        digest: SHA-256 of the file, hexadecimal.
        recipients: Fingerprints of who can open it.
    """

    path: Path
    rows: int
    digest: str
    recipients: tuple[str, ...]


def seal(
    content: bytes, recipients: Sequence[str], folder: Path, rows: int
) -> tuple[Exported, bytes]:
    """Seal a table in memory; return what will be said of it, and the sealed file for `put`.

    Raises:
        InputError: If a recipient is none, or there are none or too many.
    """
    from vetting_desk.crypto import age

    keys = recipients_of(recipients)
    sealed = age.seal(content, keys)
    path = folder / f"{os.urandom(8).hex()}{SUFFIX}"
    prints = tuple(each.fingerprint for each in keys)
    return Exported(path, rows, sha256(sealed).hexdigest(), prints), sealed


def put(exported: Exported, sealed: bytes) -> None:
    """Write the sealed file, whole or not at all.

    Raises:
        OSError: If it could not be written; nothing is left then.
    """
    from vetting_desk.machine.durable import replace_file

    replace_file(exported.path, sealed)


def recipients_of(texts: Sequence[str]) -> "list[HybridRecipient]":
    """Return those who can open it; post-quantum ones alone."""
    from vetting_desk.crypto.age import HybridRecipient

    wanted = list(dict.fromkeys(each.strip() for each in texts if each.strip()))
    if not 0 < len(wanted) <= MOST_RECIPIENTS:
        raise InputError(field="recipient", detail="numbers-recipients", limit=MOST_RECIPIENTS)
    try:
        return [HybridRecipient.from_text(each) for each in wanted]
    except (AgeError, ValueError) as error:
        raise InputError(field="recipient", detail="numbers-not-a-recipient") from error
