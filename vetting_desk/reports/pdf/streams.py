"""PDF streams as PDF/A requires them: an end of line before ``endstream`` (ISO 19005-3, 6.1.7.1)."""

import zlib
from collections.abc import Mapping
from typing import Any

from reportlab.pdfbase import pdfdoc


class Stream(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab is untyped
    """A stream.

    Args:
        content: Its bytes.
        entries: Dictionary entries other than length and filter.
        compressed: False leaves the content uncompressed, readable for any tool.
    """

    __RefOnly__ = 1

    def __init__(
        self, content: bytes, entries: Mapping[str, Any] | None = None, *, compressed: bool = True
    ) -> None:
        self._content = zlib.compress(content) if compressed else content
        self._entries = dict(entries or {})
        if compressed:
            self._entries["Filter"] = "/FlateDecode"

    def format(self, document: Any) -> bytes:
        """Write the dictionary and the bytes."""
        entries = pdfdoc.PDFDictionary({**self._entries, "Length": len(self._content)})
        head: bytes = pdfdoc.format(entries, document)
        return head + b"\nstream\n" + self._content + b"\nendstream\n"
