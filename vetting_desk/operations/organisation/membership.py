"""Enrolling a desk in an organisation without a network.

The post writes a request to a stick; headquarters shows who asks and the request's words; both sides read
them aloud; headquarters approves; the answer brings certificates, the root and headquarters' own address,
and the post's officer confirms the root's words. Headquarters itself is enrolled by the organisation it
was made for.
"""

import base64
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import EnrolmentError
from vetting_desk.model import Desk, DeskKind, Officer, Role
from vetting_desk.operations.access import (
    certificates,
    compartment,
    desk_folders,
    pins,
    policy,
    signed_rules,
    signing_keys,
)
from vetting_desk.operations.access.certificates import ORGANISATION, desk_of
from vetting_desk.operations.access.issuing_key import ISSUING_KEY, Authority, IssuingPurpose
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.access.stores import KeepsPeers, KeepsSettings
from vetting_desk.operations.access.unlocked import HasCasebook, HasDesk
from vetting_desk.operations.desk.issuing import Asked, desk_key_of, issue
from vetting_desk.operations.organisation import enrolment_documents as documents
from vetting_desk.operations.organisation import kept_rules, revocation_list, successors
from vetting_desk.operations.organisation.membership_checks import (
    REQUEST_DIGEST,
    REQUEST_MADE_AT,
    TOLD,
    answer_signer,
    asked_key,
    checked_answer,
    checked_request,
    lead_at_making,
    lead_of,
    require_new,
    signing_request,
)
from vetting_desk.operations.organisation.needs import (
    ApprovingDesk,
    AskedDesk,
    FoundingDesk,
    JoiningDesk,
    RequestDesk,
)
from vetting_desk.transfer.ends import sent_register

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.operations.organisation.founding import Organisation

REQUEST_FILE = "vetting-desk-request.json"
ANSWER_FILE = "vetting-desk-answer.json"


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks to be enrolled, as headquarters sees it.

    Attributes:
        desk: The desk.
        officer: Its first officer.
        words: Twelve words; the post reads the same from its screen.
        formerly: Name of the desk it says it was before it became a new one; empty for none.
        lead: How far its clock was ahead of this one when this was asked. Where that is below zero, it was
            behind, or the request was on its way so long. None where there is nothing to be told.
    """

    desk: Desk
    officer: Officer
    words: tuple[str, ...]
    formerly: str = ""
    lead: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Headquarters' answer, as the post sees it before applying.

    Attributes:
        organisation: Name of the organisation.
        hq: Headquarters.
        root_words: Twelve words of the root; headquarters reads the same from its screen.
        lead: How far headquarters' clock is ahead of this one at the least; below zero, how far it is behind.
            None where there is nothing to be told.
    """

    organisation: str
    hq: Desk
    root_words: tuple[str, ...]
    lead: timedelta | None = None


def found_headquarters(open_desk: FoundingDesk, organisation: "Organisation") -> None:
    """Make a new desk the headquarters of a new organisation, with the keys to enrol others.

    Raises:
        EnrolmentError: If the desk is no headquarters, or is enrolled already.
    """
    from vetting_desk.crypto.certificates import certificate_to_pem, key_to_der

    require_new(open_desk)
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    root, issuing = (
        certificate_to_pem(each).decode() for each in (organisation.root, organisation.issuing)
    )
    with open_desk.casebook.transaction():
        certificates.keep_trust(open_desk, root, [issuing])
        open_desk.casebook.settings.set(ISSUING_KEY, key_to_der(organisation.issuing_key))
        open_desk.casebook.settings.set(compartment.ORGANISATION, organisation.clinical)
        authority = Authority(organisation.issuing_key, organisation.issuing)
        revocation_list.make(open_desk, authority)
        asked = _asked(open_desk, documents.read_request(write_request(open_desk)))
        issued = issue(open_desk, asked, authority)
        certificates.keep_officer(open_desk, issued.officer, issued.long_term)
        _keep_peer(
            open_desk, open_desk.desk, open_desk.keys.identity.recipient.to_text(), issued.desk
        )


def write_request(open_desk: RequestDesk) -> bytes:
    """Return this desk's request, to be carried to headquarters as `REQUEST_FILE`.

    The same desk writes the same facts each time; only the newest request can be answered. A desk that
    is enrolled already writes one for another officer, or to have its certificates renewed.
    """
    data = request_of(open_desk, open_desk.officer, open_desk.secret)
    settings = open_desk.casebook.settings
    settings.set(REQUEST_DIGEST, _digest(data))
    settings.set(REQUEST_MADE_AT, documents.read_request(data).made_at)
    return data


