"""Checking the papers of an enrolment: a request at headquarters, an answer at a post.

Nothing here changes a desk; what is done with papers that pass is `membership`.
"""

import base64
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import CertificateError, ClocksApartError, EnrolmentError, SignatureError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import certificates, signing_keys
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.unlocked import HasDesk, HasEnrolled
from vetting_desk.operations.organisation import enrolment_documents as documents
from vetting_desk.operations.organisation.needs import JoiningDesk

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import (
        EllipticCurvePrivateKey,
        EllipticCurvePublicKey,
    )
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import TrustStore
    from vetting_desk.crypto.cms import SignedBy

REQUEST_DIGEST = "enrolment/request"
"""Setting: SHA-256, in hex, of this desk's newest request."""
REQUEST_MADE_AT = "enrolment/request-made-at"
"""Setting: when it was made, by this desk's clock."""
TOLD: Final = timedelta(minutes=5)
"""A smaller difference between two clocks is an ordinary one."""
_ON_ITS_WAY: Final = timedelta(days=1)
"""So long a request is on its way without anything to be told."""


def checked_request(open_desk: HasDesk, data: bytes) -> documents.RequestDocument:
    """Read a request.

    Raises:
        EnrolmentError: If it is not a request, or training and real are mixed.
    """
    request = documents.read_request(data)
    if request.training != open_desk.desk.training:
        raise EnrolmentError(detail="training-mixed")
    return request


def checked_answer(open_desk: JoiningDesk, data: bytes) -> documents.Answer:
    """Read an answer and check all of it: to whom it is, by whom, and that its parts fit together.

    Raises:
        EnrolmentError: If it is no answer, or not to this desk's newest request.
        ClocksApartError: If the two clocks are too far apart to join.
        CertificateError: If a certificate in it does not lead to the root in it.
    """
    from vetting_desk.crypto.age import HybridRecipient
    from vetting_desk.crypto.certificates import (
        TrustStore,
        desk_of,
        load_certificate,
        officer_of,
        recipient_of,
    )

    pending = open_desk.casebook.settings.get(REQUEST_DIGEST)
    if pending is None:
        require_new(open_desk)
    answer = documents.read_answer(data)
    if answer.training != open_desk.desk.training:
        raise EnrolmentError(detail="training-mixed")
    if answer.request != pending:
        raise EnrolmentError(detail="another-request")
    _check_clocks(open_desk, answer)
    now = open_desk.casebook.clock_reading().newest
    trust = TrustStore(load_certificate(answer.root.encode()))
    chain = [load_certificate(pem.encode()) for pem in answer.intermediates]
    officer, long_term, desk, hq = (
        load_certificate(pem.encode())
        for pem in (
            answer.officer_certificate,
            answer.long_term_certificate,
            answer.desk_certificate,
            answer.hq_certificate,
        )
    )
    for certificate in (officer, long_term, desk, hq):
        trust.verify(certificate, chain, now)
    fits = (
        trust.training == answer.training
        and trust.organisation == answer.organisation
        and officer_of(officer) == officer_of(long_term) == open_desk.officer
        and officer.public_key() in signing_keys.held_keys(open_desk.secret)
        and desk_of(desk).id == open_desk.desk.id
        and desk_of(hq).id == answer.hq.id
        and desk_of(hq).kind is DeskKind.HQ
        and recipient_of(hq) == HybridRecipient.from_text(answer.hq.recipient).fingerprint
    )
    fits = fits and _registers(answer, (officer, long_term, desk, hq))
    if not fits or not _same_organisation(open_desk, answer):
        raise EnrolmentError(detail="does-not-fit")
    answer_signer(answer, trust)
    return answer


def lead_of(open_desk: JoiningDesk, answer: documents.Answer) -> timedelta:
    """Return how far headquarters' clock is ahead of this one at the least; below zero, how far behind.

    The papers show it: an answer is not read before it was made, nor made before it was asked for. In between
    nothing shows a difference, and the result is zero.
    """
    issued_at, now = from_text(answer.issued_at), open_desk.casebook.clock_reading().at
    made_at = open_desk.casebook.settings.get(REQUEST_MADE_AT)
    if issued_at > now:
        return issued_at - now
    return min(issued_at - from_text(made_at), timedelta(0)) if made_at else timedelta(0)


