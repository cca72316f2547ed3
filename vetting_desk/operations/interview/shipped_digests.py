"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "e3618203f39978e2e4ffc950975b16591ae6e141653270a137edbd6ee33424bd",
    "arrival": "55c59ffc3a8fccb5e53021284f20abe48f971b3f8afcd7ef5fe053702fc8ae26",
    "intake": "b538f56c9539e9c74fac594d56c4dc938b2a5a34a6e4c6b47cda6709c14d97bc",
    "eligibility": "8206a8e4558ff1bf56fc61e9952aa621590c4b7d97403f10c41f2d8690c063cd",
    "return-spj": "c1e2e717210ca31be38481a1a0b7b322f46b38a76f52ca38d1ec9966cb89c92d",
    "follow-up": "daa37490349236972b2bf43558811a96462763a6acefc2a7db37d8a329f777a1",
    "child-intake": "54d03f2916ae53d662df87ad5b6c52f17bf7f1d565d4a549d2eb56f373ae7351",
    "travel": "6d60f3d2d60598bdb0c2a25ae8bf34a7a14f51bae9198819e16f451e4cb9cb96",
    "complaint": "c03c93a9194a6f206cc1f05f58f9be9cf73267a2c2502f8692d14477489473e8",
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
