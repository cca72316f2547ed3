"""Where what is due leads: to a call, a case and its parts, to what carries bundles."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.model.due import DueItem, DueKind

if TYPE_CHECKING:
    from ui.shell.call_routes import CallRoutes
    from ui.shell.case_routes import CaseRoutes

Ways = tuple[tuple[str, Callable[..., object]], ...]
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
    """Whoever shows pages, cases, their parts and calls."""

    def go(self, name: str) -> None:
        """Show a page of the rail, or what it stands for."""

    @property
    def open_case(self) -> Callable[[str], None]:
        """Shows a case."""

    @property
    def case_parts(self) -> "CaseRoutes":
        """Shows the parts of a case."""

    @property
    def calls(self) -> "CallRoutes":
        """Shows calls."""


def agenda_ways(frame: Leads, start: Callable[[str, str], None]) -> dict[str, Ways]:
    """Return by page the names of its signals, and the slot of each.

    Args:
        frame: Shows what is wished for.
        start: Starts a questionnaire for a case.
    """
    return {
        "agenda": (("item_requested", partial(open_item, frame)),),
        "plan": (("start_requested", start),),
    }


def open_item(frame: Leads, item: DueItem) -> None:
    """Show what something that is due is about."""
    if item.kind is DueKind.CALL_BACK:
        frame.calls.open_call(item.about_id)
    elif item.case_id and item.kind is DueKind.PASSAGE_STEP:
        frame.case_parts.open_passage(item.case_id, item.about_id)
    elif item.kind is DueKind.PROOF_ENDING:
        frame.go("proof")
    elif item.case_id and item.kind in _PLANNED:
        frame.case_parts.open_plan(item.case_id)
    elif item.case_id:
        frame.open_case(item.case_id)
    elif item.kind in _PAGES:
        frame.go(_PAGES[item.kind])
