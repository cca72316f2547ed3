"""Pictures and documents that others made: each page decoded in a process without keys, when it is to be seen.

A page is asked for at the size it is shown in, once more when it is made larger, and only a few are kept. What
its text says is not known.
"""

from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from shiboken6 import isValid

from ui.ground.tasks import Tasks
from ui.theme import current
from ui.widgets.reader.arrangement import PIXELS_PER_POINT
from ui.widgets.reader.paper import Paper
from vetting_desk.decoding import asking
from vetting_desk.decoding.asking import Pixels

_WIDTH = 595.0
"""Points that a page is wide at 100 %; a smaller picture is shown as large as it is."""
_FIRST = 1600
"""Pixels asked for at first, both ways."""
_MOST = 4000
_NEARLY = 0.98
_KEPT = 2
"""Pages kept on each side of the one that was painted last."""


class DecodedPaper(Paper):
    """A file that somebody attached.

    Args:
        content: The file.
        tasks: Where it is decoded.
        parent: Owner.
    """

    def __init__(self, content: bytes, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._tasks = tasks
        self._count = 0
        self._sizes: dict[int, QSizeF] = {}
        self._pictures: dict[int, QImage] = {}
        self._asked: dict[int, int] = {}
        self._whole: set[int] = set()

    def begin(self) -> None:
        """Ask for the first page; `page_ready` or `failed` tells of it."""
        self._ask(0, _FIRST)

    def count(self) -> int:
        """Return how many pages there are; 0 before the first is there."""
        return self._count

    def size(self, page: int) -> QSizeF:
        """Return the size of a page in points; before it is there, that of the first."""
        return self._sizes.get(page, self._sizes.get(0, QSizeF(_WIDTH, _WIDTH)))

    def paint(self, painter: QPainter, page: int, zoom: float) -> None:
        """Paint a page as sharp as it is there, and ask for more where that is too little."""
        size = self.size(page) * zoom
        picture = self._pictures.get(page)
        place = QRectF(0, 0, size.width(), size.height())
        if picture is None:
            painter.fillRect(place, QColor(current().tokens.surface))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)
        wanted = round(size.width() * painter.device().devicePixelRatio())
        has = picture.width() if picture is not None else 0
        if has < wanted * _NEARLY and page not in self._whole:
            self._ask(page, max(wanted, _FIRST))
        self._keep_around(page)

    def _keep_around(self, page: int) -> None:
        for other in [each for each in self._pictures if abs(each - page) > _KEPT]:
            del self._pictures[other]
            self._asked.pop(other, None)

    def _ask(self, page: int, pixels: int) -> None:
        pixels = min(pixels, _MOST)
        if self._asked.get(page, 0) < pixels:
            self._asked[page] = pixels
            self._tasks.work(
                asking.picture,
                self._content,
                pixels,
                pixels * 4,
                page,
                done=partial(self._on_decoded, page, pixels),
                failed=self._on_failed,
            )

    def _on_decoded(self, page: int, asked: int, pixels: Pixels) -> None:
        if not isValid(self):
            return
        rows = pixels.width * 3
        image = QImage(pixels.data, pixels.width, pixels.height, rows, QImage.Format.Format_RGB888)
        self._pictures[page] = image.copy()  # the bytes are not the image's own
        if pixels.width < asked * _NEARLY or asked >= _MOST:
            self._whole.add(page)
        natural = pixels.width / PIXELS_PER_POINT
        width = min(_WIDTH, natural) if page in self._whole else _WIDTH
        self._sizes[page] = QSizeF(width, width * pixels.height / pixels.width)
        self._count = pixels.pages
        self.page_ready.emit(page)

    def _on_failed(self, error: Exception) -> None:
        if isValid(self):
            self.failed.emit(error)
