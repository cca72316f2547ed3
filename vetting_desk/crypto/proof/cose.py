"""COSE_Sign1 with ES256: one signature over some bytes (RFC 9052, sections 4.2 and 4.4; RFC 9053, section 2.1).

`cbor2` reads and writes CBOR, `cryptography` does the arithmetic; what is put together here is the structure
that is signed. The well-known COSE libraries for Python ask for older versions of both, or are kept no more.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    EllipticCurvePublicNumbers,
)
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256

from vetting_desk.errors import ProofFormatError, SignatureError

TAG: Final = 18
"""The CBOR tag of a COSE_Sign1."""
ALG, KID = 1, 4
"""Labels of header parameters (RFC 9052, section 3.1)."""
ES256: Final = -7
MAX_LENGTH: Final = 4096
"""Longest message read, in bytes; ours have about 180."""
HALF: Final = 32
"""Bytes of each of the two numbers of a signature, and of a coordinate of a key."""
_MAX_DEPTH: Final = 8


@dataclass(frozen=True, slots=True)
class Sign1:
    """A message as it was read; nothing is verified.

    Attributes:
        protected: The protected header as it is signed: bytes of a CBOR map, or none.
        headers: What it says.
        unprotected: The unprotected header.
        payload: What is signed.
        signature: 64 bytes for ES256.
    """

    protected: bytes
    headers: Mapping[Any, Any]
    unprotected: Mapping[Any, Any]
    payload: bytes
    signature: bytes


def sign(payload: bytes, key: EllipticCurvePrivateKey, kid: bytes) -> bytes:
    """Return a tagged COSE_Sign1 whose protected header names algorithm and key, and nothing else.

    Args:
        payload: What is signed.
        key: On P-256.
        kid: Which key it is.
    """
    protected = encode({ALG: ES256, KID: kid})
    r, s = decode_dss_signature(key.sign(to_be_signed(protected, payload), ECDSA(SHA256())))
    signature = r.to_bytes(HALF, "big") + s.to_bytes(HALF, "big")
    return encode(cbor2.CBORTag(TAG, [protected, {}, payload, signature]))


def read(message: bytes) -> Sign1:
    """Read a tagged COSE_Sign1.

    Raises:
        ProofFormatError: If it is none, too long, or followed by anything.
    """
    found = decode(message)
    if not isinstance(found, cbor2.CBORTag) or found.tag != TAG:
        raise ProofFormatError(detail="not-a-message")
    parts = found.value
    if not isinstance(parts, (list, tuple)) or len(parts) != 4:
        raise ProofFormatError(detail="not-a-message")
    protected, unprotected, payload, signature = parts
    texts = all(isinstance(each, bytes) for each in (protected, payload, signature))
    if not texts or not isinstance(unprotected, Mapping):
        raise ProofFormatError(detail="not-a-message")
    headers = decode(protected) if protected else {}
    if not isinstance(headers, Mapping):
        raise ProofFormatError(detail="not-a-message")
    return Sign1(protected, headers, unprotected, payload, signature)


def written(message: Sign1) -> bytes:
    """Return a message in its one deterministic form, tagged."""
    parts = [message.protected, dict(message.unprotected), message.payload, message.signature]
    return encode(cbor2.CBORTag(TAG, parts))


def verify(message: Sign1, key: EllipticCurvePublicKey, external: bytes = b"") -> None:
    """Check the signature of a message by ES256.

    Args:
        message: As it was read.
        key: On P-256.
        external: What both sides know beside the message; nothing in ours.

    Raises:
        SignatureError: If it names another algorithm, or the signature does not hold.
    """
    if message.headers.get(ALG) != ES256 or not isinstance(key.curve, SECP256R1):
        raise SignatureError(detail="algorithm")
    if len(message.signature) != 2 * HALF:
        raise SignatureError(detail="signature")
    numbers = message.signature[:HALF], message.signature[HALF:]
    der = encode_dss_signature(*(int.from_bytes(each, "big") for each in numbers))
    try:
        key.verify(der, to_be_signed(message.protected, message.payload, external), ECDSA(SHA256()))
    except InvalidSignature as error:
        raise SignatureError(detail="signature") from error


def to_be_signed(protected: bytes, payload: bytes, external: bytes = b"") -> bytes:
    """Return the Sig_structure of a COSE_Sign1 (RFC 9052, section 4.4)."""
    return encode(["Signature1", protected, external, payload])


def public_key(x: bytes, y: bytes) -> EllipticCurvePublicKey:
    """Return the key with these coordinates.

    Raises:
        ProofFormatError: If they are no point of P-256.
    """
    try:
        across, up = int.from_bytes(x, "big"), int.from_bytes(y, "big")
        return EllipticCurvePublicNumbers(across, up, SECP256R1()).public_key()
    except ValueError as error:
        raise ProofFormatError(detail="key") from error


def coordinates(key: EllipticCurvePublicKey) -> tuple[bytes, bytes]:
    """Return both coordinates of a key, 32 bytes each."""
    numbers = key.public_numbers()
    return numbers.x.to_bytes(HALF, "big"), numbers.y.to_bytes(HALF, "big")


def kid_of(key: EllipticCurvePublicKey) -> bytes:
    """Return what a key is named by: the first 8 bytes of its COSE Key Thumbprint (RFC 9679, SHA-256)."""
    x, y = coordinates(key)
    return sha256(encode({1: 2, -1: 1, -2: x, -3: y})).digest()[:8]


def encode(value: object) -> bytes:
    """Write CBOR in its one deterministic form (RFC 8949, section 4.2.1)."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Any:
    """Read one item of CBOR, and nothing after it.

    Raises:
        ProofFormatError: If it is none, is too long or too deep, has a key twice, or something follows.
    """
    if len(data) > MAX_LENGTH:
        raise ProofFormatError(detail="too-long")
    try:
        source = BytesIO(data)
        decoder = cbor2.CBORDecoder(
            source,
            max_depth=_MAX_DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            read_size=1,
        )
        found = decoder.decode()
    except (cbor2.CBORDecodeError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise ProofFormatError(detail="not-cbor") from error
    if source.tell() != len(data):
        raise ProofFormatError(detail="not-cbor")
    return found
