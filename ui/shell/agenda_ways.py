"""Where what is due leads: to the plan of a case, to the case, to what carries bundles, to the organisation."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.model.due import DueItem, DueKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.shell.desk_pages import DeskPages

Ways = tuple[tuple[str, Callable[..., object]], ...]
Show = Callable[["QWidget"], None]
_PLANNED: Final = frozenset(
    {DueKind.PLAN_ITEM, DueKind.URGENT_NEED, DueKind.REVIEW_DATE, DueKind.OUTCOME_ASKED}
)
"""What is shown on the page of the plan."""
_PAGES: Final = {
    DueKind.RECEIPT_MISSING: "transfer",
    DueKind.CERTIFICATE_ENDING: "people",
    DueKind.LIST_ENDING: "transfer",
}
"""Where what belongs to no case is dealt with."""


class Leads(Protocol):
    """Whoever shows pages and cases."""

    @property
    def pages(self) -> "DeskPages":
        """The pages."""

    def go(self, name: str) -> None:
        """Show a page of the rail, or what it stands for."""

    @property
    def open_case(self) -> Callable[[str], None]:
        """Shows a case."""


def agenda_ways(frame: Leads, show: Show, start: Callable[[str, str], None]) -> dict[str, Ways]:
    """Return by page the names of its signals, and the slot of each.

    Args:
        frame: Shows what is wished for.
        show: Shows a page that no line of the rail leads to.
        start: Starts a questionnaire for a case.
    """
    return {
        "agenda": (("item_requested", partial(open_item, frame, show)),),
        "plan": (
            ("left", lambda: frame.open_case(frame.pages.plan.case_id)),
            ("start_requested", start),
        ),
    }


def open_item(frame: Leads, show: Show, item: DueItem) -> None:
    """Show what something that is due is about."""
    if item.case_id and item.kind in _PLANNED:
        open_plan(frame, show, item.case_id)
    elif item.case_id:
        frame.open_case(item.case_id)
    elif item.kind in _PAGES:
        frame.go(_PAGES[item.kind])


def open_plan(frame: Leads, show: Show, case_id: str) -> None:
    """Show the plan of a case."""
    frame.pages.plan.show_case(case_id)
    show(frame.pages.plan)
