"""The pictures of the program's icon, as desktops want them: a file for each size, from the icon file."""

import struct
from typing import Final

_HEAD: Final = struct.Struct("<HHH")
_ENTRY: Final = struct.Struct("<BBBBHHII")


def pictures(icon: bytes) -> dict[int, bytes]:
    """Return the PNG files in an icon file of ours, by their side in pixels.

    Args:
        icon: As `tools.program_icon` writes it: each picture in it is a PNG.
    """
    _, _, count = _HEAD.unpack_from(icon)
    found = {}
    for number in range(count):
        side, *_, length, place = _ENTRY.unpack_from(icon, _HEAD.size + number * _ENTRY.size)
        found[side or 256] = icon[place : place + length]
    return found
