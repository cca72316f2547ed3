"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
    "first-contact": "399c950c5e403f3299b68f5dca1e8c83714169c4fb31ce8294540b1b2eb75dfb",
    "arrival": "8b4720c14df31daa3f7cd9af83ccb3e834fcdf7e448a5ddd834df55cf8617a56",
    "intake": "70a6704c0a2acf0406b68d23868010af5ded5303e5b1079c2c2246537c122b97",
    "eligibility": "e79077a24fdbf5e5f5b407a470af603fa26b608df2227bb777f38f8be0d5cbf2",
    "return-spj": "908f6f75e2deec8f90167eb4ba45f8333bc81cb0eb83a8e5b31f121aa4a60938",
    "follow-up": "b9b2156ddb88e97dcbf841a4bf249cda8375a29f1dbb87562763456d427bbfa3",
    "child-intake": "cf0355bf4698dc7719f24db1eb82347b16704a635b7c8ac053f20dec1f018d9f",
    "travel": "b07d793b67a07ac473aaf122093b232203022a82744ea80d7ad63781522d859e",
    "complaint": "704dcda27f031eda1c819d7d441dc802b55b48551854bc19c97e00aad037d5d0",
    "interpreter": "01e10bfc2b8d2392b1dd73269b483dddb8f63d185a4e57fa7753272bb4d695ce",
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
