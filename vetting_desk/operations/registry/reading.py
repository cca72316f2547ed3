"""Reading a case from a member's machine: all that the database has of it is brought into the member's book.

The book is a copy in a folder that goes with the window (`member_folder`). There the case is read by the same
use cases as at the return desk (`queues.across`, `records.pages`), which ask the same.
"""

from typing import TYPE_CHECKING

from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import bringing
from vetting_desk.operations.registry.needs import ReadingDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry


@door(Action.REVIEW)
def open_case(member: ReadingDesk, registry: "PostgresRegistry", case_id: str) -> None:
    """Bring a case into the member's book, to be read there; the registry's log keeps that it was opened.

    Raises:
        NotFoundError: If there is no such case, or this login does not see it.
        ReasonElsewhereError: If opening it takes a reason.
        RestrictedCaseError: If it is restricted, and the role does not open it.
        RegistryError: If the database cannot be reached, or these keys do not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    bringing.bring_to_read(member, registry, case_id)
    registry.audit.append("case-opened", case_id, {})


@door(Action.REVIEW)
def look_again(member: ReadingDesk, registry: "PostgresRegistry", case_id: str) -> None:
    """Bring what came of a case that is open since it was opened.

    Raises:
        NotFoundError: If there is no such case any more, or this login does not see it.
        ReasonElsewhereError: If opening it takes a reason by now.
        RestrictedCaseError: If it is restricted by now, and the role does not open it.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    bringing.bring_to_read(member, registry, case_id)
