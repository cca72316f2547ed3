"""Which token signs for an officer, and with which key: what a slot holds in place of a signing key.

Nothing in it is secret, and there is never a PIN in it; it lies in the sealed part all the same, so that
nobody can put another driver or another key in its place. The key's request for a certificate is kept with
it: asking for one again, as for a renewal, then needs no PIN. Talking to the token is `token`.
"""

import json
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from vetting_desk.errors import CryptoError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

_VERSION = 1


@dataclass(frozen=True)
class TokenReference:
    """A key on a token.

    Attributes:
        module: Absolute path of the token's driver, a PKCS #11 library.
        serial: The token's serial number, as the driver reports it.
        label: The token's name, to show to its owner.
        key_id: The key's id on the token (CKA_ID), in hex.
        request: The key's request for a certificate, PKCS #10 in PEM, made when it was generated.
        leaving: True once the officer wants to sign without the token again, until that key is certified.
    """

    module: str
    serial: str
    label: str
    key_id: str
    request: str
    leaving: bool = False

    @cached_property
    def public_key(self) -> "EllipticCurvePublicKey":
        """The key that verifies what the token signs.

        Raises:
            CryptoError: If it is no P-256 key.
        """
        from cryptography import x509
        from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

        key = x509.load_pem_x509_csr(self.request.encode("ascii")).public_key()
        if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
            raise CryptoError(detail="signing key")
        return key

    def left(self) -> "TokenReference":
        """Return the same, with the officer on the way back to a key in the slot."""
        return replace(self, leaving=True)

    def to_bytes(self) -> bytes:
        """Return it as a slot keeps it."""
        return json.dumps({"version": _VERSION, **asdict(self)}).encode("ascii")


def from_bytes(data: bytes) -> TokenReference:
    """Read what `TokenReference.to_bytes` wrote.

    Raises:
        CryptoError: If a newer program wrote it.
    """
    content: dict[str, Any] = json.loads(data)
    if content.pop("version") != _VERSION:
        raise CryptoError(detail="token")
    return TokenReference(**content)
