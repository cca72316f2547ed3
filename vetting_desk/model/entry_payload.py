"""What the payloads of all kinds of entries share, and the pieces that several of them are made of."""

from typing import Annotated

from pydantic import StringConstraints

from vetting_desk.model.record_document import Digest, Uuid
from vetting_desk.model.strict_document import StrictPart

Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
"""What somebody wrote; never empty."""
MaybeWords = Annotated[str, StringConstraints(max_length=20_000)]
"""The same, where there may be none."""
Line = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]
"""A day, such as ``2026-12-31``."""


class Payload(StrictPart):
    """What all payloads share: nothing unknown, nothing converted, nothing changed later."""


class RecordRef(Payload):
    """A record, by its id and by the digest of what was signed."""

    record: Uuid
    digest: Digest


class PlaceRef(RecordRef):
    """A place in a record; `place` is the reference of a question in it, as ``assessment.json`` has it."""

    place: Annotated[str, StringConstraints(min_length=1, max_length=2_000)]


class EntryRef(Payload):
    """Another entry, by its id and digest."""

    entry: Uuid
    digest: Digest
