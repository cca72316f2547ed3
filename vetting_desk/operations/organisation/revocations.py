"""Revoking certificates: headquarters' list with its rising number, and whether a desk's list is current.

The list is an X.509 CRL by the issuing certificate (`crypto.certificates.revocation`). It travels in every
return bundle and in the answer to an enrolment; an older number is never accepted. A desk whose list is
missing or expired reports "cannot be judged", and keeps working. The list itself is `revocation_list`.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vetting_desk.clock import to_text
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    NotFoundError,
    StateError,
)
from vetting_desk.model import DeskKind
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access import certificates as certified
from vetting_desk.operations.access import judged_again, typed_text
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.issuing_key import Authority, IssuingPurpose
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.organisation import revocation_list, update_certificates
from vetting_desk.operations.organisation.needs import RevokingDesk
from vetting_desk.store.revocations import Revoked


@dataclass(frozen=True, slots=True)
class ListState:
    """The state of a desk's list.

    Attributes:
        number: Its number; 0 without a list.
        issued_at: When it was made; None without a list.
        until: When it expires; None without a list.
        current: True if it is valid now.
        due: True at headquarters if it is time to renew it.
    """

    number: int
    issued_at: datetime | None
    until: datetime | None
    current: bool
    due: bool = False


@open_door("every officer may know whether signatures can be judged")
def state(open_desk: RevokingDesk) -> ListState:
    """Return the state of this desk's list."""
    known = certified.revocation_list(open_desk)
    due = open_desk.desk.kind is DeskKind.HQ and revocation_list.is_due(open_desk)
    if known is None:
        return ListState(0, None, None, current=False, due=due)
    now = open_desk.casebook.clock_reading().newest
    current = known.is_current(now)
    return ListState(known.number, known.issued_at, known.until, current=current, due=due)


@door(Action.ENROL)
def revoked(open_desk: RevokingDesk) -> list[Revoked]:
    """Return what headquarters revoked, newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.revocations.list()


@door(Action.ENROL)
def revoke(
    open_desk: RevokingDesk,
    subject_id: str,
    reason: str,
    kind: RevocationKind = RevocationKind.MISUSED,
    since: datetime | None = None,
) -> int:
    """Revoke a desk or an officer, whichever has this id; see `revoke_desk` and `revoke_officer`.

    Returns:
        The number of the new list.

    Raises:
        NotFoundError: If headquarters knows no such desk and issued nothing to such an officer.
        EnrolmentError: If this desk is not headquarters, or is the desk itself.
        StateError: If it is oneself: another officer has to do that. Or if all is revoked as strictly already.
        InputError: If there is no reason, or the day lies in the future.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    known = open_desk.casebook.peers.find(subject_id) is not None
    return (revoke_desk if known else revoke_officer)(open_desk, subject_id, reason, kind, since)


@door(Action.ENROL)
def revoke_officer(
    open_desk: RevokingDesk,
    officer_id: str,
    reason: str,
    kind: RevocationKind = RevocationKind.MISUSED,
    since: datetime | None = None,
) -> int:
    """Revoke every certificate of an officer.

    Args:
        open_desk: Headquarters.
        officer_id: Whose.
        reason: Why, in words.
        kind: Why, as signatures are judged by it: what becomes of those made before.
        since: From when on they count for nothing, with a time zone; None for now. It may lie in the past.

    Returns:
        The number of the new list.

    Raises:
        NotFoundError: If headquarters issued none to this officer.
        EnrolmentError: If this desk is not headquarters.
        StateError: If it is oneself: another officer has to do that. Or if all is revoked as strictly already.
        InputError: If there is no reason, or the day lies in the future.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    if officer_id == open_desk.officer.id:
        raise StateError(what="officer", state="own", wanted="another")
    known = open_desk.casebook.officers.get(officer_id)
    theirs = [*known.certificates, *known.long_term]
    with _revoking(open_desk, officer_id) as authority:
        said = _Said("officer", officer_id, reason, kind, since)
        number = _revoke(open_desk, authority, theirs, said)
        open_desk.casebook.officers.put(known.officer, active=False)
        _seal_without(open_desk, authority, officer_id)
    return number


@door(Action.ENROL)
def revoke_desk(
    open_desk: RevokingDesk,
    desk_id: str,
    reason: str,
    kind: RevocationKind = RevocationKind.MISUSED,
    since: datetime | None = None,
) -> int:
    """Revoke a desk's certificate and those of its officers: nothing it makes from then on is accepted.

    What its officers signed before is judged by `kind`; what nobody can judge is held for a person.

    Args:
        open_desk: Headquarters.
        desk_id: Which desk.
        reason: Why, in words.
        kind: Why, as signatures are judged by it.
        since: From when on; None for now. It may lie in the past.

    Returns:
        The number of the new list.

    Raises:
        NotFoundError: If the desk is not known.
        EnrolmentError: If this desk is not headquarters, or is the desk itself.
        StateError: If all is revoked as strictly already.
        InputError: If there is no reason, or the day lies in the future.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    from dataclasses import replace

    from vetting_desk.crypto.certificates import desk_id_of, load_certificate

    if desk_id == open_desk.desk.id:
        raise EnrolmentError(detail="own-desk")
    peer = open_desk.casebook.peers.get(desk_id)
    theirs = list(peer.certificates)
    with _revoking(open_desk, desk_id) as authority:
        for known in open_desk.casebook.officers.list():
            held = [*known.certificates, *known.long_term]
            of_the_desk = [pem for pem in held if desk_id_of(load_certificate(pem)) == desk_id]
            if known.certificates and known.certificates[0] in of_the_desk:
                theirs += held
                open_desk.casebook.officers.put(known.officer, active=False)
            else:  # at work at another desk since, as where one of two copies became a new desk
                theirs += of_the_desk
        said = _Said("desk", desk_id, reason, kind, since)
        number = _revoke(open_desk, authority, theirs, said)
        open_desk.casebook.peers.put(replace(peer, trusted=False))
    return number


