"""Answers by section, in two columns: to check and change, or only to read before signing."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.questionnaire.questions.answer_line import AnswerLine
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.checking import CheckSection
from ui.theme import SPACE
from ui.widgets.card import Card

AT_A_TIME = 80
"""Lines from which on a part is enough for a turn of the event loop; more than go into a window."""


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
        self._parts: Iterator[QWidget] = iter(())
        self._gone: list[QWidget] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._on_rest)

    @property
    def lines(self) -> tuple[AnswerLine, ...]:
        """All lines in order; all of them are made for it."""
        self.complete()
        return tuple(self._lines)

    def show_sections(self, sections: Sequence[CheckSection]) -> None:
        """Show these sections in place of those before.

        What goes into the window is there at once. The rest follows part by part while the window answers: a
        long form has nine hundred lines. Each part is put together out of sight and laid out once: card by
        card, all of them would be measured anew each time.
        """
        before, self._lines = self._shown, []
        self._shown = holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self._parts = self._make_parts(sections)
        self._rest.stop()
        self._add_part(holder)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            # To delete nine hundred lines at once would hold the window, too.
            options = Qt.FindChildOption.FindDirectChildrenOnly
            self._gone += [before, *before.findChildren(QWidget, options=options)]
        self._column.addWidget(holder)
        while self._gone and not sections:  # to forget answers is no matter of later
            self._gone.pop().deleteLater()

    def complete(self) -> None:
        """Make what is still to be made now."""
        while self._shown is not None and self._add_part(self._shown):
            pass

    def _on_rest(self) -> None:
        if self._gone:
            self._gone.pop().deleteLater()
            self._rest.start()
        if self._shown is not None:
            self._add_part(self._shown)

    def _add_part(self, holder: QWidget) -> bool:
        """Add the next part, and see to the one after it; False where none was left."""
        column, part = holder.layout(), next(self._parts, None)
        if part is None or column is None:
            return False
        column.addWidget(part)
        self._rest.start()
        return True

    def _make_parts(self, sections: Sequence[CheckSection]) -> Iterator[QWidget]:
        """Yield cards together, as soon as they have so many lines that another part begins."""
        waiting: list[CheckSection] = []
        for section in sections:
            waiting.append(section)
            if sum(len(each.rows) for each in waiting) >= AT_A_TIME:
                yield self._make_part(waiting)
                waiting = []
        if waiting:
            yield self._make_part(waiting)

    def _make_part(self, sections: Sequence[CheckSection]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        for section in sections:
            column.addWidget(self._make_card(section, part))
        return part

    def _make_card(self, section: CheckSection, part: QWidget) -> Card:
        card = Card(part, spacing=0)
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
