"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "b59f7b0161b396bf3ba7e421bd9e07f0519525bdc17341d7b0783d44fcbfe58e",
    "intake": "f990c40e2942e7d2b5dd6f644b9247d909aac4fe79be67bfe04a4166dc55088a",
    "eligibility": "ce58ed038de0704a0d2ad9bad2d8a66278eb7fba541d317d4fc78e832eef5b06",
    "return-spj": "c2deec32eb5ad0d3ffe19d0985ccefa9c1177bbf107e899088535df87a9337ed",
    "phq-9": "969e84404676bda063ceb70c6e6227712bfcce7c7befedbd657680da8147b04d",
    "gad-7": "bd53295c6420ed16ea9e84188aeed2dc498dd7e7f32a56c03da2ef9f23acead8",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7"})
"""Ids of those that only psychologists open, in any version."""
