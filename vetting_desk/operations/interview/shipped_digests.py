"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "399c950c5e403f3299b68f5dca1e8c83714169c4fb31ce8294540b1b2eb75dfb",
    "arrival": "7d58e25a4c34dbe763bf1ea7a449a7470221d97ef575313aab87234d41f452d6",
    "intake": "55aec511a92efc34e4d6c545dd9c26639bda87c97acec93cb95ecc982790fb15",
    "eligibility": "8b3cecd265450e2ab9131158d3a703370967facccb0668dd24e5d4923e5df4d1",
    "return-spj": "849697225a432fcfbfd38f0aeb23e676ad9ac2e1bea3bbbd4d69645c506137cc",
    "phq-9": "969e84404676bda063ceb70c6e6227712bfcce7c7befedbd657680da8147b04d",
    "gad-7": "bd53295c6420ed16ea9e84188aeed2dc498dd7e7f32a56c03da2ef9f23acead8",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7"})
"""Ids of those that only psychologists open, in any version."""
