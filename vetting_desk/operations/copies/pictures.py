"""Pictures that are given in a copy: what is to be seen, and nothing of where, when and by whom it was taken.

A phone writes its place, its owner and a small picture of what was cut off into each photograph. So a picture
is decoded, by the process without keys as any file of others, and written anew from its pixels, upright, with
nothing but those. Of a scan all pages are kept. What is no picture goes as it is.
"""

import io
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import CopyRefusedError, DecodingError

if TYPE_CHECKING:
    from PIL.Image import Image

    from vetting_desk.decoding.asking import Pixels
    from vetting_desk.model.copy_document import GivenFile

_MOST: Final = 8_000
"""Most pixels across and down; of a picture with more than 16 million in all, as many as that are kept."""
_QUALITY: Final = 95
_JPEG: Final = b"\xff\xd8\xff"


def without_traces(given: "GivenFile", content: bytes) -> tuple["GivenFile", bytes]:
    """Return a file of a copy as it may be given, and its content.

    Args:
        given: As the record has it.
        content: That file.

    Raises:
        CopyRefusedError: With detail ``file-unreadable``, if a picture cannot be decoded: nobody can say what
            would go along with it.
    """
    from vetting_desk.decoding import asking
    from vetting_desk.decoding.kinds import MediaKind, kind_of

    if kind_of(content) is not MediaKind.PICTURE:
        return given, content
    try:
        first = asking.picture(content, _MOST, _MOST)
        pages = [first, *(asking.picture(content, _MOST, _MOST, n) for n in range(1, first.pages))]
    except DecodingError as error:
        raise CopyRefusedError(detail="file-unreadable", label=given.name) from error
    data, ending, media_type = _written(pages, lossy=content.startswith(_JPEG))
    name = f"{given.name.rpartition('.')[0]}.{ending}"
    changed = {
        "name": name,
        "media_type": media_type,
        "length": len(data),
        "sha256": sha256(data).hexdigest(),
    }
    return given.model_copy(update=changed), data


def _written(pages: "list[Pixels]", *, lossy: bool) -> tuple[bytes, str, str]:
    """Return pages as one file, with its ending and kind: a photograph as such, anything else without loss."""
    images = [_image(each) for each in pages]
    target = io.BytesIO()
    if len(images) > 1:
        images[0].save(
            target, "TIFF", compression="tiff_adobe_deflate", save_all=True, append_images=images[1:]
        )  # fmt: skip
        return target.getvalue(), "tif", "image/tiff"
    if lossy:
        images[0].save(target, "JPEG", quality=_QUALITY)
        return target.getvalue(), "jpg", "image/jpeg"
    images[0].save(target, "PNG")
    return target.getvalue(), "png", "image/png"


def _image(pixels: "Pixels") -> "Image":
    from PIL import Image

    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
