"""The proofs that headquarters gave out, for who may give them out."""

from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.proofs import register
from vetting_desk.operations.proofs.needs import GivenDesk


@door(Action.DECIDE)
def of_decision(open_desk: GivenDesk, decision_id: str) -> list[GivenProof]:
    """Return the proofs given out on a decision, the newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [
        each for each in register.everything(open_desk) if each.said.decision.entry == decision_id
    ]


@door(Action.DECIDE)
def every(open_desk: GivenDesk) -> list[GivenProof]:
    """Return all proofs headquarters gave out, the newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return register.everything(open_desk)
