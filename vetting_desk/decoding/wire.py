"""What passes between the program and the process that decodes: a request, and one answer.

Both are a fixed header and then as many bytes as it says. Of what comes back nothing is believed: sizes are
compared with what was asked for, and the length with the sizes, before a byte of the content is taken.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from vetting_desk.decoding.kinds import MediaKind

MOST_CONTENT: Final = 64 * 1024 * 1024
"""Longest file that is decoded, in bytes; no longer one can be attached."""
MOST_PIXELS: Final = 16_000_000
"""Most pixels of a decoded picture or page."""
MOST_PAGES: Final = 100_000
MOST_RATE: Final = 384_000
"""Highest rate of samples, per second."""
MOST_CHANNELS: Final = 8
MOST_SAMPLES: Final = 64 * 1024 * 1024
"""Most samples of a sound, all channels together; more than twelve minutes in stereo at 44.1 kHz."""
CHANNEL_BYTES: Final = 3
"""Bytes of a pixel: red, green, blue."""
MOST_CODES: Final = 8
"""Most codes of a picture that are answered with."""
MOST_TEXT: Final = 32 * 1024
"""Most bytes of what codes of a picture say, all together."""
SAMPLE_BYTES: Final = 2
"""Bytes of a sample: a signed number of 16 bits, low byte first."""

_REQUEST: Final = struct.Struct(">4sBIIIQ")
_ANSWER: Final = struct.Struct(">4sBIIIQ")
_MAGIC: Final = b"VDd1"
REQUEST_LENGTH: Final = _REQUEST.size
ANSWER_LENGTH: Final = _ANSWER.size

_CODES: Final = 0x80
"""Set in the byte of the kind where codes are looked for, not pixels."""
_ANY_CODES: Final = 0x20
"""Set beside it where bar codes of every kind are."""
_CLEAN: Final = 0x40
"""Set where what the content tells beside itself is to be taken out."""
CLEANED_HEAD: Final = struct.Struct(">HQ")
"""What was taken out, and the length of what is left, before that and the pixels."""
_KINDS: Final = (MediaKind.PICTURE, MediaKind.DOCUMENT, MediaKind.SOUND)


class Outcome(IntEnum):
    """How decoding ended."""

    PIXELS = 1
    SAMPLES = 2
    UNREADABLE = 3
    TOO_LARGE = 4
    NO_MEMORY = 5
    LOCKED = 6
    CODES = 7
    CLEANED = 8


class MalformedError(Exception):
    """What came is not in the format; for this package alone."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be decoded.

    Attributes:
        kind: Of the content.
        page: Of a document or of a picture with several, from 0.
        width: Most pixels across; what is larger is made smaller.
        height: Most pixels down.
        length: Of the content that follows, in bytes.
        codes: True to look for codes in the picture or page, and answer with what they say.
        any_codes: With it, to look for bar codes of every kind, not for QR codes alone.
        clean: True to take out what the content tells beside itself.
    """

    kind: MediaKind
    page: int
    width: int
    height: int
    length: int
    codes: bool = False
    any_codes: bool = False
    clean: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the process says it decoded.

    Attributes:
        outcome: How it ended.
        first: Pixels across; of a sound, samples per second; of codes, how many.
        second: Pixels down; of a sound, channels.
        pages: How many there are; 0 for a sound or a refusal.
        length: Of the content that follows, in bytes.
    """

    outcome: Outcome
    first: int = 0
    second: int = 0
    pages: int = 0
    length: int = 0


def request_bytes(request: Request) -> bytes:
    """Return the header of a request."""
    return _REQUEST.pack(
        _MAGIC,
        _KINDS.index(request.kind)
        | (_CODES if request.codes else 0)
        | (_ANY_CODES if request.any_codes else 0)
        | (_CLEAN if request.clean else 0),
        request.page,
        request.width,
        request.height,
        request.length,
    )


def read_request(header: bytes) -> Request:
    """Read the header of a request.

    Raises:
        MalformedError: If it is none.
    """
    if len(header) != REQUEST_LENGTH:
        raise MalformedError
    magic, kind, page, width, height, length = _REQUEST.unpack(header)
    codes, any_codes, clean = (bool(kind & bit) for bit in (_CODES, _ANY_CODES, _CLEAN))
    kind &= ~(_CODES | _ANY_CODES | _CLEAN)
    if magic != _MAGIC or kind >= len(_KINDS) or length > MOST_CONTENT:
        raise MalformedError
    if (codes and clean) or (any_codes and not codes):
        raise MalformedError
    return Request(_KINDS[kind], page, width, height, length, codes, any_codes, clean)


def answer_bytes(answer: Answer) -> bytes:
    """Return the header of an answer."""
    return _ANSWER.pack(
        _MAGIC, answer.outcome, answer.first, answer.second, answer.pages, answer.length
    )


def read_answer(header: bytes, request: Request) -> Answer:
    """Read the header of an answer and hold it against what was asked.

    Raises:
        MalformedError: If it is none, or answers something else, or its numbers do not fit together.
    """
    if len(header) != ANSWER_LENGTH:
        raise MalformedError
    magic, outcome, first, second, pages, length = _ANSWER.unpack(header)
    if magic != _MAGIC or outcome not in set(Outcome):
        raise MalformedError
    answer = Answer(Outcome(outcome), first, second, pages, length)
    fits = {
        Outcome.PIXELS: _is_picture,
        Outcome.SAMPLES: _is_sound,
        Outcome.CODES: _is_codes,
        Outcome.CLEANED: _is_cleaned,
    }.get(answer.outcome, _is_refusal)
    if not fits(answer, request):
        raise MalformedError
    return answer


def _is_picture(answer: Answer, request: Request) -> bool:
    return (
        request.kind is not MediaKind.SOUND
        and not request.codes
        and not request.clean
        and 1 <= answer.first <= request.width
        and 1 <= answer.second <= request.height
        and answer.first * answer.second <= MOST_PIXELS
        and request.page < answer.pages <= MOST_PAGES
        and answer.length == answer.first * answer.second * CHANNEL_BYTES
    )


def _is_codes(answer: Answer, request: Request) -> bool:
    return (
        request.codes
        and 0 <= answer.first <= MOST_CODES
        and answer.second == 0
        and request.page < answer.pages <= MOST_PAGES
        and answer.length <= MOST_TEXT
    )


def _is_cleaned(answer: Answer, request: Request) -> bool:
    """Return whether the numbers fit; nothing becomes longer by what is taken out of it."""
    pixels = answer.first * answer.second
    left = answer.length - pixels * CHANNEL_BYTES - CLEANED_HEAD.size
    return (
        request.clean
        and 0 <= answer.first <= request.width
        and 0 <= answer.second <= request.height
        and (answer.first == 0) == (answer.second == 0)
        and pixels <= MOST_PIXELS
        and (0 < answer.pages <= MOST_PAGES if pixels else answer.pages == 0)
        and 0 <= left <= request.length
    )


def _is_sound(answer: Answer, request: Request) -> bool:
    return (
        request.kind is MediaKind.SOUND
        and not request.clean
        and 1 <= answer.first <= MOST_RATE
        and 1 <= answer.second <= MOST_CHANNELS
        and answer.pages == 0
        and answer.length <= MOST_SAMPLES * SAMPLE_BYTES
        and answer.length % (answer.second * SAMPLE_BYTES) == 0
    )


def _is_refusal(answer: Answer, _request: Request) -> bool:
    return (answer.first, answer.second, answer.pages, answer.length) == (0, 0, 0, 0)
