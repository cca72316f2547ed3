"""Where the wishes of headquarters' rooms lead: the inbox, the queues, a case across desks, the desks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.shell.whereabouts import first_page

if TYPE_CHECKING:
    from ui.shell.frame import DeskFrame

Ways = tuple[tuple[str, Callable[..., object]], ...]


def headquarters_ways(frame: DeskFrame) -> dict[str, Ways]:
    """Return by page the names of its signals, and the slot of each."""
    go = frame.go
    return {
        "quarantine": (("left", partial(go, "inbox")),),
        "queues": (
            ("case_requested", frame.open_across),
            ("inbox_requested", partial(go, "inbox")),
        ),
        "across": (
            ("left", partial(go, "queues")),
            ("case_requested", frame.open_case),
            ("record_requested", frame.open_record),
        ),
        "inbox": (
            ("quarantine_requested", partial(go, "quarantine")),
            ("queues_requested", partial(go, first_page(frame.open_desk))),
        ),
        "desks": (
            ("returns_requested", partial(go, "transfer")),
            ("enrol_requested", partial(go, "people")),
        ),
    }
