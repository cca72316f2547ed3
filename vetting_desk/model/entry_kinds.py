"""The kinds of entries this program interprets, and what the payload of each must be.

A new kind is a strict model here and whoever acts on it; what is not here is kept and flagged, never refused.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from vetting_desk.errors import BundleFormatError
from vetting_desk.model.desk import Role
from vetting_desk.model.entry_document import MEMBER, READER, EntryDocument
from vetting_desk.model.record_document import Uuid

RELEASE: Final = "release"
"""What a psychologist lets everyone who works on a case know."""


class Payload(BaseModel):
    """What all payloads share: nothing unknown, nothing converted, nothing changed later."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ReleasePayload(Payload):
    """Words a psychologist released; `assessment` is the clinical assessment they come from, or empty."""

    reason: Literal["urgent-safety", "need", "other"]
    words: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    assessment: Uuid | Literal[""]


KINDS: Final[Mapping[str, type[Payload]]] = {RELEASE: ReleasePayload}
"""By kind, what its payload must be."""


AUTHORS: Final[Mapping[str, frozenset[Role]]] = {RELEASE: frozenset({Role.PSYCHOLOGIST})}
"""By kind, the roles that may sign it; a kind that is not here may be anyone's."""


def authors_of(document: EntryDocument) -> frozenset[Role] | None:
    """Return the roles that may sign an entry of this kind; None where anyone may, or nobody here knows."""
    return AUTHORS.get(document.kind)


def is_known(document: EntryDocument) -> bool:
    """Return whether this program knows what the entry says: its kind, and a payload for its reader."""
    return document.kind in KINDS and document.least_reader <= READER


def payload_of(document: EntryDocument) -> Payload | None:
    """Return the payload of an entry whose kind is known here; None for one that is only kept.

    Raises:
        BundleFormatError: If the payload is not what its kind says.
    """
    if not is_known(document):
        return None
    return read_payload(document.kind, document.payload)


def read_payload(kind: str, payload: Mapping[str, Any]) -> Payload:
    """Return a payload as the model of its kind.

    Raises:
        BundleFormatError: If it is not what its kind says.
        KeyError: If the kind is not known.
    """
    try:
        return KINDS[kind].model_validate(dict(payload))
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BundleFormatError(member=MEMBER, detail=f"payload.{where}") from error
