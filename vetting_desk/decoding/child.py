"""The process that decodes: one request, one answer, and it ends. `asking` starts it, and nothing else does.

What others made is read only after the library for it is loaded and everything else is given up.
"""

import os
from collections.abc import Callable
from importlib import import_module
from typing import Final

from vetting_desk.decoding import confine
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import (
    REQUEST_LENGTH,
    Answer,
    MalformedError,
    Outcome,
    Request,
    answer_bytes,
    read_request,
)

FLAG: Final = "--decode"
"""What starts the built program as this process."""
_IN, _OUT = 0, 1
_MOST_AT_ONCE: Final = 1 << 20
_LIBRARIES: Final = {
    MediaKind.PICTURE: "vetting_desk.decoding.pictures",
    MediaKind.DOCUMENT: "vetting_desk.decoding.documents",
    MediaKind.SOUND: "vetting_desk.decoding.sounds",
}
_CODES: Final = "vetting_desk.decoding.codes"
_CLEAN: Final = "vetting_desk.decoding.cleaning.taking"
_WRONG_USE: Final = 2

Decode = Callable[[Request, bytes], tuple[Answer, bytes]]


def main() -> int:
    """Answer one request from standard input on standard output; return the exit code."""
    _make_binary()
    confine.hold()
    try:
        request = read_request(_read(REQUEST_LENGTH))
    except MalformedError:
        return _WRONG_USE
    library = _LIBRARIES[request.kind]
    if request.codes or request.clean:
        import_module(library)
        library = _CODES if request.codes else _CLEAN
    decode: Decode = import_module(library).decode
    confine.let_go()
    answer, content = answer_to(decode, request, _read(request.length))
    _write(answer_bytes(answer))
    _write(content)
    return 0


def answer_to(decode: Decode, request: Request, content: bytes) -> tuple[Answer, bytes]:
    """Decode, and turn whatever a library raises about what others made into a refusal."""
    if len(content) != request.length:
        return Answer(Outcome.UNREADABLE), b""
    try:
        return decode(request, content)
    except MemoryError:
        return Answer(Outcome.NO_MEMORY), b""
    except Exception:  # noqa: BLE001 (of a hostile file anything can be raised; this process ends)
        return Answer(Outcome.UNREADABLE), b""


def _make_binary() -> None:
    """On Windows, keep the pipes from turning line ends into others."""
    if os.name == "nt":
        import msvcrt

        for number in (_IN, _OUT):
            msvcrt.setmode(number, os.O_BINARY)  # type: ignore[attr-defined]  # Windows alone


def _read(length: int) -> bytes:
    parts: list[bytes] = []
    while length and (part := os.read(_IN, min(length, _MOST_AT_ONCE))):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def _write(content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(_OUT, rest[:_MOST_AT_ONCE]) :]
