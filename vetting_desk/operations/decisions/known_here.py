"""What this desk knows of a case and forbids a decision by: danger nobody came for, a ground that is none.

Age and notice are read off the records decided on (`safeguards`), because headquarters often knows a case by
nothing else. What is asked here stands in no record.
"""

from collections.abc import Iterable
from typing import Final

from vetting_desk.operations.safeguards import case_acts
from vetting_desk.operations.safeguards.needs import ActingDesk

_READ_OFF_RECORDS: Final = frozenset({"age-unknown"})
"""The rows that the records answer: whoever is no adult by them is not decided on in the ordinary way."""
_CHILDREN: Final = frozenset({"child", "age-in-doubt"})
"""The rows that shut the ordinary way alone. An officer of this desk may know better than the records."""


def require(
    open_desk: ActingDesk,
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
    records = [record.id for record in open_desk.casebook.records.list(case_id)]
    answered = _READ_OFF_RECORDS if ordinary else _READ_OFF_RECORDS | _CHILDREN
    named = [_ground(each) for each in grounds]
    case_acts.require_decision(open_desk, case_id, records, named, answered=answered)
    gone = [each for each in referred if each in records]
    if gone:
        case_acts.require_referral(open_desk, case_id, gone, (), answered=_READ_OFF_RECORDS)


def _ground(key: str) -> str:
    return key.casefold().replace("_", "-")
