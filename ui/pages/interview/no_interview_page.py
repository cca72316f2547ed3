"""What stands behind "Interview" while none is open: why, and the way to one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.widgets.empty_state import EmptyState
from vetting_desk.operations.access.open_desk import OpenDesk


class NoInterviewPage(DeskPage):
    """No interview is open.

    Signals:
        cases_requested: The person wants to choose a case.
    """

    cases_requested = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("Interview"), desk.desk.name)
        self._empty = empty = EmptyState(self)
        empty.show_nothing(
            self.tr("No interview is open."),
            self.tr("Choose a case, then start an instrument or continue a draft."),
            self.tr("Choose a case"),
        )
        empty.acted.connect(self.cases_requested)
        self.column.addWidget(empty, 1)

    def first_widget(self) -> QWidget:
        """Return the way to the cases."""
        return self._empty.action_button
