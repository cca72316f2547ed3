"""What goes back with a case, and the answers to it: remarks on a record, tasks, and what the person was told.

Payloads of entries. A remark sends a record back, question by question; it is answered by a correction of the
record or by a reply. A task says what is to be done, and until when. Whoever it is for answers in entries of
their own: that they have read it, what they did, or why it cannot be done.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from vetting_desk.model.entry_payload import (
    Day,
    EntryRef,
    Line,
    MaybeWords,
    Payload,
    RecordRef,
    Words,
)

Step = Literal["read", "reply", "corrected", "done", "not-possible"]
Understood = Literal["yes", "no", "not-said"]


class PlacePart(Payload):
    """What is said of one place in a record; an empty place is the record as a whole."""

    place: Annotated[str, StringConstraints(max_length=2_000)]
    words: Words


class RemarkPayload(Payload):
    """A record sent back: what is asked of it, place by place, and until when; an empty day is none."""

    about: RecordRef
    remarks: list[PlacePart] = Field(min_length=1, max_length=500)
    until: Day | Literal[""]


class TaskPayload(Payload):
    """Something to be done for a case; `decision` is the one it follows from, where there is one."""

    words: Words
    who: Line
    until: Day | Literal[""]
    decision: EntryRef | None


class AnswerPayload(Payload):
    """An answer to a remark, a task or a decision that came: how far it is, in words, or by which record."""

    to: EntryRef
    step: Step
    words: MaybeWords
    record: RecordRef | None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.step == "corrected") != (self.record is not None):
            raise ValueError("a correction is a record, and nothing else is")
        if self.step in {"reply", "done", "not-possible"} and not self.words:
            raise ValueError("this has words")
        return self


class ToldPayload(Payload):
    """That the person was told a decision: when, how, in which language, and what they said to it."""

    decision: EntryRef
    day: Day
    how: Words
    language: Line
    understood: Understood
    appeals: Understood
    words: MaybeWords
