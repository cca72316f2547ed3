"""Above the list of cases: those that another desk hands over to this one, to be accepted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.banner import Banner
from vetting_desk.model import Case
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import holding
from vetting_desk.operations.cases.holding import Offered

_MOST = 2
"""So many stand above the list; the others once these are accepted."""


class OfferedCases(QWidget):
    """Banners, each of which accepts a case.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        parent: The page.

    Signals:
        case_requested: Id of the case that was accepted, to open.
    """

    case_requested = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._shown: list[Offered] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.banners = [Banner(self) for _ in range(_MOST)]
        for banner in self.banners:
            column.addWidget(banner)
            banner.acted.connect(self._on_acted)
        self.hide()

    def refresh(self) -> None:
        """Read anew what is offered."""
        self._tasks.store(
            holding.offered, self._desk, done=self.show_cases, failed=self._tasks.failed.emit
        )

    def show_cases(self, found: list[Offered]) -> None:
        """Show what is offered; with nothing it is not there."""
        self._shown = found[:_MOST]
        accepts = may(self._desk.officer, Action.CHANGE_CASES)
        for place, banner in enumerate(self.banners):
            banner.setVisible(place < len(self._shown))
            if place < len(self._shown):
                each = self._shown[place]
                banner.show_message(
                    self.tr("{desk} hands over a case: {name}, {reference}").format(
                        desk=isolated(each.offer.from_name),
                        name=isolated(each.name),
                        reference=left_to_right(each.reference),
                    ),
                    each.offer.words,
                    tone="info",
                    action=self.tr("Accept the case") if accepts else "",
                )
        self.setVisible(bool(self._shown))

    def _on_acted(self) -> None:
        for place, banner in enumerate(self.banners):
            if banner is self.sender():
                self._tasks.store(
                    holding.accept, self._desk, self._shown[place].offer.id,
                    done=self._on_accepted, failed=self._tasks.failed.emit,
                )  # fmt: skip

    def _on_accepted(self, case: Case) -> None:
        self.case_requested.emit(case.id)
