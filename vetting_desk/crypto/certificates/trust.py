"""Verifies that a certificate leads to the organisation's root.

Path building and signature checks are `cryptography`'s own X.509 verification, with our profile on
top: at most one issuing certificate, and end certificates that may only sign. The result for a chain is
cached, so that thousands of records by one officer cost one verification. Revocation lists and the register of
what was issued are consulted every time. What a signature is worth when its certificate ended or was revoked
since is `judging`.
"""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    VerificationError,
)

from vetting_desk.crypto.certificates.loading import PARSE_ERRORS
from vetting_desk.crypto.certificates.names import common_name, is_training, organisation_of
from vetting_desk.crypto.certificates.register import Register
from vetting_desk.crypto.certificates.revocation import RevocationList
from vetting_desk.errors import CertificateError
from vetting_desk.model.revocation import Revocation

_MAX_INTERMEDIATES = 1
_MAX_REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class Window:
    """The time during which every certificate of a verified chain is valid.

    Attributes:
        chain: The certificate first, the root last.
        begins: When the last of them begins.
        ends: When the first of them ends.
    """

    chain: tuple[x509.Certificate, ...]
    begins: datetime
    ends: datetime

    def holds(self, at: datetime) -> bool:
        """Return whether `at` lies within it."""
        return self.begins <= at <= self.ends


class TrustStore:
    """The organisation's root, the only trust anchor.

    Args:
        root: Its self-signed certificate, received out of band.
        revocations: The newest list, already verified (`load_revocation_list`); None if there is
            none.
        require_revocations: If True, nothing verifies without a list that is current at the time in
            question.
        register: What headquarters says it issued; None if that is not known, and nothing is asked of it.

    Raises:
        CertificateError: If `root` is not a self-signed authority.
    """

    def __init__(
        self,
        root: x509.Certificate,
        revocations: RevocationList | None = None,
        *,
        require_revocations: bool = False,
        register: Register | None = None,
    ) -> None:
        _check_root(root)
        self._root = root
        self._store = Store([root])
        self._revocations = revocations
        self._require_revocations = require_revocations
        self._register = register
        self._remembered: dict[tuple[bytes, ...], Window] = {}

    @property
    def root(self) -> x509.Certificate:
        """The trust anchor."""
        return self._root

    @property
    def without_register(self) -> "TrustStore":
        """The same without a register: who carries a bundle may be certified later than the one known."""
        return TrustStore(
            self._root, self._revocations, require_revocations=self._require_revocations
        )

    def registers(self, certificate: x509.Certificate) -> bool:
        """Return whether a certificate is in the register; True where none is known."""
        return self._register is None or self._register.knows(certificate)

    @property
    def without_list(self) -> "TrustStore":
        """The same without what was revoked: for what was signed, whatever became of the certificate since."""
        return TrustStore(self._root, register=self._register)

    @property
    def organisation(self) -> str:
        """Name of the organisation that owns the root."""
        return organisation_of(self._root)

    @property
    def training(self) -> bool:
        """True if everything under this root is training."""
        return is_training(self._root)

    def verify(
        self,
        certificate: x509.Certificate,
        intermediates: tuple[x509.Certificate, ...] | list[x509.Certificate],
        at: datetime,
    ) -> None:
        """Check that an end certificate leads to the root at a time.

        Args:
            certificate: An officer's, a desk's or a long-term certificate.
            intermediates: Certificates that may be part of the path, in any order; untrusted.
            at: The time to verify for, with a time zone. Where a certificate's validity begins later, its
                beginning: nobody can have signed before, so this clock is behind or the issuer's was ahead,
                and that is reported elsewhere.

        Raises:
            CertificateError: If it does not: another root, a wrong signature, outside its validity, a
                disallowed key usage, revoked, or undecidable: without a current list, or because the
                register does not name it. The field ``detail`` says which.
        """
        given = tuple(intermediates)
        at = max(at, *(each.not_valid_before_utc for each in (self._root, certificate, *given)))
        window = self._window(certificate, given, at)
        self._check_revocations(window.chain, at)
        if not self.registers(certificate):
            raise CertificateError(subject=common_name(certificate), detail="register unknown")

    def window(
        self,
        certificate: x509.Certificate,
        intermediates: tuple[x509.Certificate, ...] | list[x509.Certificate],
    ) -> Window:
        """Return when an end certificate leads to the root, whatever the time is now.

        Revocation is not looked at.

        Raises:
            CertificateError: If it never does.
        """
        others = tuple(intermediates)
        known = self._remembered.get(_key(certificate, others))
        if known is not None:
            return known
        begins = certificate.not_valid_before_utc
        try:
            return self._window(certificate, others, begins)
        except CertificateError:  # it may have been made in the same second as its issuer's
            last = max((begins, *(each.not_valid_before_utc for each in others)))
            return self._window(certificate, others, last)

    @property
    def list_number(self) -> int:
        """Number of the revocation list it knows; 0 for none."""
        return self._revocations.number if self._revocations else 0

    def revocation_of(self, certificate: x509.Certificate) -> Revocation | None:
        """Return how a certificate was revoked, as far as is known here; None if it was not."""
        return self._revocations.revocation_of(certificate) if self._revocations else None

    def named_in_list(self, certificate: x509.Certificate) -> Revocation | None:
        """Return how a certificate that the root itself issued was revoked; None if it was not."""
        return self._revocations.names(certificate.serial_number) if self._revocations else None

    def list_covers(self, at: datetime, now: datetime) -> bool:
        """Return whether the known revocation list can say what was revoked at a time.

        It can if it is current, or was made later than that: what a later list says of what existed at `at` is
        fresh enough (ETSI EN 319 102-1, section 5.2.5.4).

        Args:
            at: The time in question.
            now: The newest moment known.
        """
        known = self._revocations
        return known is not None and (known.is_current(now) or at <= known.issued_at <= now)

    def _window(
        self,
        certificate: x509.Certificate,
        intermediates: tuple[x509.Certificate, ...],
        at: datetime,
    ) -> Window:
        key = _key(certificate, intermediates)
        known = self._remembered.get(key)
        if known is not None and known.holds(at):
            return known
        chain = self._verified_chain(certificate, intermediates, at)
        window = Window(
            chain,
            max(each.not_valid_before_utc for each in chain),
            min(each.not_valid_after_utc for each in chain),
        )
        if len(self._remembered) >= _MAX_REMEMBERED:
            self._remembered.clear()
        self._remembered[key] = window
        return window

    def _verified_chain(
        self,
        certificate: x509.Certificate,
        intermediates: tuple[x509.Certificate, ...],
        at: datetime,
    ) -> tuple[x509.Certificate, ...]:
        verifier = (
            PolicyBuilder()
            .store(self._store)
            .time(at)
            .max_chain_depth(_MAX_INTERMEDIATES)
            .extension_policies(
                ca_policy=ExtensionPolicy.webpki_defaults_ca(), ee_policy=_end_policy()
            )
            .build_client_verifier()
        )
        try:
            chain = verifier.verify(certificate, list(intermediates)).chain
        except (VerificationError, *PARSE_ERRORS) as error:
            detail = _why(certificate, intermediates, at)
            raise CertificateError(subject=common_name(certificate), detail=detail) from error
        if not all(each.not_valid_before_utc <= at <= each.not_valid_after_utc for each in chain):
            raise CertificateError(subject=common_name(certificate), detail="validity")
        if len({(organisation_of(each), is_training(each)) for each in chain}) != 1:
            raise CertificateError(subject=common_name(certificate), detail="organisation")
        return tuple(chain)

    def _check_revocations(self, chain: tuple[x509.Certificate, ...], at: datetime) -> None:
        holder = common_name(chain[0])
        known = self._revocations
        if known is not None and known.revokes(chain[0], at):
            raise CertificateError(subject=holder, detail="revoked")
        if self._require_revocations and (known is None or not known.is_current(at)):
            raise CertificateError(subject=holder, detail="revocation unknown")


