"""Reads the files embedded in a report, strictly and within limits.

A report may come from anywhere: sizes are limited before anything is decompressed, names must be plain and
unique. Names are only dictionary keys; nothing is ever written under them.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader

from vetting_desk.errors import ReportError
from vetting_desk.reports.content import FILE_NAME

MAX_FILES = 1_000


def read(pdf: bytes, most: int) -> dict[str, bytes]:
    """Return the embedded files; see `vetting_desk.reports.read_attachments`."""
    files: dict[str, bytes] = {}
    room = most
    try:
        for name, stream in _streams(pdf):
            files[name] = _content(name, stream, room)
            room -= len(files[name])
    except (ReportError, MemoryError):
        raise
    except Exception as error:  # (a hostile file can raise anything while parsed)
        raise ReportError(detail="not-pdf") from error
    return files


def _streams(pdf: bytes) -> Iterator[tuple[str, Any]]:
    """Yield name and stream of each embedded file."""
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    if reader.encrypted:
        raise ReportError(detail="not-pdf")
    if "/Names" not in reader.root or "/EmbeddedFiles" not in reader.root["/Names"]:
        return
    tree = reader.root["/Names"]["/EmbeddedFiles"]
    if "/Kids" in tree or "/Names" not in tree or len(tree["/Names"]) > 2 * MAX_FILES:
        raise ReportError(detail="attachment-damaged")
    entries = tree["/Names"]
    seen: set[str] = set()
    for index in range(0, len(entries), 2):
        specification = entries[index + 1].get_object()
        name = str(specification["/UF"])
        if str(entries[index]) != name or not FILE_NAME.fullmatch(name):
            raise ReportError(detail="attachment-name")
        if name in seen:
            raise ReportError(detail="attachment-twice", name=name)
        seen.add(name)
        yield name, specification["/EF"]["/F"]


def _content(name: str, stream: Any, room: int) -> bytes:
    """Decompress one file; its length must equal the declared one."""
    length = int(stream["/Params"]["/Size"])
    if not 0 <= length <= room:
        raise ReportError(detail="attachment-size", name=name)
    encoded: bytes = stream.encoded_data
    if "/Filter" not in stream:
        content = encoded
    elif stream["/Filter"] == "/FlateDecode" and "/DecodeParms" not in stream:
        content = _inflate(encoded, length)
    else:
        raise ReportError(detail="attachment-damaged", name=name)
    if len(content) != length:
        raise ReportError(detail="attachment-damaged", name=name)
    return content


def _inflate(encoded: bytes, length: int) -> bytes:
    """Decompress at most one byte more than `length`."""
    inflater = zlib.decompressobj()
    content = inflater.decompress(encoded, length + 1)
    return content if inflater.eof and not inflater.unused_data.strip() else b""
