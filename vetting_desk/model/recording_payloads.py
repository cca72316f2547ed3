"""What headquarters learns of a recorded talk, and what comes with its sound."""

from typing import Annotated, Literal

from pydantic import Field

from vetting_desk.model.entry_payload import Payload, Words
from vetting_desk.model.record_document import Digest, Moment, Uuid

Count = Annotated[int, Field(ge=0, lt=2**53)]


class RecordedPayload(Payload):
    """That a talk was recorded. `digest` is the `link` of the last of its `pieces`; see `recording.link`.

    `consent` is the id of the fact by which the person agreed.
    """

    recording: Uuid
    assessment: Uuid
    begun_at: Moment
    ended_at: Moment
    ending: Literal[
        "stopped",
        "locked",
        "consent-withdrawn",
        "no-longer-allowed",
        "microphone-lost",
        "broken-off",
        "longest",
    ]
    pieces: Count
    milliseconds: Count
    digest: Digest
    clinical: bool
    consent: Uuid


class SoundPayload(Payload):
    """The sound of one. The attached files are WAVE files in order, cut between pieces of `piece_bytes`.

    `pieces` are the lengths in bytes of all pieces, so that `digest` can be reckoned from the files.
    """

    recording: Uuid
    digest: Digest
    reason: Words
    pieces: list[Annotated[int, Field(ge=1, lt=2**31)]] = Field(max_length=100_000)
