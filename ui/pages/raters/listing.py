"""What the list of second ratings reads, and what is done before: each in one go on the store's thread."""

from ui.pages.raters.requests_view import Listed
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.raters import asking, blind, letting_go, locking


def settled(desk: OpenDesk) -> int:
    """Open what both have locked, and let go what other desks' cases left; returns how many drafts went on.

    Raises:
        VettingDeskError: As `locking.settle` and `letting_go.let_go_done`.
    """
    gone_on = locking.settle(desk)
    letting_go.let_go_done(desk)
    return gone_on


def listed(desk: OpenDesk, rates: bool) -> Listed:
    """Return what the list shows; with what is asked of the officer, where they rate."""
    requests = blind.requests(desk) if rates else []
    return Listed(tuple(asking.overview(desk)), tuple(requests))
