"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "b59f7b0161b396bf3ba7e421bd9e07f0519525bdc17341d7b0783d44fcbfe58e",
    "intake": "f990c40e2942e7d2b5dd6f644b9247d909aac4fe79be67bfe04a4166dc55088a",
    "eligibility": "bb023f7d60ab371858d9fe3ddadfb8288fdb314e4a1809a9f6f265c1d78c5c2c",
    "return-spj": "bef52a88220a136a13d9e0c9025f26c5ea82bc67b0889efac90ca1ba32ee4d26",
    "phq-9": "969e84404676bda063ceb70c6e6227712bfcce7c7befedbd657680da8147b04d",
    "gad-7": "bd53295c6420ed16ea9e84188aeed2dc498dd7e7f32a56c03da2ef9f23acead8",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7"})
"""Ids of those that only psychologists open, in any version."""
