"""Whether the pages of a report that came say what its data says.

The data is laid out here once more. Equal pages are equal, whoever made them. Where they differ and the same
layout made both, they say something else. Where another version of the layout made them, words can be missing,
which is as bad; but that nothing else stands there, no program can tell, so that they are never called equal.
See `vetting_desk.reports.compare_pages`.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from io import BytesIO

from vetting_desk.reports.pdf.archive import LAYOUT, LAYOUT_MARK
from vetting_desk.reports.pdf.page_text import page_text
from vetting_desk.reports.pdf.same_pages import same_pages

_WORD = re.compile(r"\w+")


class Pages(StrEnum):
    """What comparing the pages of a report with its data found."""

    SAME = "same"
    OTHER = "other"
    NOT_COMPARED = "not-compared"


def compare(own: bytes, came: bytes, said: Iterable[str]) -> Pages:
    """Compare; see `vetting_desk.reports.compare_pages`."""
    try:
        if same_pages(own, came):
            return Pages.SAME
        if _layout_of(came) == LAYOUT:
            return Pages.OTHER
        return Pages.OTHER if any(_missing(own, came, said)) else Pages.NOT_COMPARED
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 (a hostile file can fail in any way while it is parsed)
        return Pages.NOT_COMPARED


def _layout_of(pdf: bytes) -> int:
    """Return the version of the layout that a report says it was made with; 0 if it says none."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    producer = str(PdfFileReader(BytesIO(pdf), strict=True).trailer["/Info"].get("/Producer", ""))
    found = LAYOUT_MARK.search(producer)
    return int(found[1]) if found else 0


def _missing(own: bytes, came: bytes, said: Iterable[str]) -> Iterator[str]:
    """Yield the words that our own pages give back and those that came do not; none if they cannot be read."""
    here, there = page_text(own), page_text(came)
    if here is None or there is None:
        return
    for text in said:
        for word in _WORD.findall(text):
            if _is_in(word, here) and not _is_in(word, there):
                yield word


def _is_in(word: str, text: str) -> bool:
    """Look for a word in either direction: text that runs to the left is drawn from its end."""
    return word in text or word[::-1] in text
