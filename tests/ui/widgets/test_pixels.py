"""Decoded pixels become pictures of their own memory, no larger than asked for."""

from PySide6.QtGui import QColor

from ui.widgets.pixels import fitted, picture_of


def test_each_pixel_is_where_it_was(qapp: object) -> None:
    del qapp
    made = picture_of(2, 1, bytes((255, 0, 0, 0, 0, 255)))
    assert [made.pixelColor(x, 0) for x in (0, 1)] == [QColor(255, 0, 0), QColor(0, 0, 255)]


def test_a_large_picture_is_made_smaller_and_a_small_one_is_not_enlarged(qapp: object) -> None:
    del qapp
    assert fitted(picture_of(40, 20, bytes(2400)), 10).size().toTuple() == (10, 5)
    assert fitted(picture_of(4, 2, bytes(24)), 10).size().toTuple() == (4, 2)
