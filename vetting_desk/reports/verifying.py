"""Verifies a report's signature: exactly the profile that `signing` writes.

pyHanko parses the file and the CMS; the trust store verifies the certificate, without network access. See
`vetting_desk.reports.verify_pdf`.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto.parser import peek
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import find_unique_cms_attribute
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import (
    EmbeddedPdfSignature,
    read_certification_data,
)
from pyhanko.sign.validation.status import SignatureCoverageLevel

from vetting_desk.crypto.certificates.judging import Moment
from vetting_desk.crypto.certificates.judging import judge as judge_signature
from vetting_desk.crypto.certificates.names import desk_id_of, officer_of
from vetting_desk.crypto.certificates.trust import TrustStore, time_of_claim
from vetting_desk.errors import CertificateError, ReportSignatureError
from vetting_desk.model.evidence import Verdict
from vetting_desk.reports.pdf import hex_strings, prepared_names
from vetting_desk.reports.signature import ReportSignature

SUBFILTER = "/ETSI.CAdES.detached"
MAX_CERTIFICATES = 8
_SHA256 = {"algorithm": "sha256", "parameters": None}
_ECDSA = {"algorithm": "sha256_ecdsa", "parameters": None}
_DETACHED = {"content_type": "data", "content": None}
PROFILE = (SUBFILTER, "v1", [_SHA256], _DETACHED, None, "v1", _SHA256, _ECDSA, None)
"""Properties of the signature other than its value; see `_check_profile` for the order."""

_DIGITS = re.compile(rb"(?:[0-9a-f]{2})+", re.IGNORECASE)


def verify(pdf: bytes, trust: TrustStore, at: datetime | None = None) -> ReportSignature:
    """Verify the signature of `pdf`; see `vetting_desk.reports.verify_pdf`."""
    with _parsing():
        read = _read(pdf)
        judged = at or time_of_claim(read.claimed, read.certificate)
        trust.verify(read.certificate, read.others, judged)
        return read.signature()


def judge(pdf: bytes, trust: TrustStore, moment: Moment) -> tuple[ReportSignature, Verdict]:
    """Check and judge the signature of `pdf`; see `vetting_desk.reports.judge_pdf`."""
    with _parsing():
        read = _read(pdf)
        verdict = judge_signature(trust, read.certificate, read.others, read.claimed, moment)
        return read.signature(), verdict


def check(pdf: bytes) -> None:
    """Check the arithmetic of the signature of `pdf`; see `vetting_desk.reports.check_pdf`."""
    with _parsing():
        _read(pdf)


@dataclass(frozen=True, slots=True)
class _Read:
    """A signature whose arithmetic holds."""

    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...]
    claimed: datetime
    reason: str

    def signature(self) -> ReportSignature:
        return ReportSignature(
            officer=officer_of(self.certificate),
            desk_id=desk_id_of(self.certificate),
            certificate=self.certificate,
            signed_at=self.claimed,
            reason=self.reason,
        )


@contextmanager
def _parsing() -> Iterator[None]:
    try:
        with hex_strings.QUICKER.used(), prepared_names.QUICKER.used():
            yield
    except (ReportSignatureError, CertificateError, MemoryError):
        raise
    except Exception as error:  # (a hostile file can raise anything while parsed)
        raise ReportSignatureError(detail="not-pdf") from error


def _only_signature(pdf: bytes) -> EmbeddedPdfSignature:
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    if reader.encrypted:
        raise ReportSignatureError(detail="not-pdf")
    signatures = reader.embedded_signatures
    if not signatures:
        raise ReportSignatureError(detail="unsigned")
    if len(signatures) > 1:
        raise ReportSignatureError(detail="several")
    only: EmbeddedPdfSignature = signatures[0]
    return only


def _check_profile(signature: EmbeddedPdfSignature) -> None:
    """Check that it is a PAdES certification that allows no changes, by ECDSA with SHA-256."""
    certification = read_certification_data(signature.reader)
    if (
        certification is None
        or certification.author_sig.get_object() is not signature.sig_object
        or certification.permission is not MDPPerm.NO_CHANGES
        or signature.docmdp_level is not MDPPerm.NO_CHANGES
    ):
        raise ReportSignatureError(detail="not-certified")
    signed, signer = signature.signed_data, signature.signer_info
    profile = (
        signature.sig_object.get("/SubFilter"),
        signed["version"].native,
        signed["digest_algorithms"].native,
        signed["encap_content_info"].native,
        signed["crls"].native,
        signer["version"].native,
        signer["digest_algorithm"].native,
        signer["signature_algorithm"].native,
        signer["unsigned_attrs"].native,
    )
    if profile != PROFILE:
        raise ReportSignatureError(detail="weak")


def _check_coverage(signature: EmbeddedPdfSignature, pdf: bytes) -> None:
    """Check that every byte except the signature's own hexadecimal digits is signed."""
    ranges = [int(number) for number in signature.byte_range]
    if len(ranges) != 4 or ranges[0] != 0 or min(ranges) < 0:
        raise ReportSignatureError(detail="altered")
    first, second, last = ranges[1:]
    if second + last != len(pdf):
        raise ReportSignatureError(detail="changed-after")
    if pdf[first : first + 1] != b"<" or pdf[second - 1 : second] != b">":
        raise ReportSignatureError(detail="altered")
    digits = pdf[first + 1 : second - 1]
    content = bytes.fromhex(digits.decode("ascii")) if _DIGITS.fullmatch(digits) else b""
    if content != bytes(signature.pkcs7_content) or any(content[peek(content) :]):
        raise ReportSignatureError(detail="altered")
    signature.compute_integrity_info(skip_diff=True)  # type: ignore[no-untyped-call]
    if signature.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        raise ReportSignatureError(detail="changed-after")


def _check_integrity(signature: EmbeddedPdfSignature) -> None:
    """Check that the signature value is valid, and that the signed attributes name this signer."""
    attributes = signature.signer_info["signed_attrs"]
    named = signature.signer_info["sid"].chosen["issuer"]
    if named.dump() != signature.signer_cert.issuer.dump():
        raise ReportSignatureError(detail="altered")
    find_unique_cms_attribute(attributes, "signing_certificate_v2")
    try:
        intact, valid = validate_sig_integrity(
            signature.signer_info, signature.signer_cert, "data", signature.compute_digest()
        )
    except InvalidSignature:
        intact = valid = False
    if not (intact and valid):
        raise ReportSignatureError(detail="altered")


def _read(pdf: bytes) -> _Read:
    """Check the arithmetic of the only signature, and return what it says."""
    signature = _only_signature(pdf)
    _check_profile(signature)
    _check_coverage(signature, pdf)
    _check_integrity(signature)
    claimed = signature.self_reported_timestamp
    if claimed is None or claimed.tzinfo is None:
        raise ReportSignatureError(detail="no-time")
    others = signature.other_embedded_certs
    if len(others) > MAX_CERTIFICATES:
        raise ReportSignatureError(detail="weak")
    return _Read(
        certificate=_certificate(signature.signer_cert),
        others=tuple(_certificate(other) for other in others),
        claimed=claimed,
        reason=str(signature.sig_object.get("/Reason", "")),
    )


def _certificate(found: Any) -> x509.Certificate:
    """Convert asn1crypto's certificate; invalid serial numbers are refused."""
    if found.serial_number <= 0:
        raise CertificateError(subject="", detail="serial number")
    return x509.load_der_x509_certificate(found.dump())
