"""The organisation's desks and officers, as headquarters knows them, and the state of their certificates.

Read-only; revoking certificates is `revocations`, issuing them is `membership`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.model import DeskKind, Officer
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.organisation.needs import MembersDesk
from vetting_desk.store.revocations import Revoked

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

SOON: Final = timedelta(days=60)
"""A certificate that ends within this time should be renewed."""


class Standing(StrEnum):
    """The state of a certificate now, by the newest moment this desk believes."""

    NONE = "none"
    VALID = "valid"
    ENDS_SOON = "ends-soon"
    ENDED = "ended"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Proof:
    """The newest certificate of a desk or an officer.

    Attributes:
        standing: Its state.
        until: When it ends; None without one.
        revoked_at: Since when it is revoked; None if it is not.
        reason: Why it was revoked; empty if it was not.
        kind: Why, as signatures are judged by it; None if it was not.
    """

    standing: Standing
    until: datetime | None = None
    revoked_at: datetime | None = None
    reason: str = ""
    kind: RevocationKind | None = None


@dataclass(frozen=True, slots=True)
class OfficerMember:
    """An officer whom headquarters certified.

    Attributes:
        officer: Who.
        proof: Their certificate.
        oneself: True for the present officer.
        profile: Their languages and sex, as far as they were said at this desk.
    """

    officer: Officer
    proof: Proof
    oneself: bool
    profile: OfficerProfile = field(default_factory=OfficerProfile)


@dataclass(frozen=True, slots=True)
class DeskMember:
    """A desk of the organisation.

    Attributes:
        desk_id: Which.
        name: As people call it.
        kind: A post, or headquarters.
        proof: Its certificate.
        own: True for this desk.
        officers: Those certified for it, by name.
    """

    desk_id: str
    name: str
    kind: DeskKind
    proof: Proof
    own: bool
    officers: tuple[OfficerMember, ...]


@door(Action.ENROL)
def members(open_desk: MembersDesk) -> list[DeskMember]:
    """Return the organisation's desks, headquarters first, each with its officers.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.certificates import desk_id_of, load_certificate

    taken_back = {each.serial: each for each in revocations.revoked(open_desk)}
    now = open_desk.casebook.clock_reading().newest
    by_desk: dict[str, list[OfficerMember]] = {}
    for known in open_desk.casebook.officers.list():
        certificates = [load_certificate(pem) for pem in known.certificates]
        home = desk_id_of(certificates[0]) if certificates else open_desk.desk.id
        proof = _proof(certificates, taken_back, now)
        oneself = known.officer.id == open_desk.officer.id
        profile = open_desk.casebook.profiles.get(known.officer.id)
        member = OfficerMember(known.officer, proof, oneself, profile)
        by_desk.setdefault(home, []).append(member)
    found = []
    for peer in open_desk.casebook.peers.list():
        certificates = [load_certificate(pem) for pem in peer.certificates]
        found.append(
            DeskMember(
                desk_id=peer.desk_id,
                name=peer.name,
                kind=peer.kind,
                proof=_proof(certificates, taken_back, now),
                own=peer.desk_id == open_desk.desk.id,
                officers=tuple(by_desk.get(peer.desk_id, ())),
            )
        )
    return found


def _proof(
    certificates: Sequence["Certificate"], taken_back: dict[str, Revoked], now: datetime
) -> Proof:
    """Return the state of the newest certificate, the first one."""
    if not certificates:
        return Proof(Standing.NONE)
    newest = certificates[0]
    until = newest.not_valid_after_utc
    gone = taken_back.get(f"{newest.serial_number:x}")
    if gone is not None:
        return Proof(Standing.REVOKED, until, from_text(gone.since), gone.reason, gone.kind)
    if now > until:
        return Proof(Standing.ENDED, until)
    return Proof(Standing.ENDS_SOON if now > until - SOON else Standing.VALID, until)