def request_of(open_desk: RequestDesk, officer: Officer, secret: "SlotSecret") -> bytes:
    """Return the request of one officer of this desk, for the key they are to sign with from now on."""
    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.certificates import load_key

    asked = signing_keys.wanted_request(secret)
    long_term_public = long_term.load_key(secret.long_term_key).public_key().public_bytes_raw()
    return documents.to_bytes(
        documents.RequestDocument(
            format="vetting-desk-enrolment-request",
            version=2,
            training=open_desk.desk.training,
            desk=_facts(open_desk.desk, open_desk.keys.identity.recipient.to_text()),
            officer=documents.OfficerFacts(
                id=officer.id,
                name=officer.name,
                role=officer.role.value,
            ),
            signing_request=asked or signing_request(load_key(secret.signing_key)),
            desk_request=signing_request(desk_key_of(open_desk)),
            long_term_key=base64.b64encode(long_term_public).decode(),
            formerly=open_desk.casebook.successions.formerly(open_desk.desk.id),
            made_at=to_text(open_desk.casebook.clock_reading().at),
        )
    )


def look_at_request(open_desk: AskedDesk, data: bytes) -> Request:
    """Return who asks, and the words to compare, without approving anything.

    Raises:
        EnrolmentError: If it is no request, or training and real are mixed.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    request = checked_request(open_desk, data)
    return Request(
        desk=_desk(request.desk, open_desk.desk.organisation, training=request.training),
        officer=Officer(request.officer.id, request.officer.name, Role(request.officer.role)),
        words=request_words(data),
        formerly=successors.former(open_desk.casebook, request),
        lead=lead_at_making(request, open_desk.casebook.clock_reading().newest),
    )


def approve(open_desk: ApprovingDesk, data: bytes) -> bytes:
    """Enrol a desk and its officer, and return the answer to carry back as `ANSWER_FILE`.

    Call only after a person has compared the words with the post.

    Raises:
        EnrolmentError: If it is no request, a key in it is not the asker's, or training and real mix.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        RulesNotSignedError: If the rules, which go with the answer, are not what officers signed.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    signed_rules.require_sound(open_desk)
    request = checked_request(open_desk, data)
    asked = _asked(open_desk, request)
    officer, desk = asked.officer, asked.desk
    successors.former(open_desk.casebook, request)
    with (
        open_desk.issuing_key.use(IssuingPurpose.ENROL, _digest(data)) as authority,
        open_desk.casebook.transaction(),
    ):
        issued = issue(open_desk, asked, authority)
        _keep_peer(open_desk, asked.desk, request.desk.recipient, issued.desk)
        if request.formerly:
            successors.succeed(open_desk.casebook, desk.id, request.formerly)
        certificates.keep_issued(open_desk, officer, issued.officer, issued.long_term)
        open_desk.casebook.audit.append("officer-certified", officer.id, {"desk": desk.id})
        if revocation_list.is_due(open_desk):
            revocation_list.make(open_desk, authority)
        newest = revocation_list.newest(open_desk)
        now = open_desk.casebook.clock_reading().newest
        open_desk.casebook.raise_floor(now)
    settings = open_desk.casebook.settings
    own = open_desk.casebook.peers.get(open_desk.desk.id)
    answer = documents.AnswerDocument1(
        format="vetting-desk-enrolment-answer",
        version=1,
        request=_digest(data),
        training=open_desk.desk.training,
        organisation=open_desk.desk.organisation,
        issued_at=to_text(now),
        root=settings.get(certificates.ROOT) or "",
        intermediates=[settings.get(certificates.INTERMEDIATES) or ""],
        officer_certificate=issued.officer,
        long_term_certificate=issued.long_term,
        desk_certificate=issued.desk,
        hq=_facts(open_desk.desk, open_desk.keys.identity.recipient.to_text()),
        hq_certificate=own.certificates[0].decode(),
        clinical_recipient=settings.get(compartment.ORGANISATION) or "",
        recovery_recipient=settings.get(certificates.RECOVERY) or "",
        revocations=base64.b64encode(newest.data if newest else b"").decode(),
        policy=policy.to_text(policy.policy(open_desk)),
        signature="",
    )
    return _signed(open_desk, answer if request.version == 1 else _with_register(open_desk, answer))


def look_at_answer(open_desk: JoiningDesk, data: bytes) -> Answer:
    """Return the content of the answer, and the root's words to compare, without applying anything.

    Raises:
        EnrolmentError: If it is no answer, or not to this desk's newest request.
        CertificateError: If a certificate in it does not lead to the root in it.
    """
    from vetting_desk.crypto.certificates import fingerprint, load_certificate, words

    answer = checked_answer(open_desk, data)
    lead = lead_of(open_desk, answer)
    return Answer(
        organisation=answer.organisation,
        hq=_desk(answer.hq, answer.organisation, training=answer.training),
        root_words=words(fingerprint(load_certificate(answer.root.encode()))),
        lead=lead if abs(lead) >= TOLD else None,
    )


