"""The evidence drawer: lines to link, passages that become lines, and one line as it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import (
    ALL,
    HERE,
    UNFINISHED,
    UNLINKED,
    WITHDRAWN,
    LineModel,
)
from ui.pages.interview.workspace.line_page import LinePage
from ui.pages.interview.workspace.passage_list import PassagePage
from ui.theme import SPACE, current, set_hook, set_kind
from ui.widgets.choice import Choice
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.judgement.overview import IndicatorRow, LineRow

SIDES = ("for", "against", "both")
WIDTH = 340
"""Pixels it has at the least, at 100 % letters."""
_LEAST = 90
"""Pixels the lines have at the least, at 100 % letters; where letters are large the drawer scrolls."""
_SEARCH_MS = 120


class Drawer(QFrame):
    """Evidence beside an indicator.

    Args:
        parent: The workspace.

    Attributes:
        line_page: One line as it stands.
        passages: What may become a line.

    Signals:
        link_wanted(str, str): Number of a line and the side it speaks to.
        unlink_wanted(str): Number of a line.
        line_begun(): A new line is to be written.
        line_opened(str): Number of the line to look at.
        passages_wanted(): The passages are to be read.
    """

    link_wanted = Signal(str, str)
    unlink_wanted = Signal(str)
    line_begun = Signal()
    line_opened = Signal(str)
    passages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_hook(self, "surface", "sunken")
        self.setFixedWidth(WIDTH + current().scale - 100)
        self._here = ""
        self._lines: tuple[LineRow, ...] = ()
        self.line_page = LinePage(self)
        self.line_page.closed.connect(self.show_list)
        self.passages = PassagePage(self)
        self.model = LineModel()
        self._chips = FilterChips(
            (("lines", self.tr("Lines")), ("passages", self.tr("Passages"))),
            self.tr("What the drawer shows"),
            self,
        )
        self._chips.chosen.connect(self._on_chip)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search lines"))
        self.search.setAccessibleName(self.tr("Search lines"))
        self.search.setClearButtonEnabled(True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SEARCH_MS)
        self._wait.timeout.connect(self._on_search)
        self.search.textChanged.connect(self._wait.start)
        large = current().scale > 100  # the name has no room beside the box then
        self.which = Choice(self.tr("Which lines"), self, above=large)
        self.which.chosen.connect(self._on_which)
        self.list = LineList(self.tr("Lines of evidence"), self)
        self.list.setModel(self.model)
        self.list.number_pressed.connect(self._on_number)
        self.list.opened.connect(self._on_opened)
        self.list.doubleClicked.connect(self._on_opened)
        self.list.removal_pressed.connect(self._on_unlink)
        self._count = label("", "caption", self, wrap=True)
        self._sides = [self._button(words, self._on_side) for words in self._side_words()]
        self._new = self._button(self.tr("New line"), self.line_begun)
        self._open = self._button(self.tr("Open line"), self._on_opened)
        self.stack = QStackedWidget(self)
        for page in (self._list_page(), self._fitted(self.passages), self.line_page):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.setSpacing(SPACE.s)
        column.addWidget(self._chips)
        column.addWidget(self.stack, 1)

    def show_lines(self, lines: tuple[LineRow, ...], here: IndicatorRow | None) -> None:
        """Show these lines beside an indicator; without one they are only read.

        Args:
            lines: All of them.
            here: The indicator at hand.
        """
        self._lines = lines
        number = here.id if here is not None else ""
        if number != self._here or not self.which.choice():
            self._here = number
            self._show_choices()
        self.model.show_lines(lines, self._here)
        shown, all_ = self.model.counts()
        words = self.tr("{shown} of {all} lines") if all_ else self.tr("No line is written yet.")
        self._count.setText(words.format(shown=shown, all=all_))
        for button, text in zip(self._sides, self._side_words(), strict=True):
            button.setText(text)
            button.setVisible(bool(number))
        self.passages.show_lines(lines)

    def show_list(self) -> None:
        """Go back to the lines."""
        self._chips.choose("lines")
        self.stack.setCurrentIndex(0)

    def show_passages(self) -> None:
        """Show the passages."""
        self._chips.choose("passages")
        self.stack.setCurrentIndex(1)

    def show_line(self) -> None:
        """Show the line that `line_page` has."""
        self._chips.choose("lines")
        self.stack.setCurrentWidget(self.line_page)

    def count_text(self) -> str:
        """Return how many lines are shown."""
        return self._count.text()

    def take_focus(self) -> None:
        """Move the focus to the list, or to the search where nothing is listed."""
        target: QWidget = self.list if self.model.rowCount() else self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.row() < 0 and self.model.rowCount():
            self.list.choose(0)

    def _list_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.search)
        column.addWidget(self.which)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)
        for buttons in (self._sides, [self._new, self._open]):
            row = FlowRow(page, SPACE.xs)
            for button in buttons:
                row.add(button)
            column.addWidget(row)
        return self._fitted(page)

    def _fitted(self, page: QWidget) -> QWidget:
        """Return a page that scrolls where letters are large: its list keeps some rows, and nothing is cut."""
        if current().scale <= 100:
            return page
        for rows in page.findChildren(LineList):
            rows.setMinimumHeight(current().px(_LEAST))
        scroll = ScrollColumn(self, width=0)
        scroll.column.setContentsMargins(0, 0, 0, 0)
        scroll.column.addWidget(page)
        return scroll

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        set_kind(button, "chip")
        button.clicked.connect(slot)
        return button

    def _side_words(self) -> Sequence[str]:
        return (self.tr("1 For"), self.tr("2 Against"), self.tr("3 Both"))

    def _show_choices(self) -> None:
        choices = [(ALL, self.tr("All lines"))]
        if self._here:
            choices.append((HERE, self.tr("Linked to {id}").format(id=self._here)))
        choices += [
            (UNLINKED, self.tr("Not linked")),
            (UNFINISHED, self.tr("Not finished")),
            (WITHDRAWN, self.tr("Not counted")),
        ]
        before = self.which.choice()
        self.which.show_choices(choices)
        self.which.choose(before if before in dict(choices) else ALL)

    def _chosen(self) -> LineRow | None:
        return self.model.line(self.list.row())

    def _on_chip(self, key: str) -> None:
        if key == "passages":
            self.passages_wanted.emit()
        else:
            self.show_list()

    def _on_search(self) -> None:
        self.model.narrow(words=self.search.text())
        self._recount()

    def _on_which(self) -> None:
        self.model.narrow(which=self.which.choice() or ALL)
        self._recount()

    def _recount(self) -> None:
        shown, all_ = self.model.counts()
        if all_:
            self._count.setText(self.tr("{shown} of {all} lines").format(shown=shown, all=all_))

    def _on_number(self, number: int) -> None:
        line = self._chosen()
        if line is not None and self._here and 1 <= number <= len(SIDES):
            self.link_wanted.emit(line.number, SIDES[number - 1])

    def _on_side(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self._on_number(self._sides.index(sender) + 1)

    def _on_opened(self) -> None:
        line = self._chosen()
        if line is not None:
            self.line_opened.emit(line.number)

    def _on_unlink(self) -> None:
        line = self._chosen()
        if line is not None and any(number == self._here for number, _ in line.linked):
            self.unlink_wanted.emit(line.number)
