"""Bringing a case out of the database into a member's book, to read it there or to sign; behind the doors."""

from typing import TYPE_CHECKING

from vetting_desk.operations.access import numbering
from vetting_desk.operations.registry import moving
from vetting_desk.operations.registry.needs import BringingDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry


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
