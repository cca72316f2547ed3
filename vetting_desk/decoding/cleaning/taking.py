"""Takes out of a file what it tells, and decodes what is left, so that only what can be shown is taken in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import Final

from vetting_desk.decoding.cleaning import chunks, jpeg, others, tiff
from vetting_desk.decoding.cleaning.telling import CutShortError
from vetting_desk.decoding.kinds import MediaKind, Sort, kind_of, sort_of
from vetting_desk.decoding.told import Told
from vetting_desk.decoding.wire import CLEANED_HEAD, Answer, Outcome, Request

Clean = Callable[[bytes], tuple[bytes, Told]]


def _as_it_came(content: bytes) -> tuple[bytes, Told]:
    return content, Told.KEPT


_CLEANING: Final[Mapping[Sort, Clean]] = {
    Sort.JPEG: jpeg.clean,
    Sort.PNG: chunks.clean_png,
    Sort.WEBP: chunks.clean_webp,
    Sort.TIFF: tiff.clean,
    Sort.GIF: others.clean_gif,
    Sort.BMP: others.clean_bmp,
    Sort.WAVE: chunks.clean_wave,
    Sort.MPEG: others.clean_mpeg,
    Sort.BOXES: others.clean_boxes,
}


_DECODERS: Final[Mapping[MediaKind, str]] = {
    MediaKind.PICTURE: "vetting_desk.decoding.pictures",
    MediaKind.DOCUMENT: "vetting_desk.decoding.documents",
    MediaKind.SOUND: "vetting_desk.decoding.sounds",
}


def decode(request: Request, content: bytes) -> tuple[Answer, bytes]:
    """Return a file without what it tells, and its first page or the picture as large as was asked for.

    What can be neither shown nor played here is cleaned as far as its format is known, and has no picture.
    """
    sort = sort_of(content)
    try:
        cleaned, told = _CLEANING.get(sort, _as_it_came)(content) if sort else _as_it_came(content)
    except CutShortError:
        return Answer(Outcome.UNREADABLE), b""
    kind, pixels = kind_of(cleaned), b""
    shown = Answer(Outcome.CLEANED)
    if kind is MediaKind.SOUND:
        heard, _ = _decoder(kind)(request, cleaned)
        if heard.outcome is not Outcome.SAMPLES:
            return heard, b""
    elif kind is not None:
        shown, pixels = _decoder(kind)(request, cleaned)
        if shown.outcome is not Outcome.PIXELS:
            return shown, b""
    data = b"".join((CLEANED_HEAD.pack(told, len(cleaned)), cleaned, pixels))
    answer = replace(shown, outcome=Outcome.CLEANED, length=len(data))
    return answer, data


def _decoder(kind: MediaKind) -> Callable[[Request, bytes], tuple[Answer, bytes]]:
    """Return what decodes a kind; the process has loaded it before, and could load no other now."""
    decode: Callable[[Request, bytes], tuple[Answer, bytes]] = import_module(_DECODERS[kind]).decode
    return decode
