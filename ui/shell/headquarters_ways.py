"""Where the wishes of headquarters' rooms lead: the inbox, the queues, a case across desks, the desks."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ui.shell.decision_routes import DecisionRoutes

Ways = tuple[tuple[str, Callable[..., object]], ...]


class Leads(Protocol):
    """Whoever shows pages, cases and records."""

    def go(self, name: str) -> None:
        """Show a page of the rail, or what it stands for."""

    @property
    def open_across(self) -> Callable[[str], None]:
        """Shows a case across desks."""

    @property
    def open_case(self) -> Callable[[str], None]:
        """Shows a case."""

    @property
    def decisions(self) -> "DecisionRoutes":
        """Shows the pages of a decision."""

    @property
    def open_record(self) -> Callable[..., None]:
        """Shows a record."""


def headquarters_ways(frame: Leads, first: str) -> dict[str, Ways]:
    """Return by page the names of its signals, and the slot of each.

    Args:
        frame: Shows what is wished for.
        first: Name of the page an officer begins with.
    """
    go = frame.go
    return {
        "quarantine": (
            ("left", partial(go, "inbox")),
            ("transfer_requested", partial(go, "transfer")),
        ),
        "queues": (
            ("case_requested", frame.open_across),
            ("inbox_requested", partial(go, "inbox")),
            ("deciding_requested", frame.decisions.open_deciding),
        ),
        "across": (
            ("left", partial(go, "queues")),
            ("case_requested", frame.open_case),
            ("record_requested", frame.open_record),
            ("deciding_requested", frame.decisions.open_deciding),
            ("decision_requested", frame.decisions.open_decision),
        ),
        "proof": (("returns_requested", partial(go, "transfer")),),
        "inbox": (
            ("quarantine_requested", partial(go, "quarantine")),
            ("queues_requested", partial(go, first)),
        ),
        "desks": (
            ("returns_requested", partial(go, "transfer")),
            ("enrol_requested", partial(go, "people")),
        ),
    }
