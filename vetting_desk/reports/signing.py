"""Signing a report: PAdES B-B (ETSI EN 319 142-1) as a certification that allows no changes.

pyHanko writes the signature field and the CMS; it calls our signer and never gets the key itself. See
`vetting_desk.reports.sign_pdf`.
"""

import asyncio
from datetime import datetime
from io import BytesIO

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko_certvalidator.registry import SimpleCertificateStore

from vetting_desk.crypto.certificates.signer import Signer
from vetting_desk.errors import ReportError

FIELD = "Signature"
DIGEST = "sha256"
RESERVED = 16 * 1024
"""Hexadecimal digits reserved for the CMS; one with three certificates needs about 5,000."""


def sign(pdf: bytes, signer: Signer, *, reason: str, at: datetime) -> bytes:
    """Certify `pdf`; see `vetting_desk.reports.sign_pdf`."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    try:
        writer = _Writer(BytesIO(pdf))
        output = asyncio.run(_sign(writer, signer, reason=reason, at=at))
    except (PdfError, SigningError) as error:
        raise ReportError(detail="unsignable") from error
    return output.getvalue()


async def _sign(writer: "_Writer", signer: Signer, *, reason: str, at: datetime) -> BytesIO:
    """Run pyHanko's signing session, with `at` as its clock."""
    session = _PdfSigner(
        _metadata(reason), _KeySigner(signer), new_field_spec=_FIELD
    ).init_signing_session(writer)
    session.system_time = at
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=RESERVED)
    prepared, output = document.digest_tbs_document()
    signed = await document.perform_signature(
        document_digest=prepared.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=at),
    )
    await signed.post_signature_processing(output)
    assert isinstance(output, BytesIO)  # noqa: S101 (pyHanko's default output)
    return output


_FIELD = SigFieldSpec(FIELD)


def _metadata(reason: str) -> signers.PdfSignatureMetadata:
    return signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm=DIGEST,
        reason=reason or None,
        certify=True,
        subfilter=SigSeedSubFilter.PADES,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )


class _KeySigner(signers.Signer):
    """Signs for pyHanko with an officer's key, without exposing the key."""

    def __init__(self, signer: Signer) -> None:
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple(_asn1(certificate) for certificate in signer.chain)
        super().__init__(
            signing_cert=_asn1(signer.certificate), cert_registry=store, embed_roots=False
        )
        self._key: EllipticCurvePrivateKey = signer.key

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002 (pyHanko's own signature)
    ) -> bytes:
        """Sign `data`; pyHanko requests a dry run only if no space was reserved."""
        if dry_run or digest_algorithm != DIGEST:
            raise SigningError("only ECDSA with SHA-256")
        return self._key.sign(data, ECDSA(SHA256()))


class _PdfSigner(signers.PdfSigner):
    """Keeps PDF 1.7, the version of PDF/A-3: pyHanko would raise it to 2.0 for P-256."""

    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        """Declare the PAdES extension of PDF 1.7."""
        del md_algorithm
        pdf_out.register_extension(ESIC_EXTENSION_1)


class _Writer(IncrementalPdfFileWriter):
    """Leaves the document's metadata unchanged, in the XMP packet and in the information dictionary."""

    def _update_meta(self) -> None:
        pass


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))