def time_of_claim(claimed: datetime, certificate: x509.Certificate) -> datetime:
    """Return the time at which to verify a signature whose signer claims to have signed at `claimed`.

    Nobody can have signed before the certificate's validity began: such a claim comes from a slow clock,
    and the signature is verified for that beginning. The wrong clock is reported elsewhere.
    """
    return max(claimed, certificate.not_valid_before_utc)


def _check_root(root: x509.Certificate) -> None:
    try:
        root.verify_directly_issued_by(root)
        constraints = root.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = root.extensions.get_extension_for_class(x509.KeyUsage).value
    except (*PARSE_ERRORS, InvalidSignature) as error:
        raise CertificateError(subject=common_name(root), detail="not a root") from error
    if not (constraints.ca and usage.key_cert_sign):
        raise CertificateError(subject=common_name(root), detail="not a root")


def _end_policy() -> ExtensionPolicy:
    return (
        ExtensionPolicy.permit_all()
        .require_present(x509.BasicConstraints, Criticality.CRITICAL, _check_no_authority)
        .require_present(x509.KeyUsage, Criticality.CRITICAL, _check_signs)
        .require_present(x509.SubjectAlternativeName, Criticality.AGNOSTIC, None)
    )


def _check_no_authority(
    _: Policy, __: x509.Certificate, constraints: x509.BasicConstraints
) -> None:
    if constraints.ca:
        raise ValueError("an authority is no holder")


def _check_signs(_: Policy, __: x509.Certificate, usage: x509.KeyUsage) -> None:
    if not usage.digital_signature or usage.key_cert_sign:
        raise ValueError("not made for signing documents")


def _why(
    certificate: x509.Certificate, intermediates: tuple[x509.Certificate, ...], at: datetime
) -> str:
    """Return ``expired`` if the dates explain a refusal, else ``chain``."""
    if any(at > each.not_valid_after_utc for each in (certificate, *intermediates)):
        return "expired"
    return "chain"


def _key(
    certificate: x509.Certificate, intermediates: tuple[x509.Certificate, ...]
) -> tuple[bytes, ...]:
    return tuple(
        sha256(each.public_bytes(Encoding.DER)).digest() for each in (certificate, *intermediates)
    )
