"""QR codes, or bar codes of every kind, in pictures and pages, read in the process that has no keys.

The picture is decoded as it would be to be shown; then ZXing looks for codes, first as it is, then larger
where it is small, and with another way of telling dark from light where a shadow lies on it.
"""

from collections.abc import Iterator
from typing import Final

import zxingcpp
from PIL import Image

from vetting_desk.decoding import documents, pictures
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import MOST_CODES, MOST_TEXT, Answer, Outcome, Request

SMALL: Final = 1_200
"""A picture whose longer side has fewer pixels is tried at twice its size as well."""
_FORMATS: Final = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
_BINARIZERS: Final = (
    zxingcpp.Binarizer.LocalAverage,
    zxingcpp.Binarizer.GlobalHistogram,
)


def decode(request: Request, content: bytes) -> tuple[Answer, bytes]:
    """Return what the codes of one picture or page say, with a zero byte between two."""
    decoder = documents if request.kind is MediaKind.DOCUMENT else pictures
    answer, data = decoder.decode(request, content)
    if answer.outcome is not Outcome.PIXELS:
        return answer, data
    grey = Image.frombytes("RGB", (answer.first, answer.second), data).convert("L")
    said = b"\0".join(found := _found(grey, any_kind=request.any_codes))
    return Answer(Outcome.CODES, len(found), 0, answer.pages, len(said)), said


def _found(grey: Image.Image, *, any_kind: bool) -> list[bytes]:
    formats = (
        zxingcpp.BarcodeFormats([]) if any_kind else _FORMATS
    )  # of none named it looks for each
    for tried in _ways(grey):
        for binarizer in _BINARIZERS:
            said = [
                each.bytes
                for each in zxingcpp.read_barcodes(tried, formats=formats, binarizer=binarizer)
            ]
            kept = list(dict.fromkeys(each for each in said if each and b"\0" not in each))
            if kept:
                return _fitting(kept[:MOST_CODES])
    return []


def _ways(grey: Image.Image) -> Iterator[Image.Image]:
    yield grey
    if max(grey.size) < SMALL:
        yield grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.LANCZOS)


def _fitting(said: list[bytes]) -> list[bytes]:
    while said and sum(map(len, said)) + len(said) > MOST_TEXT:
        said.pop()
    return said
