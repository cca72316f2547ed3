"""Exporting a row for each case, sealed to whoever will read it: nothing of it touches the disk in clear.

Purpose, columns, recipients and the digest of the file stand in the audit log. Of erased cases there is no row.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from vetting_desk.errors import InputError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose, policy
from vetting_desk.operations.numbers import sealing
from vetting_desk.operations.numbers.needs import ExportingDesk
from vetting_desk.operations.numbers.rows import PSEUDONYM, Form, rows, written
from vetting_desk.operations.numbers.sealing import Exported

SUBJECT: Final = "numbers"
"""What is confirmed, and what the entry of the log is about."""


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
    words = typed_text.reason(purpose)
    chosen = tuple(dict.fromkeys(columns))
    if not chosen:
        raise InputError(field="columns", detail="numbers-no-columns")
    sealing.recipients_of(recipients)
    casebook = open_desk.casebook
    open_desk.confirmations.enter(Purpose.EXPORT, SUBJECT)
    known = {peer.desk_id: peer.name for peer in casebook.peers.list()}
    posts = {**known, open_desk.desk.id: open_desk.desk.name}
    least = policy(open_desk).least_shown
    found = rows(casebook.numbers.by_case(), chosen, os.urandom(32), least, posts)
    names = [PSEUDONYM, *(each.value for each in chosen)]
    done, sealed = sealing.seal(written(found, names, form), recipients, folder, len(found))
    with casebook.transaction():
        casebook.audit.append(
            "numbers-exported",
            SUBJECT,
            {
                "purpose": words,
                "form": form.value,
                "columns": [each.value for each in chosen],
                "recipients": list(done.recipients),
                "rows": done.rows,
                "digest": done.digest,
            },
        )
        sealing.put(done, sealed)
    return done
