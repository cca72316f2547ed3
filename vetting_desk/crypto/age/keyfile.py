"""Identity files: secret keys as text, one per line, in the age program's format.

Blank lines and lines that begin with ``#`` are comments. The file holds the secret unencrypted; the
caller decides where it is stored and who may read it.
"""

from datetime import datetime

from vetting_desk.clock import to_text
from vetting_desk.crypto.age.hybrid import HybridIdentity
from vetting_desk.crypto.age.x25519 import X25519Identity
from vetting_desk.errors import AgeFormatError

_MAX_LENGTH = 1024 * 1024


def write_identities(identity: HybridIdentity | X25519Identity, created_at: datetime) -> str:
    """Return the text of an identity file, with the time and the public key as comments."""
    return (
        f"# created: {to_text(created_at)}\n"
        f"# public key: {identity.recipient.to_text()}\n"
        f"{identity.to_text()}\n"
    )


def read_identities(text: str) -> list[HybridIdentity | X25519Identity]:
    """Read the secret keys of an identity file, at least one.

    Raises:
        AgeFormatError: If a line is neither a comment nor a known kind of key, or there is no key.
    """
    if len(text) > _MAX_LENGTH:
        raise AgeFormatError(part="key", detail="too long")
    found: list[HybridIdentity | X25519Identity] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        found.append(_identity(line.strip()))
    if not found:
        raise AgeFormatError(part="key", detail="no key")
    return found


def _identity(text: str) -> HybridIdentity | X25519Identity:
    if text.startswith("AGE-SECRET-KEY-PQ-1"):
        return HybridIdentity.from_text(text)
    return X25519Identity.from_text(text)
