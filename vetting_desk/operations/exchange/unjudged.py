"""What nobody can judge, and waits at headquarters for a person: shown, and taken in with a reason.

Their signers' certificates ended or were revoked, and nothing shows that they are older. Whoever knows better
may take one in; the reason stays in the record's history for ever, and the signature is still said to be one
that cannot be judged. What is not valid cannot be taken in by anybody.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.errors import BundleAddresseeError, InputError, NotFoundError
from vetting_desk.model import DeskKind, IntakeOutcome
from vetting_desk.model.acceptance import Acceptance
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.needs import UnjudgedDesk
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.records import sealed

if TYPE_CHECKING:
    from vetting_desk.store.intake import Quarantined


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A record that waits for a person.

    Attributes:
        record_id: Which record.
        digest: SHA-256 of its document.
        desk_id: The desk it came from.
        desk_name: Its name; empty if the desk is not known.
        why: Why nobody can judge it, a key such as ``certificate-revoked``.
        arrived_at: When it came.
    """

    record_id: str
    digest: str
    desk_id: str
    desk_name: str
    why: str
    arrived_at: datetime


@door(Action.ACCEPT_UNJUDGED)
def waiting(open_desk: UnjudgedDesk) -> list[Unjudged]:
    """Return what waits for a person, newest first; what was taken in since is left out.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [_described(open_desk, kept) for kept in _held(open_desk)]


@door(Action.ACCEPT_UNJUDGED)
def accept_unjudged(open_desk: UnjudgedDesk, record_id: str, reason: str) -> Acceptance:
    """Take in a record that nobody can judge; everything else about it is checked as at its arrival.

    Args:
        open_desk: Headquarters.
        record_id: Which record; it waits.
        reason: Why it may be relied on, in words; stays in the history of the record's case.

    Returns:
        The acceptance. The receipt that said "held" stays as it is; the desk hears of this by what
        headquarters tells it next, or when it sends the record again.

    Raises:
        NotFoundError: If nothing under this id waits.
        RecordRefusedError: If it does not hold together; nothing was taken in then.
        InputError: If there is no reason.
        BundleAddresseeError: If this desk is no headquarters.
        PermissionDeniedError: If the role does not allow it, or it was sealed to psychologists when it came.
    """
    from vetting_desk.operations.exchange.meaning import DeskMeaning
    from vetting_desk.registry.casebook_registry import CasebookRegistry
    from vetting_desk.transfer.ends.held import Held, take_in_held

    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    words = typed_text.answer(reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    kept = next((each for each in _held(open_desk) if each.record_id == record_id), None)
    if kept is None:
        raise NotFoundError(what="record", id=record_id)
    casebook = open_desk.casebook
    acceptance = Acceptance(
        record_id=record_id,
        digest=kept.digest,
        at=casebook.clock_reading().at,
        officer_id=open_desk.officer.id,
        officer_name=open_desk.officer.name,
        why=kept.reason,
        reason=words,
    )
    with casebook.transaction():
        registry = CasebookRegistry(casebook)
        held = Held(record_id, kept.desk_id, kept.files, _opened(open_desk, kept))
        take_in_held(DeskStation(open_desk), registry, held, DeskMeaning(open_desk))
        casebook.acceptances.add(acceptance)
    return acceptance


def _held(open_desk: UnjudgedDesk) -> "list[Quarantined]":
    """Return what is held and was not taken in since, one for each record."""
    casebook = open_desk.casebook
    found: dict[tuple[str, str], Quarantined] = {}
    for kept in casebook.intake.quarantined():
        taken_in = casebook.records.find(kept.record_id) or casebook.entries.find(kept.record_id)
        if kept.outcome is IntakeOutcome.HELD and taken_in is None:
            found.setdefault((kept.record_id, kept.digest), kept)
    return list(found.values())


def _opened(open_desk: UnjudgedDesk, kept: "Quarantined") -> dict[str, bytes] | None:
    """Return the files of what was sealed here as it came; None of what was not."""
    if [file.name for file in kept.files] != [sealed.SEALED]:
        return None
    return sealed.open_sealed(open_desk, open_desk.casebook.blobs.get(kept.files[0].sha256))


def _described(open_desk: UnjudgedDesk, kept: "Quarantined") -> Unjudged:
    peer = open_desk.casebook.peers.find(kept.desk_id)
    return Unjudged(
        record_id=kept.record_id,
        digest=kept.digest,
        desk_id=kept.desk_id,
        desk_name=peer.name if peer else "",
        why=kept.reason,
        arrived_at=kept.at,
    )
