"""Which of several records of one thing counts now: corrections, corrections of corrections, and two of one.

A correction is a record that names the one it corrects. The records that lead to the same first one are a
family; of those in it that nobody corrected, the one signed last is in force, at every desk that has the same
records. More than one of them is told to a person: two officers corrected the same record, and each may not
know of the other. Nothing is hidden by this: it only says which to read first.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from vetting_desk.model.case import WayToHq
from vetting_desk.model.record import Record


@dataclass(frozen=True, slots=True)
class Standing:
    """How a record stands among those of its case.

    Attributes:
        record: Which.
        corrects: What it corrects, if that is here; None otherwise.
        corrected_by: The records that name it, in the order they were signed.
        in_force: The one of its family that counts now.
        rivals: The others of its family that nobody corrected; with `in_force` they are two corrections of one
            record. Empty where there is one alone.
    """

    record: Record
    corrects: Record | None
    corrected_by: tuple[Record, ...]
    in_force: Record
    rivals: tuple[Record, ...]

    @property
    def counts(self) -> bool:
        """True if the record itself is in force."""
        return self.in_force.id == self.record.id

    @property
    def original_missing(self) -> bool:
        """True if it corrects a record that is not here: it was refused, or has not arrived."""
        return bool(self.record.corrects) and self.corrects is None


def standings(records: Iterable[Record]) -> dict[str, Standing]:
    """Return how each record of a case stands, by id.

    Args:
        records: All records of one case. A correction that headquarters set aside for good does not count, as
            it does not count there.
    """
    known = {record.id: record for record in records}
    corrections: dict[str, list[Record]] = defaultdict(list)
    for record in sorted(known.values(), key=_order):
        if record.corrects in known and record.corrects != record.id:
            corrections[record.corrects].append(record)
    families: dict[str, list[Record]] = defaultdict(list)
    for record in known.values():
        families[_first_of(record, known)].append(record)
    found = {}
    for family in families.values():
        ends = _ends(family, corrections)
        for record in family:
            found[record.id] = Standing(
                record,
                known.get(record.corrects),
                tuple(corrections[record.id]),
                ends[-1],
                tuple(ends[:-1]),
            )
    return found


def _order(record: Record) -> tuple[object, str]:
    return record.signed_at, record.digest


def _first_of(record: Record, known: dict[str, Record]) -> str:
    """Return the id that corrections lead back to, here or not; of a ring, which we never write, the least."""
    seen: set[str] = set()
    while record.corrects in known and record.id not in seen:
        seen.add(record.id)
        record = known[record.corrects]
    return min(seen) if record.id in seen else record.corrects or record.id


def _ends(family: list[Record], corrections: dict[str, list[Record]]) -> list[Record]:
    """Return those nobody corrected, in the order they were signed; what was set aside corrects nothing."""
    counted = [record for record in family if record.way_to_hq is not WayToHq.SET_ASIDE] or family
    names = {record.id for record in counted}
    ends = [
        record for record in counted if not any(each.id in names for each in corrections[record.id])
    ]
    return sorted(ends or counted, key=_order)
