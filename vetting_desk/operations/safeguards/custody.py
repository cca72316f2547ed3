"""Whether the person of a case is held by an authority, until which day, and recording it in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from vetting_desk.errors import InputError
from vetting_desk.model.custody import (
    BY,
    HELD,
    LIBERTY,
    NAMES,
    REVIEW,
    SINCE,
    WHERE,
    Custody,
    custody_of,
)
from vetting_desk.model.fact import CaseFact
from vetting_desk.model.fact_standing import in_force
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.safeguards import known
from vetting_desk.operations.safeguards.needs import CustodyDesk, RecordingDesk


@dataclass(frozen=True, slots=True)
class Held:
    """How a person is held, as of today.

    Attributes:
        custody: What is known of it.
        over: Whether the day of the next legal review has passed, and nobody named another.
    """

    custody: Custody
    over: bool


@door(Action.READ_CASES)
def of_case(open_desk: CustodyDesk, case_id: str) -> Held | None:
    """Return how the person of a case is held; None where nobody says that they are.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    restricted(open_desk, case_id)
    found = custody_of(in_force(open_desk.casebook.facts.of_case(case_id)))
    if found is None:
        return None
    return Held(found, found.passed(open_desk.casebook.clock_reading().at.date()))


@door(Action.INTERVIEW)
def record(
    open_desk: RecordingDesk, case_id: str, values: Mapping[str, str], reason: str
) -> list[CaseFact]:
    """Record whether a person is free or held, and what is known of it; see `known.record_together`.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        values: By `custody.NAMES`, ``liberty`` among them. What is empty, or as it was,
            stays as it is; of a person who is not held only ``liberty`` counts.
        reason: How the officer knows, in words.

    Raises:
        InputError: If liberty is not among them, one cannot have its value, or there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    liberty = values.get(LIBERTY, "")
    if not liberty or set(values) - set(NAMES):
        raise InputError(field=LIBERTY, detail="unknown", known=", ".join(NAMES))
    before = custody_of(in_force(open_desk.casebook.facts.of_case(case_id)))
    known_already = {WHERE: before.where, BY: before.by, SINCE: before.since} if before else {}
    said = {LIBERTY: liberty}
    for name in (WHERE, BY, SINCE, REVIEW):
        value = values.get(name, "").strip()
        if liberty == HELD and value and value != known_already.get(name):
            said[name] = value
    return known.record_together(open_desk, case_id, said, reason)
