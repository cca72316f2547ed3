"""Random numbers that can be continued from a draft.

Every draw is SHA-256 over a secret seed and a counter, so that a draft that stores both continues the same
sequence, and replaying the same answers on it gives the same ids.
"""

from __future__ import annotations

import hashlib
import secrets


class Chance:
    """Draws random bytes and numbers.

    Args:
        seed: 16 bytes.

    Attributes:
        drawn: Number of draws so far.
    """

    def __init__(self, seed: bytes) -> None:
        self.seed = seed
        self.drawn = 0

    def bytes(self, count: int) -> bytes:
        """Return the next `count` bytes."""
        parts: list[bytes] = []
        while sum(map(len, parts)) < count:
            self.drawn += 1
            counter = self.drawn.to_bytes(8, "big")
            parts.append(hashlib.sha256(b"draw" + self.seed + counter).digest())
        return b"".join(parts)[:count]

    def number(self) -> float:
        """Return the next number, 0 <= number < 1."""
        return int.from_bytes(self.bytes(7), "big") / (1 << 56)

    def seed_for(self, name: str) -> int:
        """Return a number that depends only on the seed and `name`."""
        made = hashlib.sha256(b"seed" + self.seed + name.encode()).digest()
        return int.from_bytes(made[:4], "big") % 2_147_483_646 + 1


def seed_from(text: str) -> bytes:
    """Return the seed stored in a draft, or a new one."""
    try:
        seed = bytes.fromhex(text)
    except ValueError:
        seed = b""
    return seed if len(seed) == 16 else secrets.token_bytes(16)


def drawn_from(text: str) -> int:
    """Return the number of draws stored in a draft, or 0."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
