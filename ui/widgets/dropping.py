"""Files dropped onto a page: a sign while they are held over it, and their paths once they are let go.

Choosing files by a dialog does the same from the keyboard.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card
from ui.widgets.texts import label


class DropTarget(QObject):
    """Takes files and folders dropped onto a widget.

    Args:
        page: The widget.
        words: What is said while files are held over it.
        is_ready: Returns False while nothing can be taken.

    Signals:
        dropped(list): The paths, each a `Path`.
    """

    dropped = Signal(list)

    def __init__(self, page: QWidget, words: str, is_ready: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page = page
        self._is_ready = is_ready
        self.sign = Card(page)
        self.sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = label(words, "title", self.sign, wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sign.column.addWidget(said)
        self.sign.hide()
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what is dragged over the page, and let everything else through."""
        kind = event.type()
        if kind in {QEvent.Type.DragEnter, QEvent.Type.DragMove} and isinstance(event, QDropEvent):
            self._on_over(event)
            return True
        if kind == QEvent.Type.DragLeave:
            self.sign.hide()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._on_dropped(event)
            return True
        return super().eventFilter(watched, event)

    def _on_over(self, event: QDropEvent) -> None:
        if not self._is_ready() or not paths_in(event.mimeData()):
            event.ignore()
            return
        # Copying, whatever was proposed: nothing is removed from where it lies.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self.sign.setGeometry(self._page.rect())
            self.sign.raise_()
            self.sign.show()

    def _on_dropped(self, event: QDropEvent) -> None:
        self.sign.hide()
        paths = paths_in(event.mimeData())
        if not self._is_ready() or not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(paths)


def paths_in(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
