"""Above the list of cases: the persons to whom somebody has to come now, the longest waiting first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.text.fact_text import call_text
from ui.theme import SPACE
from ui.widgets.banner import Banner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import alarms
from vetting_desk.operations.safeguards.alarms import Call

_MOST = 3
"""So many stand above the list; the others once these are answered."""


class UrgentCases(QWidget):
    """Banners, each of which opens its case.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        parent: The page.

    Signals:
        case_requested: Id of the case to open.
    """

    case_requested = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._shown: list[Call] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.banners = [Banner(self) for _ in range(_MOST)]
        for banner in self.banners:
            column.addWidget(banner)
            banner.acted.connect(self._on_acted)
        self.hide()

    def refresh(self) -> None:
        """Read anew who waits."""
        self._tasks.store(
            alarms.everywhere, self._desk, done=self.show_cases, failed=self._tasks.failed.emit
        )

    def show_cases(self, found: list[Call]) -> None:
        """Show who waits; with nobody it is not there."""
        self._shown = found[:_MOST]
        for place, banner in enumerate(self.banners):
            banner.setVisible(place < len(self._shown))
            if place < len(self._shown):
                each = self._shown[place]
                banner.show_message(
                    f"{left_to_right(each.alarm.reference)}: "
                    + call_text(each.alarm.cause, each.whom),
                    tone="error",
                    action=self.tr("Open the case"),
                )
        self.setVisible(bool(self._shown))

    def _on_acted(self) -> None:
        for place, banner in enumerate(self.banners):
            if banner is self.sender():
                self.case_requested.emit(self._shown[place].alarm.case_id)
