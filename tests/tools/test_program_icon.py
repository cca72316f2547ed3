"""The program's icon: as Windows wants it, and as its drawing is now."""

import struct

import pytest
from PySide6.QtGui import QImage

from tools.program_icon import ICON, SIZES, drawn, icon_bytes
from vetting_desk.paths import resource_path


def pictures(icon: bytes) -> list[QImage]:
    """Return the pictures of an icon file, from its own directory."""
    _reserved, kind, count = struct.unpack_from("<HHH", icon)
    assert kind == 1
    entries = [struct.unpack_from("<BBBBHHII", icon, 6 + 16 * each) for each in range(count)]
    return [QImage.fromData(icon[place : place + length]) for *_, length, place in entries]


@pytest.mark.parametrize("made", [True, False])
def test_each_size_is_in_it(*, made: bool) -> None:
    icon = icon_bytes() if made else resource_path(ICON).read_bytes()
    assert [(each.width(), each.height()) for each in pictures(icon)] == [
        (side, side) for side in SIZES
    ]


def test_the_kept_one_shows_the_drawing_as_it_is() -> None:
    kept = pictures(resource_path(ICON).read_bytes())[-1]
    now = drawn(kept.width())
    off = [
        (x, y)
        for x in range(0, kept.width(), 3)
        for y in range(0, kept.height(), 3)
        if abs(kept.pixelColor(x, y).lightness() - now.pixelColor(x, y).lightness()) > 40
    ]
    assert len(off) < 20  # edges are drawn a little otherwise by other versions of Qt
    assert {now.pixelColor(x, 128).name() for x in (20, 68, 90)} == {
        "#0b6b6b",
        "#9fd3cf",
        "#ffffff",
    }
