"""What a correction changed, side by side: the question, what it said before, what it says now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.judgement.comparing import Compared, Difference


class CompareCard(Card):
    """A table of three columns; what stayed the same is only counted.

    Args:
        parent: Owner, or None.
        heading: What is compared; a correction where nothing is given.
    """

    def __init__(self, parent: QWidget | None = None, heading: str = "") -> None:
        super().__init__(parent)
        words = heading or self.tr("What the correction changed")
        self.column.addWidget(label(words, "heading", self))
        self._same = Paragraph("", "muted", self)
        self.column.addWidget(self._same)
        self._holder = QWidget(self)
        self.column.addWidget(self._holder)
        self._lines: list[tuple[str, str, str]] = []

    def show_nothing(self) -> None:
        """Show no answers."""
        self._lines = []
        self._holder.hide()

    def lines(self) -> list[tuple[str, str, str]]:
        """Return what is shown: question, before, now."""
        return list(self._lines)

    def show_compared(
        self, compared: Sequence[Compared], columns: tuple[str, str] | None = None
    ) -> None:
        """Show these answers; `columns` says whose they are, where they are no correction's."""
        before, now = columns or (self.tr("Before"), self.tr("Now"))
        nothing = self.tr("no answer")
        changed = [each for each in compared if each.difference is not Difference.SAME]
        self._lines = [
            (each.label, each.before or nothing, each.after or nothing) for each in changed
        ]
        same = len(compared) - len(changed)
        self._same.set_plain(self.tr("%n answer(s) are the same.", "", same))
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.m)
        for column, words in enumerate((self.tr("Question"), before, now)):
            grid.addWidget(label(words, "caption", holder, wrap=True), 0, column)
            grid.setColumnStretch(column, 1)
        for row, line in enumerate(self._lines, start=1):
            for column, text in enumerate(line):
                part = Paragraph(text, ("muted", "muted", "body")[column], holder)
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        holder.setVisible(bool(self._lines))
        self.column.replaceWidget(self._holder, holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder
