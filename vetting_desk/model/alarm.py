"""*A human now*: something in a case that a person has to come for, and who came; what is kept apart."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.said_by import SaidBy


class AlarmCause(StrEnum):
    """What was noticed."""

    SELF_HARM = "self-harm"
    DANGER = "danger"
    REPRISAL = "reprisal"
    ATTACK = "attack"
    SCREENER = "screener"
    REVIEW = "review"
    """A critical rating calls for a supervisor by the end of the day; who rates says which.

    It stops nobody but who would decide or close the case, and a supervisor answers it by name.
    """


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm.

    Attributes:
        id: UUID.
        case_id: The case.
        assessment_id: The assessment in which it was noticed; empty for none.
        clinical: True if its cause is sealed to clinicians.
        cause: An `AlarmCause`; of a clinical one as it is sealed.
        at: Device time.
        officer_id: At whose desk it was noticed.
        officer_name: The same, by name.
        answered_at: When somebody came; None while it is open.
        answered_by: Who came, by name; empty while it is open.
        done: What was done; of a clinical one as it is sealed; empty while it is open.
        reference: The case's number for people.
        desk: The desk at which it was noticed, by name; empty for this one.
        whom: Whom that desk calls, by name.
    """

    id: str
    case_id: str
    assessment_id: str
    clinical: bool
    cause: str
    at: datetime
    officer_id: str
    officer_name: str
    answered_at: datetime | None = None
    answered_by: str = ""
    done: str = ""
    reference: str = ""
    desk: str = ""
    whom: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether nobody has come yet."""
        return self.answered_at is None


class ApartCause(StrEnum):
    """Why something is kept apart from ratings, decisions and referrals."""

    BEFORE_NOTICE = "before-notice"
    ILL_TREATMENT = "ill-treatment"


class ApartOutcome(StrEnum):
    """What a lawyer found: it may be used, or it stays apart for good."""

    FREE = "free"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Came:
    """That somebody came for an alarm.

    Attributes:
        id: UUID.
        alarm_id: The alarm.
        case_id: Its case.
        at: Device time.
        by: Who came.
        done: What was done; of a clinical alarm as it is sealed.
    """

    id: str
    alarm_id: str
    case_id: str
    at: datetime
    by: SaidBy
    done: str


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a lawyer found of something that is kept apart.

    Attributes:
        id: UUID.
        outcome: What they found.
        at: Device time.
        by: That lawyer.
        reason: Why, in words.
        replaces: Ids of what lawyers found otherwise before, in whose place it stands.
    """

    id: str
    outcome: ApartOutcome
    at: datetime
    by: SaidBy
    reason: str
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Apart:
    """An assessment that is kept apart.

    Attributes:
        id: UUID.
        case_id: Its case.
        assessment_id: The assessment.
        title: Its title.
        cause: Why.
        at: Device time.
        officer_name: Who said so.
        reason: Why, in words; empty where the program did it.
        outcome: What a lawyer found; None before that. Of two that differ, that it stays apart.
        settled_by: That lawyer, by name.
        settled_why: Why, in words.
        desk: The desk at which it was said, by name; empty for this one.
        settlements: What lawyers found, those that count; two that differ are for a lawyer to settle.
    """

    id: str
    case_id: str
    assessment_id: str
    title: str
    cause: ApartCause
    at: datetime
    officer_name: str
    reason: str = ""
    outcome: ApartOutcome | None = None
    settled_by: str = ""
    settled_why: str = ""
    desk: str = ""
    settlements: tuple[Settlement, ...] = ()

    @property
    def disputed(self) -> bool:
        """Whether two lawyers found otherwise."""
        return len({each.outcome for each in self.settlements}) > 1

    @property
    def holds(self) -> bool:
        """Whether it is still kept apart."""
        return self.outcome is not ApartOutcome.FREE
