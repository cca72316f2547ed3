"""Signing with a key on a token (PKCS #11): a smart card, a USB token, SoftHSM2.

`TokenKey` can be used wherever a P-256 signing key can, except to export the key. The key is generated
on the token, and a key that the token would export is refused. The PIN is passed to the driver and not
stored. Needs ``python-pkcs11``, which is imported when a token is first used; the calls to it are in
`token_driver`.
"""

import os
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Never

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    EllipticCurveSignatureAlgorithm,
)
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.crypto import token_driver as driver
from vetting_desk.crypto.token_driver import TokenFound, find_tokens
from vetting_desk.crypto.token_reference import TokenReference
from vetting_desk.errors import TokenError, TokenRemovedError

if TYPE_CHECKING:
    import pkcs11

__all__ = ["TokenFound", "TokenKey", "create_key", "destroy_key", "find_tokens", "open_key"]

_HALF = 32
_ID_LENGTH = 16


class TokenKey(EllipticCurvePrivateKey):
    """A signing key on a token, usable until `close` or until the token is removed.

    Args:
        reference: Which key.
        public: The public key.
        session: Logged in; owned by this object from now on.
        key: The private key's object in the session.
    """

    def __init__(
        self,
        reference: TokenReference,
        public: EllipticCurvePublicKey,
        session: "pkcs11.Session",
        key: "pkcs11.Key",
    ) -> None:
        self.reference = reference
        self._public = public
        self._session: pkcs11.Session | None = session
        self._key: Any = key
        counts = driver.open_sessions
        counts[reference.module] = counts.get(reference.module, 0) + 1

    def __repr__(self) -> str:
        return f"TokenKey({self.reference.label!r}, {self.reference.serial!r})"

    @property
    def is_open(self) -> bool:
        """True while the session is open."""
        return self._session is not None

    def close(self) -> None:
        """Log out of the token; calling it again has no effect."""
        session, self._session, self._key = self._session, None, None
        if session is None:
            return
        driver.open_sessions[self.reference.module] -= 1
        driver.log_out(session)

    def sign(self, data: Any, signature_algorithm: EllipticCurveSignatureAlgorithm) -> bytes:
        """Sign `data` with ECDSA and SHA-256.

        Returns:
            The DER-encoded signature, after verifying it.

        Raises:
            TokenRemovedError: If the token was removed.
            TokenError: If the token refuses, or signs with another key.
            UnsupportedAlgorithm: If another algorithm is requested.
        """
        algorithm = signature_algorithm.algorithm
        if not isinstance(signature_algorithm, ECDSA) or not isinstance(algorithm, SHA256):
            raise UnsupportedAlgorithm("only ECDSA with SHA-256")
        try:
            with driver.driver_errors(self.reference.label, self.reference.serial):
                return self._sign(bytes(data))
        except TokenError:
            self.close()
            raise

    def _sign(self, data: bytes) -> bytes:
        from pkcs11 import Mechanism

        if self._key is None:
            raise TokenRemovedError(label=self.reference.label, serial=self.reference.serial)
        raw = self._key.sign(sha256(data).digest(), mechanism=Mechanism.ECDSA)
        if len(raw) != 2 * _HALF:
            raise TokenError(detail="another key")
        r, s = (int.from_bytes(half, "big") for half in (raw[:_HALF], raw[_HALF:]))
        signature = encode_dss_signature(r, s)
        try:
            self.public_key().verify(signature, data, ECDSA(SHA256()))
        except InvalidSignature as error:
            raise TokenError(detail="another key") from error
        return signature

    def public_key(self) -> EllipticCurvePublicKey:
        """Return the public key."""
        return self._public

    @property
    def curve(self) -> SECP256R1:
        """P-256."""
        return SECP256R1()

    @property
    def key_size(self) -> int:
        """Length of the key in bits."""
        return self.curve.key_size

    def exchange(self, *_: Any) -> Never:
        """Refuse: the key can only sign."""
        self._refuse()

    def private_numbers(self) -> Never:
        """Refuse: the key cannot be exported."""
        self._refuse()

    def private_bytes(self, *_: Any) -> Never:
        """Refuse: the key cannot be exported."""
        self._refuse()

    def __copy__(self) -> Never:
        self._refuse()

    def __deepcopy__(self, memo: dict[Any, Any]) -> Never:
        self._refuse()

    def __reduce__(self) -> Never:
        self._refuse()

    def _refuse(self) -> Never:
        raise TypeError("the key stays on its token")


def create_key(module: Path, token: TokenFound, pin: str) -> TokenKey:
    """Generate a signing key on a token.

    Args:
        module: The token's driver.
        token: Which token, from `find_tokens`.
        pin: The token's PIN.

    Raises:
        TokenPinError: If the PIN is wrong.
        TokenPinLockedError: If the token's PIN is locked.
        TokenMissingError: If the token is not present.
        TokenModuleError: If the driver cannot be loaded.
        TokenError: If the token cannot generate the key, or would export it.
    """
    path = str(module.absolute())
    with driver.driver_errors(token.label, token.serial, path):
        session = driver.log_in(path, token.label, token.serial, pin, writing=True)
        try:
            return _made_in(session, path, token)
        except BaseException:
            driver.log_out(session)
            raise


def open_key(reference: TokenReference, pin: str) -> TokenKey:
    """Log in to an officer's token and return its signing key.

    Args:
        reference: Which key.
        pin: The token's PIN.

    Raises:
        TokenPinError: If the PIN is wrong; `TokenLastPinError` if one more wrong PIN locks the token.
        TokenPinLockedError: If the token's PIN is locked.
        TokenMissingError: If the token is not present.
        TokenKeyMissingError: If the key is not on the token.
        TokenModuleError: If the driver cannot be loaded.
    """
    with driver.driver_errors(reference.label, reference.serial, reference.module):
        session = driver.log_in(reference.module, reference.label, reference.serial, pin)
        try:
            key = driver.key_in(session, bytes.fromhex(reference.key_id))
            return TokenKey(reference, reference.public_key, session, key)
        except BaseException:
            driver.log_out(session)
            raise


def destroy_key(key: TokenKey) -> None:
    """Delete from the token a key that was just generated and will not be used, and close it.

    Works only in the session that generated the key; other sessions are read-only.
    """
    from pkcs11 import Attribute
    from pkcs11.exceptions import PKCS11Error

    if key._session is not None:  # noqa: SLF001 (its own module)
        with suppress(PKCS11Error):
            wanted = {Attribute.ID: bytes.fromhex(key.reference.key_id)}
            for found in list(key._session.get_objects(wanted)):  # noqa: SLF001 (the same)
                found.destroy()
    key.close()


def _made_in(session: "pkcs11.Session", path: str, token: TokenFound) -> TokenKey:
    key_id = os.urandom(_ID_LENGTH)
    public, private = driver.generate(session, key_id)
    reference = TokenReference(path, token.serial, token.label, key_id.hex(), request="")
    key = TokenKey(reference, driver.public_key(public), session, private)
    try:
        driver.require_stays(private)
        key.reference = replace(reference, request=_request(key))
    except BaseException:
        destroy_key(key)
        raise
    return key


def _request(key: TokenKey) -> str:
    """Return a certificate request for a key; signing it shows that both halves belong together."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    return builder.sign(key, SHA256()).public_bytes(Encoding.PEM).decode("ascii")