def apply_answer(open_desk: JoiningDesk, data: bytes) -> None:
    """Join the organisation. Call only after a person has compared the root's words.

    Raises:
        EnrolmentError: If it is no answer, or not to this desk's newest request.
        CertificateError: If a certificate in it does not lead to the root in it.
    """
    answer = checked_answer(open_desk, data)
    hq = _desk(answer.hq, answer.organisation, training=answer.training)
    settings = open_desk.casebook.settings
    with open_desk.casebook.transaction():
        certificates.keep_trust(open_desk, answer.root, list(answer.intermediates))
        certificates.keep_officer(
            open_desk, answer.officer_certificate, answer.long_term_certificate
        )
        _keep_peer(open_desk, hq, answer.hq.recipient, answer.hq_certificate)
        settings.set(ORGANISATION, answer.organisation)
        settings.set(compartment.ORGANISATION, answer.clinical_recipient)
        settings.set(pins.ANSWER, data)
        if answer.recovery_recipient:
            settings.set(certificates.RECOVERY, answer.recovery_recipient)
        [issuing] = certificates.intermediates_of(open_desk)
        revocation_list.take_over(open_desk, base64.b64decode(answer.revocations), issuing)
        if isinstance(answer, documents.AnswerDocument):
            content = base64.b64decode(answer.certificate_register)
            sent_register.take_over(open_desk.casebook, content, answer.issued_at)
        kept_rules.keep_brought(open_desk, answer.policy, answer_signer(answer))
        settings.remove(REQUEST_DIGEST)
        settings.remove(REQUEST_MADE_AT)
        open_desk.casebook.raise_floor(from_text(answer.issued_at))
        joined = desk_of(open_desk.casebook)
        own = open_desk.keys.identity.recipient.to_text()
        _keep_peer(open_desk, joined, own, answer.desk_certificate)
    open_desk.become(joined)
    open_desk.keys.forget_trust()
    open_desk.token.drop_superseded()  # not before it is committed: until then the old key signs
    desk_folders.change_desk_file(open_desk.folder, open_desk.desk)


def request_words(data: bytes) -> tuple[str, ...]:
    """Return the twelve words of a request; both sides read them aloud."""
    from vetting_desk.crypto.certificates import fingerprint_of, words

    return words(fingerprint_of(data))


def pending_words(open_desk: HasCasebook[KeepsSettings]) -> tuple[str, ...]:
    """Return the twelve words of this desk's newest request; empty if it wrote none."""
    from vetting_desk.crypto.certificates import words

    digest = open_desk.casebook.settings.get(REQUEST_DIGEST)
    return words(digest) if digest else ()


def root_words(open_desk: HasCasebook[KeepsSettings]) -> tuple[str, ...]:
    """Return the twelve words of the organisation's root, as headquarters reads them aloud."""
    from vetting_desk.crypto.certificates import fingerprint, words

    return words(fingerprint(certificates.root_of(open_desk)))


def _asked(open_desk: HasDesk, request: documents.RequestDocument) -> Asked:
    """Return what a request asks for, after checking that it proves to hold the keys.

    Raises:
        EnrolmentError: If it does not, or a key in it is not valid.
    """
    from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

    try:
        long_term_key = MLDSA65PublicKey.from_public_bytes(base64.b64decode(request.long_term_key))
    except ValueError as error:
        raise EnrolmentError(detail="not-a-request") from error
    return Asked(
        officer=Officer(request.officer.id, request.officer.name, Role(request.officer.role)),
        desk=_desk(request.desk, open_desk.desk.organisation, training=request.training),
        recipient=request.desk.recipient,
        signing_key=asked_key(request.signing_request),
        long_term_key=long_term_key,
        desk_key=asked_key(request.desk_request),
    )


def _with_register(
    open_desk: ApprovingDesk, answer: documents.AnswerDocument1
) -> documents.AnswerDocument:
    register = certificates.register(open_desk)
    content = base64.b64encode(register.to_bytes() if register else b"").decode()
    fields = answer.model_dump() | {"version": 2, "certificate_register": content}
    return documents.AnswerDocument.model_validate(fields)


def _signed(open_desk: HasKeys, answer: documents.Answer) -> bytes:
    from vetting_desk.crypto import cms

    signature = cms.sign_detached(documents.to_bytes(answer), open_desk.keys.signer)
    encoded = base64.b64encode(signature).decode()
    return documents.to_bytes(answer.model_copy(update={"signature": encoded}))


def _keep_peer(
    open_desk: HasCasebook[KeepsPeers], desk: Desk, recipient: str, certificate: str
) -> None:
    from vetting_desk.model.peer import Peer

    open_desk.casebook.peers.put(
        Peer(
            desk_id=desk.id,
            name=desk.name,
            kind=desk.kind,
            certificates=(certificate.encode(),),
            recipient=recipient,
            organisation=desk.organisation,
            training=desk.training,
        )
    )


def _facts(desk: Desk, recipient: str) -> documents.DeskFacts:
    return documents.DeskFacts(
        id=desk.id, name=desk.name, kind=desk.kind.value, recipient=recipient
    )


def _desk(facts: documents.DeskFacts, organisation: str, *, training: bool) -> Desk:
    return Desk(facts.id, facts.name, DeskKind(facts.kind), organisation, training)


def _digest(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()