def lead_at_making(request: documents.RequestDocument, now: datetime) -> timedelta | None:
    """Return how far the asker's clock was ahead; None where it does not say, or nothing need be told."""
    lead = from_text(request.made_at) - now if request.made_at else timedelta(0)
    return None if -_ON_ITS_WAY < lead < TOLD else lead


def _check_clocks(open_desk: JoiningDesk, answer: documents.Answer) -> None:
    """Check that the clocks are not so far apart that headquarters' time would be absurd here."""
    from vetting_desk.store.engine.device_time import PLAUSIBLE_AGE

    lead = abs(lead_of(open_desk, answer))
    if lead > PLAUSIBLE_AGE:
        raise ClocksApartError(detail="clocks-apart", days=lead.days)


def _same_organisation(open_desk: JoiningDesk, answer: documents.Answer) -> bool:
    """Return whether an answer comes from the organisation this desk belongs to, if it belongs to one."""
    from vetting_desk.crypto.certificates import load_certificate

    if not open_desk.enrolled:
        return True
    known = open_desk.casebook.peers.find(answer.hq.id)
    same_root = load_certificate(answer.root.encode()) == certificates.root_of(open_desk)
    return same_root and known is not None and known.kind is DeskKind.HQ


def _registers(answer: documents.Answer, issued: "tuple[Certificate, ...]") -> bool:
    """Return whether the register an answer brings names every certificate in it; True if it brings none."""
    from vetting_desk.crypto.certificates import Register

    if not isinstance(answer, documents.AnswerDocument):
        return True
    try:
        register = Register.from_bytes(base64.b64decode(answer.certificate_register))
    except CertificateError:
        return False
    return all(register.knows(each) for each in issued)


def answer_signer(answer: documents.Answer, trust: "TrustStore | None" = None) -> "SignedBy":
    """Return the officer of headquarters, one who may enrol, who signed an answer.

    The signer's certificate is verified at the time of signing: the post's clock may be far behind.

    Args:
        answer: The answer.
        trust: The root in it; made of it for None.

    Raises:
        EnrolmentError: If nobody of them did.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import TrustStore, load_certificate

    trust = trust or TrustStore(load_certificate(answer.root.encode()))

    content = documents.to_bytes(answer.model_copy(update={"signature": ""}))
    try:
        signed = cms.verify_detached(content, base64.b64decode(answer.signature), trust)
    except (SignatureError, CertificateError) as error:
        raise EnrolmentError(detail="signature") from error
    if signed.desk_id != answer.hq.id or not may(signed.officer, Action.ENROL):
        raise EnrolmentError(detail="signature")
    return signed


def require_new(open_desk: HasEnrolled) -> None:
    """Check that the desk is not enrolled yet.

    Raises:
        EnrolmentError: If it is.
    """
    if open_desk.enrolled:
        raise EnrolmentError(detail="already-enrolled")


def asked_key(pem: str) -> "EllipticCurvePublicKey":
    """Return the key a PKCS #10 request (RFC 2986) asks for, after checking that it proves to hold it.

    Raises:
        EnrolmentError: If it is no request, does not prove that, or asks for another kind of key.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

    from vetting_desk.crypto.certificates.loading import PARSE_ERRORS

    try:
        request = x509.load_pem_x509_csr(pem.encode())
        key, proven = request.public_key(), request.is_signature_valid
    except PARSE_ERRORS as error:
        raise EnrolmentError(detail="not-a-request") from error
    if not proven or not isinstance(key, EllipticCurvePublicKey):
        raise EnrolmentError(detail="not-a-request")
    return key


def signing_request(key: "EllipticCurvePrivateKey") -> str:
    """Return a request (PKCS #10, in PEM) that proves to hold a key; whose it is to be stands beside it."""
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    return builder.sign(key, SHA256()).public_bytes(Encoding.PEM).decode()
