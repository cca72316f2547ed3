"""What is shut in a case as it stands, for a screen to show before anybody tries."""

from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.safeguards import gate, table
from vetting_desk.operations.safeguards.needs import LookingDesk
from vetting_desk.operations.safeguards.situation import Act
from vetting_desk.operations.safeguards.table import Safeguard

_RECORDING = frozenset({Act.RECORD})


@door(Action.READ_CASES)
def standing(open_desk: LookingDesk, case_id: str) -> tuple[Safeguard, ...]:
    """Return the rows of the table that hold in a case as it is, without any form.

    That nobody agreed to be recorded is no news: it stands where one would record, and nowhere else.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    found = table.rows(gate.situation(open_desk, case_id))
    return tuple(row for row in found if row.refused != _RECORDING)
