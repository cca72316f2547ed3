"""What this machine does not protect, found out now, and what the program cannot protect against anywhere."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.ground.tasks import Tasks
from ui.pages.help.help_dialog import chapter_text
from ui.pages.help.machine_text import finding_shape, finding_text
from ui.theme import SPACE, Size, current, set_kind
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.machine import exposure
from vetting_desk.machine.exposure import Finding


class LimitsDialog(QDialog):
    """The findings on top, the chapter of the help beneath.

    Args:
        tasks: Where the machine is looked at.
        data: Folder with the desks.
        language: Code of the window's language.
        parent: The window.
        findings: What was found already; None to look now.
    """

    def __init__(
        self,
        tasks: Tasks,
        data: Path,
        language: str,
        parent: QWidget | None = None,
        *,
        findings: tuple[Finding, ...] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What this program cannot protect against")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        column.addWidget(label(title, "title", self, wrap=True))
        scroll = ScrollColumn(self, width=0)
        column.addWidget(scroll, 1)
        scroll.column.addWidget(label(self.tr("This computer"), "heading", self, wrap=True))
        self._card = Card(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.m)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(1, 1)
        self._card.column.addLayout(self._grid)
        scroll.column.addWidget(self._card)
        scroll.column.addWidget(label(self.tr("Any computer"), "heading", self, wrap=True))
        for words in _paragraphs(chapter_text("limits", language)):
            scroll.column.addWidget(_marked(words, self))
        scroll.column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self._close = QPushButton(self.tr("I have read this"), self)
        self._close.setDefault(True)
        set_kind(self._close, "primary")
        self._close.clicked.connect(self.accept)
        row.addWidget(self._close)
        column.addLayout(row)
        self._findings: tuple[Finding, ...] = ()
        if findings is None:
            tasks.work(exposure.look, data, done=self.show_findings)
        else:
            self.show_findings(findings)

    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the width for reading, inside the window."""
        owner = self.parentWidget()
        width, height = current().px(Size.reading), current().px(640)
        if owner is not None:
            width = min(width, owner.width() - 2 * SPACE.l)
            height = min(height, owner.height() - 2 * SPACE.l)
        self.resize(width, height)
        super().showEvent(event)
        self._close.setFocus()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what was found."""
        self._findings = findings
        for number, finding in enumerate(findings):
            symbol, ink = finding_shape(finding)
            shape = QLabel(self._card)
            shape.setPixmap(pixmap(symbol, ink))
            sentence, hint = finding_text(finding)
            self._grid.addWidget(shape, 3 * number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(sentence, "strong", self._card, wrap=True), 3 * number, 1)
            if hint:
                self._grid.addWidget(Paragraph(hint, "muted", self._card), 3 * number + 1, 1)
            self._grid.setRowMinimumHeight(3 * number + 2, SPACE.s)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is shown."""
        return self._findings


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a chapter, without its heading."""
    body = text.split("\n", 1)[1] if text.startswith("# ") else text
    return [part.strip() for part in body.split("\n\n") if part.strip()]


def _marked(words: str, parent: QWidget) -> QLabel:
    """Return one paragraph whose ``**strong**`` words are set apart."""
    made = label("", "body", parent, wrap=True)
    made.setTextFormat(Qt.TextFormat.MarkdownText)
    made.setText(words)
    made.setAccessibleName(words.replace("**", ""))
    return made
