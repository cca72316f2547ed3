"""What a case file holds besides the records: decisions, what was replaced, the course of the case, exhibits.

Parts of ``copy.json`` from version 2 on (`copy_document`); `refused_before` is of version 3. What was left out
is `BOX` in them, as in answers. Nothing that a referral to a prosecutor excludes is named in them at all.
"""

from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.record_document import Moment, Short, Uuid
from vetting_desk.model.strict_document import StrictPart

EVENTS: Final = (
    "case-created", "record-signed", "record-written", "record-received", "record-taken-in", "record-accepted",
    "record-refused", "record-held", "assessment-handed-over", "case-withdrawn", "case-brought-back",
    "copy-made", "decision-made", "decision-replaced", "decision-reopened",
)  # fmt: skip
"""The events that stand in a case file; what clinicians did, and who was called, does not."""
Kind = Literal[
    "third-party", "protected-source", "clinical", "file", "not-chosen", "other", "officer", "apart"
]
_Words = Annotated[str, StringConstraints(max_length=100_000)]
_Event = Literal[
    "case-created", "record-signed", "record-written", "record-received", "record-taken-in", "record-accepted",
    "record-refused", "record-held", "assessment-handed-over", "case-withdrawn", "case-brought-back",
    "copy-made", "decision-made", "decision-replaced", "decision-reopened",
]  # fmt: skip


class FileCriterion(StrictPart):
    """A criterion as the panel found it."""

    title: _Words
    result: Literal["met", "not-met", "unclear", "not-assessed"]
    reasons: _Words
    reply: _Words


class FileVoice(StrictPart):
    """What an officer said to a decision."""

    officer: Short
    stance: Literal["signs", "dissents", "heard"]
    words: _Words


class FileDecision(StrictPart):
    """A decision that was in force once; `in_force` says whether it was when the case file was made.

    `refused_before` is who did not agree to earlier proposals, since the case was last decided.
    """

    decision: Uuid
    decided_at: Moment
    in_force: bool
    outcome: _Words
    grounds: _Words
    reasons: _Words
    criteria: list[FileCriterion] = Field(max_length=100)
    voices: list[FileVoice] = Field(max_length=100)
    refused_before: list[FileVoice] = Field(default_factory=list, max_length=1_000)
    appeal: _Words
    appeal_until: Short


class FileReplaced(StrictPart):
    """A record that another one corrects."""

    record: Uuid
    title: Short
    signed_at: Moment
    officer: Short
    desk: Short
    by: Uuid | Literal[""]
    reason: _Words


class FileEvent(StrictPart):
    """One event in the course of the case."""

    at: Moment
    kind: _Event
    officer: Short
    subject: _Words


class FileHolder(StrictPart):
    """Who has held an exhibit from a moment on."""

    since: Moment
    holder: _Words


class FileExhibit(StrictPart):
    """A record or a file of one, and who held it since when; `given` if it lies in this file."""

    number: int = Field(ge=1, lt=10_000)
    record: Uuid
    title: Short
    name: Short
    media_type: Short
    length: int = Field(ge=0, lt=2**53)
    sha256: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")]
    given: bool
    holders: list[FileHolder] = Field(max_length=1_000)


class CaseFilePart(StrictPart):
    """All that a case file holds besides the records."""

    decisions: list[FileDecision] = Field(max_length=1_000)
    replaced: list[FileReplaced] = Field(max_length=1_000)
    events: list[FileEvent] = Field(max_length=100_000)
    exhibits: list[FileExhibit] = Field(max_length=10_000)
