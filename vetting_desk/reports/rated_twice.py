"""How an assessment was rated a second time, as a report shows it: part of `content`, plain frozen data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportTwiceRated:
    """One indicator as two rated it.

    Attributes:
        code: Such as ``"H1"``.
        title: Its name.
        differs: True if they rated it differently.
        stays: True if they settled that the disagreement stays.
        aspects: What was rated (a key of the labels), what the first chose, the second, and what they settled.
        reasons: Of the first and of the second, as written; may be empty.
        why_changed: Why the first changed theirs, and why the second; may be empty.
    """

    code: str
    title: str
    differs: bool
    stays: bool
    aspects: tuple[tuple[str, str, str, str], ...]
    reasons: tuple[str, str]
    why_changed: tuple[str, str]


@dataclass(frozen=True, slots=True)
class ReportSecondRating:
    """How the assessment was rated a second time.

    Attributes:
        first: Who rated first.
        second: Who rated second; empty where nobody did.
        settled: True where both settled on something; False where it ended without.
        third: Who sat with them; may be empty.
        opened: Why the organisation opened the first's ratings; may be empty.
        words: Why a disagreement stays, or why it ended; may be empty.
        items: All indicators either rated; empty before both lay open.
    """

    first: str
    second: str
    settled: bool
    third: str = ""
    opened: str = ""
    words: str = ""
    items: tuple[ReportTwiceRated, ...] = ()

    @property
    def differing(self) -> tuple[ReportTwiceRated, ...]:
        """Those rated differently, in the form's order."""
        return tuple(each for each in self.items if each.differs)
