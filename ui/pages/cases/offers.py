"""What a form gave and the case does not say: shown field by field, taken or left by a person."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.asking.dialog_calls import DialogCalls
from ui.asking.tried_dialog import TriedDialog
from ui.text.form_names import form_name
from ui.text.offer_text import fact_text, field_text
from ui.text.person_text import birth_text, isolated
from ui.text.sameness_text import names_text, papers_text
from ui.theme import Size, current
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Case
from vetting_desk.model.offer import FactKind, Offer
from vetting_desk.operations.interview import offering

_WIDTH = 480


class OfferDialog(TriedDialog):
    """One field: what the case says now, and what the form gave. Deciding later is the safe way.

    Args:
        case: As it is.
        offer: What the form gave.
        parent: The page.

    Signals:
        decided: True to take it over, False to leave the case as it is; to be tried.
    """

    decided = Signal(bool)

    def __init__(self, case: Case, offer: Offer, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OfferDialog", "Take this over into the case?")
        words = QCoreApplication.translate(
            "OfferDialog", "{form} gave it. What the case said before stays in its history."
        ).format(form=isolated(form_name(offer.title)))
        super().__init__(title, words, parent)
        kind = offer.fact.kind
        now = {
            FactKind.NAME: names_text(case),
            FactKind.BIRTH: birth_text(case.birth),
            FactKind.PAPER: papers_text(case.papers),
        }[kind]
        place = self.column.count() - 1
        parts: tuple[QWidget, ...] = (
            label(field_text(kind), "heading", self),
            label(self.tr("The form says"), "strong", self),
            Paragraph(fact_text(offer.fact), "body", self),
            label(self.tr("The case says"), "strong", self),
            Paragraph(now, "body", self),
            self.problem_line,
        )
        for number, part in enumerate(parts):
            self.column.insertWidget(place + number, part)
        later = self.add_button(self.tr("Decide later"), "secondary")
        later.clicked.connect(self.reject)
        self.leave = self.add_button(self.tr("Leave the case as it is"), "secondary")
        self.leave.clicked.connect(self._on_leave)
        replaces = kind is FactKind.BIRTH
        act = self.tr("Take it in its place") if replaces else self.tr("Add it to the case")
        self.act: QPushButton = self.add_button(act, "primary")
        self.act.clicked.connect(self._on_take)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def typed_field(self) -> QWidget:
        """Return the button: there is no field."""
        return self.act

    def _on_take(self) -> None:
        self._decide(take=True)

    def _on_leave(self) -> None:
        self._decide(take=False)

    def _decide(self, *, take: bool) -> None:
        if self.act.isEnabled():
            self.begin_trying()
            self.decided.emit(take)


class Offers(DialogCalls):
    """Asks about an offer and stores what was decided."""

    def ask(self, case: Case, offer: Offer) -> None:
        """Show an offer beside what the case says."""
        dialog = OfferDialog(case, offer, self.window_of)
        dialog.decided.connect(partial(self._on_decided, offer.id))
        self.show_dialog(dialog)

    def _on_decided(self, offer_id: str, take: bool) -> None:
        taken, left = self.tr("Taken over into the case."), self.tr("The case stays as it is.")
        self.call(offering.take if take else offering.leave, offer_id, done=taken if take else left)
