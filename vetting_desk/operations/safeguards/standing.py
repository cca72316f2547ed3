"""What is shut in a case as it stands, for a screen to show before anybody tries."""

from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.safeguards import gate, table
from vetting_desk.operations.safeguards.needs import LookingDesk
from vetting_desk.operations.safeguards.table import Safeguard


@door(Action.READ_CASES)
def standing(open_desk: LookingDesk, case_id: str) -> tuple[Safeguard, ...]:
    """Return the rows of the table that hold in a case as it is, without any form.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    return table.rows(gate.situation(open_desk, case_id))
