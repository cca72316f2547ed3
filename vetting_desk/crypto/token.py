"""Signing with a key that never leaves its token (PKCS #11): a smart card, a USB token, SoftHSM2.

`TokenKey` stands wherever a signing key on P-256 stands, but for what would take the key out. The key is
made on the token, and one that the token would give away is refused. The PIN goes to the driver and is
kept nowhere. Needs ``python-pkcs11``, which is loaded when a token is used and not before; `token_driver`
talks to it.
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
    """A signing key on a token, usable until `close`, or until the token is pulled out.

    Args:
        reference: Which key.
        public: Its public half.
        session: Logged in; becomes this object's own.
        key: The private key's object in it.
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
        """True while the token can still be asked to sign."""
        return self._session is not None

    def close(self) -> None:
        """Log out of the token; harmless where that was done."""
        session, self._session, self._key = self._session, None, None
        if session is None:
            return
        driver.open_sessions[self.reference.module] -= 1
        driver.log_out(session)

    def sign(self, data: Any, signature_algorithm: EllipticCurveSignatureAlgorithm) -> bytes:
        """Sign `data` with ECDSA and SHA-256, and nothing else.

        Returns:
            The signature in DER, once it verifies.

        Raises:
            TokenRemovedError: If the token is not there any more.
            TokenError: If the token refuses, or signs with another key.
            UnsupportedAlgorithm: If anything but ECDSA with SHA-256 is asked for.
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
        """Return the key that verifies what this one signs."""
        return self._public

    @property
    def curve(self) -> SECP256R1:
        """P-256."""
        return SECP256R1()

    @property
    def key_size(self) -> int:
        """Bits of the key."""
        return self.curve.key_size

    def exchange(self, *_: Any) -> Never:
        """Refuse: the key signs and does nothing else."""
        self._refuse()

    def private_numbers(self) -> Never:
        """Refuse: the key stays on its token."""
        self._refuse()

    def private_bytes(self, *_: Any) -> Never:
        """Refuse: the key stays on its token."""
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
    """Make a signing key on a token; it never leaves it.

    Args:
        module: The token's driver.
        token: Which token, as `find_tokens` gave it.
        pin: The token's PIN.

    Raises:
        TokenPinError: If the PIN is wrong.
        TokenPinLockedError: If the token takes no PIN any more.
        TokenMissingError: If the token is not there.
        TokenModuleError: If the driver cannot be loaded.
        TokenError: If the token makes no such key, or one that it would give away.
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
    """Log in to an officer's token, so that its key signs.

    Args:
        reference: Which key.
        pin: The token's PIN.

    Raises:
        TokenPinError: If the PIN is wrong; `TokenLastPinError` if one more locks the token.
        TokenPinLockedError: If the token takes no PIN any more.
        TokenMissingError: If the token is not there.
        TokenKeyMissingError: If the key is not on it.
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
    """Remove from the token a key that was just made and is not going to be used; closes it.

    Only for the session that made it: any other may look and sign, but change nothing.
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
    """Return a key's request for a certificate; signing it shows that both halves belong together."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    return builder.sign(key, SHA256()).public_bytes(Encoding.PEM).decode("ascii")
