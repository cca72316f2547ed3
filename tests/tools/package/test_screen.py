"""Pictures read from a screen's memory."""

import struct

from tools.package.screen import colours, read


def test_a_picture_is_read_past_header_and_palette() -> None:
    words = [0] * 25
    words[0], words[4], words[5], words[12], words[19] = 108, 2, 1, 12, 1
    memory = struct.pack(">25I", *words) + b"name\0\0\0\0" + bytes(12)
    memory += bytes((1, 2, 3, 0, 4, 5, 6, 0)) + bytes(4)
    image = read(memory)
    assert image.size == (2, 1)
    assert [image.getpixel((x, 0)) for x in (0, 1)] == [(3, 2, 1), (6, 5, 4)]
    assert colours(image) == 2
