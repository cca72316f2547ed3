"""Help: the handbook, how to work with the desk, the keys, and what the program cannot protect against.

`open_at` opens it at a chapter, or at a page of the handbook by its anchor.
"""

import re

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.pages.help.handbook_panel import SCHEME, HandbookPanel, page_markdown
from ui.pages.help.licences_panel import LicencesPanel
from ui.text.handbook.pages import PAGES, read_page
from ui.text.person_text import isolated
from ui.theme import SPACE, Size, button_icon, current, set_kind, set_role
from ui.widgets.filter_chips import FilterChips
from vetting_desk import __version__
from vetting_desk.paths import resource_path

# In per cent of the font's own line, which makes the 1.45 of the design.
_LINE_HEIGHT = 106.5
_HEIGHT = 690
CHAPTERS = ("help", "shortcuts", "limits")
HANDBOOK = "handbook"
"""The list of the handbook's pages."""
LICENCES = "licences"
"""Whose work goes along with the program."""


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


def open_at(
    place: str,
    language: str,
    parent: QWidget | None = None,
    *,
    mark: str = "",
    with_desk: bool = False,
) -> "HelpDialog":
    """Open the help at a place, and return it.

    Args:
        place: One of `CHAPTERS`, `HANDBOOK`, `LICENCES`, or the anchor of a page of the handbook
            (`ui.text.handbook.pages.PAGES`), such as ``carrying-the-stick``.
        language: Code of the window's language.
        parent: The window.
        mark: Where in a chapter to begin; see `ui.pages.help.places`.
        with_desk: True where there is a desk whose keys could be destroyed.
    """
    dialog = HelpDialog(language, parent, chapter=place, mark=mark, with_desk=with_desk)
    dialog.open()
    return dialog


class HelpDialog(QDialog):
    """Shows a chapter of the help, or the handbook.

    Args:
        language: Code of the window's language.
        parent: The window.
        chapter: One of `CHAPTERS`, `HANDBOOK`, `LICENCES`, or the anchor of a page of the handbook.
        mark: Where in a chapter to begin; see `ui.pages.help.places`.
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
            (HANDBOOK, self.tr("Handbook")),
            ("help", self.tr("How it works")),
            ("shortcuts", self.tr("Keys")),
            ("limits", self.tr("What this program cannot protect against")),
            (LICENCES, self.tr("Licences")),
        )
        self._chips = FilterChips(names, self.tr("Chapter"), self)
        self._chips.chosen.connect(self.show_chapter)
        column.addWidget(self._chips)
        self._all = QPushButton(self.tr("All pages of the handbook"), self)
        button_icon(self._all, "back", "accent")
        set_kind(self._all, "link")
        self._all.setAutoDefault(False)
        self._all.clicked.connect(self._on_all)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget(self)
        self._handbook: HandbookPanel | None = None
        self._licences: LicencesPanel | None = None
        self._text = QTextBrowser(self)
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("Help"))
        self._text.anchorClicked.connect(self._on_link)
        self._stack.addWidget(self._text)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        unreadable = QPushButton(self.tr("Make unreadable…"), self)
        unreadable.setAutoDefault(False)
        unreadable.setVisible(with_desk)
        unreadable.clicked.connect(self._on_unreadable)
        row.addWidget(unreadable)
        version = QLabel(self.tr("Version {number}").format(number=isolated(__version__)), self)
        set_role(version, "caption")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(version)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self._mark = ""
        self.show_chapter(chapter)
        self._mark = mark
        self._chapter = chapter

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that a page needs, and begin at the place asked for: how far down is known only now."""
        self._take_room()
        super().showEvent(event)
        if self._mark:
            self._go_to_mark()

    def _take_room(self) -> None:
        """Take the room that a page of the handbook needs, as far as the window has it."""
        width, height = current().px(Size.reading) + 2 * SPACE.xxxl, current().px(_HEIGHT)
        owner = self.parentWidget()
        if owner is not None:
            width = min(width, owner.width() - 2 * SPACE.l)
            height = min(height, owner.height() - 2 * SPACE.l)
        self.resize(width, height)

    def _go_to_mark(self) -> None:
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
        """Show another chapter, the handbook, or a page of it; a chapter's heading stands on its chip."""
        is_page = chapter in PAGES
        self._chips.choose(HANDBOOK if is_page else chapter)
        self._all.setVisible(is_page)
        if chapter == HANDBOOK:
            self._stack.setCurrentWidget(self.handbook)
            return
        if chapter == LICENCES:
            self._stack.setCurrentWidget(self.licences)
            return
        self._stack.setCurrentWidget(self._text)
        document = self._text.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(SPACE.xs)
        option = document.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        if is_page:
            self._text.setMarkdown(page_markdown(read_page(chapter, self._language)))
            self._text.setFocus()
        else:
            text = chapter_text(chapter, self._language)
            self._text.setMarkdown(text.split("\n", 1)[1] if text.startswith("# ") else text)
        _set_apart(document, self.layoutDirection())
        self._text.moveCursor(self._text.textCursor().MoveOperation.Start)

    @property
    def handbook(self) -> HandbookPanel:
        """The list of the handbook's pages, made when it is first wanted."""
        if self._handbook is None:
            self._handbook = HandbookPanel(self._language, self)
            self._handbook.page_chosen.connect(self.show_chapter)
            self._stack.addWidget(self._handbook)
        return self._handbook

    @property
    def licences(self) -> LicencesPanel:
        """Whose work goes along, made when it is first wanted."""
        if self._licences is None:
            self._licences = LicencesPanel(self)
            self._stack.addWidget(self._licences)
        return self._licences

    def _on_all(self) -> None:
        self.show_chapter(HANDBOOK)

    def _on_link(self, link: QUrl) -> None:
        anchor = link.toString().removeprefix(SCHEME)
        if anchor in PAGES:
            self.show_chapter(anchor)

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
