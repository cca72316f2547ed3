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
    "eligibility": "a3afdc0831709f362baabc8eeef62507f86c1c63eb67af935d7e572f00b6d43c",
    "return-spj": "64d8869f6dd5d1818b52bb0f5bec1842bb0e1c7632a2956252d82b34e53537fe",
    "follow-up": "a0a12a6b5ce4c363613195419b1a2cd4311658b4df12274f24e7cdef874d8d2c",
    "child-intake": "02ff4bc5be5075076f2acaef8d13ba121b3e47be052daec1c8d1a1154db618ed",
    "travel": "d6a054d530ad950aa02dfdbec50b6a403e1287db2ac688269dd1ee53031602a0",
    "complaint": "41f21b97008d4954f3b91a20f99da2d8cfcf0b711199cea9ef6ab9f3160d6489",
    "interpreter": "01e10bfc2b8d2392b1dd73269b483dddb8f63d185a4e57fa7753272bb4d695ce",
    "phq-9": "8a80523515279a0b1e6336e25084f3cb097797a2bdbd6f007f339c6c8fc66f42",
    "gad-7": "d47874726a256ff2868ce55f7342fb91de3435c4e0bdfe0061073ebb8d5fd973",
    "pc-ptsd-5": "2fbe6b4245e23c1ba005005863021c20a62279548a6f70e95e79d9a011fd9e7f",
    "pcl-5": "a93282b7d1ced87e685ff396d1bf9a6bed2e68ee025200a9f0cb2b162b24aa0f",
    "itq": "e36b230bced9c24f7f59262a44527b16f7b610f51a6bb638d39e2512538456d7",
    "audit-c": "9fa19a387a81e05714d2062e20d4305d1d72227988fd27960441d4d32cfe11b4",
    "asq": "c15b830bd04ca939c36b0073a7788c6ce459e63c97456c85b01d413fd71288f9",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq"})
"""Ids of those that only psychologists open, in any version."""
