"""Checks of one's own judging while it goes on: each a question to the rater, none a number about the person.

They are shown to the rater alone, are dismissed as easily, and are never stored.
"""

from collections.abc import Collection, Iterable
from datetime import timedelta
from enum import StrEnum

from vetting_desk.judgement.overview import IndicatorRow, LineRow
from vetting_desk.judgement.rated import State

_ENOUGH = 3
"""Lines, or coded indicators, below which nothing is said."""
_MANY = 10
FAST = timedelta(minutes=4)
LONG_REASON = 60
"""Letters from which equal reasons are no chance."""
_PRESENT = frozenset({"1", "2"})


class Bias(StrEnum):
    """What may bend a judgement."""

    ONE_SOURCE = "one-source"
    ONE_KIND = "one-kind"
    NOTHING_AGAINST = "nothing-against"
    COPIED = "copied"
    FAST = "fast"
    FIRST_TALK = "first-talk"


def bias_checks(
    rows: Iterable[IndicatorRow],
    lines: Iterable[LineRow],
    *,
    reasons: Collection[str] = (),
    elsewhere: Collection[str] = (),
    rated: int = 0,
    took: timedelta | None = None,
    records: Collection[str] = (),
) -> tuple[Bias, ...]:
    """Return what is worth a second look.

    Args:
        rows: The indicators.
        lines: The lines of evidence.
        reasons: The reasons written so far.
        elsewhere: Texts of other cases, as `plain_words` gives them.
        rated: How many indicators were rated in this sitting.
        took: From the first of them to the last; None before the second.
        records: Ids of the records of the case with passages, the first talk first.
    """
    linked = [line for line in lines if line.linked and not line.withdrawn]
    present = [row for row in rows if row.state is State.CODED and row.presence.value in _PRESENT]
    found = []
    if len(linked) >= _ENOUGH:
        if len({_source(line) for line in linked}) == 1:
            found.append(Bias.ONE_SOURCE)
        if len({line.kind.value for line in linked}) == 1:
            found.append(Bias.ONE_KIND)
        if _only_first(linked, list(records)):
            found.append(Bias.FIRST_TALK)
    if len(present) >= _ENOUGH and not any(row.count("against") for row in present):
        found.append(Bias.NOTHING_AGAINST)
    if any(plain_words(reason) in elsewhere for reason in reasons if len(reason) >= LONG_REASON):
        found.append(Bias.COPIED)
    if rated >= _MANY and took is not None and took <= FAST:
        found.append(Bias.FAST)
    return tuple(found)


def plain_words(text: str) -> str:
    """Return a text as it is compared with others: without case and spacing."""
    return " ".join(text.casefold().split())


def _source(line: LineRow) -> str:
    """Return where a line is from, as far as it is known: the record, or the place."""
    return line.source_key.partition("#")[0] or plain_words(line.place)


def _only_first(lines: list[LineRow], records: list[str]) -> bool:
    """Return whether all that is known to be of a record is of the first, though there are later ones."""
    known = {line.source_key.partition("#")[0] for line in lines if line.source_key}
    return len(records) > 1 and known == {records[0]}
