"""Reading a paper: the pages, and above them sections, find, zoom and whatever a page adds.

Finding marks all that was found and chooses one of it, so that Ctrl+C copies it and Shift with an arrow takes
more.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import left_to_right
from ui.theme import SPACE, current, icon, icon_size
from ui.widgets.fitting_box import FittingBox
from ui.widgets.flow_row import FlowRow
from ui.widgets.reader.choosing import Found
from ui.widgets.reader.pages_view import PagesView
from ui.widgets.reader.paper import Paper
from ui.widgets.texts import label

MOST_FOUND = 2000
"""Places that are marked; who finds more writes another letter."""
_LETTERS = 22
"""Of a section's title, that are shown at ordinary text."""
_FIND = 130
"""Least width of the field, at ordinary text."""


class Reader(QWidget):
    """Shows a paper.

    Attributes:
        view: The pages.
        tools: The row above them; a page may add buttons to it.

    Signals:
        page_changed: The page in view, from 0.
    """

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PagesView(self)
        self._found: list[Found] = []
        self._at = -1
        self._build()
        self._connect()
        self.show_paper(None)

    def _build(self) -> None:
        self.tools = FlowRow(self, SPACE.s)
        self._sections = FittingBox(self, max(10, _LETTERS * 100 // current().scale))
        self._sections.setAccessibleName(self.tr("Go to a section"))
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(self.tr("Find in it"))
        self._find.setAccessibleName(self.tr("Find in it"))
        self._find.setToolTip("Ctrl+F")
        self._find.setMinimumWidth(current().px(_FIND))
        self._count = label("", "caption", self)
        self._before = self._tool("chevron-up", self.tr("Previous (Shift+F3)"))
        self._next = self._tool("chevron-down", self.tr("Next (F3)"))
        self._searching = QWidget(self)
        row = QHBoxLayout(self._searching)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        for part in (self._find, self._before, self._next, self._count):
            row.addWidget(part)
        self._smaller = self._tool("minus", self.tr("Smaller (Ctrl+−)"))
        self._fit = QPushButton(self)
        self._fit.setToolTip(self.tr("Fit the width (Ctrl+0)"))
        self._larger = self._tool("plus", self.tr("Larger (Ctrl++)"))
        zoom = QWidget(self)
        row = QHBoxLayout(zoom)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        for button in (self._smaller, self._fit, self._larger):
            row.addWidget(button)
        self._where = label("", "caption", self)
        row.addSpacing(SPACE.xs)
        row.addWidget(self._where)
        for tool in (self._sections, self._searching, zoom):
            self.tools.add(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.tools)
        column.addWidget(self.view, 1)

    def _tool(self, symbol: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(symbol))
        button.setIconSize(icon_size())
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _connect(self) -> None:
        self._sections.activated.connect(self._on_section)
        self._find.textChanged.connect(self._on_words)
        self._find.returnPressed.connect(self.find_next)
        self._next.clicked.connect(self.find_next)
        self._before.clicked.connect(self.find_before)
        self._smaller.clicked.connect(self.view.zoom_out)
        self._larger.clicked.connect(self.view.zoom_in)
        self._fit.clicked.connect(self.view.fit)
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.page_changed.connect(self._on_page)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._on_find_asked),
            (QKeySequence("F3"), self.find_next),
            (QKeySequence("Shift+F3"), self.find_before),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def show_paper(self, paper: Paper | None) -> None:
        """Show a paper; None shows nothing and forgets all of the one before."""
        before = self.view.paper
        self._find.clear()
        self._say_found()
        self.view.show_paper(paper)
        if before is not None and before is not paper and before.parent() is self:
            before.deleteLater()
        sections = paper.sections() if paper is not None else ()
        self._sections.clear()
        self._sections.addItems([section.title for section in sections])
        self._sections.setVisible(len(sections) > 1)
        has_text = paper is not None and paper.count() > 0 and paper.text(0) is not None
        self._searching.setVisible(has_text)
        self._show_zoom(self.view.zoom())
        self._on_page(0)
        self.tools.updateGeometry()

    def look_for(self, words: str) -> None:
        """Find words from the page in view on."""
        self._find.setText(words)

    def found(self) -> str:
        """Return how much was found, in words."""
        return self._count.text()

    def find_next(self) -> None:
        """Go to the next place that was found; after the last to the first."""
        self._go(self._at + 1)

    def find_before(self) -> None:
        """Go to the place before; before the first to the last."""
        self._go(self._at - 1)

    def _go(self, at: int) -> None:
        if self._found:
            self._at = at % len(self._found)
            self.view.show_found(self._found, self._found[self._at])
            self._say_found()

    def _on_words(self, words: str) -> None:
        paper, wanted = self.view.paper, words.strip()
        self._found = []
        for page in range(paper.count() if paper is not None and wanted else 0):
            text = paper.text(page) if paper is not None else None
            if text is not None and len(self._found) < MOST_FOUND:
                self._found += [Found(page, begin, end) for begin, end in text.find(wanted)]
        shown = self.view.page()
        self._at = next((at for at, found in enumerate(self._found) if found.page >= shown), 0)
        self.view.show_found(self._found, self._found[self._at] if self._found else None)
        self._say_found()

    def _say_found(self) -> None:
        if self._found:
            words = self.tr("{at} of {count}")
            self._count.setText(words.format(at=self._at + 1, count=len(self._found)))
        else:
            self._count.setText(self.tr("Not found") if self._find.text().strip() else "")
        for part in (self._before, self._next):
            part.setVisible(bool(self._found))
        self._count.setVisible(bool(self._count.text()))
        self.tools.updateGeometry()

    def _on_find_asked(self) -> None:
        if self._searching.isVisibleTo(self):
            self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._find.selectAll()

    def _on_section(self, number: int) -> None:
        paper = self.view.paper
        if paper is not None:
            _, page, top = paper.sections()[number]
            self.view.go_to(page, top)
            self.view.setFocus()

    def _show_zoom(self, percent: int) -> None:
        self._fit.setText(left_to_right(self.tr("{percent} %").format(percent=percent)))
        self._fit.setAccessibleName(
            self.tr("Size {percent} %; fit the width").format(percent=percent)
        )

    def _on_page(self, page: int) -> None:
        paper = self.view.paper
        count = paper.count() if paper is not None else 0
        words = self.tr("Page {page} of {pages}").format(page=page + 1, pages=count)
        self._where.setText(words if count else "")
        if paper is not None:
            begun = [number for number, each in enumerate(paper.sections()) if each.page <= page]
            # The first page holds several in brief: reading begins with the first of them.
            shown = begun[-1 if page else 0] if begun else -1
            self._sections.setCurrentIndex(shown)
        self.page_changed.emit(page)
