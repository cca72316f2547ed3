"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "c92162e0f403efc7d3cd5a1e0bad756743ec54c016651fc27ab45ab0e9909800",
    "intake": "ad93e7f466887b5a1454128707edbb3d9c0cee7aa47fb4e361bad36a3bc7a834",
    "eligibility": "8b3cecd265450e2ab9131158d3a703370967facccb0668dd24e5d4923e5df4d1",
    "return-spj": "849697225a432fcfbfd38f0aeb23e676ad9ac2e1bea3bbbd4d69645c506137cc",
    "phq-9": "969e84404676bda063ceb70c6e6227712bfcce7c7befedbd657680da8147b04d",
    "gad-7": "bd53295c6420ed16ea9e84188aeed2dc498dd7e7f32a56c03da2ef9f23acead8",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7"})
"""Ids of those that only psychologists open, in any version."""
