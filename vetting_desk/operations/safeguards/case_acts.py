"""May a case be decided, referred, closed, or its person asked for outreach: asked by whoever is to do it.

The acts themselves are other wings'. Each asks here first, and passes only by what the table says.
"""

from collections.abc import Container, Iterable

from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.safeguards import gate
from vetting_desk.operations.safeguards.needs import ActingDesk
from vetting_desk.operations.safeguards.situation import Act


@door(Action.READ_CASES)
def require_decision(
    open_desk: ActingDesk,
    case_id: str,
    records: Iterable[str],
    grounds: Iterable[str],
    *,
    answered: Container[str] = frozenset(),
) -> None:
    """Check that a case may be decided on these records and grounds.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        records: Ids of the records that the decision rests on; empty for other material alone.
        grounds: The grounds it names, `Ground` or others.
        answered: Ids of rows that the caller answers itself, because it knows more than the facts of a case:
            who decides reads an age off the records as well.

    Raises:
        SafeguardError: Naming the row that refuses it.
        NotFoundError: If there is no such case or record.
        PermissionDeniedError: If the role does not allow it.
    """
    _require(open_desk, Act.DECIDE, case_id, records, grounds, answered)


@door(Action.READ_CASES)
def require_referral(
    open_desk: ActingDesk,
    case_id: str,
    records: Iterable[str],
    grounds: Iterable[str],
    *,
    answered: Container[str] = frozenset(),
) -> None:
    """Check that a case may be referred with these records; otherwise as `require_decision`.

    Raises:
        SafeguardError: Naming the row that refuses it.
        NotFoundError: If there is no such case or record.
        PermissionDeniedError: If the role does not allow it.
    """
    _require(open_desk, Act.REFER, case_id, records, grounds, answered)


@door(Action.READ_CASES)
def require_outreach(open_desk: ActingDesk, case_id: str) -> None:
    """Check that the person of a case may be asked for outreach.

    Raises:
        SafeguardError: Naming the row that refuses it.
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    _require(open_desk, Act.OUTREACH, case_id, (), ())


@door(Action.READ_CASES)
def require_closing(open_desk: ActingDesk, case_id: str, grounds: Iterable[str]) -> None:
    """Check that a case may be closed.

    Raises:
        SafeguardError: Naming the row that refuses it.
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    _require(open_desk, Act.CLOSE, case_id, (), grounds)


def _require(
    open_desk: ActingDesk,
    act: Act,
    case_id: str,
    records: Iterable[str],
    grounds: Iterable[str],
    answered: Container[str] = frozenset(),
) -> None:
    books = open_desk.casebook
    used = [books.records.get(each).assessment_id for each in records]
    now = gate.situation(open_desk, case_id, assessments=used, grounds=grounds)
    gate.require(now, [act], case_id, answered=answered)
