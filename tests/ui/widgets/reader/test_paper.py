"""A paper of which nothing is known but that it has pages."""

import pytest
from PySide6.QtGui import QImage, QPainter

from ui.widgets.reader.paper import Paper


def test_of_a_paper_without_text_nothing_is_found_and_nowhere_is_gone_to() -> None:
    paper = Paper()
    assert paper.text(0) is None
    assert paper.sections() == ()


def test_what_has_pages_must_say_how_many_how_large_and_paint_them() -> None:
    paper, image = Paper(), QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(NotImplementedError):
        paper.count()
    with pytest.raises(NotImplementedError):
        paper.size(0)
    with pytest.raises(NotImplementedError):
        paper.paint(painter, 0, 1.0)
    painter.end()
