"""The register of copies: what was given out of a case, to whom, by whom and for what."""

from vetting_desk.model.copies import IssuedCopy
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.copies.needs import RegisterDesk


@door(Action.READ_CASES)
def copies(open_desk: RegisterDesk, case_id: str) -> list[IssuedCopy]:
    """Return the copies that this desk gave out of a case, the newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.issued_copies.of_case(case_id)
