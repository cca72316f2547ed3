"""Pictures to pixels, in the process that has no keys: the kinds that phones, scanners and cameras make."""

import io
from typing import Final

from PIL import (  # each registers its format; no other is looked for
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from vetting_desk.decoding.wire import MOST_PIXELS, Answer, Outcome, Request

MOST_SOURCE: Final = 80_000_000
"""Most pixels of a picture that is decoded; a phone's has at most 50 million as they are stored."""
_FORMATS: Final = tuple(
    module.format
    for module in (
        BmpImagePlugin.BmpImageFile,
        GifImagePlugin.GifImageFile,
        JpegImagePlugin.JpegImageFile,
        PngImagePlugin.PngImageFile,
        TiffImagePlugin.TiffImageFile,
        WebPImagePlugin.WebPImageFile,
    )
)
_ORIENTATION: Final = 0x0112
_LYING: Final = frozenset({5, 6, 7, 8})
"""Exif 2.32: the first row of what is stored is a side of the picture."""
_WHITE: Final = (255, 255, 255)


def decode(request: Request, content: bytes) -> tuple[Answer, bytes]:
    """Return one picture of a file, upright, no larger than was asked for, on white where it is transparent."""
    Image.MAX_IMAGE_PIXELS = None  # the limit is ours, and held before anything is unpacked
    with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
        pages = int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1
        if request.page >= pages:
            return Answer(Outcome.UNREADABLE), b""
        if request.page:
            picture.seek(request.page)
        if picture.width * picture.height > MOST_SOURCE:
            return Answer(Outcome.TOO_LARGE), b""
        across, down = _room(request)
        lying = _turned(picture) in _LYING
        size = (down, across) if lying else (across, down)
        picture.draft("RGB", size)
        # Made smaller before it is turned: a scan has fifty times as many pixels as are shown of it.
        picture.thumbnail(size)
        pixels = _on_white(ImageOps.exif_transpose(picture))
    data = pixels.tobytes()
    return Answer(Outcome.PIXELS, pixels.width, pixels.height, pages, len(data)), data


def _turned(picture: Image.Image) -> object:
    return picture.getexif().get(_ORIENTATION) if picture.format != "TIFF" else None


def _room(request: Request) -> tuple[int, int]:
    """Return the most pixels across and down, within what an answer may have."""
    width, height = request.width, request.height
    if width * height > MOST_PIXELS:
        width = height = min(width, height, int(MOST_PIXELS**0.5))
    return max(1, width), max(1, height)


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        ground = Image.new("RGB", coloured.size, _WHITE)
        ground.paste(coloured, mask=coloured.getchannel("A"))
        return ground
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L").convert("RGB")
    return picture.convert("RGB")
