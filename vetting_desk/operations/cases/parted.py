"""Cases of the desk that this one was: two laptops ran one desk, and this one became a new desk.

They stay with the laptop that stayed the desk, so that never two write names and papers of one case. A
supervisor here takes over those that this laptop goes on with.
"""

from vetting_desk.model import Case
from vetting_desk.model.case_list import CaseChoice
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import holding, kept
from vetting_desk.operations.cases.needs import PartedDesk

_ALL = 1_000_000


@door(Action.HAND_OVER)
def left(open_desk: PartedDesk) -> list[Case]:
    """Return the cases kept here that the desk holds which this one was, by reference.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    before = set(books.successions.lineage(open_desk.desk.id)[1:])
    if not before:
        return []
    rows = books.cases.search("", _ALL, CaseChoice(closed=None))
    cases = (books.cases.get(row.id) for row in rows)
    found = [
        each
        for each in cases
        if each.names
        and not each.withdrawn
        and before & set(kept.holders(open_desk, each.id))
        and open_desk.desk.id not in kept.holders(open_desk, each.id)
    ]
    return sorted(found, key=lambda each: each.reference)


@door(Action.HAND_OVER)
def take_over_all(open_desk: PartedDesk, reason: str) -> int:
    """Take over all of `left`, with one reason, and return how many these were.

    Raises:
        InputError: If there is no reason.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    words, found = typed_text.reason(reason), left(open_desk)
    with open_desk.token.use(), open_desk.casebook.transaction():
        for case in found:
            holding.take_over(open_desk, case.id, words)
    return len(found)
