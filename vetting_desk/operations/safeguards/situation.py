"""How things stand where something is to be done: all that the table of safeguards asks, and nothing else."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What somebody wants to do."""

    START_ASSESSMENT = "start-assessment"
    """Begin an instrument that rates, or that judges who is eligible."""
    ACTS = "ask-about-acts"
    VIOLENCE = "ask-about-violence"
    IDENTITY = "ask-who-somebody-is"
    RATE = "rate"
    ELIGIBILITY = "judge-eligibility"
    CLINICAL = "answer-for-a-clinician"
    SIGN = "sign"
    DECIDE = "decide"
    REFER = "refer"
    OUTREACH = "ask-for-outreach"
    CLOSE = "close"
    RECORD = "record-the-talk"
    NOTE = "write-a-note"
    SAFETY = "ask-about-safety"
    NEEDS = "ask-about-needs"
    CONTACT = "ask-how-to-reach"


NEVER_SHUT = frozenset({Act.NOTE, Act.SAFETY, Act.NEEDS, Act.CONTACT})
"""What no safeguard ever shuts."""


class Ground(StrEnum):
    """What is never evidence and never a ground."""

    SILENCE = "silence"
    DECLINED_NOTICE = "declined-notice"
    DECLINED_ANSWER = "declined-answer"
    TEARS = "tears"
    REFUSED_CONSENT = "refused-consent"
    WITHDRAWN_CONSENT = "withdrawn-consent"
    POSTPONED = "postponed"
    """Safety and needs only, because of language or the wish for a woman or a man."""


@dataclass(frozen=True, slots=True)
class Situation:
    """How things stand.

    Attributes:
        age: ``adult``, ``child``, ``in_doubt``; empty where nobody asked.
        guarded: Somebody is there for a child, in no conflict, and what is in its best interests is noted.
        notice: ``understood``, ``given``, ``later``, ``declined``; empty where it was not given.
        common_language: Person and officer, or an interpreter, understand each other, as far as is known.
        interpreter_conflict: The interpreter has a conflict of interest, or something to do with the person.
        interpreter_refused: No undertaking of the interpreter holds, or they are assigned no more.
        undertaking_due: The interpreter is not in the register, and nobody asked for the undertaking.
        wish_met: Whether a woman or a man asks as the person wishes.
        private: False where it is known that others hear.
        recording: Whether the talk may be recorded: ``agrees``, ``refused``, ``withdrawn``; empty where
            nobody asked.
        lawyer_awaited: The person waits for a lawyer.
        held_without_review: Held, and nobody wrote down when a court looks next.
        clinician: Whether a clinician is at the desk.
        alarm: Somebody has to come, and nobody has.
        alarm_here: The same, noticed in this very assessment.
        critical_unseen: A critical rating calls for a supervisor, and none has looked.
        conversation_open: The conversation of this form has not ended.
        form_shuts_ratings: This form's own rule keeps its ratings shut.
        form_shuts_talk: This form's own rule keeps its questions shut.
        before_notice: What is used here was said before the notice was declined.
        ill_treatment: What is used here is said to stem from ill-treatment, and no lawyer has settled it.
        grounds: Grounds that were given.
        break_due: Minutes since the last pause reached the time for one.
    """

    age: str = ""
    guarded: bool = False
    notice: str = ""
    common_language: bool = True
    interpreter_conflict: bool = False
    interpreter_refused: bool = False
    undertaking_due: bool = False
    wish_met: bool = True
    private: bool = True
    recording: str = ""
    lawyer_awaited: bool = False
    held_without_review: bool = False
    clinician: bool = False
    alarm: bool = False
    alarm_here: bool = False
    critical_unseen: bool = False
    conversation_open: bool = False
    form_shuts_ratings: bool = False
    form_shuts_talk: bool = False
    before_notice: bool = False
    ill_treatment: bool = False
    grounds: frozenset[str] = frozenset()
    break_due: bool = False
