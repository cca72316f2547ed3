"""Bringing a case out of the database into a member's book, to read it there or to sign; behind the doors.

What takes a reason is opened at the return desk: the log of a copy goes with it, and the registry's log, which
stands in the clear, keeps no words.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import ReasonElsewhereError
from vetting_desk.operations.access import numbering, restricting
from vetting_desk.operations.access.policy import Purpose, policy
from vetting_desk.operations.registry import moving
from vetting_desk.operations.registry.needs import BringingDesk, ReadingDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry


def bring_to_read(member: ReadingDesk, registry: "PostgresRegistry", case_id: str) -> None:
    """Bring all of a case, where the member may open it without saying why.

    Raises:
        NotFoundError: If there is no such case, or this login does not see it.
        ReasonElsewhereError: If opening it takes a reason.
        RestrictedCaseError: If it is restricted, and the role does not open it.
        RegistryError: If the database cannot be reached, or these keys do not open it.
    """
    if Purpose.OPEN_CASE in policy(member).reasons:
        raise ReasonElsewhereError(case=case_id)
    bring(member, registry, case_id)
    if restricting.restricted(member, case_id):
        raise ReasonElsewhereError(case=case_id)


def bring(member: BringingDesk, registry: "PostgresRegistry", case_id: str) -> None:
    """Bring all of a case that is not in the member's book yet, and act on it there as headquarters does.

    Raises:
        NotFoundError: If there is no such case, or this login does not see it.
        RegistryError: If the database cannot be reached, or these keys do not open it.
    """
    from vetting_desk.registry.casebook_door import CasebookHq

    registry.case(case_id)
    here = CasebookHq(member.casebook, numbering.rules_number(member.casebook))
    moving.bring_case(registry, here, case_id)
