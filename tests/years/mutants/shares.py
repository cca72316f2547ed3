"""How many of all mutants come to which door, and in which portions."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.years.mutants import backup, beside, bundles, doors, papers, parts, signed
from tests.years.mutants.made import Made

DOORS: Mapping[str, Callable[[Made], Any]] = {
    "bundles": bundles.at_headquarters,
    "returns": bundles.at_a_post,
    "parts": parts.Parts,
    "requests": papers.Requests,
    "answers": papers.Answers,
    "backups": backup.Backups,
    "signed": signed.SignedThings,
    "slots": beside.KeySlots,
    "small-files": beside.SmallFiles,
}
SHARES: Mapping[str, int] = {
    "bundles": 35, "returns": 20, "parts": 8, "requests": 6, "answers": 8, "backups": 7, "signed": 8,
    "slots": 5, "small-files": 3,
}  # fmt: skip
"""In percent."""
PORTION = 2_500


def portions(number: int = doors.NUMBER) -> list[tuple[str, int, int]]:
    """Return door, first number and count of each portion of so many mutants; at least one for each door."""
    found = []
    for name, share in SHARES.items():
        whole = max(1, number * share // 100)
        most = PORTION if whole > PORTION else max(1, -(-whole // 2))
        found += [(name, first, min(most, whole - first)) for first in range(0, whole, most)]
    return found
