"""A draft of another officer: who goes on with it, or that it is discarded, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import in_row
from ui.pages.reason_dialog import LIMIT
from ui.text.form_names import form_name
from ui.text.kinds import role_text
from ui.text.person_text import isolated
from ui.theme import Size, current
from ui.widgets.choice import Choice
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.model import Officer
from vetting_desk.operations.interview.handover import DraftOfOther

_WIDTH = 520


class HandoverDialog(TriedDialog):
    """Leaving the draft as it is is the safe way; both others want a reason.

    Args:
        draft: Which.
        takers: Who can go on with it.
        parent: The page.

    Signals:
        handed_over(str, str): Id of the officer who gets it, and the reason; to be tried.
        discarded(str): The reason; to be tried.
    """

    handed_over = Signal(str, str)
    discarded = Signal(str)

    def __init__(
        self, draft: DraftOfOther, takers: Sequence[Officer], parent: QWidget | None = None
    ) -> None:
        assessment = draft.assessment
        words = QCoreApplication.translate(
            "HandoverDialog",
            "{title}\nIt is with {officer} now. Whoever gets it goes on where it was left, and signs it. Both "
            "names stay with it, in the log and in the record.",
        ).format(
            title=isolated(form_name(assessment.title)), officer=isolated(assessment.officer_name)
        )
        if draft.clinical:
            words += "\n" + QCoreApplication.translate(
                "HandoverDialog",
                "It is for psychologists alone. If its answers are not sealed to the one who gets it, a "
                "psychologist who can open it shares it on the page of clinical notes.",
            )
        super().__init__(
            QCoreApplication.translate("HandoverDialog", "Hand over this draft?"), words, parent
        )
        self.taker = Choice(self.tr("Goes on with it"), self)
        self.taker.show_choices(
            [(one.id, in_row((isolated(one.name), role_text(one.role)))) for one in takers]
        )
        nobody = self.tr(
            "Nobody else at this desk can take it. Add an officer first, or discard it."
        )
        name = self.tr("Reason")
        self.reason = GrowingText(2, one_line=False, parent=self)
        self.reason.setAccessibleName(name)
        hint = label(self.tr("It is kept with what was decided."), "hint", self, wrap=True)
        at = self.column.count() - 1
        first: QWidget = self.taker if takers else label(nobody, "muted", self, wrap=True)
        self.taker.setVisible(bool(takers))
        parts = (first, label(name, "strong", self), hint, self.reason, self.problem_line)
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        cancel = self.add_button(self.tr("Leave it as it is"), "secondary")
        cancel.clicked.connect(self.reject)
        self.discard = self.add_button(self.tr("Discard the draft"), "danger")
        self.discard.clicked.connect(self._on_discard)
        self.act = self.add_button(self.tr("Hand over"), "primary")
        self.act.setVisible(bool(takers))
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def _on_act(self) -> None:
        reason = self._reason()
        if reason and self.act.isEnabled():
            self.begin_trying()
            self.handed_over.emit(self.taker.choice(), reason)

    def _on_discard(self) -> None:
        reason = self._reason()
        if reason and self.act.isEnabled():
            self.begin_trying()
            self.discarded.emit(reason)

    def _reason(self) -> str:
        """Return the reason; empty, with what is wrong said, where there is none that can be taken."""
        reason = self.reason.toPlainText().strip()
        if not reason:
            self.say(self.tr("Give the reason."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(reason) > LIMIT:
            words = self.tr("The reason is too long. The limit is {limit} characters.")
            self.say(words.format(limit=LIMIT))
            return ""
        return reason
