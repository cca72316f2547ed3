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
