"""Handing over drafts of a case: the dialog, and the calls it leads to."""

from functools import partial

from ui.asking.dialog_calls import DialogCalls
from ui.pages.cases.handover_dialog import HandoverDialog
from ui.text.person_text import isolated
from vetting_desk.model import Officer
from vetting_desk.operations.interview import handover
from vetting_desk.operations.interview.handover import DraftOfOther


class HandingOver(DialogCalls):
    """Asks a supervisor about one draft."""

    def ask(self, draft: DraftOfOther) -> None:
        """Ask who goes on with a draft, or whether it is discarded."""
        self._tasks.store(
            handover.takers, self._desk, draft.assessment.id, done=partial(self._on_takers, draft)
        )

    def _on_takers(self, draft: DraftOfOther, takers: list[Officer]) -> None:
        dialog = HandoverDialog(draft, takers, self.window_of)
        names = {taker.id: taker.name for taker in takers}
        dialog.handed_over.connect(partial(self._on_hand_over, draft, names))
        dialog.discarded.connect(partial(self._on_discard, draft))
        self.show_dialog(dialog)

    def _on_hand_over(
        self, draft: DraftOfOther, names: dict[str, str], officer_id: str, reason: str
    ) -> None:
        done = self.tr("Handed over to {officer}.").format(officer=isolated(names[officer_id]))
        self.call(handover.hand_over, draft.assessment.id, officer_id, reason, done=done)

    def _on_discard(self, draft: DraftOfOther, reason: str) -> None:
        self.call(
            handover.discard, draft.assessment.id, reason, done=self.tr("The draft is discarded.")
        )
