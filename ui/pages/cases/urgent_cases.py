"""Above the list of cases: the persons to whom somebody has to come now, the longest waiting first."""

from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.case_banners import CaseBanners
from ui.text.fact_text import call_text
from ui.widgets.banner import Banner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import alarms
from vetting_desk.operations.safeguards.alarms import Call

_MOST = 3
"""So many stand above the list; the others once these are answered."""


class UrgentCases(CaseBanners[Call]):
    """Banners, each of which opens its case.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        parent: The page.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(desk, tasks, _MOST, parent)

    def refresh(self) -> None:
        """Read anew who waits."""
        self._tasks.store(
            alarms.everywhere, self._desk, done=self.show_cases, failed=self._tasks.failed.emit
        )

    def tell(self, banner: Banner, row: Call) -> None:
        """Say who waits, and who is called."""
        banner.show_message(
            f"{left_to_right(row.alarm.reference)}: " + call_text(row.alarm.cause, row.whom),
            tone="error",
            action=self.tr("Open the case"),
        )

    def act(self, row: Call) -> None:
        """Open the case."""
        self.case_requested.emit(row.alarm.case_id)
