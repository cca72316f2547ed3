"""The rules by which pairs are proposed: levels and their weights, shipped or the organisation's own.

A model is a small JSON file (`resources/linkage/model.json`); `docs/linkage.md` explains each line. What is
read is checked: comparisons and levels are those known here, an expression is never taken from a file of
others.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vetting_desk import strict_json
from vetting_desk.errors import LinkageRulesError
from vetting_desk.paths import resource_path

MAX_LENGTH: Final = 64 * 1024
_MOST_PRIOR: Final = 0.005
_MOST_WEIGHT: Final = 60
WEIGHT_BITS: Final = 6
"""Bits of a root's number that say how much it tells that two persons share it."""


def _greater(one: str) -> str:
    """Return SQL for what one's likeliest readings share with all of the other's, or reversed: the greater."""
    pairs = (("codes_l", "all_codes_r"), ("codes_r", "all_codes_l"))
    first, second = (one.format(f"list_intersect({own}, {all_})") for own, all_ in pairs)
    return f"greatest({first}, {second})"


_SHARED: Final = _greater("len({})")
"""How many parts of the names two persons share, each in any of its readings."""
_SAYS: Final = _greater(
    f"coalesce(list_sum(list_transform({{}}, lambda a: a % {1 << WEIGHT_BITS})), 0)"
)
"""How much that says: the logarithm to base 2 of how rare it is, doubled."""
_WHOLE: Final = "least(len(roots_l), len(roots_r)) <= 2"
"""Nothing of the shorter name is left over: it has no patronymic, perhaps, and no third part that differs."""
_NEAR: Final = (
    "len(list_filter(roots_l, lambda a: len(list_filter(roots_r, lambda b: a = b OR (len(a) > 2"
    " AND levenshtein(a, b) <= 1))) > 0))"
)
"""How many roots of the one stand among those of the other, but for one consonant."""
_RARITIES: Final = (40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2)
"""Steps of how rare it is to share what two names share: one of two to the power of so many."""
LEVELS: Final[Mapping[str, Mapping[str, str]]] = {
    "names": {
        "three": f"{_SHARED} >= 3",
        "three-near": f"{_SHARED} >= 2 AND {_NEAR} >= 3",
        "two-whole": f"{_SHARED} >= 2 AND {_WHOLE}",
        "two": f"{_SHARED} >= 2",
        "two-near": f"{_SHARED} >= 1 AND {_NEAR} >= 2",
        "one": f"{_SHARED} >= 1",
        "none": "ELSE",
    },
    "rarity": {
        **{f"{step}": f"{_SAYS} >= {2 * step}" for step in _RARITIES},
        "common": "ELSE",
    },
    "birth": {
        "unknown": "year_l IS NULL OR year_r IS NULL",
        "day": "day_l <> '' AND day_l = day_r",
        "swapped": "day_l <> '' AND day_l = swapped_r",
        "year": "year_l = year_r AND (day_l = '' OR day_r = '')",
        "near": "abs(year_l - year_r) <= 2 AND (guess_l OR guess_r)",
        "differs": "ELSE",
    },
    "paper": {
        "unknown": "len(papers_l) = 0 OR len(papers_r) = 0",
        "shared": "len(list_intersect(papers_l, papers_r)) >= 1",
        "differ": "ELSE",
    },
}
"""Each level as SQL over the keys of both; the order is the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class Rules:
    """A model.

    Attributes:
        title: What people call it.
        known_twice: How many others are the same person as somebody, by expectation times a constant: over so
            many persons, two who are compared are one by `prior`.
        threshold: Pairs of a lower weight (a logarithm to base 2) are not proposed.
        weights: By comparison and level, a logarithm to base 2 of how many times likelier a pair of one person
            is found at it than a pair of two; a level of what is not known has none.
    """

    title: str
    known_twice: float
    threshold: float
    weights: Mapping[str, Mapping[str, float | None]]

    def prior(self, persons: int) -> float:
        """Return how often two of so many persons are one, before anything is known of them; a share of one."""
        return min(_MOST_PRIOR, self.known_twice / max(persons, 1))


@lru_cache(maxsize=1)
def shipped() -> Rules:
    """Return the model that is shipped."""
    return from_text(resource_path("linkage/model.json").read_text(encoding="utf-8"))


def shipped_text() -> str:
    """Return the shipped model as text to begin with."""
    return resource_path("linkage/model.json").read_text(encoding="utf-8")


def from_text(text: str) -> Rules:
    """Read a model.

    Raises:
        LinkageRulesError: If it is not one. Field ``detail`` says where.
    """
    try:
        loose = json.loads(text[: MAX_LENGTH + 1])
        strict_json.as_object(
            loose,
            {
                "version": int, "title": str, "known_twice": float, "threshold": float, "comparisons": list,
            },
        )  # fmt: skip
        if loose["version"] != 2:
            raise LinkageRulesError(detail="version")
        weights = {each["name"]: _levels(each) for each in loose["comparisons"]}
        title = strict_json.line(loose["title"], 200, "title", least=1)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise LinkageRulesError(detail="format") from error
    if list(weights) != list(LEVELS):
        raise LinkageRulesError(detail="comparisons")
    rules = Rules(title, loose["known_twice"], loose["threshold"], weights)
    if not (0 < rules.known_twice <= 1_000 and abs(rules.threshold) <= _MOST_WEIGHT):
        raise LinkageRulesError(detail="range")
    return rules


def _levels(comparison: Mapping[str, object]) -> dict[str, float | None]:
    name, levels = str(comparison["name"]), comparison["levels"]
    if name not in LEVELS or not isinstance(levels, list):
        raise LinkageRulesError(detail="comparisons")
    found: dict[str, float | None] = {}
    for level in levels:
        weight = level["weight"]
        if weight is not None and not -_MOST_WEIGHT <= float(weight) <= _MOST_WEIGHT:
            raise LinkageRulesError(detail="range")
        found[str(level["key"])] = None if weight is None else float(weight)
    if list(found) != list(LEVELS[name]):
        raise LinkageRulesError(detail=f"levels of {name}")
    return found
