"""Exporting a row for each case, sealed to whoever will read it: nothing of it touches the disk in clear.

Purpose, columns, recipients and the digest of the file stand in the audit log. Of erased cases there is no row.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import AgeError, InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose, policy
from vetting_desk.operations.numbers.needs import ExportingDesk
from vetting_desk.operations.numbers.rows import Column, Form, rows, written

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridRecipient

SUBJECT: Final = "numbers"
"""What is confirmed, and what the entry of the log is about."""
MOST_RECIPIENTS: Final = 20
SUFFIX: Final = ".age"


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


@door(Action.EXPORT_NUMBERS)
def export(
    open_desk: ExportingDesk,
    purpose: str,
    columns: Sequence[Column],
    recipients: Sequence[str],
    folder: Path,
    form: Form = Form.CSV,
) -> Exported:
    """Export a row for each counted case; bring the figures up to date first.

    Args:
        open_desk: The unlocked desk.
        purpose: What it is for, in words; stands in the log.
        columns: What a row holds beside its pseudonym.
        recipients: Who can open it, as ``age1pq1…``.
        folder: Where the file is put, under a random name.
        form: How it is written inside.

    Raises:
        InputError: If the purpose or the columns are missing, or a recipient is none.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        OSError: If it could not be written; nothing is left then.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.age import seal
    from vetting_desk.machine.durable import replace_file

    words = typed_text.reason(purpose)
    chosen = tuple(dict.fromkeys(columns))
    if not chosen:
        raise InputError(field="columns", detail="numbers-no-columns")
    keys = _recipients(recipients)
    casebook = open_desk.casebook
    open_desk.confirmations.enter(Purpose.EXPORT, SUBJECT)
    known = {peer.desk_id: peer.name for peer in casebook.peers.list()}
    posts = {**known, open_desk.desk.id: open_desk.desk.name}
    least = policy(open_desk).least_shown
    found = rows(casebook.numbers.by_case(), chosen, os.urandom(32), least, posts)
    sealed = seal(written(found, chosen, form), keys)
    path = folder / f"{os.urandom(8).hex()}{SUFFIX}"
    digest, prints = sha256(sealed).hexdigest(), tuple(each.fingerprint for each in keys)
    with casebook.transaction():
        casebook.audit.append(
            "numbers-exported",
            SUBJECT,
            {
                "purpose": words,
                "form": form.value,
                "columns": [each.value for each in chosen],
                "recipients": list(prints),
                "rows": len(found),
                "digest": digest,
            },
        )
        replace_file(path, sealed)
    return Exported(path, len(found), digest, prints)


def _recipients(texts: Sequence[str]) -> "list[HybridRecipient]":
    """Return those who can open it; post-quantum ones alone."""
    from vetting_desk.crypto.age import HybridRecipient

    wanted = list(dict.fromkeys(each.strip() for each in texts if each.strip()))
    if not 0 < len(wanted) <= MOST_RECIPIENTS:
        raise InputError(field="recipient", detail="numbers-recipients", limit=MOST_RECIPIENTS)
    try:
        return [HybridRecipient.from_text(each) for each in wanted]
    except (AgeError, ValueError) as error:
        raise InputError(field="recipient", detail="numbers-not-a-recipient") from error
