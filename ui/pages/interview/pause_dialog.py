"""The pause: nothing of the case on the screen, why it is taken, and what to do in distress.

Trauma detail is never asked for here. What is chosen goes into the record when the pause ends,
where the instrument has a place for it.
"""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.i18n import time_text
from ui.questionnaire.questions.base import number_key
from ui.questionnaire.questions.options import OptionRows
from ui.questionnaire.questions.rows import Marker
from ui.questionnaire.sections.breaks import DISTRESS, Break, BreakWords
from ui.theme import SPACE, Size, set_kind
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label

_WIDTH = 760
_HEIGHT = 640


class PauseDialog(QDialog):
    """A break in the interview.

    Args:
        since: When the break began.
        words: What the instrument asks of a break; None where it has no place for one.
        parent: The page.

    Signals:
        ended(Break): The interview continues.
    """

    ended = Signal(object)

    def __init__(
        self, since: datetime, words: BreakWords | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._since = since
        self._reason = ""
        self._steps: list[str] = []
        self.setWindowTitle(self.tr("Pause"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(_WIDTH, _HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Pause"), "title", self))
        since_words = self.tr("Since {time}. All answers are saved.").format(time=time_text(since))
        column.addWidget(label(since_words, "muted", self, wrap=True))
        self._area = ScrollColumn(self, width=0)
        column.addWidget(self._area, 1)
        self._reasons = self._make_reasons(words)
        self._card = self._make_card(words)
        self._area.column.addStretch(1)
        self._go_on = QPushButton(self.tr("Go on with the interview"), self)
        set_kind(self._go_on, "primary")
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self.accept)
        column.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeading)
        self.finished.connect(self._on_finished)

    @property
    def card(self) -> QWidget:
        """The card for distress, folded away until it is needed."""
        return self._card

    @property
    def reasons(self) -> OptionRows:
        """The reasons offered."""
        return self._reasons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a reason by its number key."""
        row = self._reasons.row_for_key(number_key(event)) if number_key(event) else None
        if row is not None and self._reasons.isVisible():
            row.click()
        else:
            super().keyPressEvent(event)

    def _make_reasons(self, words: BreakWords | None) -> OptionRows:
        rows = OptionRows(Marker.DOT, 2, self)
        rows.row_clicked.connect(self._on_reason_clicked)
        if words is not None and words.reasons:
            self._area.column.addWidget(label(words.reason, "question", self, wrap=True))
            rows.show_options(words.reasons)
            rows.setAccessibleName(words.reason)
            self._area.column.addWidget(rows)
            return rows
        rows.hide()
        text = self.tr(
            "This pause is not written into the record: the questionnaire has no place for it now."
        )
        self._area.column.addWidget(label(text, "muted", self, wrap=True))
        self._distress = QPushButton(self.tr("The person is in distress"), self)
        self._distress.clicked.connect(self._on_distress_clicked)
        self._area.column.addWidget(self._distress, 0, Qt.AlignmentFlag.AlignLeading)
        return rows

    def _make_card(self, words: BreakWords | None) -> QWidget:
        card = Card(self)
        card.column.addWidget(label(self.tr("Grounding card"), "heading", card))
        for line in self._grounding():
            card.column.addWidget(Paragraph(line, "body", card))
        card.column.addWidget(label(self.tr("Referral"), "heading", card))
        card.column.addWidget(Paragraph(self._referral(), "body", card))
        if words is not None and words.steps:
            card.column.addWidget(label(words.step, "question", card, wrap=True))
            self._step_rows = OptionRows(Marker.CHECK, 1, card)
            self._step_rows.show_options(words.steps)
            self._step_rows.setAccessibleName(words.step)
            self._step_rows.row_clicked.connect(self._on_step_clicked)
            card.column.addWidget(self._step_rows)
        self._area.column.addWidget(card)
        card.hide()
        return card

    def _grounding(self) -> tuple[str, ...]:
        return (
            self.tr("Say slowly: you are here, today, in this room. Nobody here will harm you."),
            self.tr(
                "Ask to put both feet on the floor, and to breathe out longer than in, five times."
            ),
            self.tr("Ask to name five things to see, four to touch, three to hear."),
            self.tr("Offer water, air, the bathroom. Ask nothing about what happened."),
        )

    def _referral(self) -> str:
        return self.tr(
            "Call the psychologist or the doctor on duty if it does not pass within minutes, and at "
            "once when the person speaks of dying or cannot say where they are. Stay with the "
            "person until somebody has taken over. Note who was called and when."
        )

    def _on_reason_clicked(self, value: str) -> None:
        self._reason = "" if self._reason == value else value
        self._reasons.show_chosen([self._reason], enabled=True)
        self._card.setVisible(self._reason == DISTRESS)
        if self._reason == DISTRESS:
            self._area.ensureWidgetVisible(self._card, 0, Size.answer)

    def _on_distress_clicked(self) -> None:
        self._card.show()
        self._area.ensureWidgetVisible(self._card, 0, Size.answer)

    def _on_step_clicked(self, value: str) -> None:
        if value in self._steps:
            self._steps.remove(value)
        else:
            self._steps.append(value)
        self._step_rows.show_chosen(self._steps, enabled=True)

    def _on_finished(self) -> None:
        until = datetime.now(self._since.tzinfo)
        steps = tuple(self._steps) if self._reason == DISTRESS else ()
        self.ended.emit(Break(self._since, until, self._reason, steps))
