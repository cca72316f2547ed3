"""Pixels that were decoded elsewhere, as pictures of the window."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap


def picture_of(width: int, height: int, pixels: bytes) -> QImage:
    """Return a picture of its own memory.

    Args:
        width: Across.
        height: Down.
        pixels: Red, green and blue of each, from the upper left corner.
    """
    image = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888)
    return image.copy()  # the bytes are not the image's own


def squared(picture: QPixmap, side: int) -> QIcon:
    """Return an icon with a picture in the middle of an empty square, in its own colours when chosen too.

    So words beside icons of several shapes begin at one line.

    Args:
        picture: At most as wide and as high as the square.
        side: Of the square, in logical pixels.
    """
    ratio = picture.devicePixelRatio()
    sheet = QPixmap(round(side * ratio), round(side * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    size = picture.deviceIndependentSize()
    with QPainter(sheet) as painter:
        painter.drawPixmap(QPointF((side - size.width()) / 2, (side - size.height()) / 2), picture)
    icon = QIcon(sheet)
    icon.addPixmap(sheet, QIcon.Mode.Selected)
    return icon


def fitted(image: QImage, side: int) -> QPixmap:
    """Return a picture made smaller to fit into a square, if it is larger."""
    if max(image.width(), image.height()) <= side:
        return QPixmap.fromImage(image)
    smaller = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return QPixmap.fromImage(smaller)
