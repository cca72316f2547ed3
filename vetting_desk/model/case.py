"""One person's file: names, birth, stage, and what happened so far."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.custody import Term


class NameScript(StrEnum):
    """ISO 15924 codes of the scripts a name may come in."""

    CYRILLIC = "Cyrl"
    LATIN = "Latn"
    ARABIC = "Arab"


class NameKind(StrEnum):
    """How a name relates to the person."""

    PRIMARY = "primary"
    VARIANT = "variant"
    ALIAS = "alias"


class Stage(StrEnum):
    """The stage of a case; the six steps shown on the case page, in order."""

    CONTACT = "contact"
    INTAKE = "intake"
    INTERVIEW = "interview"
    JUDGEMENT = "judgement"
    DECISION = "decision"
    FOLLOW_UP = "follow-up"


class BirthCertainty(StrEnum):
    """How certain a birth date is; *unknown* where somebody asked and nobody knows, *not asked* before that."""

    EXACT = "exact"
    MONTH = "month"
    YEAR = "year"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"
    NOT_ASKED = "not-asked"


class WayToHq(StrEnum):
    """How far a record has come on its way to HQ; for a case, its furthest-behind record."""

    NOTHING = "nothing"
    TO_SEND = "to-send"
    WRITTEN = "written"
    RECEIVED = "received"
    REFUSED = "refused"
    HELD = "held"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class PersonName:
    """One name of a person in one script.

    Attributes:
        text: 1 to 200 characters, as spoken or as read from a document; NFC, no control characters.
        script: Script of `text`.
        kind: Primary, variant or alias. A case has at least one primary name, at most one for each script.
    """

    text: str
    script: NameScript
    kind: NameKind = NameKind.PRIMARY


@dataclass(frozen=True, slots=True)
class BirthDate:
    """A birth date and its certainty.

    Attributes:
        text: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; empty when unknown.
        certainty: How certain it is.
    """

    text: str = ""
    certainty: BirthCertainty = BirthCertainty.UNKNOWN


class PaperKind(StrEnum):
    """What sort of paper a number stands on; the shipped instruments name them so."""

    PASSPORT = "passport"
    ID_CARD = "id_card"
    VISA = "visa"
    BIRTH_CERTIFICATE = "birth_certificate"
    RETURN_CERTIFICATE = "return_certificate"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a person, by its number.

    Attributes:
        number: 1 to 40 characters, as printed or as said.
        kind: What sort of paper it is.
    """

    number: str
    kind: PaperKind = PaperKind.OTHER


@dataclass(frozen=True, slots=True)
class Case:
    """One person's file.

    Attributes:
        id: UUID.
        reference: The case's number for people, such as ``"2026-K7Q-00017"``; unique on a desk.
        names: All names, primary first.
        birth: Birth date with certainty.
        stage: Its stage.
        created_at: Device time.
        changed_at: Device time of the last change.
        papers: Papers whose numbers are known.
        withdrawn: Whether it was opened by mistake and withdrawn.
        closed: Whether work on it ended.
    """

    id: str
    reference: str
    names: tuple[PersonName, ...]
    birth: BirthDate
    stage: Stage
    created_at: datetime
    changed_at: datetime
    papers: tuple[Paper, ...] = ()
    withdrawn: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One row of the list of cases.

    Attributes:
        id: UUID of the case.
        reference: The case's reference.
        name: First primary name in the original script.
        latin_name: A Latin name if there is one and it is not `name`; else empty.
        stage: Its stage.
        changed_at: Device time of the last change.
        way_to_hq: State of the furthest-behind record.
        drafts: Number of open drafts.
        withdrawn: Whether it was opened by mistake and withdrawn.
        custody: The term that runs for a person who is held; None for anybody else.
        closed: Whether work on it ended.
    """

    id: str
    reference: str
    name: str
    latin_name: str
    stage: Stage
    changed_at: datetime
    way_to_hq: WayToHq
    drafts: int = 0
    withdrawn: bool = False
    custody: Term | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event in a case.

    Attributes:
        at: Device time.
        kind: ``case-created``, ``case-changed``, ``assessment-started``, ``record-signed``,
            ``record-written``, ``record-received``, ``record-refused``, ``record-held``, ``record-set-aside``,
            ``record-offered`` and ``record-offered-again`` (to be sent again), ``record-taken-in``,
            ``record-accepted`` (its detail is why, although nobody could judge it),
            ``assessment-handed-over`` (its detail is the officer who has it now),
            ``assessment-taken-away`` (discarded by another officer),
            ``clinical-note-added``, ``clinical-released`` (its detail is why), ``case-erased``,
            ``case-withdrawn`` and ``case-brought-back`` (their detail is why),
            ``case-closed`` (its detail is `ClosedFor`), ``case-reopened`` (the words of both stand elsewhere),
            ``copy-made`` (its detail is its reference and for whom),
            ``case-claimed`` (its detail is whose it is) and ``claim-ended`` (its detail is why),
            ``case-reviewed`` (its detail is where it was moved on to),
            ``urgent-acknowledged`` (its detail is what was urgent),
            ``call-joined`` and ``call-parted`` (a call became part of the case, or was taken out),
            ``passage-said`` and ``arrival-said`` (their detail is kind and state of a file, or of an arrival),
            ``recording-begun``, ``recording-ended`` and ``recording-erased`` (of a recorded talk),
            ``human-called`` and ``human-came`` (somebody has to come now, and came),
            ``persons-judged`` (its detail is `Sameness` and the other case's reference).
        officer_name: The officer who acted; empty for a desk.
        subject: Title of the instrument, or the case's reference.
        subject_id: Id of the assessment, record, case or statement.
        detail: A reason or a reference, as plain text; may be empty.
    """

    at: datetime
    kind: str
    officer_name: str
    subject: str
    subject_id: str
    detail: str = ""
