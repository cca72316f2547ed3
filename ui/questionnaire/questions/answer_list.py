"""Answers by section, in two columns: to check and change, or only to read before signing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.questionnaire.questions.answer_line import AnswerLine
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.checking import CheckSection
from ui.theme import SPACE
from ui.widgets.card import Card


class AnswerList(QWidget):
    """A card for each section.

    Args:
        can_change: True to offer *Change* at the end of each line.
        parent: The page.

    Signals:
        change_wanted(str): Reference of the question to change.
    """

    change_wanted = Signal(str)

    def __init__(self, *, can_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_change = can_change
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._lines: list[AnswerLine] = []

    @property
    def lines(self) -> tuple[AnswerLine, ...]:
        """All lines in order."""
        return tuple(self._lines)

    def show_sections(self, sections: Sequence[CheckSection]) -> None:
        """Show these sections in place of those before.

        They are put together out of sight and laid out once: each card that comes into sight by itself would
        have all of them measured anew, which takes seconds for a long form.
        """
        before, self._lines = self._shown, []
        self._shown = holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        for section in sections:
            column.addWidget(self._make_card(section, holder))
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._column.addWidget(holder)

    def _make_card(self, section: CheckSection, holder: QWidget) -> Card:
        card = Card(holder, spacing=0)
        card.column.addWidget(form_label(section.title, "heading", card, wrap=True))
        card.column.addSpacing(SPACE.s)
        for row in section.rows:
            line = AnswerLine(
                row.reference,
                row.words,
                row.answer,
                row.problem,
                taken_over=row.taken_over,
                can_change=self._can_change,
                parent=card,
            )
            line.change_wanted.connect(self.change_wanted)
            card.column.addWidget(line)
            self._lines.append(line)
        return card
