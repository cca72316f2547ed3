"""What is being decided on a case: who prepares a decision, and whose word one that is proposed waits for.

Behind the doors of this wing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.operations.queues.needs import MakingDesk


@dataclass(frozen=True, slots=True)
class InTheMaking:
    """A decision that is no decision yet.

    Attributes:
        prepared_by: Who has a draft of one, by name, oldest first.
        waits_for: Whose word a proposed one waits for, by name, in the order of its panel.
        own_word: True if the officer at the desk is one of them.
    """

    prepared_by: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()
    own_word: bool = False


def in_the_making(
    open_desk: MakingDesk, case_id: str, decisions: Iterable[Standing]
) -> InTheMaking:
    """Return what is being decided on a case.

    Args:
        open_desk: Headquarters.
        case_id: The case.
        decisions: How its decisions stand.
    """
    wanted = [
        officer
        for each in decisions
        if each.state is DecisionState.PROPOSED
        for officer in each.waiting_for
    ]
    drafts = open_desk.casebook.decision_drafts.of_case(case_id)
    return InTheMaking(
        tuple(each.officer_name for each in drafts),
        tuple(dict.fromkeys(each.name for each in wanted)),
        any(each.id == open_desk.officer.id for each in wanted),
    )
