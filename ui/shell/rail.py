"""The rail: where one can go, who is here, and Lock; it shows only what the role may do.

Where the window is too low for all lines, those of rare need stand behind *More*, so that nothing of the daily
work has to be scrolled for.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_line
from ui.theme import SPACE, Size, button_icon, set_kind
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.scroll import ScrollColumn

_UNBOUNDED = (1 << 24) - 1  # QWIDGETSIZE_MAX


class Destination(NamedTuple):
    """One line of the rail.

    Attributes:
        name: Key of the page.
        words: As shown.
        symbol: Name of its icon.
        rare: True for what is not of the daily work, and may stand behind *More*; such lines follow each
            other.
    """

    name: str
    words: str
    symbol: str
    rare: bool = False


class Rail(QFrame):
    """The navigation rail: with words, or of icons alone where the window is too narrow for both.

    Signals:
        chosen: Key of the page to go to.
        lock_requested: The person wants to lock the desk.
    """

    chosen = Signal(str)
    lock_requested = Signal()

    def __init__(
        self,
        desk_name: str,
        officer: str,
        destinations: Sequence[Destination],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self._words: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._narrow = False
        self._unfolded = False
        self._current = ""
        self._buttons: dict[str, QPushButton] = {}
        self._rare = [each.name for each in destinations if each.rare]
        self._more: QPushButton | None = None
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.s, SPACE.l, SPACE.s, SPACE.s)
        column.setSpacing(SPACE.xs)
        self._desk = self._inset(ElidedLabel(desk_name, "strong", self))
        column.addWidget(self._desk)
        self._middle = middle = ScrollColumn(self, width=0)
        middle.column.setContentsMargins(SPACE.xs, SPACE.m, SPACE.xs, SPACE.xs)
        middle.column.setSpacing(SPACE.xs)
        for destination in destinations:
            if destination.name in self._rare[:1]:
                self._more = self._button("", "chevron-down")  # here, for the order of Tab
                self._more.hide()
                self._more.clicked.connect(self._on_more)
                middle.column.addWidget(self._more)
            middle.column.addWidget(self._make(destination))
        middle.column.addStretch(1)
        column.addWidget(middle, 1)
        self._officer = self._inset(ElidedLabel(in_line(officer), "caption", self))
        column.addWidget(self._officer)
        self._lock = self._button(self.tr("Lock"), "lock")
        self._lock.setAccessibleName(self.tr("Lock, Control L"))
        self._lock.clicked.connect(self.lock_requested)
        column.addWidget(self._lock)
        self._say_all()
        self._wide = max(Size.rail, self._needed())
        self.setMinimumWidth(self._wide)

    @property
    def wide(self) -> int:
        """The width with words, in pixels."""
        return self._wide

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, with the words as tool tips, or icons and words."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._desk.setVisible(not narrow)
        self._officer.setVisible(not narrow)
        self._say_all()
        if narrow:
            self.setFixedWidth(self._needed())
        else:
            self.setMaximumWidth(_UNBOUNDED)
            self.setMinimumWidth(self._wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put lines of rare need behind *More* where not all have room."""
        super().resizeEvent(event)
        self._fold()

    def show_current(self, name: str) -> None:
        """Mark the page shown; unknown names mark none."""
        self._current = name
        self._fold()
        button = self._buttons.get(name)
        if button is not None:
            button.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def show_count(self, name: str, count: int, said: str) -> None:
        """Show a count beside a line.

        Args:
            name: Key of the page.
            count: 0 shows none.
            said: The same in words, for the screen reader.
        """
        button = self._buttons.get(name)
        if button is not None:
            self._counts[name] = count
            self._say(name)
            button.setAccessibleName(f"{self._words[name]}, {said}" if count else self._words[name])
            if self._narrow:
                self.setFixedWidth(self._needed())

    def _fold(self) -> None:
        """Show *More* if the lines need more room than there is; the page shown always has its line."""
        if self._more is None:
            return
        column = self._middle.column
        margins = column.contentsMargins()
        lines = sum(
            button.sizeHint().height() + column.spacing() for button in self._buttons.values()
        )
        folds = lines + margins.top() + margins.bottom() > self._middle.viewport().height()
        self._more.setVisible(folds)
        for name in self._rare:
            shown = not folds or self._unfolded or name == self._current
            self._buttons[name].setVisible(shown)
        self._say_more()

    def _say_more(self) -> None:
        if self._more is None:
            return
        words = self.tr("Fewer") if self._unfolded else self.tr("More")
        said = self.tr("Fewer pages") if self._unfolded else self.tr("More pages")
        self._more.setText("" if self._narrow else words)
        self._more.setToolTip(said if self._narrow else "")
        self._more.setAccessibleName(said)
        button_icon(self._more, "chevron-up" if self._unfolded else "chevron-down")

    def unfold(self, *, unfolded: bool = True) -> None:
        """Show the pages that are not of the daily work too, or no more."""
        self._unfolded = unfolded
        self._fold()

    def _on_more(self) -> None:
        self.unfold(unfolded=not self._unfolded)

    def _say(self, name: str) -> None:
        words = "" if self._narrow else self._words[name]
        count = str(self._counts.get(name, 0) or "")
        self._buttons[name].setText(f"{words}  {count}".strip())
        self._buttons[name].setToolTip(self._words[name] if self._narrow else "")

    def _say_all(self) -> None:
        for name in self._buttons:
            self._say(name)
        self._lock.setText("" if self._narrow else self.tr("Lock  Ctrl+L"))
        self._lock.setToolTip(self.tr("Lock  Ctrl+L") if self._narrow else "")
        self._say_more()

    def _needed(self) -> int:
        """Return the width the buttons need as they are now, with the scroll bar and the margins."""
        widest = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        bar = self._middle.verticalScrollBar().sizeHint().width()
        return widest + bar + 4 * SPACE.s

    def _make(self, destination: Destination) -> QPushButton:
        button = self._button(destination.words, destination.symbol)
        button.setAccessibleName(destination.words)
        button.setCheckable(True)
        button.setProperty("destination", destination.name)
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._words[destination.name] = destination.words
        self._buttons[destination.name] = button
        return button

    def _button(self, words: str, symbol: str) -> QPushButton:
        button = QPushButton(words, self)
        set_kind(button, "rail")
        button_icon(button, symbol)
        return button

    def _inset(self, text: ElidedLabel) -> ElidedLabel:
        text.setContentsMargins(SPACE.l, 0, SPACE.l, 0)
        text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return text

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(str(button.property("destination")))
