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
    "phq-9": "2d1fb022bbb20d947b595a31b23de92b591ee79d1aae4353d97ba9ff73000519",
    "gad-7": "9dfec01089fdde39d83e4f59f48a4e67e5e8c9599c5152dc7ae5d1707eb6e400",
    "pc-ptsd-5": "1d302d7e4f8e7ae02565ed0517c11b3f558a7b5c546d2c0b5b47154ccdab0dbe",
    "pcl-5": "09ba54765a8c4caa6a172f0530f7ee6b1ce9356af37a4b64895191fc5e4e56e4",
    "itq": "f54688c0806ec9e0b253125c44a73e6f4ac376119952a66163652c3e4fac6789",
    "audit-c": "d8c8742163d21958fcc3c53543e4067e0b04a00831b83a5abf48363e1d9ec0ef",
    "asq": "b901c68422026a3bda317054cbab9683066649186b62f6f062fea073b5fd5905",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq"})
"""Ids of those that only psychologists open, in any version."""
