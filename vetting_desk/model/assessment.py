"""One filling of one instrument for one case, and the answers it consists of."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class AssessmentState(StrEnum):
    """The progress of an assessment."""

    DRAFT = "draft"
    READY = "ready"
    SIGNED = "signed"
    DISCARDED = "discarded"


class AnswerKind(StrEnum):
    """What an answer row changes.

    `TAKEN_OVER` is what the case knew when the form was begun: nobody said it in this sitting. `ACT` and
    `UNDONE` change nothing: one keeps how the act before it is taken back, the other that it was.
    """

    SET = "set"
    TAKEN_OVER = "taken-over"
    SAID = "said"
    REPEAT_ADD = "repeat-add"
    REPEAT_REMOVE = "repeat-remove"
    ACT = "act"
    UNDONE = "undone"


CHANGES_NOTHING = frozenset({AnswerKind.SAID, AnswerKind.ACT, AnswerKind.UNDONE})
"""Kinds of rows that leave every answer as it is."""


@dataclass(frozen=True, slots=True)
class InstrumentKey:
    """Identifies an instrument exactly.

    Attributes:
        id: The form's ``id``, such as ``"return-spj"``.
        version: The form's ``version``; may be empty.
        sha256: Digest of the XForm's bytes, 64 lower-case hexadecimal digits.
    """

    id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class InstrumentSummary:
    """An instrument installed on a desk.

    Attributes:
        key: Its exact version.
        title: In the form's own words.
        languages: Names as in the form, such as ``"English (en)"``; empty for a form in one language.
        clinical: True if only psychologists may open it.
        validated: False shows "unvalidated" on screen and in reports.
    """

    key: InstrumentKey
    title: str
    languages: tuple[str, ...]
    clinical: bool = False
    validated: bool = False


@dataclass(frozen=True, slots=True)
class Assessment:
    """One filling of one instrument for one case.

    Attributes:
        id: UUID.
        case_id: The case.
        instrument: Its exact version; a draft opens with the version it was begun with.
        title: The instrument's title.
        state: Draft, ready, signed or discarded.
        officer_id: The only officer who may write to it; another one after a handover.
        officer_name: That officer's name.
        language: Form language last chosen; empty for the form's default.
        position: Reference of the question last shown; empty at the beginning.
        created_at: Device time.
        changed_at: Device time of the last answer.
        corrects: Id of the record this one corrects; empty otherwise.
    """

    id: str
    case_id: str
    instrument: InstrumentKey
    title: str
    state: AssessmentState
    officer_id: str
    officer_name: str
    language: str
    position: str
    created_at: datetime
    changed_at: datetime
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """A draft that went from one officer to another.

    Attributes:
        from_id: Who had it.
        from_name: The same, by name.
        to_id: Who has it from then on.
        to_name: The same, by name.
        by_id: Who decided it.
        by_name: The same, by name.
        at: Device time.
        reason: Why, in words.
    """

    from_id: str
    from_name: str
    to_id: str
    to_name: str
    by_id: str
    by_name: str
    at: datetime
    reason: str


class AnswerRow(NamedTuple):
    """One change of one question's value; rows are only ever added.

    A tuple, because one is made with every answer, and this costs a tenth of a frozen dataclass.

    Attributes:
        sequence: 1, 2, 3 … within the assessment.
        reference: The node, such as ``/data/a/b`` or ``/data/r[2]/c``.
        kind: A value set, the words it was given in, a repeat added, a repeat removed.
        value: The new value in ODK's lexical form; of a removed repeat its 1-based index; of words, these.
        at: Device time.
        officer_id: The officer who gave it.
    """

    sequence: int
    reference: str
    kind: AnswerKind
    value: str
    at: datetime
    officer_id: str
