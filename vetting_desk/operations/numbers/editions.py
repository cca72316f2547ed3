"""Making an edition of the figures: what can be asked of all cases, from that day on.

Whoever may export may make one, as often as they like: cases go from line to line in groups alone
(`model.numbers.editions`), so that two editions say no more of a single case than one.
"""

from typing import Final

from vetting_desk.model.numbers.editions import COLUMNS, EditionHead, line_of, place
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.numbers.needs import AskingDesk, EditingDesk
from vetting_desk.operations.numbers.questions import figures_of
from vetting_desk.progress import Progress
from vetting_desk.registry.door import Figures
from vetting_desk.registry.numbers import keeping

LEAST: Final = 3
"""So many share a line at least, whatever the organisation decided for tables: there any table can be asked."""


@door(Action.EXPORT_NUMBERS)
def make(open_desk: EditingDesk, progress: Progress | None = None) -> EditionHead:
    """Count the cases that changed, and make a new edition.

    Args:
        open_desk: The unlocked desk.
        progress: Reports cases counted, as ``"counting"``.

    Raises:
        PermissionDeniedError: If the role does not allow it.
        CancelledError: If the person asked to stop; no edition was made then.
    """
    books = open_desk.casebook
    keeping.bring_up_to_date(books, judge_of(books), progress)
    least = max(policy(open_desk).least_shown, LEAST)
    with books.transaction():
        heads = books.editions.heads()
        before = books.editions.get(heads[0].number) if heads else None
        goes_on = before is not None and before.columns == COLUMNS
        placed = place(
            {case_id: line_of(counted) for case_id, counted in books.numbers.by_case()},
            books.editions.placed() if goes_on else {},
            before.lines if before is not None and goes_on else {},
            least,
        )
        return books.editions.add(placed, books.clock_reading().at, least)


@door(Action.NUMBERS)
def editions(open_desk: AskingDesk, source: Figures | None = None) -> list[EditionHead]:
    """Return what is said of each edition, the newest first.

    Args:
        open_desk: The unlocked desk.
        source: Where they lie; None for the desk's own casebook.

    Raises:
        RegistryError: If they lie in a database that cannot be reached, or these keys open none.
        PermissionDeniedError: If the role does not allow it.
    """
    return list(figures_of(open_desk.casebook, source).heads())
