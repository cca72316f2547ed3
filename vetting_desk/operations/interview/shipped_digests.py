"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "b59f7b0161b396bf3ba7e421bd9e07f0519525bdc17341d7b0783d44fcbfe58e",
    "intake": "f990c40e2942e7d2b5dd6f644b9247d909aac4fe79be67bfe04a4166dc55088a",
    "eligibility": "8b3cecd265450e2ab9131158d3a703370967facccb0668dd24e5d4923e5df4d1",
    "return-spj": "849697225a432fcfbfd38f0aeb23e676ad9ac2e1bea3bbbd4d69645c506137cc",
    "phq-9": "86400d2a7460dc5383c2d2d84cb0b1fca8cfcb11a98030384dda395c080cc2dc",
    "gad-7": "bdcee39025d0ca89e22aaf5b858deab9f523c6824238cfb7a5ade6c67ed77abc",
    "pc-ptsd-5": "b349107c7d9e71e623ac818390ead275e2b0c630cf7b404cd661b15b6153068b",
    "pcl-5": "3d102e76d91355cea4827847925e1b141ba7d61054444dbb8324d738199ea2e3",
    "itq": "41d524e814e5a04bfe59fbb0a64287e938ad424cdd8596740dbbfe761cb1a72d",
    "audit-c": "7e2cff007ef7098a91f9236bdf3b85559c06d8ef9fe1b51634ab287baab9a3d6",
    "asq": "0642d91f32d09a04c346ef9ff3ac256bba0cf65c9b5c5e0f5fc258641175e3f1",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq"})
"""Ids of those that only psychologists open, in any version."""
