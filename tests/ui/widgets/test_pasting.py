"""What lies in the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage

from ui.widgets.pasting import pasted_paths, pasted_picture


@pytest.fixture(autouse=True)
def empty(qapp: object) -> None:
    del qapp
    QGuiApplication.clipboard().clear()


def test_an_empty_clipboard_has_nothing() -> None:
    assert pasted_paths() == []
    assert pasted_picture() is None


def test_a_file_is_a_path_and_a_picture_a_png(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    QGuiApplication.clipboard().setMimeData(data)
    assert pasted_paths() == [tmp_path / "a.png"]
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    QGuiApplication.clipboard().setImage(image)
    found = pasted_picture()
    QGuiApplication.clipboard().clear()
    assert found is not None
    assert found.startswith(b"\x89PNG")
