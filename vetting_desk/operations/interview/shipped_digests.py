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
    "eligibility": "b0201b0d6197e024b4bd360b76d8dc74bce6d9560b2b6e7d2680a08d051795a1",
    "return-spj": "8b6c1d57b252b997ea5c948643094bcb43cd5bcbb33b35f20aff09592f821c01",
    "follow-up": "e3f272bba9268dd29e857cc0818ef72bdd9e6f6c3a3d7d0054495470656bfc66",
    "child-intake": "02ff4bc5be5075076f2acaef8d13ba121b3e47be052daec1c8d1a1154db618ed",
    "travel": "d6a054d530ad950aa02dfdbec50b6a403e1287db2ac688269dd1ee53031602a0",
    "complaint": "41f21b97008d4954f3b91a20f99da2d8cfcf0b711199cea9ef6ab9f3160d6489",
    "interpreter": "01e10bfc2b8d2392b1dd73269b483dddb8f63d185a4e57fa7753272bb4d695ce",
    "phq-9": "2617cb30d94580a2f46c0346279bbed82707d89e9068271f907268a4084b8f13",
    "gad-7": "60545b5c9c44b7b98a12c66e7f36988ca6c74c7d8b48f444c197ff165a424c56",
    "pc-ptsd-5": "a42fc33e26a2ea998d6b76ffc291bdb913589fa2966e14e3972772771491e2ca",
    "pcl-5": "d00e90d1de31a3bb8fbcf6a8c9ae772f92ca52d7fdb7c634366a9e5cb9aeaf47",
    "itq": "e36b230bced9c24f7f59262a44527b16f7b610f51a6bb638d39e2512538456d7",
    "audit-c": "7a90959ef3871edf839bbb0d0121d65f79758fa4c7f0cc832af9c32a299b5a32",
    "asq": "c15b830bd04ca939c36b0073a7788c6ce459e63c97456c85b01d413fd71288f9",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq"})
"""Ids of those that only psychologists open, in any version."""
