"""Decoded pixels become pictures of their own memory, no larger than asked for."""

from PySide6.QtGui import QColor, QIcon

from ui.widgets.pixels import fitted, picture_of, squared


def test_each_pixel_is_where_it_was(qapp: object) -> None:
    del qapp
    made = picture_of(2, 1, bytes((255, 0, 0, 0, 0, 255)))
    assert [made.pixelColor(x, 0) for x in (0, 1)] == [QColor(255, 0, 0), QColor(0, 0, 255)]


def test_a_large_picture_is_made_smaller_and_a_small_one_is_not_enlarged(qapp: object) -> None:
    del qapp
    assert fitted(picture_of(40, 20, bytes(2400)), 10).size().toTuple() == (10, 5)
    assert fitted(picture_of(4, 2, bytes(24)), 10).size().toTuple() == (4, 2)


def test_an_icon_is_square_and_keeps_its_colours_when_it_is_chosen(qapp: object) -> None:
    del qapp
    red = fitted(picture_of(4, 8, bytes((255, 0, 0) * 32)), 8)
    icon = squared(red, 8)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        shown = icon.pixmap(8, 8, mode).toImage()
        assert (shown.width(), shown.height()) == (8, 8)
        assert shown.pixelColor(4, 4) == QColor(255, 0, 0)
        assert shown.pixelColor(0, 4).alpha() == 0
