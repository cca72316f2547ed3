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
    "follow-up": "69282673ca793dbc52317246cc28edb2af4eeaeff2bf9d3c9d7c62e0e35e4c57",
    "child-intake": "54025e9a4ba2b7bf67a208edf883895cf156fde81dc3f307f87221de008e6f6e",
    "travel": "e8d35cff7801c4f008756d5b1ac3a3afcde0c9dd42363006bcfe1c0e1f783234",
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
