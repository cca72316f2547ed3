"""The document of the organisation's rules: ``rules.json``, layout 1, what an officer of headquarters signs.

Written as RFC 8785 canonical JSON, and read strictly. Each officer who signs has a document of their own; the
rules in them are the same, as `operations.access.policy.to_text` writes them. What the rules mean, and how many
have to sign, is not known here.
"""

from typing import Any, Final, Literal

from pydantic import Field

from vetting_desk.model.record_document import DeskPart, Moment, OfficerPart
from vetting_desk.model.strict_document import Layout, StrictPart

FORMAT: Final = "vetting-desk-rules"
VERSION: Final = 1
MEMBER: Final = "rules.json"
MAX_LENGTH: Final = 16 * 1024
"""Bytes of ``rules.json``."""
LAYOUT: Final = Layout(MEMBER, FORMAT, {"version": VERSION}, MAX_LENGTH)


class RulesDocument(StrictPart):
    """The whole of ``rules.json``."""

    format: Literal["vetting-desk-rules"]
    version: Literal[1]
    number: int = Field(ge=1, lt=2**53)
    rules: dict[str, Any]
    desk: DeskPart
    officer: OfficerPart
    signed_at: Moment


def to_bytes(document: RulesDocument) -> bytes:
    """Return a document in its one form."""
    return LAYOUT.write(document.model_dump())


def parse(data: bytes) -> RulesDocument:
    """Read ``rules.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is too long, not JSON, not as layout 1 says, or not in canonical form.
    """
    return LAYOUT.read(data, lambda _loose, text: RulesDocument.model_validate_json(text), to_bytes)
