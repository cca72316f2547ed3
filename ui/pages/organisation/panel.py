"""What all parts of the page share: a desk, a banner for what happened, and work on the store's thread."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.text.error_text import describe
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.scroll import ScrollColumn
from vetting_desk.operations.access.open_desk import OpenDesk

_NORMAL = 100


class Panel(QWidget):
    """One part of the page.

    Args:
        desk: The unlocked headquarters.
        tasks: Where work on the store is done.
        parent: Owner, or None.

    Attributes:
        column: The layout that takes the content.
        banner: What happened; hidden until something did.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.l)
        self.banner = Banner(self)
        self.column.addWidget(self.banner)

    def scrolling_column(self) -> QVBoxLayout:
        """Return the layout of the content: it scrolls where letters are large and not all of it fits."""
        if current().scale <= _NORMAL:
            return self.column
        scroll = ScrollColumn(self, width=0)
        self.column.addWidget(scroll, 1)
        return scroll.column

    def refresh(self) -> None:
        """Refresh from what is stored."""

    def first_widget(self) -> QWidget:
        """Return what gets the focus when the part is shown."""
        return self

    def forget(self) -> None:
        """Clear what was typed and shown; the part is left."""
        self.banner.hide()

    def _do(
        self, function: Callable[..., Any], *args: object, done: Callable[[Any], object]
    ) -> None:
        """Do something on the store's thread; meanwhile nothing here can be used.

        What wants a second officer is done once they typed their passphrase.
        """
        self.banner.hide()
        self.setEnabled(False)

        def on_done(result: Any) -> None:
            self.setEnabled(True)
            done(result)

        def on_failed(error: Exception) -> None:
            again = partial(self._do, function, *args, done=done)
            question = question_for(self._desk, self._tasks, self, error, again)
            if question is None:
                self._on_failed(error)
            else:
                self.setEnabled(True)
                question.ask()

        self._tasks.store(function, self._desk, *args, done=on_done, failed=on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        words = describe(error)
        self.banner.show_message(words.sentence, words.hint, tone="error")
