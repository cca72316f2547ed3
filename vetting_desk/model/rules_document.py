"""The document of the organisation's rules: ``rules.json``, layout 1, what an officer of headquarters signs.

Written as RFC 8785 canonical JSON, and read strictly. Each officer who signs has a document of their own; the
rules in them are the same, as `operations.access.policy.to_text` writes them. What the rules mean, and how many
have to sign, is not known here.
"""

import json
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import canonical
from vetting_desk.model.record_document import DeskPart, Moment, OfficerPart

FORMAT: Final = "vetting-desk-rules"
VERSION: Final = 1
MEMBER: Final = "rules.json"
MAX_LENGTH: Final = 16 * 1024
"""Bytes of ``rules.json``."""


class RulesDocument(BaseModel):
    """The whole of ``rules.json``."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    format: Literal["vetting-desk-rules"]
    version: Literal[1]
    number: int = Field(ge=1, lt=2**53)
    rules: dict[str, Any]
    desk: DeskPart
    officer: OfficerPart
    signed_at: Moment


def to_bytes(document: RulesDocument) -> bytes:
    """Return a document in its one form."""
    return canonical.dumps(document.model_dump())


def parse(data: bytes) -> RulesDocument:
    """Read ``rules.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is too long, not JSON, not as layout 1 says, or not in canonical form.
    """
    if len(data) > MAX_LENGTH:
        raise BundleFormatError(member=MEMBER, detail="too long")
    try:
        loose = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BundleFormatError(member=MEMBER, detail="not JSON") from error
    found = loose.get("version") if isinstance(loose, dict) else None
    if isinstance(found, int) and found > VERSION:
        raise BundleVersionError(found=found, known=VERSION)
    try:
        document = RulesDocument.model_validate_json(data)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors(include_input=False)[0]["loc"])
        raise BundleFormatError(member=MEMBER, detail=where[:80]) from error
    if to_bytes(document) != data:
        raise BundleFormatError(member=MEMBER, detail="not canonical")
    return document
