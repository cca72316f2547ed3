"""The handbook in the help: a search field, and the pages that fit what is typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.text.handbook.pages import FRONT, BlockKind, Page, SpanKind, read_page, search
from ui.theme import SPACE, current
from ui.widgets.texts import Paragraph

SCHEME = "page:"
"""Before the anchor in a link from one page to another."""
_ROW = 34
_ANCHOR = Qt.ItemDataRole.UserRole


class HandbookPanel(QWidget):
    """All pages, or those found.

    Args:
        language: Code of the window's language.
        parent: Owner, or None.

    Signals:
        page_chosen: Anchor of a page.
    """

    page_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for block in read_page(FRONT, language).blocks:
            column.addWidget(Paragraph(block.words, "muted", self))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the handbook"))
        self.field.setAccessibleName(self.tr("Search the handbook"))
        self.field.setClearButtonEnabled(True)
        column.addWidget(self.field)
        self._none = Paragraph(
            self.tr("No page holds these words. Try one word, or fewer letters."), "muted", self
        )
        column.addWidget(self._none)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the handbook"))
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self._on_typed("")

    def titles(self) -> list[str]:
        """Return the titles shown, in order."""
        return [self.list.item(at).text() for at in range(self.list.count())]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the search."""
        super().showEvent(event)
        self.field.setFocus()

    def _on_typed(self, typed: str) -> None:
        self.list.clear()
        for page in search(typed, self._language):
            item = QListWidgetItem(page.title, self.list)
            item.setData(_ANCHOR, page.anchor)
            item.setSizeHint(QSize(0, current().px(_ROW)))
        found = bool(self.list.count())
        self._none.setVisible(not found)
        self.list.setVisible(found)
        if found:
            self.list.setCurrentRow(0)

    def _on_entered(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._on_activated(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.page_chosen.emit(str(item.data(_ANCHOR)))


def page_markdown(page: Page) -> str:
    """Return a page as Markdown for the help; pictures are left out, for they are made by the build alone."""
    parts = [f"## {page.title}"]
    for block in page.blocks:
        if block.kind is BlockKind.PICTURE:
            continue
        words = "".join(_marked(span.kind, span.words, span.name) for span in block.spans)
        mark = {BlockKind.STEP: f"{block.number}. ", BlockKind.POINT: "- "}.get(block.kind, "")
        parts.append(f"{mark}{words}")
    return "\n\n".join(parts) + "\n"


def _marked(kind: SpanKind, words: str, name: str) -> str:
    if kind is SpanKind.BUTTON:
        return f"**{words}**"
    if kind is SpanKind.COMMAND:
        return f"`{words}`"
    return f"[{words}]({SCHEME}{name})" if kind is SpanKind.PAGE else words
