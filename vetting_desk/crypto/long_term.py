"""The second signature for the long term: ML-DSA-65 (FIPS 204), detached.

An officer's ECDSA signatures could be forged once quantum computers exist; the manifest of a bundle
therefore carries this signature too. Pure ML-DSA with a context string that separates our signatures from
any other use of the key. The key's certificate is ordinary X.509 (`certificates.issue_long_term`); what
HQ stores of it at intake preserves its value.
"""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from vetting_desk.errors import CryptoError, SignatureError

CONTEXT = b"vetting-desk/manifest/1"
SIGNATURE_LENGTH = 3309
SEED_LENGTH = 32


def generate_key() -> MLDSA65PrivateKey:
    """Generate a long-term key."""
    return MLDSA65PrivateKey.generate()


def key_to_seed(key: MLDSA65PrivateKey) -> bytes:
    """Return the 32-byte secret seed of a key; only for a key slot."""
    return key.private_bytes_raw()


def load_key(seed: bytes | bytearray) -> MLDSA65PrivateKey:
    """Return the key of a seed from `key_to_seed`.

    Raises:
        CryptoError: If the seed is not 32 bytes.
    """
    if len(seed) != SEED_LENGTH:
        raise CryptoError(detail="long-term key")
    return MLDSA65PrivateKey.from_seed_bytes(seed)


def sign(content: bytes, key: MLDSA65PrivateKey, context: bytes = CONTEXT) -> bytes:
    """Return the signature over `content`, 3,309 bytes.

    Args:
        content: The bytes to sign.
        key: The officer's long-term key.
        context: Context string (FIPS 204), at most 255 bytes.
    """
    return key.sign(content, context)


def verify(
    content: bytes, signature: bytes, public_key: MLDSA65PublicKey, context: bytes = CONTEXT
) -> None:
    """Verify a signature.

    Raises:
        SignatureError: If it does not verify with this key over `content` in this context.
    """
    try:
        public_key.verify(signature, content, context)
    except (InvalidSignature, ValueError) as error:
        raise SignatureError(detail="long-term signature") from error
