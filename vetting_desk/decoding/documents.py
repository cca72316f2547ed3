"""Pages of PDF files to pixels, in the process that has no keys.

PDFium without its script engine: a document cannot run anything. On Linux it finds no fonts of the system, so
what does not carry its own is shown in the few that PDFium has.
"""

import pypdfium2
from pypdfium2 import PdfiumError

from vetting_desk.decoding.wire import (
    CHANNEL_BYTES,
    MOST_PAGES,
    MOST_PIXELS,
    Answer,
    Outcome,
    Request,
)

_CLOSED = "password"
"""In PDFium's words for a document that is closed by one."""


def decode(request: Request, content: bytes) -> tuple[Answer, bytes]:
    """Return one page of a document, as large as fits into what was asked for."""
    try:
        document = pypdfium2.PdfDocument(content)
        pages = len(document)
        if not 0 <= request.page < pages <= MOST_PAGES:
            return Answer(Outcome.UNREADABLE), b""
        page = document[request.page]
        width, height = page.get_size()
    except PdfiumError as error:
        locked = _CLOSED in str(error).lower()
        return Answer(Outcome.LOCKED if locked else Outcome.UNREADABLE), b""
    if not (width > 0 and height > 0):
        return Answer(Outcome.UNREADABLE), b""
    scale = min(request.width / width, request.height / height)
    scale = min(scale, (MOST_PIXELS / (width * height)) ** 0.5) * 0.999
    if min(width, height) * scale < 1:
        return Answer(Outcome.TOO_LARGE), b""
    bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
    across, down = bitmap.width, bitmap.height
    if bitmap.n_channels != CHANNEL_BYTES:
        return Answer(Outcome.UNREADABLE), b""
    # Rows of the bitmap are as long as its stride; what is behind the last pixel is nothing.
    kept, row = memoryview(bitmap.buffer), across * CHANNEL_BYTES
    data = b"".join(kept[line * bitmap.stride :][:row] for line in range(down))
    return Answer(Outcome.PIXELS, across, down, pages, len(data)), data
