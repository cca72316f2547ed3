"""Help: how to work with the desk, the keys, and what the program cannot protect against."""

import re

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, current
from ui.widgets.filter_chips import FilterChips
from vetting_desk.paths import resource_path

# In per cent of the font's own line, which makes the 1.45 of the design.
_LINE_HEIGHT = 106.5
CHAPTERS = ("help", "shortcuts", "limits")


def chapter_text(chapter: str, language: str) -> str:
    """Return a chapter's Markdown in `language`, else in English.

    Args:
        chapter: One of `CHAPTERS`.
        language: ISO 639-1 code.
    """
    path = resource_path(f"help/{chapter}.{language}.md")
    if not path.is_file():
        path = resource_path(f"help/{chapter}.en.md")
    return path.read_text("utf-8")


def words_after(text: str, mark: str) -> str:
    """Return the first words of the paragraph after a mark, as they are shown; empty where there is none."""
    _before, found, after = text.partition(f"\n[{mark}]: #\n")
    line = next((line for line in after.splitlines() if line.strip()), "") if mark and found else ""
    strong = re.match(r"(?:#+ )?\*\*(.+?)\*\*", line)
    return strong.group(1) if strong else re.split(r"[*_`\[]", line.lstrip("# "))[0].strip()


class HelpDialog(QDialog):
    """Shows a chapter of the help.

    Args:
        language: Code of the window's language.
        parent: The window.
        chapter: One of `CHAPTERS`.
        mark: Where in the chapter to begin; see `ui.pages.help.places`.
        with_desk: True where there is a desk whose keys could be destroyed.

    Signals:
        unreadable_requested: The person wants the desk's keys destroyed.
    """

    unreadable_requested = Signal()

    def __init__(
        self,
        language: str,
        parent: QWidget | None = None,
        *,
        chapter: str = "help",
        mark: str = "",
        with_desk: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        names = (
            ("help", self.tr("How it works")),
            ("shortcuts", self.tr("Keys")),
            ("limits", self.tr("What this program cannot protect against")),
        )
        self._chips = FilterChips(names, self.tr("Chapter"), self)
        self._chips.chosen.connect(self.show_chapter)
        column.addWidget(self._chips)
        self._text = QTextBrowser(self)
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("Help"))
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        unreadable = QPushButton(self.tr("Make unreadable…"), self)
        unreadable.setAutoDefault(False)
        unreadable.setVisible(with_desk)
        unreadable.clicked.connect(self._on_unreadable)
        row.addWidget(unreadable)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(Size.reading + 2 * SPACE.xxxl, 600)
        self._chips.choose(chapter)
        self._mark = ""
        self.show_chapter(chapter)
        self._mark = mark
        self._chapter = chapter

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the place asked for: how far down it stands is known only now."""
        super().showEvent(event)
        first = words_after(chapter_text(self._chapter, self._language), self._mark)
        block = self._text.document().begin()
        while first and block.isValid():
            if block.text().startswith(first):
                cursor = QTextCursor(block)
                self._text.setTextCursor(cursor)
                top = self._text.document().documentLayout().blockBoundingRect(block).top()
                self._text.verticalScrollBar().setValue(int(top))
                self._text.setFocus()
                break
            block = block.next()

    def first_line(self) -> str:
        """Return the text at the upper edge of the chapter."""
        return self._text.cursorForPosition(QPoint(SPACE.l, SPACE.m)).block().text()

    def show_chapter(self, chapter: str) -> None:
        """Show another chapter; its heading stands on its chip already."""
        document = self._text.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(SPACE.xs)
        option = document.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        text = chapter_text(chapter, self._language)
        self._text.setMarkdown(text.split("\n", 1)[1] if text.startswith("# ") else text)
        _set_apart(document, self.layoutDirection())
        self._text.moveCursor(self._text.textCursor().MoveOperation.Start)

    def _on_unreadable(self) -> None:
        self.accept()
        self.unreadable_requested.emit()

    def text(self) -> str:
        """Return what is shown, as plain text."""
        return self._text.toPlainText()


def _set_apart(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Give paragraphs and cells the distances, and tables the direction, that Markdown has no words for."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            form = block.blockFormat()
            form.setBottomMargin(SPACE.m)
            form.setLineHeight(
                _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            cursor.setBlockFormat(form)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format()
            table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            table.setBorderBrush(QColor(current().tokens.border))
            table.setCellPadding(SPACE.s)
            table.setBottomMargin(SPACE.l)
            table.setLayoutDirection(direction)
            if direction is Qt.LayoutDirection.RightToLeft:
                table.setAlignment(Qt.AlignmentFlag.AlignRight)
            frame.setFormat(table)
