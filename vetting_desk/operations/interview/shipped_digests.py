"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "399c950c5e403f3299b68f5dca1e8c83714169c4fb31ce8294540b1b2eb75dfb",
    "arrival": "2136c4f046381f80fc893a36ac41bdd3b2cbe63e53c2a267e45c16b245267f70",
    "intake": "c1cd90ee1c19d01aa664e01b08f2f7e9b39b9ab980290dcce001b2dcadb36615",
    "eligibility": "cd9e5d0ef59ef22a0d171515b856671ea3fe4f83c86f9eb295ac02a7dc0c3759",
    "return-spj": "51e7f3ab052c7366c5b09b47c636d7a67184beac86953ee1e7bb6440dbe67db6",
    "follow-up": "41d10d446c742d7f61246c06682f5277ba4ab735c240710be5190a6e5bfc2de3",
    "child-intake": "8c1bfe2436cf728910bd7839d0cf4c6800b15326c5d6ab32aae5522e8ca50f38",
    "travel": "4c8ed4cd9022744a30daa20bfbff15a8850f7f2d0fa7ce4965f16b1770ded24b",
    "complaint": "ce04464226cc88b1150a75e3fb67bd8f4f019092153b69c9d8d47f2270004f1b",
    "interpreter": "fd82e818395542ce4cbbf3e2032a253ccea6c07282de43ee2ba4689b76a98a2e",
    "phq-9": "29ecbd0d811909141cceaebb5dc13af65ba71549b2efce57afdc630d18c6e362",
    "gad-7": "555139d88c9fa46cb297035b6adf03bba4900dc27cb38f6bf734b7a01b6c5eb4",
    "pc-ptsd-5": "13737ed446212b40cd5a85c52c84bcdc2630d7211440f81ce9d21410e4d2bc10",
    "pcl-5": "ac1dd8dd4beec3f261eeb3e0b6fc07a4cb03dedd481a09116725e4e4073baabc",
    "itq": "2bc68c56bcb2046a44aa132bfbfe3c31b9e586f29f9b6f70f30d2ef257e90fcb",
    "audit-c": "064b6a7e2547622863a63889bf8bd1902fd7d0e5346ade07b45a336f89648789",
    "asq": "d53fbb0e60c9cdbfda48912122b04d608b4748b25ff3354b0630fc6a3eb0fa7c",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq"})
"""Ids of those that only psychologists open, in any version."""
