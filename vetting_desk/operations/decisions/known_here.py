"""What this desk knows of a case and forbids a decision by: danger nobody came for, a ground that is none.

Age and notice are read off the records decided on (`safeguards`), because headquarters often knows a case by
nothing else. What is asked here stands in no record.
"""

from collections.abc import Iterable
from typing import Final

from vetting_desk.errors import SafeguardError
from vetting_desk.operations.decisions.needs import ActedOnDesk
from vetting_desk.operations.safeguards import gate, table
from vetting_desk.operations.safeguards.situation import Act, Situation

_ROWS: Final = frozenset({"human-now", "critical-unseen", "ill-treatment", "never-evidence"})
"""The rows of the table that no record answers."""
_OF_AGE: Final = frozenset({"child", "age-in-doubt"})
"""Those that an officer of this desk may know better than the records: they shut the ordinary way."""


def require(
    open_desk: ActedOnDesk,
    case_id: str,
    *,
    ordinary: bool = True,
    referred: Iterable[str] = (),
    grounds: Iterable[str] = (),
) -> None:
    """Check that nothing this desk knows of a case, and no record says, forbids to decide it.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        ordinary: Whether it is decided as for an adult.
        referred: Ids of records that go with a referral; none without one.
        grounds: Keys of the grounds it names; an organisation's own texts open no way past the table.

    Raises:
        SafeguardError: Naming the row that does.
    """
    books = open_desk.casebook
    of_case = {record.id: record.assessment_id for record in books.records.list(case_id)}
    now = gate.situation(
        open_desk, case_id, assessments=of_case.values(), grounds=map(_ground, grounds)
    )
    rows = _ROWS | _OF_AGE if ordinary else _ROWS
    _refuse(now, Act.DECIDE, rows, case_id)
    gone = [of_case[each] for each in referred if each in of_case]
    if gone:
        now = gate.situation(open_desk, case_id, assessments=gone)
        _refuse(now, Act.REFER, _ROWS | _OF_AGE | {"before-notice"}, case_id)


def _ground(key: str) -> str:
    return key.casefold().replace("_", "-")


def _refuse(now: Situation, act: Act, rows: frozenset[str], case_id: str) -> None:
    for row in table.refusing(now, act):
        if row.id in rows:
            roles = tuple(role.value for role in row.told)
            raise SafeguardError(row=row.id, act=act.value, case=case_id, question="", roles=roles)
