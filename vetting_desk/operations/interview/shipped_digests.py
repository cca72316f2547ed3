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
    "child-intake": "900847747b541acba99f5f1c01625503c1371cfcf05c21b9dfb6a099cda1ea9a",
    "travel": "76b1cc492ce0127d8c7aff09c26a74b72c46e140fde1711109414903e4346ed4",
    "complaint": "c5211618a774a2d51cff0b4925de0468e66eed517e4d630b2403e4fd47c659d3",
    "interpreter": "01e10bfc2b8d2392b1dd73269b483dddb8f63d185a4e57fa7753272bb4d695ce",
    "phq-9": "75ece46b91f718c402d5efc3fd25fcb13d65c52e6dd45dc7cdbfc23a0d4a84c9",
    "gad-7": "cf70a721bbfd9af4f41120f38a7b716dccaf982bd09de4451b96c985a1a2f3a5",
    "pc-ptsd-5": "6a5203d61b76ee2e5a3d79d57f8d632d46ea0d14341ccf7ddf244900ea6097e3",
    "pcl-5": "4e9ed6aa7cdefbee09ace5c65e4bc606caa27dd6b6e673b29016ee6d54c1f658",
    "itq": "aa67a78c15f248f46590c02e9447a6c76306ab729319c248a519e9276daba53f",
    "audit-c": "ac1ad6dc2919a52cb665f953e6cfe7e31fb3fe797766d1ae7af75e1c9b64ebe4",
    "asq": "3d7c4d43eb1ae8bf2d859721f5ad29c8c6ed291c7d901092eb8d3d8e69a69810",
}
"""By instrument id."""

CLINICAL: Final = frozenset({"phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq"})
"""Ids of those that only psychologists open, in any version."""
