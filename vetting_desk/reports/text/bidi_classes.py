"""Character properties for the bidirectional algorithm (UAX #9): classes and bracket pairs.

Python's `unicodedata` has the class of every assigned character; the classes of unassigned ones and the
bracket pairs are defined here.
"""

from functools import lru_cache
from unicodedata import bidirectional

# Default classes of unassigned code points (DerivedBidiClass.txt, "@missing" lines).
_DEFAULTS = (
    (0x0590, 0x05FF, "R"),
    (0x0600, 0x07BF, "AL"),
    (0x07C0, 0x085F, "R"),
    (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"),
    (0xFB1D, 0xFB4F, "R"),
    (0xFB50, 0xFDCF, "AL"),
    (0xFDD0, 0xFDEF, "BN"),
    (0xFDF0, 0xFDFF, "AL"),
    (0xFE70, 0xFEFF, "AL"),
    (0xFFF0, 0xFFF8, "BN"),
    (0x10800, 0x10CFF, "R"),
    (0x10D00, 0x10D3F, "AL"),
    (0x10D40, 0x10EBF, "R"),
    (0x10EC0, 0x10EFF, "AL"),
    (0x10F00, 0x10F2F, "R"),
    (0x10F30, 0x10F6F, "AL"),
    (0x10F70, 0x10FFF, "R"),
    (0x1E800, 0x1EC6F, "R"),
    (0x1EC70, 0x1ECBF, "AL"),
    (0x1ECC0, 0x1ECFF, "R"),
    (0x1ED00, 0x1ED4F, "AL"),
    (0x1ED50, 0x1EDFF, "R"),
    (0x1EE00, 0x1EEFF, "AL"),
    (0x1EF00, 0x1EFFF, "R"),
    (0xE0000, 0xE0FFF, "BN"),
)

# BidiBrackets.txt 15.0: opening brackets paired with the next code point, then the others.
_NEXT = (
    "\u0028\u0f3a\u0f3c\u169b\u2045\u207d\u208d\u2308\u230a\u2329\u2768\u276a\u276c\u276e\u2770\u2772"
    "\u2774\u27c5\u27e6\u27e8\u27ea\u27ec\u27ee\u2983\u2985\u2987\u2989\u298b\u2991\u2993\u2995\u2997"
    "\u29d8\u29da\u29fc\u2e22\u2e24\u2e26\u2e28\u2e55\u2e57\u2e59\u2e5b\u3008\u300a\u300c\u300e\u3010"
    "\u3014\u3016\u3018\u301a\ufe59\ufe5b\ufe5d\uff08\uff5f\uff62"
)
_OTHERS = {
    "\u005b": "\u005d",
    "\u007b": "\u007d",
    "\u298d": "\u2990",
    "\u298f": "\u298e",
    "\uff3b": "\uff3d",
    "\uff5b": "\uff5d",
}
# Canonical equivalents that pair with each other (UAX #9, BD14).
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}

PAIRS: dict[str, str] = {char: chr(ord(char) + 1) for char in _NEXT} | _OTHERS
"""Opening bracket to closing bracket."""

OPENING = {char: _CANONICAL.get(partner, partner) for char, partner in PAIRS.items()}
"""Opening bracket to the canonical form of its closing bracket."""

CLOSING = {partner: _CANONICAL.get(partner, partner) for partner in PAIRS.values()}
"""Closing bracket to its canonical form."""


@lru_cache(maxsize=4096)
def bidi_class(char: str) -> str:
    """Return the bidirectional class of a character, such as ``"AL"``; also for unassigned ones."""
    known = bidirectional(char)
    if known:
        return known
    point = ord(char)
    if point & 0xFFFE == 0xFFFE:
        return "BN"
    for first, last, default in _DEFAULTS:
        if first <= point <= last:
            return default
    return "L"
