"""Taking certificates back: headquarters' list with its rising number, and whether a desk's list still holds.

The list is an X.509 CRL by the issuing certificate (`crypto.certificates.revocation`). It travels in every
return bundle and in the answer to an enrolment; an older number is never taken over. A desk whose list is
missing or has run out says "cannot be judged", and goes on working.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    NotFoundError,
    StateError,
)
from vetting_desk.model import DeskKind
from vetting_desk.model.revocation import StoredList
from vetting_desk.operations import certified, typed_text
from vetting_desk.operations.certified import ISSUING_KEY
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.permissions import Action, require
from vetting_desk.store.revocations import Revoked

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import RevocationList
    from vetting_desk.transfer.returns import Revocations


@dataclass(frozen=True, slots=True)
class ListState:
    """What a desk's list is worth now.

    Attributes:
        number: Its number; 0 without a list.
        issued_at: When it was made; None without a list.
        until: When a newer one must have come; None without a list.
        current: True if it can be relied on now.
    """

    number: int
    issued_at: datetime | None
    until: datetime | None
    current: bool


def state(open_desk: OpenDesk) -> ListState:
    """Return what this desk's list is worth now."""
    known = certified.revocation_list(open_desk)
    if known is None:
        return ListState(0, None, None, current=False)
    now = open_desk.casebook.clock_reading().newest
    return ListState(known.number, known.issued_at, known.until, current=known.is_current(now))


def revoked(open_desk: OpenDesk) -> list[Revoked]:
    """Return what headquarters took back, newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    return open_desk.casebook.revocations.list()


def revoke_officer(open_desk: OpenDesk, officer_id: str, reason: str) -> int:
    """Take back every certificate of an officer.

    Returns:
        The number of the new list.

    Raises:
        NotFoundError: If headquarters issued none to this officer.
        EnrolmentError: If this desk is not headquarters.
        StateError: If it is oneself: another officer does that.
        InputError: If there is no reason.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    if officer_id == open_desk.officer.id:
        raise StateError(what="officer", state="own", wanted="another")
    known = open_desk.casebook.officers.get(officer_id)
    with open_desk.casebook.transaction():
        number = _revoke(
            open_desk, [*known.certificates, *known.long_term], officer_id, reason, "officer"
        )
        open_desk.casebook.officers.put(known.officer, active=False)
    return number


def revoke_desk(open_desk: OpenDesk, desk_id: str, reason: str) -> int:
    """Take back a desk's certificate and those of its officers; nothing from it is taken in any more.

    Returns:
        The number of the new list.

    Raises:
        NotFoundError: If the desk is not known.
        EnrolmentError: If this desk is not headquarters, or is the desk itself.
        InputError: If there is no reason.
        PermissionDeniedError: If the role does not allow it.
    """
    from dataclasses import replace

    from vetting_desk.crypto.certificates import desk_id_of, load_certificate

    require(open_desk.officer, Action.ENROL)
    if desk_id == open_desk.desk.id:
        raise EnrolmentError(detail="own-desk")
    peer = open_desk.casebook.peers.get(desk_id)
    theirs = list(peer.certificates)
    with open_desk.casebook.transaction():
        for known in open_desk.casebook.officers.list():
            first = known.certificates[:1]
            if first and desk_id_of(load_certificate(first[0])) == desk_id:
                theirs += [*known.certificates, *known.long_term]
                open_desk.casebook.officers.put(known.officer, active=False)
        number = _revoke(open_desk, theirs, desk_id, reason, "desk")
        open_desk.casebook.peers.put(replace(peer, trusted=False))
    return number


def renew(open_desk: OpenDesk) -> int:
    """Make a list with the next number at headquarters, also when nothing new was taken back.

    Raises:
        EnrolmentError: If this desk is not headquarters.
    """
    from vetting_desk.crypto.certificates import create_revocation_list, load_key

    kept = open_desk.casebook.settings.get_bytes(ISSUING_KEY)
    if kept is None:
        raise EnrolmentError(detail="not-headquarters")
    known = open_desk.casebook.revocations
    number = known.number() + 1
    since = {int(each.serial, 16): from_text(each.since) for each in known.list()}
    issuing = certified.intermediates_of(open_desk)[0]
    now = open_desk.clock.now()
    data = create_revocation_list(load_key(kept), issuing, since, number, now)
    known.put_list(StoredList(number, data))
    open_desk.keys.forget_trust()
    return number


def current_list(open_desk: OpenDesk) -> "Revocations | None":
    """Return headquarters' list for a bundle, made anew once half its life is over; None at a post."""
    from vetting_desk.transfer.returns import Revocations

    if open_desk.desk.kind is not DeskKind.HQ:
        return None
    known = open_desk.casebook.revocations
    if number_due(open_desk) > known.number():
        renew(open_desk)
    newest = known.newest_list()
    return Revocations(newest.number, newest.content) if newest else None


def number_due(open_desk: OpenDesk) -> int:
    """Return the number of the list that `current_list` would give out now; nothing is changed."""
    number = open_desk.casebook.revocations.number()
    known = certified.revocation_list(open_desk)
    now = open_desk.clock.now()
    if known is None or now > known.issued_at + (known.until - known.issued_at) / 2:
        return number + 1
    return number


def take_over(open_desk: OpenDesk, data: bytes, issuing: "Certificate") -> "RevocationList":
    """Keep a list that came with an answer, unless a newer one is here already.

    Raises:
        CertificateError: If `issuing` did not sign it.
    """
    from vetting_desk.crypto.certificates import load_revocation_list

    found = load_revocation_list(data, issuing)
    if found.number > open_desk.casebook.revocations.number():
        open_desk.casebook.revocations.put_list(StoredList(found.number, data))
        open_desk.keys.forget_trust()
    return found


def _revoke(
    open_desk: OpenDesk, pems: Iterable[bytes], subject_id: str, reason: str, kind: str
) -> int:
    from vetting_desk.crypto.certificates import common_name, load_certificate

    words = typed_text.answer(reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    now = to_text(open_desk.clock.now())
    certificates = [load_certificate(pem) for pem in pems]
    if not certificates:
        raise NotFoundError(what="certificate", id=subject_id)
    with open_desk.casebook.transaction():
        for certificate in certificates:
            serial, subject = f"{certificate.serial_number:x}", common_name(certificate)
            open_desk.casebook.revocations.add(Revoked(serial, subject, subject_id, now, words))
        open_desk.casebook.audit.append(f"{kind}-revoked", subject_id, {"reason": words})
        return renew(open_desk)
