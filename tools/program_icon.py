"""Draws the program's icon in the sizes Windows asks for: ``python -m tools.program_icon``.

The window shows it, and `build.spec` gives it to the programs. Sizes are those of Explorer and the task bar at
100 to 400 per cent. Source: "App icons" and ICONDIR in Windows' documentation, by which an image in it may be a
PNG.
"""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from vetting_desk.paths import resource_path

DRAWING: Final = "program/vetting-desk.svg"
ICON: Final = "program/vetting-desk.ico"
SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
_HEAD: Final = struct.Struct("<HHH")
_ENTRY: Final = struct.Struct("<BBBBHHII")


def drawn(side: int) -> QImage:
    """Return the icon as a picture of `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(resource_path(DRAWING))).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def icon_bytes() -> bytes:
    """Return the icon file with a picture of each of `SIZES`."""
    pictures = [_png(drawn(side)) for side in SIZES]
    place = _HEAD.size + _ENTRY.size * len(SIZES)
    entries = b""
    for side, picture in zip(SIZES, pictures, strict=True):
        # A side of 256 is written as 0.
        entries += _ENTRY.pack(side % 256, side % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return _HEAD.pack(0, 1, len(SIZES)) + entries + b"".join(pictures)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, which Qt refuses
    return bytes(data.data())


def main() -> int:
    """Write the icon beside its drawing."""
    QGuiApplication([])
    Path(resource_path(ICON)).write_bytes(icon_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
