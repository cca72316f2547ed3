"""Saying that a decision has to be looked at again: it stays in force until another one takes its place."""

from typing import TYPE_CHECKING

from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.decisions.needs import AnsweringDesk

if TYPE_CHECKING:
    from vetting_desk.model.decision import Because


@door(Action.BE_HEARD)
def reopen(open_desk: AnsweringDesk, decision_id: str, because: "Because", words: str) -> None:
    """Say why a decision in force has to be looked at again.

    Args:
        open_desk: The unlocked desk.
        decision_id: The decision.
        because: Something came to light, the person appealed, or it has a fault.
        words: Why.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is not in force.
        InputError: If there are no words, or too many.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    answers.reopen(open_desk, answers.in_force(open_desk, decision_id), because, words)


@door(Action.INTERVIEW)
def appeal(open_desk: AnsweringDesk, decision_id: str, words: str) -> None:
    """Say that the person appeals against a decision in force, in their words.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is not in force.
        InputError: If there are no words, or too many.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    answers.reopen(open_desk, answers.in_force(open_desk, decision_id), "appealed", words)
