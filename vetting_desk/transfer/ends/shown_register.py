"""Certificates that come to headquarters and are missing from its register: kept, told, and decided by people.

Headquarters restored from a backup no longer names what it issued since. What was signed under it is held
meanwhile, for the same would be seen of certificates that somebody made with a copy of the issuing key: only
two officers of headquarters take a certificate back (`operations.organisation.register_back`).
"""

from base64 import b64decode
from collections.abc import Iterable

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.clock import to_text
from vetting_desk.crypto.certificates import Register, TrustStore, digest_of, load_certificate
from vetting_desk.crypto.certificates.register import MAX_LENGTH
from vetting_desk.errors import CertificateError
from vetting_desk.model.certificate_register import RegisterEntry, ShownCertificate
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends.receiving import Standing
from vetting_desk.transfer.format.opening import OpenBundle

MOST = 1_000
"""Certificates that are taken of what one bundle says that a register left out."""
REFUSED = "register-refused"


class ShownRegister:
    """What one bundle shows, inside the unit of work that takes it in.

    Args:
        trust: Headquarters', with its register.
        opened: The bundle.
    """

    def __init__(self, trust: TrustStore, opened: OpenBundle) -> None:
        self._trust = trust
        self._desk = opened.manifest.desk.id
        self._shown: list[ShownCertificate] = []
        self._flags: list[str] = []
        long_term = opened.manifest.long_term.certificate
        self.see((opened.signed_by.certificate, load_certificate(b64decode(long_term))))

    def see(self, certificates: Iterable[x509.Certificate]) -> None:
        """Note those of some certificates, each of which leads to the root, that the register does not name."""
        for certificate in certificates:
            if not self._trust.registers(certificate):
                at = to_text(certificate.not_valid_before_utc)
                entry = RegisterEntry(digest_of(certificate), at)
                content = certificate.public_bytes(Encoding.DER)
                self._shown.append(ShownCertificate(entry, self._desk, content))

    def take(self, pieces: Iterable[bytes | memoryview], length: int) -> Iterable[bytes]:
        """Note what the post says that headquarters' newest register left out.

        Args:
            pieces: What it says, as `crypto.certificates.register` writes it.
            length: Bytes in all.

        Returns:
            The same, to be kept.
        """
        if length > MAX_LENGTH:
            self._flags.append(REFUSED)
            return (bytes(piece) for piece in pieces)
        left_out = b"".join(bytes(piece) for piece in pieces)
        try:
            said = Register.from_bytes(left_out).entries
        except CertificateError:
            said = ()
        if not 0 < len(said) <= MOST:
            self._flags.append(REFUSED)
        self._shown += [ShownCertificate(each, self._desk) for each in said[:MOST]]
        return [left_out]

    def tell(self, standing: Standing) -> tuple[str, ...]:
        """Keep what was shown, say it to a person if any is new, and return the flags."""
        new = standing.show(self._shown)
        if new:
            kind = FindingKind.REGISTER_BEHIND
            standing.find(kind, self._desk, {"count": new})
            self._flags.append(kind.value)
        return tuple(self._flags)
