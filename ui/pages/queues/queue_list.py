"""The queues at the leading edge of the page, each with how much waits in it, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.text.queue_text import Queues, queue_text
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.model.queue import Queue
from vetting_desk.operations.queues.reading import Overview

OWN = "own"
_WIDTH = 208
_WIDEST = 260


class QueueButton(QPushButton):
    """One queue: its name, and beneath it how many cases wait."""

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "row")
        self.key = key
        self._words = words
        self.setCheckable(True)
        self.setAutoExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.xs, SPACE.m, SPACE.xs)
        column.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = label(words, "strong", self, wrap=True)
        self._count = label("", "caption", self, wrap=True)
        for part in (self._name, self._count):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)

    def hasHeightForWidth(self) -> bool:
        """Return True: a long name needs two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken lines."""
        inner = self.layout()
        height = inner.heightForWidth(width) if inner is not None else 0
        return max(current().px(Size.answer), height)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the width to the column."""
        return QSize(_WIDTH, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the height of both lines at the width there is."""
        return QSize(120, self.heightForWidth(self.width()))

    def show_count(self, count: int) -> None:
        """Show how many cases wait."""
        said = Queues().cases(count)
        self._count.setText(said)
        self.setAccessibleName(f"{self._words}, {said}")

    def count(self) -> str:
        """Return how many wait, as it is said."""
        return self._count.text()


class QueueList(ScrollColumn):
    """The queues, one of them chosen.

    Args:
        queues: Those there are, in their order.
        parent: Owner, or None.

    Signals:
        chosen: Key of the queue: a `Queue`, or `OWN`.
    """

    chosen = Signal(str)

    def __init__(
        self, queues: Iterable[Queue] = tuple(Queue), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=0)
        self.setFixedWidth(min(current().px(_WIDTH), _WIDEST))
        self.column.setSpacing(SPACE.s)
        self.buttons: dict[str, QueueButton] = {}
        named = [(OWN, self.tr("Claimed by me"))]
        named = [*((queue.value, queue_text(queue)) for queue in queues), *named]
        for key, words in named:
            button = QueueButton(key, words, self)
            button.clicked.connect(self._on_clicked)
            self.buttons[key] = button
            self.column.addWidget(button)
        self.column.addStretch(1)
        self.buttons[Queue.NEW.value].setChecked(True)

    def choice(self) -> Queue | None:
        """Return the chosen queue; None for one's own cases."""
        key = next(key for key, button in self.buttons.items() if button.isChecked())
        return None if key == OWN else Queue(key)

    def choose(self, queue: Queue | None) -> None:
        """Choose a queue, as if it had been clicked."""
        self.buttons[OWN if queue is None else queue.value].click()

    def first(self) -> QPushButton:
        """Return the chosen button."""
        return next(button for button in self.buttons.values() if button.isChecked())

    def show_overview(self, found: Overview) -> None:
        """Show how much waits where."""
        for queue, count in found.counts.items():
            self.buttons[queue.value].show_count(count)
        self.buttons[OWN].show_count(found.own)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QueueButton):
            self.chosen.emit(button.key)
