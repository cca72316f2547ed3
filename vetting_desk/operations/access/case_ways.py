"""Which way entries about a case go: from headquarters to the desk of the case, from a post to headquarters.

Behind the doors.
"""

from typing import Protocol

from vetting_desk.model import DeskKind
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.person_stores import KeepsHoldings
from vetting_desk.operations.access.stores import KeepsCases
from vetting_desk.operations.access.unlocked import HasDesk


class WaysBooks(KeepsCases, KeepsHoldings, Protocol):
    """A casebook that knows which desks hold its cases."""


class WaysDesk(HasDesk, Protocol):
    """A desk that knows whose its cases are."""

    @property
    def casebook(self) -> WaysBooks:
        """The open store."""


def of_case(open_desk: WaysDesk, case_id: str) -> tuple[str, ...]:
    """Return the ways of what is said about a case at this desk; none for a case of headquarters' own.

    Raises:
        NotFoundError: If there is no such case.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        return (TO_HEADQUARTERS,)
    books = open_desk.casebook
    holders = books.holdings.holders(case_id, books.cases.desk_of(case_id))
    return tuple(each for each in holders if each not in {"", open_desk.desk.id})
