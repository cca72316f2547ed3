"""What lies in the clipboard: files, or a picture, which becomes a PNG in memory."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from ui.widgets.dropping import paths_in


def pasted_paths() -> list[Path]:
    """Return the files and folders of this computer that lie in the clipboard."""
    data = _data()
    return paths_in(data) if data is not None else []


def pasted_picture() -> bytes | None:
    """Return the picture that lies in the clipboard as PNG; None where there is none."""
    data = _data()
    image = data.imageData() if data is not None else None
    if not isinstance(image, QImage) or image.isNull():
        return None
    return png_of(image)


def png_of(image: QImage) -> bytes:
    """Return a picture as PNG, made in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # (a device is one of its forms)
    return bytes(buffer.data().data())


def _data() -> QMimeData | None:
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None for an empty one
    return found
