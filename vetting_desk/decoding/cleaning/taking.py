"""Takes out of a file what it tells, and decodes what is left, so that only what can be shown is taken in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vetting_desk.decoding import documents, pictures, sounds
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
        heard, _ = sounds.decode(request, cleaned)
        if heard.outcome is not Outcome.SAMPLES:
            return heard, b""
    elif kind is not None:
        decoder = documents if kind is MediaKind.DOCUMENT else pictures
        shown, pixels = decoder.decode(request, cleaned)
        if shown.outcome is not Outcome.PIXELS:
            return shown, b""
    data = b"".join((CLEANED_HEAD.pack(told, len(cleaned)), cleaned, pixels))
    answer = replace(shown, outcome=Outcome.CLEANED, length=len(data))
    return answer, data
