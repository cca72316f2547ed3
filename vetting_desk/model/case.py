"""One person's file: names, birth, stage, and what happened so far."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NameScript(StrEnum):
    """ISO 15924 codes of the scripts a name may come in."""

    CYRILLIC = "Cyrl"
    LATIN = "Latn"
    ARABIC = "Arab"


class NameKind(StrEnum):
    """What a name is to the person."""

    PRIMARY = "primary"
    VARIANT = "variant"
    ALIAS = "alias"


class Stage(StrEnum):
    """Where a case stands; the six words of the line on the case page, in order."""

    CONTACT = "contact"
    INTAKE = "intake"
    INTERVIEW = "interview"
    JUDGEMENT = "judgement"
    DECISION = "decision"
    FOLLOW_UP = "follow-up"


class BirthCertainty(StrEnum):
    """How well a birth date is known."""

    EXACT = "exact"
    MONTH = "month"
    YEAR = "year"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


class WayToHq(StrEnum):
    """How far a record, or the furthest-behind record of a case, is on its way to HQ."""

    NOTHING = "nothing"
    TO_SEND = "to-send"
    WRITTEN = "written"
    RECEIVED = "received"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PersonName:
    """One name of a person in one script.

    Attributes:
        text: 1 to 200 characters, as said or as read from a document; NFC, no control characters.
        script: Script of `text`.
        kind: Primary, variant or alias. A case has one primary name or more, one for each script.
    """

    text: str
    script: NameScript
    kind: NameKind = NameKind.PRIMARY


@dataclass(frozen=True, slots=True)
class BirthDate:
    """A birth date and how well it is known.

    Attributes:
        text: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; empty when unknown.
        certainty: How well it is known.
    """

    text: str = ""
    certainty: BirthCertainty = BirthCertainty.UNKNOWN


@dataclass(frozen=True, slots=True)
class Case:
    """One person's file.

    Attributes:
        id: UUID.
        reference: What people call it, such as ``"2026-K7Q-00017"``; unique on a desk.
        names: All names, primary first.
        birth: Birth date with certainty.
        stage: Where the case stands.
        created_at: Device time.
        changed_at: Device time of the last change.
    """

    id: str
    reference: str
    names: tuple[PersonName, ...]
    birth: BirthDate
    stage: Stage
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cases.

    Attributes:
        id: UUID of the case.
        reference: The case's reference.
        name: First primary name in the original script.
        latin_name: A Latin name if there is one and it is not `name`; else empty.
        stage: Where the case stands.
        changed_at: Device time of the last change.
        way_to_hq: The furthest-behind record's state.
        drafts: Number of open drafts.
    """

    id: str
    reference: str
    name: str
    latin_name: str
    stage: Stage
    changed_at: datetime
    way_to_hq: WayToHq
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a case.

    Attributes:
        at: Device time.
        kind: ``case-created``, ``case-changed``, ``assessment-started``, ``record-signed``,
            ``record-written``, ``record-received``, ``record-refused``, ``record-taken-in``,
            ``clinical-note-added``, ``clinical-released`` (its detail is why), ``case-erased``.
        officer_name: Who did it; empty where a desk did.
        subject: Title of the instrument, or the case's reference.
        subject_id: Id of the assessment, record or case.
        detail: A reason or a reference, already plain text; may be empty.
    """

    at: datetime
    kind: str
    officer_name: str
    subject: str
    subject_id: str
    detail: str = ""
