"""All that the page of lists shows, read in one go on the store's thread."""

from dataclasses import dataclass
from pathlib import Path

from vetting_desk.model.watch_list import HitFound, ListState, WatchList
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.lists import answering, comparing, judged, loading
from vetting_desk.operations.lists.comparing import Beside
from vetting_desk.operations.passage import family


@dataclass(frozen=True, slots=True)
class ListsView:
    """The result of one query of the store.

    Attributes:
        case_id: Of which case.
        name: Of the person the case is about.
        reference: The case's.
        beside: The person beside the lists, or why nothing is shown.
        lists: The lists in force.
        ended: Those whose use ended here.
    """

    case_id: str
    name: str
    reference: str
    beside: Beside
    lists: tuple[WatchList, ...]
    ended: tuple[WatchList, ...] = ()


def look(desk: OpenDesk, case_id: str) -> ListsView:
    """Read all of it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    known = family.of_case(desk, case_id)
    beside = comparing.of_case(desk, case_id)
    standing = judged.standing(desk)
    ended = tuple(each.list for each in standing if each.state is ListState.ENDED)
    here = tuple(each.list for each in standing if each.state is not ListState.ENDED)
    return ListsView(case_id, known.name, known.reference, beside, here, ended)


def load(desk: OpenDesk, path: Path) -> WatchList:
    """Load a signed list from its file."""
    return loading.load(desk, path)


def keep(desk: OpenDesk, list_id: str, reason: str) -> None:
    """Keep a list that nobody can judge."""
    judged.keep(desk, list_id, reason)


def end(desk: OpenDesk, list_id: str, reason: str) -> None:
    """End the use of a list."""
    loading.end(desk, list_id, reason)


def answer(
    desk: OpenDesk, case_id: str, list_id: str, number: str, found: HitFound, reasons: str
) -> None:
    """Say what was found of a possible match."""
    answering.answer(desk, case_id, list_id, number, found.value, reasons)
