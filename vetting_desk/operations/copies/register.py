"""The register of copies: what was given out of a case, to whom, by whom and for what."""

from vetting_desk.model.copies import IssuedCopy
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.copies.needs import RegisterDesk


@door(Action.READ_CASES)
def copies(open_desk: RegisterDesk, case_id: str) -> list[IssuedCopy]:
    """Return the copies that this desk gave out of a case, the newest first. Counts as opening the case.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return open_desk.casebook.issued_copies.of_case(case_id)
