"""Taking certificates back: headquarters' list with its rising number, and whether a desk's list still holds.

The list is an X.509 CRL by the issuing certificate (`crypto.certificates.revocation`). It travels in every
return bundle and in the answer to an enrolment; an older number is never taken over. A desk whose list is
missing or has run out says "cannot be judged", and goes on working.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    NotFoundError,
    StateError,
)
from vetting_desk.model import DeskKind
from vetting_desk.operations import certified, typed_text
from vetting_desk.operations.certified import ISSUING_KEY, REVOCATION_LIST, REVOCATION_NUMBER
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.permissions import Action, require

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import RevocationList
    from vetting_desk.transfer.returns import Revocations

REVOKED: Final = "revocation/revoked"


@dataclass(frozen=True, slots=True)
class Revoked:
    """One certificate that was taken back.

    Attributes:
        serial: Its serial number, hexadecimal.
        subject: Whose it was, by name.
        subject_id: Id of the officer or desk.
        since: Since when.
        reason: Why, in words.
    """

    serial: str
    subject: str
    subject_id: str
    since: str
    reason: str


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
    return sorted(_kept(open_desk).values(), key=lambda each: each.since, reverse=True)


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

    settings = open_desk.casebook.settings
    kept = settings.get_bytes(ISSUING_KEY)
    if kept is None:
        raise EnrolmentError(detail="not-headquarters")
    number = int(settings.get(REVOCATION_NUMBER) or 0) + 1
    since = {int(each.serial, 16): from_text(each.since) for each in _kept(open_desk).values()}
    issuing = certified.intermediates_of(open_desk)[0]
    now = open_desk.clock.now()
    data = create_revocation_list(load_key(kept), issuing, since, number, now)
    with open_desk.casebook.transaction():
        settings.set(REVOCATION_NUMBER, str(number))
        settings.set(REVOCATION_LIST, data)
    open_desk.keys.forget_trust()
    return number


def current_list(open_desk: OpenDesk) -> "Revocations | None":
    """Return headquarters' list for a bundle, made anew once half its life is over; None at a post."""
    from vetting_desk.transfer.returns import Revocations

    if open_desk.desk.kind is not DeskKind.HQ:
        return None
    settings = open_desk.casebook.settings
    if number_due(open_desk) > int(settings.get(REVOCATION_NUMBER) or 0):
        renew(open_desk)
    number, data = settings.get(REVOCATION_NUMBER), settings.get_bytes(REVOCATION_LIST)
    return Revocations(int(number or 0), data or b"")


def number_due(open_desk: OpenDesk) -> int:
    """Return the number of the list that `current_list` would give out now; nothing is changed."""
    number = int(open_desk.casebook.settings.get(REVOCATION_NUMBER) or 0)
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
    settings = open_desk.casebook.settings
    if found.number > int(settings.get(REVOCATION_NUMBER) or 0):
        settings.set(REVOCATION_NUMBER, str(found.number))
        settings.set(REVOCATION_LIST, data)
        open_desk.keys.forget_trust()
    return found


def _revoke(
    open_desk: OpenDesk, pems: Iterable[bytes], subject_id: str, reason: str, kind: str
) -> int:
    from vetting_desk.crypto.certificates import common_name, load_certificate

    words = typed_text.answer(reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    kept = _kept(open_desk)
    now = to_text(open_desk.clock.now())
    certificates = [load_certificate(pem) for pem in pems]
    if not certificates:
        raise NotFoundError(what="certificate", id=subject_id)
    for certificate in certificates:
        serial = f"{certificate.serial_number:x}"
        if serial not in kept:
            kept[serial] = Revoked(serial, common_name(certificate), subject_id, now, words)
    content = [asdict(each) for each in kept.values()]
    with open_desk.casebook.transaction():
        open_desk.casebook.settings.set(REVOKED, json.dumps(content, ensure_ascii=False))
        open_desk.casebook.audit.append(f"{kind}-revoked", subject_id, {"reason": words})
        return renew(open_desk)


def _kept(open_desk: OpenDesk) -> dict[str, Revoked]:
    content: list[dict[str, Any]] = json.loads(open_desk.casebook.settings.get(REVOKED) or "[]")
    return {each["serial"]: Revoked(**each) for each in content}
