"""What of a report that came stands in it byte for byte as this program drew it, before it was signed.

A signature is appended: a report of our own layout begins with the very bytes that its data gives here, and
ends with a few objects more. What stands in both at the same place need not be read again. It is no shortcut
around a check: whatever was written anew, and all that leads to it, is compared by `same_pages`, and a file
that was made in any other way is compared whole.
"""

from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

NOTHING: Final = frozenset[int]()


def untouched(
    own: bytes, mine: PdfFileReader, came: bytes, theirs: PdfFileReader
) -> frozenset[int]:
    """Return the numbers of the objects that are the same in both files; none where that is not certain.

    Certain it is if the one file is the beginning of the other, the other finds every object of it at its
    place, and what was appended writes nothing of it anew but the catalogue and pages.

    Args:
        own: What `render` made, with the attachments of the other.
        mine: The same, opened.
        came: What came.
        theirs: The same, opened.
    """
    if len(came) < len(own) or came[: len(own)] != own:
        return NOTHING
    before: Any = mine.xrefs
    after: Any = theirs.xrefs
    if (before.total_revisions, after.total_revisions) != (1, 2) or after.hybrid_xrefs_present:
        return NOTHING
    drawn = {ref.idnum for ref in before.explicit_refs_in_revision(0)}
    if any(_place(before, number, 0) != _place(after, number, 0) for number in drawn):
        return NOTHING
    if after.refs_freed_in_revision(1) or after.object_streams_used_in(1):
        return NOTHING
    written = {ref.idnum for ref in after.explicit_refs_in_revision(1)} & drawn
    root, pages = mine.trailer.raw_get("/Root"), mine.root.raw_get("/Pages")
    kids = mine.root["/Pages"]["/Kids"]
    again = {root.idnum, *(kids.raw_get(place).idnum for place in range(len(kids)))}
    same = (
        "/Encrypt" not in theirs.trailer
        and _number(theirs.trailer.raw_get("/Root")) == root.idnum
        and _number(theirs.root.raw_get("/Pages")) == pages.idnum
    )
    return frozenset(drawn - written) if written <= again and same else NOTHING


def _place(xrefs: Any, number: int, revision: int) -> Any:
    return xrefs.get_historical_ref(generic.Reference(number, 0), revision)


def _number(found: Any) -> int:
    return found.idnum if isinstance(found, generic.IndirectObject) else 0
