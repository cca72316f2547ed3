"""What PDF/A-3b (ISO 19005-3) asks of the files this program makes, as far as a reader can see it.

    python -m tools.pdfa FILE.pdf ...

veraPDF, the usual checker, is in none of the package registries the project builds from; this stands in for it,
for the clauses our own files touch: file structure (6.1), metadata (6.6), colour (6.2.2 to 6.2.4), fonts
(6.2.11), transparency (6.2.10), annotations and actions (6.3, 6.5), embedded files (6.8). It says nothing of
files of others, which may hold what ours never do. ``tests/outside/test_pdfa.py`` runs it over one file of each
kind; where veraPDF is installed, that runs too.
"""

import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from tools.pdfa_fonts import font_faults

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_PDFAID: Final = "{http://www.aiim.org/pdfa/ns/id/}"
_EQUAL: Final = {
    "/Title": "{http://purl.org/dc/elements/1.1/}title",
    "/Author": "{http://purl.org/dc/elements/1.1/}creator",
    "/Subject": "{http://purl.org/dc/elements/1.1/}description",
    "/Keywords": "{http://ns.adobe.com/pdf/1.3/}Keywords",
    "/Producer": "{http://ns.adobe.com/pdf/1.3/}Producer",
    "/Creator": "{http://ns.adobe.com/xap/1.0/}CreatorTool",
    "/CreationDate": "{http://ns.adobe.com/xap/1.0/}CreateDate",
    "/ModDate": "{http://ns.adobe.com/xap/1.0/}ModifyDate",
}
"""Entries of the information dictionary and what says the same in the XMP packet (6.6.3)."""
_RELATIONS: Final = frozenset(
    {"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified", "/EncryptedPayload"}
)
_ACTIONS: Final = frozenset(
    {"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/SubmitForm"}
)
_NOTES: Final = frozenset({"/Widget", "/Link"})
"""The annotations our files may hold: a signature's field, and nothing that is drawn."""
_MIME: Final = re.compile(r"/[\w.+-]+/[\w.+-]+")
_DATE: Final = re.compile(r"D:(\d{14})(?:Z|([+-])(\d\d)'(\d\d)'?)")
_CMYK: Final = re.compile(rb"(?<![\w/.])(?:[\d.]+\s+){4}[kK](?![\w])")
_SPACE: Final = re.compile(rb"/(\w+)\s+(?:cs|CS)(?!\w)")
_PRINTED: Final = 4
_UNSEEN: Final = 1 | 2 | 32


def faults(pdf: bytes) -> list[str]:
    """Return what is wrong with a file, in words; empty if nothing is.

    Args:
        pdf: The file.
    """
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=True)
        found = list(_bytes(pdf))
        if "/Encrypt" in reader.trailer:
            return [*found, "trailer: encrypted"]
        for check in _CHECKS:
            found += check(reader)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (a broken file can fail in any way while it is parsed)
        return [f"file: cannot be read ({type(error).__name__}: {error})"]
    return found


def _bytes(pdf: bytes) -> Iterator[str]:
    head = pdf.split(b"\n", 2)
    if not re.fullmatch(rb"%PDF-1\.[1-7]\r?", head[0]):
        yield "header: not %PDF-1.1 to 1.7"
    if len(head) < 2 or not re.match(rb"%[\x80-\xff]{4}", head[1]):
        yield "header: no comment of four bytes above 127"
    if not re.search(rb"%%EOF\r?\n?\Z", pdf):
        yield "end: bytes after %%EOF"


def _trailer(reader: PdfFileReader) -> Iterator[str]:
    identity = _at(reader.trailer, "/ID", [])
    if len(identity) != 2 or not all(len(_raw(each)) >= 16 for each in identity):
        yield "trailer: no file identifier"
    root = reader.root
    if "/Lang" not in root or not str(root["/Lang"]):
        yield "catalogue: no language"
    for key in ("/AA", "/Requirements", "/NeedsRendering"):
        if key in root:
            yield f"catalogue: {key}"
    form = _at(root, "/AcroForm", {})
    if "/XFA" in form or form.get("/NeedAppearances", False):
        yield "form: XFA or appearances to be made"
    if "/Names" in root and "/JavaScript" in root["/Names"]:
        yield "catalogue: JavaScript"


