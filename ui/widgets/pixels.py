"""Pixels that were decoded elsewhere, as pictures of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap


def picture_of(width: int, height: int, pixels: bytes) -> QImage:
    """Return a picture of its own memory.

    Args:
        width: Across.
        height: Down.
        pixels: Red, green and blue of each, from the upper left corner.
    """
    image = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888)
    return image.copy()  # the bytes are not the image's own


def fitted(image: QImage, side: int) -> QPixmap:
    """Return a picture made smaller to fit into a square, if it is larger."""
    if max(image.width(), image.height()) <= side:
        return QPixmap.fromImage(image)
    smaller = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return QPixmap.fromImage(smaller)
