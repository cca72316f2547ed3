"""Shows frames as they come, as large as there is room for; each is forgotten with the next."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_LEAST = QSize(240, 135)
_USUAL = QSize(480, 200)
_GROUND = QColor(24, 24, 26)


class LiveView(QWidget):
    """The picture in the middle of a dark ground, in its own shape.

    Attributes:
        frame: What is shown; a null picture for nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setRetainSizeWhenHidden(True)  # what stands above it stays there
        self.setSizePolicy(policy)
        self.setMinimumSize(_LEAST)

    def show_frame(self, frame: QImage) -> None:
        """Show another picture."""
        self.frame = frame
        self.update()

    def clear(self) -> None:
        """Forget what is shown."""
        self.show_frame(QImage())

    def sizeHint(self) -> QSize:
        """Return a size that leaves room for large letters on a laptop's screen; it grows to what there is."""
        return _USUAL

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), _GROUND)
            if self.frame.isNull():
                return
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self.frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                (self.width() - size.width()) / 2,
                (self.height() - size.height()) / 2,
                size.width(),
                size.height(),
            )
            painter.drawImage(place, self.frame)
