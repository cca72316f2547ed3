"""Whether a case is kept, and which desk holds it; for the doors that ask.

Nothing is added to a case that was erased or withdrawn, and one desk alone changes its names and papers. In
a closed one nothing is begun.
"""

from vetting_desk.errors import CaseClosedError, HeldElsewhereError, StateError
from vetting_desk.model import Case
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.cases.needs import HoldingDesk


def require_kept(case: Case) -> None:
    """Check that the case was neither erased nor withdrawn: nothing is added to it then.

    Raises:
        StateError: If it was erased or withdrawn.
    """
    if not case.names:
        raise StateError(what="case", state="erased", wanted="kept")
    if case.withdrawn:
        raise StateError(what="case", state="withdrawn", wanted="kept")


def require_worked_on(case: Case) -> None:
    """Check that no interview is begun in a case that is closed.

    Raises:
        CaseClosedError: If it is closed.
    """
    if case.closed:
        raise CaseClosedError(reference=case.reference)


def require_held(open_desk: HoldingDesk, case_id: str) -> None:
    """Check that this desk holds a case, alone or with another.

    Raises:
        HeldElsewhereError: Naming the desk that does.
    """
    ids = holders(open_desk, case_id)
    if state(open_desk, ids) is HoldingState.ELSEWHERE:
        raise HeldElsewhereError(desk=", ".join(name_of(open_desk, case_id, each) for each in ids))


def holders(open_desk: HoldingDesk, case_id: str) -> tuple[str, ...]:
    """Return the ids of the desks that hold a case: more than one where it forked."""
    books = open_desk.casebook
    return books.holdings.holders(case_id, books.cases.desk_of(case_id))


def state(open_desk: HoldingDesk, ids: tuple[str, ...]) -> HoldingState:
    """Return how a case that these desks hold stands for this desk.

    What the desk holds that this one was before it became a new one, is with the laptop that stayed that desk.
    """
    if open_desk.desk.id not in ids:
        return HoldingState.ELSEWHERE
    return HoldingState.FORKED if len(ids) > 1 else HoldingState.HERE


def name_of(open_desk: HoldingDesk, case_id: str, desk_id: str) -> str:
    """Return what a desk is called, as far as this desk knows."""
    books = open_desk.casebook
    if desk_id == open_desk.desk.id:
        return open_desk.desk.name
    if desk_id in books.successions.lineage(open_desk.desk.id):
        return books.successions.former_name(desk_id) or desk_id[:8]
    peer = books.peers.find(desk_id)
    names = {each.desk_id: each.desk_name for each in books.holdings.taken(case_id)}
    names |= {each.from_desk: each.from_name for each in books.holdings.offers(case_id)}
    return peer.name if peer is not None else names.get(desk_id, desk_id[:8])