def _metadata(reader: PdfFileReader) -> Iterator[str]:
    if "/Metadata" not in reader.root:
        yield "metadata: none"
        return
    stream = reader.root["/Metadata"]
    if "/Filter" in stream:
        yield "metadata: packed"
    try:
        packet = ET.fromstring(stream.data)  # noqa: S314 (our own file, under test)
    except ET.ParseError:
        yield "metadata: not XML"
        return
    values = dict(_values(packet))
    if (values.get(f"{_PDFAID}part"), values.get(f"{_PDFAID}conformance")) not in {
        ("3", "A"),
        ("3", "B"),
        ("3", "U"),
    }:
        yield "metadata: not marked as PDF/A-3"
    info = _at(reader.trailer, "/Info", {})
    for key, name in _EQUAL.items():
        if key in info and _comparable(key, str(info[key])) != _comparable(
            key, values.get(name, "")
        ):
            yield f"metadata: {key} differs from the information dictionary"


def _values(packet: ET.Element) -> Iterator[tuple[str, str]]:
    for description in packet.iter(f"{_RDF}Description"):
        yield from description.attrib.items()
        for each in description:
            item = each.find(f".//{_RDF}li")
            yield each.tag, (item if item is not None else each).text or ""


def _comparable(key: str, text: str) -> object:
    """Return a date as a moment, whichever way it is written; other text as it is."""
    if not key.endswith("Date"):
        return text
    found = _DATE.fullmatch(text)
    if found is None:
        try:
            return datetime.fromisoformat(text).astimezone(UTC)
        except ValueError:
            return text
    digits, sign, hours, minutes = found.groups()
    zone = f"{sign}{hours}{minutes}" if sign else "+0000"
    return datetime.strptime(f"{digits}{zone}", "%Y%m%d%H%M%S%z").astimezone(UTC)


def _colour(reader: PdfFileReader) -> Iterator[str]:
    intents = _at(reader.root, "/OutputIntents", [])
    ours = [each.get_object() for each in intents if each.get_object()["/S"] == "/GTS_PDFA1"]
    if not ours or "/DestOutputProfile" not in ours[0]:
        yield "colour: no output intent with a profile"
        return
    profile = ours[0]["/DestOutputProfile"]
    data = profile.data
    if data[36:40] != b"acsp" or data[16:20] != b"RGB " or profile["/N"] != 3 or data[8] > 4:
        yield "colour: the profile is no RGB profile of version 4 or less"
    for page in _pages(reader):
        content, resources = _content(page), page["/Resources"]
        if _CMYK.search(content):
            yield "colour: CMYK beside an RGB output intent"
        spaces = _at(resources, "/ColorSpace", {})
        for name in _SPACE.findall(content):
            if name not in {b"DeviceRGB", b"DeviceGray"} and f"/{name.decode()}" not in spaces:
                yield "colour: a colour space that is not defined"


def _transparency(reader: PdfFileReader) -> Iterator[str]:
    for page in _pages(reader):
        resources = page["/Resources"]
        if "/Group" in page:
            yield "transparency: a group on a page"
        states = _at(resources, "/ExtGState", {})
        for name in states:
            state = states[name]
            seen = [float(state[key]) for key in ("/ca", "/CA") if key in state]
            if any(each != 1.0 for each in seen) or state.get("/SMask", "/None") != "/None":
                yield "transparency: a state that lets through"
            if state.get("/BM", "/Normal") not in {"/Normal", "/Compatible"}:
                yield "transparency: a blend mode"
        drawn = _at(resources, "/XObject", {})
        for name in drawn:
            if "/Group" in drawn[name] or "/SMask" in drawn[name]:
                yield "transparency: a drawing with a group or a mask"
            if drawn[name].get("/Interpolate", False):
                yield "images: interpolated"


def _fonts(reader: PdfFileReader) -> Iterator[str]:
    for page in _pages(reader):
        resources = page["/Resources"]
        fonts = _at(resources, "/Font", {})
        yield from font_faults(fonts, _content(page))


