"""All that the page of consent and outreach shows, read in one go on the store's thread."""

from dataclasses import dataclass

from vetting_desk.errors import SafeguardError, TooEarlyToAskError
from vetting_desk.model import Case
from vetting_desk.model.consent import Outreach
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import reading
from vetting_desk.operations.outreach.asking import OF_CHILD
from vetting_desk.operations.safeguards import case_acts


@dataclass(frozen=True, slots=True)
class OutreachView:
    """The result of one query of the store.

    Attributes:
        case: Whose.
        outreach: What the person agreed to, refused and took back.
        missing: Why they cannot be asked yet, as in `TooEarlyToAskError`; empty where they can.
        refused: The safeguard that forbids to ask; None for none.
    """

    case: Case
    outreach: Outreach
    missing: str = ""
    refused: SafeguardError | None = None

    @property
    def kept(self) -> bool:
        """True where something may still be added to the case."""
        return bool(self.case.names) and not self.case.withdrawn

    @property
    def may_ask(self) -> bool:
        """True where the person, or of a child the guardian, can be asked now."""
        return self.kept and not self.missing and (self.refused is None or self.of_child)

    @property
    def of_child(self) -> bool:
        """True where the person is or may be a child."""
        return self.refused is not None and self.refused.fields["row"] in OF_CHILD


def look(desk: OpenDesk, case_id: str) -> OutreachView:
    """Read all of it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    found = reading.of_case(desk, case_id)
    missing, refused = "", None
    try:
        reading.require_decided(desk, case_id)
    except TooEarlyToAskError as error:
        missing = str(error.fields["missing"])
    try:
        case_acts.require_outreach(desk, case_id)
    except SafeguardError as error:
        refused = error
    return OutreachView(desk.casebook.cases.get(case_id), found, missing, refused)
