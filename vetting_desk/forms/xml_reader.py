"""Parses untrusted XML.

A document type is refused, so that there are no custom entities and nothing is fetched; only unambiguous
encodings are accepted; size and depth are limited. Independent of forms.
"""

import re
from typing import Any
from xml.etree import ElementTree as ET

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.names import Namespaces

MAX_BYTES = 256 * 1024 * 1024
"""Largest document read, in bytes."""
MAX_DEPTH = 200
"""Greatest nesting depth of elements."""

_CHUNK = 256 * 1024
_ENCODINGS = frozenset(
    {"utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1"}
    | {"windows-1251", "windows-1252", "windows-1256", "koi8-r"}
)
_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._\-]+)["']""")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def forbidden_character(text: str) -> int | None:
    """Return the index of the first character that XML 1.0 does not allow in `text`, or None.

    Source: https://www.w3.org/TR/xml/#charsets
    """
    found = _FORBIDDEN.search(text)
    return None if found is None else found.start()


class Document:
    """A parsed XML document.

    Attributes:
        root: Its document element.
        namespaces: The prefixes it declares.
    """

    __slots__ = ("namespaces", "root")

    def __init__(self, root: ET.Element, namespaces: Namespaces) -> None:
        self.root = root
        self.namespaces = namespaces


class _Builder(ET.TreeBuilder):
    """Builds the tree, records prefixes, and refuses a document type."""

    def __init__(self) -> None:
        super().__init__()
        self.declared: list[tuple[str, str]] = []

    def start_ns(self, prefix: str, uri: str) -> None:
        self.declared.append((prefix or "", uri))

    def doctype(self, *_: Any) -> None:
        raise _DoctypeError


class _DoctypeError(Exception):
    """The document has a document type."""


def read_xml(source: bytes, file: str = "") -> Document:
    """Read `source`.

    Args:
        source: The document.
        file: Its name, for errors.

    Raises:
        FormSyntaxError: If it is not well-formed, has a document type, or exceeds a limit.
    """
    if len(source) > MAX_BYTES:
        raise FormSyntaxError(file=file, line=0, detail="too-large")
    _check_encoding(source, file)
    builder = _Builder()
    parser = ET.XMLParser(target=builder)  # noqa: S314 (a document type is refused)
    try:
        for start in range(0, len(source), _CHUNK):
            parser.feed(source[start : start + _CHUNK])
        root = parser.close()
    except _DoctypeError:
        raise FormSyntaxError(file=file, line=1, detail="document-type") from None
    except ET.ParseError as error:
        line = error.position[0]
        raise FormSyntaxError(file=file, line=line, detail=_reason(error)) from None
    except (ValueError, LookupError):
        raise FormSyntaxError(file=file, line=1, detail="encoding") from None
    _check_depth(root, file)
    return Document(root, Namespaces(builder.declared))


def _reason(error: ET.ParseError) -> str:
    """Return expat's own message for `error`, without the position."""
    return str(error).split(":", 1)[0]


def _check_encoding(source: bytes, file: str) -> None:
    """Refuse encodings in which the bytes could be misread."""
    found = _DECLARED.match(source[:200].removeprefix(b"\xef\xbb\xbf"))
    if found and found[1].decode("ascii").lower() not in _ENCODINGS:
        raise FormSyntaxError(file=file, line=1, detail="encoding")


def _check_depth(root: ET.Element, file: str) -> None:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for parent in level for child in parent if len(child)]
        if not level:
            return
    raise FormSyntaxError(file=file, line=0, detail="too-deep")
