"""Which sticks are there: looked for off the window's thread, and shown on a card."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from ui.ground.tasks import Tasks
from ui.widgets.stick_card import Stick, StickCard
from vetting_desk.errors import VettingDeskError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer

_LOOK_MS = 3_000
"""How often sticks are looked for while they are watched."""


def _never() -> bool:
    return False


class StickSearch(QObject):
    """Fills a card with the sticks that are there, when asked and while watching.

    A folder chosen in place of a stick stays chosen until the person asks to look again.

    Args:
        card: Where the sticks are shown; it owns the search.
        tasks: Where they are looked for.
        desk: The unlocked desk, whose practice folder counts as a stick; None where there is none yet.
        in_use: Returns True while the chosen stick is read or written; the card then stays as it is.
    """

    def __init__(
        self,
        card: StickCard,
        tasks: Tasks,
        desk: OpenDesk | None = None,
        in_use: Callable[[], bool] = _never,
    ) -> None:
        super().__init__(card)
        self._card = card
        self._tasks = tasks
        self._desk = desk
        self._in_use = in_use
        self._looking = False
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        card.search_requested.connect(self._on_asked)

    def look(self) -> None:
        """Look once, unless that is running or the stick is in use."""
        if not self._looking and not self._in_use():
            self._looking = True
            self._tasks.work(
                transfer.drives, self._desk, done=self._on_found, failed=self._on_failed
            )

    def watch(self) -> None:
        """Look now and every few seconds."""
        self._timer.start()
        self.look()

    def rest(self) -> None:
        """Stop watching."""
        self._timer.stop()

    def is_watching(self) -> bool:
        """Return whether sticks are looked for again and again."""
        return self._timer.isActive()

    def _on_asked(self) -> None:
        self._asked = True
        self.look()

    def _on_found(self, sticks: Sequence[Stick]) -> None:
        self._looking = False
        if not self._in_use() and (self._asked or not self._card.has_folder()):
            self._card.show_sticks(sticks)
        self._asked = False

    def _on_failed(self, error: Exception) -> None:
        self._on_found(())
        if not isinstance(error, (OSError, VettingDeskError)):
            self.rest()  # a bug is reported once, not every few seconds
            self._tasks.failed.emit(error)
