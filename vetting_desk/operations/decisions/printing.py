"""Printing a decision: allowed after a reason, written in the log, and every page says whose copy it is.

What is printed is what `papers` saves, without what makes a file of it worth checking: paper is not verified.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.operations.access import paper_copies
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import papers
from vetting_desk.operations.decisions.needs import PapersDesk

if TYPE_CHECKING:
    from vetting_desk.model.pages import LaidOut

ACTION: Final = "decision-printed"


@door(Action.READ_CASES)
def print_decision(
    open_desk: PapersDesk, decision_id: str, language: str, reason: str, copies: int
) -> "tuple[LaidOut, ...]":
    """Write in the log that a decision is printed, and return the pages of each copy.

    Args:
        open_desk: The unlocked desk.
        decision_id: A decision that was in force at some time.
        language: ISO 639 code of the paper's own words.
        reason: Why, in words; stands in the log.
        copies: How many, from 1.

    Raises:
        InputError: If there is no reason, or one too long, or the number of copies is out of its range.
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is only proposed, or withdrawn.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.reports.paper import lay_out_copies

    words = paper_copies.require(reason, copies)
    content = papers.decision_paper(open_desk, decision_id, language)
    open_desk.confirmations.enter(Purpose.EXPORT, decision_id)
    printed = paper_copies.numbered(open_desk, ACTION, decision_id, copies)
    made = lay_out_copies(content, printed)
    paper_copies.log(open_desk, ACTION, decision_id, printed, words)
    return made
