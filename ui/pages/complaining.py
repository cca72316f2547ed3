"""The dialog for a complaint, and the call it leads to."""

from functools import partial

from ui.asking.dialog_calls import DialogCalls
from ui.pages.complaint_dialog import ComplaintDialog
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import complaints


class Complaining(DialogCalls):
    """Asks for a complaint, and seals it."""

    def ask(self, case_id: str = "", reference: str = "") -> None:
        """Ask for a complaint, about a case or about none."""
        dialog = ComplaintDialog(reference, self.window_of)
        dialog.given.connect(partial(self._on_given, case_id))
        self.show_dialog(
            dialog, self.tr("The complaint is sealed. Only the complaints officer reads it.")
        )

    def _on_given(self, case_id: str, words: str, named: str, anonymous: bool) -> None:
        self.call(_seal, case_id, words, named, anonymous)


def _seal(desk: OpenDesk, case_id: str, words: str, named: str, anonymous: bool) -> None:
    """Seal it; runs on the store's thread."""
    complaints.complain(desk, words, case_id=case_id, named=named, anonymous=anonymous)
