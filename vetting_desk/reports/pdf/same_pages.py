"""Whether two reports show the same pages: every object a reader draws from, one by one.

What is compared is not what a text search would find but what is drawn: page contents, fonts down to their
outlines, sizes, outline and title. Beyond that a signed report may hold its signature, and nothing else: an
object more, such as an annotation, a script or a layer, makes it another report. Which program wrote it, how
its streams are packed and which files lie inside are not compared here. What stands in both byte for byte,
since the second is the first with a signature appended (`appended`), is not read again.
"""

import re
import zlib
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from vetting_desk.reports.pdf import hex_strings
from vetting_desk.reports.pdf.appended import untouched

_PRODUCER = re.compile(rb"(?<=<pdf:Producer>)[^<]*(?=</pdf:Producer>)")
_SIGNING = frozenset({"/AcroForm", "/Extensions", "/Perms"})
"""What signing adds to the catalogue."""
_FILES = frozenset({"/AF", "/Names"})
_FORM = frozenset({"/Fields", "/SigFlags"})
_FIELD = frozenset({"/FT", "/T", "/Type", "/Subtype", "/F", "/Rect", "/P", "/V"})
"""All that an invisible signature field consists of: an appearance would be drawn."""


class _Different(Exception):  # noqa: N818 (never leaves this module)
    """The two show something else."""


def same_pages(own: bytes, came: bytes) -> bool:
    """Return whether a signed report shows what an unsigned one shows.

    Args:
        own: What `render` made; with the attachments of the other it is compared soonest.
        came: A report whose signature covers all of it.

    Raises:
        Exception: Whatever a hostile file makes its parser raise; the caller treats it as unreadable.
    """
    mine, theirs = (PdfFileReader(BytesIO(each), strict=True) for each in (own, came))
    try:
        comparison = _Comparison(untouched(own, mine, came, theirs))
        with hex_strings.QUICKER.used():
            comparison.catalogues(mine.root, theirs.root)
            comparison.information(mine.trailer["/Info"], theirs.trailer["/Info"])
    except _Different:
        return False
    return True


class _Comparison:
    """Walks through two files in step; as long as the first, whatever the second holds."""

    def __init__(self, untouched: frozenset[int]) -> None:
        self._untouched = untouched
        self._seen: set[tuple[int, int]] = set()
        self._pages: set[tuple[int, int]] = set()

    def catalogues(self, own: Any, came: Any) -> None:
        """Compare what a reader opens first, and all it leads to."""
        _require(came.keys() - own.keys() - _FILES <= _SIGNING)
        _require(own.keys() - _FILES <= came.keys())
        self._trees(own["/Pages"], came["/Pages"], came)
        for key in own.keys() - _FILES:
            if key == "/Metadata":
                _require(_packet(own[key]) == _packet(came[key]))
            elif key != "/Pages":
                self._same(own.raw_get(key), came.raw_get(key))
        if "/Names" in came:
            _require(came["/Names"].keys() == {"/EmbeddedFiles"})
        self._signing(came)

    def information(self, own: Any, came: Any) -> None:
        """Compare titles and dates; not which program wrote the file."""
        _require(own.keys() == came.keys())
        for key in own.keys() - {"/Producer"}:
            self._same(own.raw_get(key), came.raw_get(key))

    def _signing(self, came: Any) -> None:
        """Refuse a form with anything but one signature that is not drawn."""
        if "/AcroForm" not in came:
            return
        form = came["/AcroForm"]
        _require(form.keys() <= _FORM and len(form["/Fields"]) == 1)
        field = form["/Fields"][0]
        _require(field.keys() <= _FIELD and field["/FT"] == "/Sig")
        _require([float(edge) for edge in field["/Rect"]] == [0.0] * 4)

    def _trees(self, own: Any, came: Any, catalogue: Any) -> None:
        """Compare the pages, of which the first may bear the signature field."""
        _require(own.keys() == came.keys() and len(own["/Kids"]) == len(came["/Kids"]))
        _require(own["/Count"] == came["/Count"] == len(own["/Kids"]))
        for place in range(len(own["/Kids"])):
            self._pages.add(_numbers(own["/Kids"], came["/Kids"], place))
        for place in range(len(own["/Kids"])):
            one, other = _numbers(own["/Kids"], came["/Kids"], place)
            if one == other and one in self._untouched:
                continue
            mine, theirs = own["/Kids"][place], came["/Kids"][place]
            more = theirs.keys() - mine.keys()
            _require(more <= {"/Annots"} and mine.keys() <= theirs.keys())
            if more:
                notes = theirs["/Annots"]
                _require(len(notes) == 1 and "/AcroForm" in catalogue)
                _numbers(notes, catalogue["/AcroForm"]["/Fields"], 0, same=True)
            for key in mine.keys() - {"/Parent"}:
                self._same(mine.raw_get(key), theirs.raw_get(key))

    def _named(self, own: Any, came: Any) -> None:
        """Compare what two references lead to, once; pages that belong together are compared by `_trees`."""
        pair = (own.idnum, came.idnum)
        if own.idnum == came.idnum and own.idnum in self._untouched:
            return
        if pair not in self._seen and pair not in self._pages:
            self._seen.add(pair)
            mine = own.get_object()
            _require(not _is_page(mine))
            self._same(mine, came.get_object())

    def _same(self, own: Any, came: Any) -> None:
        """Compare two objects and all inside them."""
        _require(own.__class__ is came.__class__)
        if isinstance(own, generic.IndirectObject):
            self._named(own, came)
        elif isinstance(own, generic.DictionaryObject):
            _require(own.keys() == came.keys())
            for key in own.keys() - {"/Length"}:
                self._same(own.raw_get(key), came.raw_get(key))
            if isinstance(own, generic.StreamObject):
                _require(_is_content(own, came))
        elif isinstance(own, generic.ArrayObject):
            _require(len(own) == len(came))
            for place in range(len(own)):
                self._same(own.raw_get(place), came.raw_get(place))
        else:
            _require(own == came)


def _require(met: bool) -> None:  # noqa: FBT001 (a condition and nothing more)
    if not met:
        raise _Different


def _numbers(own: Any, came: Any, place: int, *, same: bool = False) -> tuple[int, int]:
    """Return the numbers of the objects that two lists name at one place, the same one if asked for."""
    one, other = own.raw_get(place), came.raw_get(place)
    _require(all(isinstance(each, generic.IndirectObject) for each in (one, other)))
    _require(not same or one.idnum == other.idnum)
    return one.idnum, other.idnum


def _is_page(found: Any) -> bool:
    return isinstance(found, generic.DictionaryObject) and found.get("/Type") == "/Page"


def _is_content(own: Any, came: Any) -> bool:
    """Compare what two streams hold; unpacks no more of the second than the first is long."""
    if own.encoded_data == came.encoded_data:
        return True
    if own.get("/Filter") != "/FlateDecode" or "/DecodeParms" in own:
        return False
    content = zlib.decompress(own.encoded_data)
    inflater = zlib.decompressobj()
    return inflater.decompress(came.encoded_data, len(content) + 1) == content


def _packet(metadata: Any) -> bytes:
    """Return a metadata packet without the name of the program; ours are never packed."""
    _require("/Filter" not in metadata)
    return _PRODUCER.sub(b"", metadata.encoded_data)
