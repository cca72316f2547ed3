"""What can be wrong with a pack in the making: a kind, where it stands, and whether it can be signed so.

Words for each kind are in `ui.pages.instruments.pack_text` and `vetting_desk.cli.pack_text`.
"""

from dataclasses import dataclass
from typing import Final

from vetting_desk.model.pack import PackText

WARNINGS: Final = frozenset(
    {
        "unknown-sheet",
        "unknown-column",
        "setting-unknown",
        "not-approved",
        "language-not-listed",
        "no-language",
        "missing-sort",
        "length-differs",
        "rtl-bare",
    }
)
"""Kinds that a person should look at and may sign all the same."""

ERRORS: Final = frozenset(
    {
        "no-sheet",
        "no-column",
        "setting-missing",
        "setting-wrong",
        "bad-key",
        "bad-language",
        "bad-day",
        "no-day",
        "empty-text",
        "twice",
        "no-official",
        "missing-key",
        "placeholder-unknown",
        "placeholder-differs",
        "brace",
        "too-long",
        "too-many",
        "control",
        "rtl-override",
        "rtl-unbalanced",
    }
)
"""Kinds with which nothing is signed."""


@dataclass(frozen=True, slots=True)
class PackProblem:
    """One thing that is wrong.

    Attributes:
        kind: One of `WARNINGS` or `ERRORS`.
        sheet: The sheet it stands on; empty for none.
        row: The row, counted as the spreadsheet does from 1; 0 for none.
        key: The text's key; empty for none.
        language: The language; empty for none.
        detail: What is missing or too much, such as a placeholder or a column; or two lengths.
    """

    kind: str
    sheet: str = ""
    row: int = 0
    key: str = ""
    language: str = ""
    detail: str = ""

    @property
    def error(self) -> bool:
        """True if nothing can be signed with it."""
        return self.kind in ERRORS


def about(kind: str, text: PackText, sheet: str, detail: str = "") -> PackProblem:
    """Return a problem of one text."""
    return PackProblem(kind, sheet, 0, text.key, text.language, detail)
