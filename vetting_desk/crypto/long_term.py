"""The second signature for the long term: ML-DSA-65 (FIPS 204), detached.

What an officer signs today by ECDSA could be forged once quantum computers come; the manifest of a
bundle therefore carries this signature too. Pure ML-DSA with a context string that keeps our
signatures apart from any other use of the key. The certificate of the key is ordinary X.509
(`certificates.issue_long_term`); what HQ keeps of it at intake is what makes it last.
"""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from vetting_desk.errors import CryptoError, SignatureError

CONTEXT = b"vetting-desk/manifest/1"
SIGNATURE_LENGTH = 3309
SEED_LENGTH = 32


def generate_key() -> MLDSA65PrivateKey:
    """Make a new key."""
    return MLDSA65PrivateKey.generate()


def key_to_seed(key: MLDSA65PrivateKey) -> bytes:
    """Return the 32 secret bytes a key is made from; they go into a key slot and nowhere else."""
    return key.private_bytes_raw()


def load_key(seed: bytes | bytearray) -> MLDSA65PrivateKey:
    """Make the key from what `key_to_seed` returned.

    Raises:
        CryptoError: If there are not 32 bytes.
    """
    if len(seed) != SEED_LENGTH:
        raise CryptoError(detail="long-term key")
    return MLDSA65PrivateKey.from_seed_bytes(seed)


def sign(content: bytes, key: MLDSA65PrivateKey, context: bytes = CONTEXT) -> bytes:
    """Return the signature over `content`, 3,309 bytes.

    Args:
        content: The bytes to sign.
        key: The officer's long-term key.
        context: What the signature is for, at most 255 bytes.
    """
    return key.sign(content, context)


def verify(
    content: bytes, signature: bytes, public_key: MLDSA65PublicKey, context: bytes = CONTEXT
) -> None:
    """Check a signature.

    Raises:
        SignatureError: If it is not by this key over `content` in this context.
    """
    try:
        public_key.verify(signature, content, context)
    except (InvalidSignature, ValueError) as error:
        raise SignatureError(detail="long-term signature") from error