def _notes(reader: PdfFileReader) -> Iterator[str]:
    for page in _pages(reader):
        if "/AA" in page:
            yield "page: actions of its own"
        for note in _at(page, "/Annots", []):
            held = note.get_object()
            if held["/Subtype"] not in _NOTES:
                yield f"annotation: {held['/Subtype']}"
            flags = int(held.get("/F", 0))
            if not flags & _PRINTED or flags & _UNSEEN:
                yield "annotation: not printed, or hidden"
            if "/AA" in held or (held["/Subtype"] == "/Widget" and "/A" in held):
                yield "annotation: an action on a field"


def _objects(reader: PdfFileReader) -> Iterator[str]:
    """Look at every object that can be reached: actions, packed streams, files outside."""
    for held in _reached(reader.root):
        if isinstance(held, generic.StreamObject):
            filters = held.get("/Filter", [])
            names = [filters] if isinstance(filters, str) else list(filters)
            if {"/LZWDecode", "/Crypt"} & set(map(str, names)):
                yield "stream: packed by LZW, or encrypted"
            if {"/F", "/FFilter", "/FDecodeParms"} & held.keys():
                yield "stream: outside the file"
        kind = str(held.get("/S", ""))
        if (held.get("/Type") == "/Action" or "/JS" in held) and kind not in _ACTIONS:
            yield f"action: {kind}"


def _files(reader: PdfFileReader) -> Iterator[str]:
    root = reader.root
    if "/Names" not in root or "/EmbeddedFiles" not in root["/Names"]:
        return
    associated = {_number(each) for each in root["/AF"]} if "/AF" in root else set()
    listed = root["/Names"]["/EmbeddedFiles"]["/Names"]
    for place in range(1, len(listed), 2):
        file = listed[place]
        if "/F" not in file or "/UF" not in file or str(file["/F"]) != str(file["/UF"]):
            yield "attachment: not named twice alike"
        if file.get("/AFRelationship") not in _RELATIONS:
            yield "attachment: no relation to the document"
        if _number(listed.raw_get(place)) not in associated:
            yield "attachment: not associated with the document"
        stream = file["/EF"]["/F"] if "/EF" in file and "/F" in file["/EF"] else None
        if stream is None:
            yield "attachment: not in the file"
        elif not _MIME.fullmatch(str(stream.get("/Subtype", ""))):
            yield "attachment: no media type"
        elif "/Params" not in stream or not _DATE.fullmatch(
            str(stream["/Params"].get("/ModDate", ""))
        ):
            yield "attachment: no date"


_CHECKS: Final[tuple[Callable[[PdfFileReader], Iterator[str]], ...]] = (
    _trailer, _metadata, _colour, _transparency, _fonts, _notes, _objects, _files,
)  # fmt: skip


def _pages(reader: PdfFileReader) -> Iterator[Any]:
    waiting = [reader.root["/Pages"]]
    while waiting:
        node = waiting.pop()
        if "/Kids" in node:
            waiting += [kid.get_object() for kid in reversed(list(node["/Kids"]))]
        else:
            yield node


def _content(page: Any) -> bytes:
    held = page["/Contents"]
    parts = held if isinstance(held, generic.ArrayObject) else [held]
    return b"\n".join(bytes(part.get_object().data) for part in parts)


def _reached(root: Any) -> Iterator[Any]:
    seen: set[int] = set()
    waiting: list[Any] = [root]
    while waiting:
        held = waiting.pop()
        if isinstance(held, generic.IndirectObject):
            if held.idnum in seen:
                continue
            seen.add(held.idnum)
            held = held.get_object()  # type: ignore[no-untyped-call]  # pyHanko
        if isinstance(held, generic.DictionaryObject):
            yield held
            waiting += [held.raw_get(key) for key in held]
        elif isinstance(held, generic.ArrayObject):
            waiting += [held.raw_get(place) for place in range(len(held))]


def _at(held: Any, key: str, default: Any) -> Any:
    """Return what an entry leads to; a plain `get` would not follow a reference."""
    return held[key] if held.__contains__(key) else default


def _number(held: Any) -> int:
    return int(held.idnum) if isinstance(held, generic.IndirectObject) else id(held)


def _raw(held: Any) -> bytes:
    return bytes(getattr(held, "original_bytes", held))


def main(arguments: list[str]) -> int:
    """Print what is wrong with each file; return 1 if anything is."""
    wrong = 0
    for name in arguments:
        for fault in faults(Path(name).read_bytes()):
            sys.stdout.write(f"{name}: {fault}\n")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
