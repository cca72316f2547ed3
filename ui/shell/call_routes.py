"""What leads to the pages of calls and away from them, and how long the desk waits during a call."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.guard.locking import IdleWatch
from ui.shell.desk_pages import DeskPages
from ui.shell.whereabouts import Place
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may

TALKING_MINUTES: Final = 15
"""So long may nobody touch anything while a call runs: whoever listens does not type."""


class CallRoutes:
    """Opens the two pages; a part of the frame.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        pages: The pages of the desk.
        show: Shows one.
        open_case: Shows a case.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        pages: DeskPages,
        show: Callable[[QWidget], None],
        open_case: Callable[[str], object],
    ) -> None:
        self._desk, self._tasks = desk, tasks
        self._pages, self._show, self._open_case = pages, show, open_case
        self._idle: IdleWatch | None = None
        self._talking = False

    def watch(self, idle: IdleWatch) -> None:
        """Have an idle watch wait longer while a call runs; lose the words whose days have passed."""
        self._idle = idle
        self._on_talking(self._talking)
        if may(self._desk.officer, Action.CALLS):
            from vetting_desk.operations.calls.keeping import lose_old_words

            self._tasks.store(lose_old_words, self._desk)

    def begin_call(self) -> None:
        """Begin a call."""
        self._show(self._pages.call)
        self._pages.call.begin()

    def open_call(self, call_id: str) -> None:
        """Show a call."""
        self._show(self._pages.call)
        self._pages.call.open_call(call_id)

    def ways(self) -> dict[str, tuple[tuple[str, Callable[..., object]], ...]]:
        """Return by page the names of its signals, and the slot of each."""
        return {
            "calls": (
                ("call_requested", self.open_call),
                ("new_call_requested", self.begin_call),
            ),
            "call": (
                ("left", self._on_left),
                ("case_requested", self._open_case),
                ("talking", self._on_talking),
            ),
        }

    def place(self, name: str) -> Place | None:
        """Return the call that is shown, as a place to come back to; None for another page."""
        call_id = self._pages.call.call_id if name == "call" else ""
        return Place("call", call_id) if call_id else None

    def flush(self) -> None:
        """Commit what is typed before the desk is locked."""
        if self._pages.is_made("call"):
            self._pages.call.flush()

    def _on_left(self) -> None:
        self._show(self._pages.calls)

    def _on_talking(self, talking: bool) -> None:
        self._talking = talking
        if self._idle is not None:
            self._idle.set_least(TALKING_MINUTES if talking else 0)
