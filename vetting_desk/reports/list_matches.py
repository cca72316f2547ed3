"""What a copy shows of watch lists: possible matches, and what people found. Plain data and its rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.reports.case_files import boxed
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.evidence import chosen_row, said_row
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.typesetter import Typesetter, keep_together


@dataclass(frozen=True, slots=True)
class ShownMatch:
    """A possible match with an entry of a list.

    Attributes:
        title, source, ground, day, loaded, entry: Which list, by what right, and which entry.
        ours: The person's name.
        theirs: The entry's.
        agrees: How the birth dates agree, a value of `BirthAgreement`.
        common: Whether many people bear the words that agree.
        stands: False if it has ended.
        found: What somebody found, a value of `HitFound`; empty while nobody has.
        reasons: Why.
        officer: Who.
        said_at: When; None while nobody has.
    """

    title: str
    source: str
    ground: str
    day: str
    loaded: str
    entry: str
    ours: str
    theirs: str
    agrees: str
    common: bool
    stands: bool
    found: str
    reasons: str
    officer: str
    said_at: datetime | None


def match_rows(setter: Typesetter, matches: Sequence[ShownMatch]) -> list[Row]:
    """Return the possible matches; nothing where there is none."""
    labels = setter.labels
    if not matches:
        return []
    rows = [setter.section(labels.list_matches), setter.remark(labels.list_matches_note)]
    for each in matches:
        heading = fill(
            labels.list_possible,
            list=each.title,
            day=each.day,
            loaded=each.loaded,
            entry=each.entry,
        )
        birth = labels.list_birth(each.agrees)
        names = fill("{ours} – {theirs}", ours=each.ours, theirs=each.theirs)
        group = [
            setter.part(heading),
            *chosen_row(setter, labels.list_names, boxed(labels, names)),
            *chosen_row(setter, labels.born, birth),
        ]
        if each.common:
            group += chosen_row(setter, "", labels.list_common)
        if not each.stands:
            group += chosen_row(setter, "", labels.list_ended)
        if each.said_at is None:
            group += chosen_row(setter, labels.list_found, labels.list_nobody, style.STRONG)
        else:
            group += chosen_row(
                setter, labels.list_found, labels.list_finding(each.found), style.STRONG
            )
            group += said_row(setter, "", boxed(labels, each.reasons))
            who = fill(
                "{officer}, {when}",
                officer=boxed(labels, each.officer),
                when=labels.moment(each.said_at),
            )
            group += chosen_row(setter, "", who)
        group += chosen_row(setter, labels.list_source, each.source)
        group += chosen_row(setter, labels.list_ground, each.ground)
        rows += keep_together(group)
    return rows