@door(Action.ENROL)
def revoke_update_signer(
    open_desk: RevokingDesk, certificates: Path, reason: str, kind: RevocationKind
) -> int:
    """Take back the certificates under which somebody signs updates; every desk learns it with the list.

    The root issued them, which lies in the safe; to take back, headquarters' list is enough.

    Args:
        open_desk: Headquarters.
        certificates: Their two certificates, as whoever certified them wrote them.
        reason: Why, in words.
        kind: Why. Whichever it is, no update that they signed is taken from then on.

    Returns:
        The number of the new list.

    Raises:
        InputError: If there is no reason, or the file is none.
        CertificateError: If they are not of this organisation.
        EnrolmentError: If this desk is not headquarters.
        StateError: If they are taken back as strictly already.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
        OSError: If the file cannot be read.
    """
    from vetting_desk.crypto.certificates import certificate_to_pem, update_signer_of

    found = update_certificates.read(certificates)
    for each in found:
        open_desk.keys.trust.window(each, ())
    signer_id = update_signer_of(found[0])[0]
    with _revoking(open_desk, signer_id) as authority:
        said = _Said("update-signer", signer_id, reason, kind, None)
        return _revoke(open_desk, authority, [certificate_to_pem(each) for each in found], said)


@door(Action.ENROL)
def renew(open_desk: RevokingDesk) -> int:
    """Make a list with the next number at headquarters, also when nothing new was revoked.

    Returns:
        The number of the new list.

    Raises:
        EnrolmentError: If this desk is not headquarters.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    with open_desk.issuing_key.use(IssuingPurpose.RENEW_LIST) as authority:
        return revocation_list.make(open_desk, authority)


@contextmanager
def _revoking(open_desk: RevokingDesk, subject_id: str) -> Iterator[Authority]:
    """Open the issuing key, in one transaction with all that is changed."""
    with (
        open_desk.issuing_key.use(IssuingPurpose.REVOKE, subject_id) as authority,
        open_desk.casebook.transaction(),
    ):
        yield authority


def _seal_without(open_desk: RevokingDesk, authority: Authority, officer_id: str) -> None:
    """Seal the issuing key to the others who are named, if the officer is and two are left."""
    left = {each: recipient for each, recipient in authority.named.items() if each != officer_id}
    if 2 <= len(left) < len(authority.named):
        open_desk.issuing_key.seal(authority, left)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a person says of a revocation."""

    what: str
    subject_id: str
    reason: str
    kind: RevocationKind
    since: datetime | None


def _revoke(
    open_desk: RevokingDesk, authority: Authority, pems: Iterable[bytes], said: _Said
) -> int:
    from vetting_desk.crypto.certificates import common_name, load_certificate

    words = typed_text.answer(said.reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    now = open_desk.casebook.clock_reading().newest
    since = said.since or now
    if since > now:
        raise InputError(field="since", detail="in-the-future")
    certificates = [load_certificate(pem) for pem in pems]
    if not certificates:
        raise NotFoundError(what="certificate", id=said.subject_id)
    taken_back = [
        open_desk.casebook.revocations.add(
            Revoked(
                serial=f"{certificate.serial_number:x}",
                subject=common_name(certificate),
                subject_id=said.subject_id,
                since=to_text(since),
                reason=words,
                kind=said.kind,
                revoked_at=to_text(now),
            )
        )
        for certificate in certificates
    ]
    if not any(taken_back):
        raise StateError(what="certificate", state="revoked", wanted="less-strictly-revoked")
    detail = {"reason": words, "kind": said.kind.value, "since": to_text(since)}
    open_desk.casebook.audit.append(f"{said.what}-revoked", said.subject_id, detail)
    number = revocation_list.make(open_desk, authority)
    judged_again.tell(open_desk)
    return number
