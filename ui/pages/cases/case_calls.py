"""The calls of a case, each read where it stands in the case's story."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.asking.call_dialog import CallDialog
from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.cases.timeline_table_model import TimelineTableModel
from vetting_desk.model.call import Made
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import looking

JOINED = "call-joined"


class CaseCalls(QObject):
    """Opens a call whose line in the story of a case is activated.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        table: The story of the case.
        model: Its lines.
        page: The page of the case.

    Attributes:
        dialog: The call that is shown; None for none.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        table: QAbstractItemView,
        model: TimelineTableModel,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._model, self._page = desk, tasks, model, page
        self.dialog: CallDialog | None = None
        table.activated.connect(self._on_activated)

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self._model.entry_at(index.row())
        case_id = str(getattr(self._page, "case_id", ""))
        if entry is not None and entry.kind == JOINED and case_id:
            ConfirmedCall(
                self._desk, self._tasks, self._page, looking.of_case, (case_id,),
                partial(self._on_read, entry.subject_id),
            ).run()  # fmt: skip

    def _on_read(self, act_id: str, found: Sequence[Made]) -> None:
        made = next((each for each in found if each.id == act_id), None)
        if made is not None:
            self.dialog = CallDialog(made, parent=self._page)
            self.dialog.finished.connect(self._on_finished)
            self.dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None
