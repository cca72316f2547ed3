"""A reference to an officer's token and the key on it; a slot holds it in place of a signing key.

It contains no secret and no PIN; it is in the encrypted part of the slot nevertheless, so that nobody can
substitute another driver or key. The key's certificate request is stored with it: requesting a
certificate again, as for a renewal, then needs no PIN. Calls to the token are in `token`.
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
        label: The token's name, to be shown to its owner.
        key_id: The key's id on the token (CKA_ID), in hex.
        request: The key's request for a certificate, PKCS #10 in PEM, made when it was generated.
        leaving: True once the officer asked to sign without the token again, until the new key is certified.
    """

    module: str
    serial: str
    label: str
    key_id: str
    request: str
    leaving: bool = False

    @cached_property
    def public_key(self) -> "EllipticCurvePublicKey":
        """The public key of the token's signing key.

        Raises:
            CryptoError: If it is not a P-256 key.
        """
        from cryptography import x509
        from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

        key = x509.load_pem_x509_csr(self.request.encode("ascii")).public_key()
        if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
            raise CryptoError(detail="signing key")
        return key

    def left(self) -> "TokenReference":
        """Return a copy with `leaving` set."""
        return replace(self, leaving=True)

    def to_bytes(self) -> bytes:
        """Encode it for a slot."""
        return json.dumps({"version": _VERSION, **asdict(self)}).encode("ascii")


def from_bytes(data: bytes) -> TokenReference:
    """Decode what `TokenReference.to_bytes` wrote.

    Raises:
        CryptoError: If a newer program wrote it.
    """
    content: dict[str, Any] = json.loads(data)
    if content.pop("version") != _VERSION:
        raise CryptoError(detail="token")
    return TokenReference(**content)
