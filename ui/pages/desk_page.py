"""What all pages of an unlocked desk share: a header, a column beneath it, and when to refresh."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.asking.confirm_dialog import ConfirmDialog
from ui.asking.confirming import ConfirmedCall
from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.theme import SPACE, current
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import ScrollColumn
from vetting_desk.operations.access.open_desk import OpenDesk

T = TypeVar("T")


class _Outdented(QHBoxLayout):
    """A row that reaches beyond its place on both sides; Qt takes a negative margin for none at all."""

    def setGeometry(self, place: QRect) -> None:
        """Take `place`, and the room of the focus ring to its left and right."""
        super().setGeometry(place.adjusted(-SPACE.xs, 0, SPACE.xs, 0))


class DeskPage(QWidget):
    """A page inside the frame.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        events: Where changes are announced.
        parent: Owner, or None.

    Attributes:
        header: Title, caption and the primary act.
        column: The layout that takes the content.
        listens_to: Changes after which the page refreshes, if it is shown.

    Signals:
        said: One line for the message bar, and its tone.
    """

    said = Signal(str, str)
    listens_to: frozenset[Subject] = frozenset()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._arriving = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.column.setSpacing(SPACE.l)
        self.header = PageHeader(self)
        self.column.addWidget(self.header)
        events.changed.connect(self._on_changed)

    def add_scroll(self, scroll: QWidget) -> None:
        """Put a scrolling column, or a stack of them, beneath the header, its content in line with the header.

        It keeps `SPACE.xs` free for the focus ring on both sides; the layout gives them back.
        """
        row = _Outdented()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(scroll)
        self.column.addLayout(row, 1)

    def scrolling_column(self) -> QVBoxLayout:
        """Return the layout for what stands beneath the header: it scrolls where letters are large.

        What shares the height with others, such as a table, then says how low it may become at the least.
        """
        if current().scale <= 100:
            return self.column
        scroll = ScrollColumn(self, width=0)
        self.add_scroll(scroll)
        return scroll.column

    def activate(self) -> None:
        """Get ready to be shown: refresh, and move the focus to what is used first."""
        self.refresh()
        self._arriving = True
        self.take_focus()

    def keep_focus(self) -> None:
        """Take the focus once more after arriving: what had it may have been hidden by what was read."""
        focus = QApplication.focusWidget()
        inside = focus is not None and focus is not self and self.isAncestorOf(focus)
        if self._arriving and not inside and self.isVisible():
            self.take_focus()
        self._arriving = False

    def take_focus(self) -> None:
        """Move the focus to what is used first; to the page itself while that cannot be used."""
        first = self.first_widget()
        if first.isVisibleTo(self) and first.isEnabledTo(self):
            first.setFocus()
        else:
            self.setAccessibleName(self.header.title())
            self.setFocus()

    def first_widget(self) -> QWidget:
        """Return what gets the focus when the page is shown."""
        return self.header.act_button

    def refresh(self) -> None:
        """Refresh from what is stored."""

    def _ask(
        self,
        function: Callable[..., T],
        *args: object,
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        refused: Callable[[], object] | None = None,
    ) -> None:
        """Make a call that may want the officer to confirm first; not while one is being asked about.

        Args:
            function: Runs on the store's thread; gets the desk, then `args`.
            *args: Passed to it.
            done: Called with the result.
            failed: Called with any other error; None leaves it to the window.
            refused: Called when the officer does not confirm.
        """
        if self.findChild(ConfirmDialog) is None:
            ConfirmedCall(
                self._desk, self._tasks, self, function, args, done, failed, refused
            ).run()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*self.listens_to):
            self.refresh()
