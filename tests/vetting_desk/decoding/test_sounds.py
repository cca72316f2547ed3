"""Sounds: every way of writing samples that recorders use, and nothing taken for one."""

import io
import struct
import wave

import pytest

from vetting_desk.decoding import sounds
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import Answer, Outcome, Request, answer_bytes, read_answer


def file(code: int, bits: int, data: bytes, channels: int = 1, rate: int = 8000) -> bytes:
    frame = channels * bits // 8
    head = struct.pack("<HHIIHH", code, channels, rate, rate * frame, frame, bits)
    body = b"fmt " + struct.pack("<I", len(head)) + head
    body += b"LIST" + struct.pack("<I", 3) + b"odd\0"
    body += b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body


def decoded(content: bytes) -> tuple[Answer, list[int]]:
    request = Request(MediaKind.SOUND, 0, 0, 0, len(content))
    answer, data = sounds.decode(request, content)
    assert read_answer(answer_bytes(answer), request) == answer
    assert len(data) == answer.length
    return answer, list(struct.unpack(f"<{len(data) // 2}h", data))


def test_what_pythons_own_writer_writes_is_given_back() -> None:
    target = io.BytesIO()
    with wave.open(target, "wb") as writer:
        writer.setparams((2, 2, 44100, 0, "NONE", ""))
        writer.writeframes(struct.pack("<4h", 1, -2, 32767, -32768))
    answer, samples = decoded(target.getvalue())
    assert (answer.first, answer.second) == (44100, 2)
    assert samples == [1, -2, 32767, -32768]


@pytest.mark.parametrize(
    ("code", "bits", "data", "samples"),
    [
        (1, 8, bytes([128, 0, 255]), [0, -32768, 0x7F00]),
        (1, 24, b"\xff\x01\x02\0\0\x80", [0x0201, -32768]),
        (1, 32, b"\xff\xff\x01\x02", [0x0201]),
        (
            3,
            32,
            struct.pack("<5f", 0.0, 1.0, -1.0, 7.0, float("nan")),
            [0, 32767, -32767, 32767, 0],
        ),
        # The ends of each law and its quietest steps: G.711, tables 1a and 2a.
        (6, 8, bytes([0xAA, 0x2A, 0xD5, 0x55]), [32256, -32256, 8, -8]),
        (7, 8, bytes([0x80, 0x00, 0xFF, 0x7F]), [32124, -32124, 0, 0]),
    ],
)
def test_every_way_of_writing_samples(
    code: int, bits: int, data: bytes, samples: list[int]
) -> None:
    assert decoded(file(code, bits, data))[1] == samples


def test_an_extensible_format_is_the_one_it_extends() -> None:
    content = bytearray(file(0xFFFE, 16, struct.pack("<2h", 5, -5)))
    head = content.index(b"fmt ")
    content[head + 4 : head + 8] = struct.pack("<I", 40)
    content[head + 24 : head + 24] = struct.pack("<HHIH", 22, 16, 0, 1) + bytes(14)
    assert decoded(bytes(content))[1] == [5, -5]


def test_what_a_recorder_without_power_left_is_played_as_far_as_it_goes() -> None:
    content = file(1, 16, struct.pack("<4h", 1, 2, 3, 4))
    assert decoded(content[:-3])[1] == [1, 2]


@pytest.mark.parametrize(
    "content",
    [
        b"RIFF\0\0\0\0WAVE",
        file(1, 16, b"")[:30],
        file(0x55, 16, b"\0\0"),  # MP3 in a WAVE file
        file(1, 12, b"\0\0"),
        file(1, 16, b"\0\0", channels=0),
        file(1, 16, b"\0\0", channels=60),
        file(1, 16, b"\0\0", rate=0),
        file(1, 16, b"\0\0", rate=10**9),
    ],
)
def test_what_is_no_sound_of_these_kinds_is_refused(content: bytes) -> None:
    assert decoded(content)[0].outcome is Outcome.UNREADABLE


def test_more_samples_than_are_played_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "MOST_SAMPLES", 3)
    assert decoded(file(1, 16, bytes(8)))[0].outcome is Outcome.TOO_LARGE
