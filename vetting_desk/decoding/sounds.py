"""Sounds to samples, in the process that has no keys: WAVE files, as recorders and telephones write them.

Linear samples of 8 to 32 bits, floating point, and the two laws of telephony (ITU-T G.711). What is compressed
further needs a library for each kind and is not decoded. Source: "Multimedia Programming Interface and Data
Specifications 1.0" (RIFF), Microsoft's WAVEFORMATEXTENSIBLE.
"""

import struct
from array import array
from collections.abc import Callable
from sys import byteorder
from typing import Final

from vetting_desk.decoding.wire import (
    MOST_CHANNELS,
    MOST_RATE,
    MOST_SAMPLES,
    SAMPLE_BYTES,
    Answer,
    Outcome,
    Request,
)

_PCM, _FLOAT, _A_LAW, _MU_LAW, _EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
_HEADER: Final = 12
_FORMAT: Final = struct.Struct("<HHIIHH")
_SUBFORMAT: Final = slice(24, 26)
"""Where an extensible format names the one it extends."""


def decode(_request: Request, content: bytes) -> tuple[Answer, bytes]:
    """Return the samples of a sound, each as 16 bits."""
    chunks = _chunks(content)
    head, data = chunks.get(b"fmt ", b""), chunks.get(b"data")
    if len(head) < _FORMAT.size or data is None:
        return Answer(Outcome.UNREADABLE), b""
    code, channels, rate, _, _, bits = _FORMAT.unpack_from(head)
    if code == _EXTENSIBLE:
        code = int.from_bytes(head[_SUBFORMAT], "little")
    convert = _CONVERT.get((code, bits))
    if convert is None or not 1 <= channels <= MOST_CHANNELS or not 1 <= rate <= MOST_RATE:
        return Answer(Outcome.UNREADABLE), b""
    frame = channels * bits // 8
    if len(data) // (bits // 8) > MOST_SAMPLES:
        return Answer(Outcome.TOO_LARGE), b""
    samples = convert(data[: len(data) // frame * frame])
    return Answer(Outcome.SAMPLES, rate, channels, 0, len(samples)), samples


def _chunks(content: bytes) -> dict[bytes, bytes]:
    """Return the first chunk of each name; the last may be cut short, as when a recorder lost its power."""
    found: dict[bytes, bytes] = {}
    at = _HEADER
    while at + 8 <= len(content):
        name, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        found.setdefault(name, content[at + 8 : at + 8 + length])
        at += 8 + length + length % 2
    return found


def _from_8(data: bytes) -> bytes:
    made = bytearray(len(data) * SAMPLE_BYTES)
    made[1::2] = data.translate(bytes((value - 128) % 256 for value in range(256)))
    return bytes(made)


def _upper_two(width: int) -> Callable[[bytes], bytes]:
    """Return a function that keeps the upper 16 bits of wider samples."""

    def convert(data: bytes) -> bytes:
        made = bytearray(len(data) // width * SAMPLE_BYTES)
        made[0::2], made[1::2] = data[width - 2 :: width], data[width - 1 :: width]
        return bytes(made)

    return convert


def _from_float(data: bytes) -> bytes:
    values = array("f", data)
    if byteorder == "big":
        values.byteswap()
    # Not a number is silence: it compares with nothing.
    made = array(
        "h",
        (int(max(-1.0, min(1.0, value)) * 32767) if value == value else 0 for value in values),  # noqa: PLR0124 (false for NaN alone)
    )
    if byteorder == "big":
        made.byteswap()
    return made.tobytes()


def _from_law(law: Callable[[int], int]) -> Callable[[bytes], bytes]:
    """Return a function that looks each byte up in the table of a law."""
    table = [law(value) & 0xFFFF for value in range(256)]
    low, high = bytes(value & 0xFF for value in table), bytes(value >> 8 for value in table)

    def convert(data: bytes) -> bytes:
        made = bytearray(len(data) * SAMPLE_BYTES)
        made[0::2], made[1::2] = data.translate(low), data.translate(high)
        return bytes(made)

    return convert


def _a_law(value: int) -> int:
    """Return the sample of a byte in A-law (G.711, table 1a), in 16 bits."""
    value ^= 0x55
    exponent, mantissa = value >> 4 & 7, value & 15
    size = (mantissa << 4) + 8 if exponent == 0 else (mantissa << 4) + 0x108 << exponent - 1
    return size if value & 0x80 else -size


def _mu_law(value: int) -> int:
    """Return the sample of a byte in mu-law (G.711, table 2a), in 16 bits."""
    value = ~value & 0xFF
    size = ((value & 15) << 3) + 0x84 << (value >> 4 & 7)
    return 0x84 - size if value & 0x80 else size - 0x84


_CONVERT: Final[dict[tuple[int, int], Callable[[bytes], bytes]]] = {
    (_PCM, 8): _from_8,
    (_PCM, 16): bytes,
    (_PCM, 24): _upper_two(3),
    (_PCM, 32): _upper_two(4),
    (_FLOAT, 32): _from_float,
    (_A_LAW, 8): _from_law(_a_law),
    (_MU_LAW, 8): _from_law(_mu_law),
}
