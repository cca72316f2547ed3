"""Training sets: the list of vignettes, and one's own ratings beside the reference, indicator by indicator."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import in_row
from ui.pages.raters.agreement_view import AgreementFigures
from ui.pages.raters.rater_text import field_text, rating_lines
from ui.text.person_text import isolated
from ui.text.quote_text import quoted
from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.rating_payloads import RatingPart
from vetting_desk.operations.raters.training import Compared, Feedback, SheetState, TrainingSet


class TrainingList(ScrollColumn):
    """The vignettes of the desk.

    Args:
        parent: The page.

    Signals:
        chosen: Id of the vignette that shall be rated or looked at.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "An invented person, the evidence there is, and nothing else. Rate it by yourself; what "
                    "experienced raters said, and why, is shown when you have locked yours."
                ),
                "muted",
                self,
            )
        )
        self.buttons: list[RowButton] = []
        self.column.addStretch(1)

    def show_sets(self, found: Sequence[TrainingSet]) -> None:
        """Show these vignettes."""
        for button in self.buttons:
            self.column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, each in enumerate(found, start=1):
            button = RowButton(each.title, self._state_of(each), "list", parent=self)
            button.setProperty("set", each.id)
            button.clicked.connect(self._on_clicked)
            self.column.insertWidget(number, button)
            self.buttons.append(button)

    def _state_of(self, each: TrainingSet) -> str:
        states = {
            None: self.tr("Not started"),
            SheetState.OPEN: self.tr("In progress"),
            SheetState.LOCKED: self.tr("Locked: compare"),
            SheetState.LEFT: self.tr("Not started"),
        }
        rated = self.tr("rated by {count}").format(count=each.rated)
        own = (self.tr("your organisation's"),) if each.own else ()
        return " · ".join((states[each.state], rated, *own))

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(str(sender.property("set")))


class FeedbackCard(Card):
    """One indicator: one's own rating beside the reference.

    Args:
        feedback: What is compared.
        parent: The view.
    """

    def __init__(self, feedback: Feedback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(feedback.indicator.label, "strong", self, wrap=True))
        if feedback.differs:
            words = self.tr("You differ in: {fields}").format(
                fields=in_row(field_text(name) for name in feedback.differs)
            )
        else:
            words = self.tr("You say the same.")
        self.column.addWidget(label(words, "muted", self, wrap=True))
        both = QHBoxLayout()
        both.setSpacing(SPACE.l)
        for title, rating in (
            (self.tr("You"), feedback.own),
            (self.tr("Reference rating"), feedback.reference),
        ):
            both.addLayout(self._one(title, feedback, rating), 1)
        self.column.addLayout(both)
        if feedback.missed:
            missed = self.tr("The reference also rests on: {lines}").format(
                lines=" · ".join(quoted(each.words) for each in feedback.missed)
            )
            self.column.addWidget(Paragraph(missed, "muted", self))

    def _one(self, title: str, feedback: Feedback, rating: RatingPart) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.xs)
        column.addWidget(label(title, "caption", self, wrap=True))
        for line in rating_lines(feedback.indicator, rating):
            column.addWidget(label(line, "body", self, wrap=True))
        column.addWidget(Paragraph(isolated(rating.reasons), "muted", self))
        column.addStretch(1)
        return column


class FeedbackView(ScrollColumn):
    """What came of a training set.

    Args:
        parent: The page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        self._note = Paragraph("", "body", self)
        self.column.addWidget(self._note)
        self.cards: list[FeedbackCard] = []
        self._heading = label(self.tr("Among all who rated it here"), "heading", self, wrap=True)
        self.figures = AgreementFigures(self)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.figures)
        self.column.addStretch(1)

    def show_compared(self, found: Compared) -> None:
        """Show one's own ratings beside the reference, the differing ones first."""
        for card in self.cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        differ = sum(bool(each.differs) for each in found.feedback)
        self._note.set_plain(
            self.tr(
                "You differ from the reference in {count} of {all} indicators. The reference is a reasoned "
                "opinion and no answer key: where you have better reasons, talk about it."
            ).format(count=differ, all=len(found.feedback))
        )
        ordered = sorted(found.feedback, key=lambda each: not each.differs)
        self.cards = [FeedbackCard(each, self) for each in ordered]
        for number, card in enumerate(self.cards, start=1):
            self.column.insertWidget(number, card)
        several = found.raters > 1
        self._heading.setVisible(several)
        self.figures.setVisible(several)
        if several:
            self.figures.show_measured(found.among_all)
