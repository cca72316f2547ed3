"""Whether two cases are of one person: the dialog, and the decision that comes of it."""

from functools import partial

from PySide6.QtCore import Signal

from ui.asking.dialog_calls import DialogCalls
from ui.pages.cases.side_by_side_dialog import SideBySideDialog
from ui.text.sameness_text import sameness_text
from vetting_desk.model import Case
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import telling_apart
from vetting_desk.operations.cases.telling_apart import SideBySide


class Persons(DialogCalls):
    """Shows two cases side by side and stores what was decided of them.

    Signals:
        case_requested: Id of the other case, to be opened.
    """

    case_requested = Signal(str)

    def show(self, case: Case, beside: SideBySide) -> None:
        """Show a case and another side by side."""
        allowed = may(self._desk.officer, Action.CHANGE_CASES)
        dialog = SideBySideDialog(case, beside, self.window_of, may_decide=allowed)
        dialog.judged.connect(partial(self._on_judged, case.id, beside.other.id))
        dialog.open_requested.connect(partial(self.case_requested.emit, beside.other.id))
        self.show_dialog(dialog)

    def _on_judged(self, case_id: str, other_id: str, sameness: Sameness, reason: str) -> None:
        self.call(
            telling_apart.decide, case_id, other_id, sameness, reason, done=sameness_text(sameness)
        )
