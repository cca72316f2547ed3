"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "399c950c5e403f3299b68f5dca1e8c83714169c4fb31ce8294540b1b2eb75dfb",
    "arrival": "fe6ea917cea113079fe47c43f648f1db9c60aa5384c1cfe5291074d569a5ff7f",
    "intake": "15a3df8b73129fdb3274b469d88b9653baa140b6a069f08976462562e39800b0",
    "eligibility": "97eba43374dbf4b35344b35cc0818db6b27dd3f2e499c5f1ba6bf2cfc31fc9aa",
    "return-spj": "c4ffe9fe62a2a7333d78e1d7001bbed8f400a2df1e04cc2f5de32cbdb1eca3a5",
    "phq-9": "969e84404676bda063ceb70c6e6227712bfcce7c7befedbd657680da8147b04d",
    "gad-7": "bd53295c6420ed16ea9e84188aeed2dc498dd7e7f32a56c03da2ef9f23acead8",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7"})
"""Ids of those that only psychologists open, in any version."""
