"""Which texts the program asks a pack for, what may be filled into them, and how long they may be.

Legal grounds have no keys of their own here: every state has others. Nor have items: an organisation loads the
screeners it may use, and a form asks for the items it has (`operations.interview.item_words`). Nor has what an
organisation calls it when a person has settled again, or has not (`operations.plans.afterwards`).
"""

from collections.abc import Mapping
from typing import Final

from vetting_desk.model.pack import PackSort

SHEETS: Final[Mapping[PackSort, str]] = {
    PackSort.OFFER: "offer",
    PackSort.NOTICE: "notice",
    PackSort.LETTER: "letters",
    PackSort.OUTCOME: "outcomes",
    PackSort.GROUND: "grounds",
    PackSort.CRITERION: "criteria",
    PackSort.ITEM: "items",
    PackSort.AFTER: "afterwards",
}
"""The sheet of each sort, in the order of a workbook."""

KEYS: Final[Mapping[PackSort, tuple[str, ...]]] = {
    PackSort.OFFER: ("offer", "conditions", "not-promised"),
    PackSort.NOTICE: ("readers", "court", "silence", "stop"),
    PackSort.LETTER: ("decision", "refusal", "appeal"),
    PackSort.OUTCOME: ("amnesty", "amnesty-with-support", "refusal", "prosecutor"),
    PackSort.GROUND: (),
    PackSort.CRITERION: ("e1", "e2", "e3", "e4", "e5", "e6"),
    PackSort.ITEM: (),
    PackSort.AFTER: (),
}
"""Keys that a sheet with any text must have. Criteria are those of the instrument ``eligibility``."""

PLACEHOLDERS: Final[Mapping[PackSort, frozenset[str]]] = {
    PackSort.OFFER: frozenset({"organisation", "phone"}),
    PackSort.NOTICE: frozenset({"organisation", "phone"}),
    PackSort.LETTER: frozenset(
        {
            "organisation",
            "phone",
            "name",
            "reference",
            "day",
            "place",
            "outcome",
            "ground",
            "reasons",
            "until",
        }
    ),
    PackSort.OUTCOME: frozenset(),
    PackSort.GROUND: frozenset(),
    PackSort.CRITERION: frozenset(),
    PackSort.ITEM: frozenset(),
    PackSort.AFTER: frozenset(),
}
"""What may stand in braces in a text of each sort, such as ``{name}``."""

LONGEST: Final[Mapping[PackSort, int]] = {
    PackSort.OFFER: 10_000,
    PackSort.NOTICE: 5_000,
    PackSort.LETTER: 20_000,
    PackSort.OUTCOME: 300,
    PackSort.GROUND: 1_000,
    PackSort.CRITERION: 1_000,
    PackSort.ITEM: 2_000,
    PackSort.AFTER: 300,
}
"""Characters a text may have. Outcomes, grounds and criteria stand in lists and tables."""
