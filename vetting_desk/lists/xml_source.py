"""XML of publishers, read strictly: no document type, so no entities; size, depth, count and length bounded.

Names are compared without their namespace, since publishers change that with each release.
"""

from typing import Any, Final
from xml.etree import ElementTree as ET

from vetting_desk.errors import ListFormatError

MAX_BYTES: Final = 128 * 1024 * 1024
MAX_DEPTH: Final = 24
MAX_ELEMENTS: Final = 5_000_000
MAX_TEXT: Final = 20_000
"""Characters of one text or attribute."""
_CHUNK: Final = 256 * 1024
_ENCODINGS: Final = ("utf-8", "us-ascii")


class _RefusedError(Exception):
    """Something is in it that is not read."""


class _Builder(ET.TreeBuilder):
    def __init__(self) -> None:
        super().__init__()
        self._depth = self._count = self._length = 0

    def doctype(self, *_: Any) -> None:
        raise _RefusedError("document-type")

    def start(self, tag: Any, attrs: Any) -> Any:
        self._depth += 1
        self._count += 1
        self._length = 0
        if self._depth > MAX_DEPTH:
            raise _RefusedError("too-deep")
        if self._count > MAX_ELEMENTS:
            raise _RefusedError("too-many")
        if any(len(value) > MAX_TEXT for value in attrs.values()):
            raise _RefusedError("list-text-too-long")
        return super().start(tag.rpartition("}")[2], attrs)

    def end(self, tag: Any) -> Any:
        self._depth -= 1
        self._length = 0
        return super().end(tag.rpartition("}")[2])

    def data(self, data: Any) -> None:
        self._length += len(data)
        if self._length > MAX_TEXT:
            raise _RefusedError("list-text-too-long")
        super().data(data)


def read(data: bytes) -> ET.Element:
    """Return the document element.

    Raises:
        ListFormatError: With detail ``too-large``, ``encoding``, ``document-type``, ``too-deep``, ``too-many``,
            ``text-too-long`` or ``not-xml``, and the line where there is one.
    """
    if len(data) > MAX_BYTES:
        raise ListFormatError(detail="too-large")
    _require_encoding(data)
    parser = ET.XMLParser(target=_Builder())  # noqa: S314 (a document type is refused)
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
        root: ET.Element = parser.close()
    except _RefusedError as refused:
        raise ListFormatError(detail=str(refused)) from None
    except ET.ParseError as error:
        raise ListFormatError(detail="not-xml", line=error.position[0]) from None
    except (ValueError, LookupError):
        raise ListFormatError(detail="encoding") from None
    return root


def text_of(element: ET.Element, *names: str) -> str:
    """Return the first text of a child of one of these names, white space evened out; else empty."""
    for name in names:
        for child in element.findall(name):
            said = " ".join((child.text or "").split())
            if said:
                return said
    return ""


def _require_encoding(data: bytes) -> None:
    """Refuse encodings in which the same bytes read otherwise."""
    head = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head.startswith(b"<"):
        raise ListFormatError(detail="not-xml", line=1)
    declared = head[: head.find(b"?>")].lower() if head.startswith(b"<?xml") else b""
    if b"encoding" in declared:
        name = (
            declared.partition(b"encoding")[2].strip(b" \t\r\n=\"'?>").split(b'"')[0].split(b"'")[0]
        )
        if name.decode("ascii", "replace") not in _ENCODINGS:
            raise ListFormatError(detail="encoding")
