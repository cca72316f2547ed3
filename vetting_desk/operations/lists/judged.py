"""Lists in force whose signer turned out to have lost their key: which they are, and keeping one all the same.

Who judges them, and when, is `access.judged_again`. The other ways out: a higher version takes the place of
the list (`loading.load`), or its use ends (`loading.end`).
"""

from dataclasses import dataclass

from vetting_desk.model.doubt import Doubt
from vetting_desk.model.watch_list import ListState, WatchList
from vetting_desk.operations.access import judged_again, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.lists.needs import JudgedBooks, JudgedDesk, KeepingDesk


@dataclass(frozen=True, slots=True)
class Standing:
    """A list, and how it stands.

    Attributes:
        list: The newest version that was here.
        state: How it stands.
        doubt: Why it cannot be judged; None where it can, and where its use ended.
    """

    list: WatchList
    state: ListState
    doubt: Doubt | None


@door(Action.READ_CASES)
def standing(open_desk: JudgedDesk) -> list[Standing]:
    """Return the newest version of each list that was ever here, and how it stands; by title.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [_standing(open_desk.casebook, each) for each in open_desk.casebook.watch_lists.newest()]


@door(Action.TEXTS)
def keep(open_desk: KeepingDesk, list_id: str, reason: str) -> Standing:
    """Keep a list in use although nobody can judge its signature any more; it stays marked as such.

    Args:
        open_desk: The unlocked desk.
        list_id: Short name of a list in force.
        reason: Why, in words; it stays in the log and beside the list.

    Raises:
        NotFoundError: If no list of this name is in force.
        StateError: If it can be judged, or was kept before.
        InputError: If there is no reason.
        PermissionDeniedError: If the role does not allow it.
    """
    books, words = open_desk.casebook, typed_text.reason(reason)
    listed = books.watch_lists.find(list_id)
    judged_again.keep(books, judged_again.key_of_list(listed), open_desk.officer.name, words)
    return _standing(books, listed)


def _standing(books: JudgedBooks, listed: WatchList) -> Standing:
    if not books.watch_lists.is_here(listed):
        return Standing(listed, ListState.ENDED, None)
    found = judged_again.doubt(books, judged_again.key_of_list(listed))
    if found is None:
        return Standing(listed, ListState.IN_FORCE, None)
    return Standing(listed, ListState.KEPT if found.kept else ListState.UNJUDGED, found)
