"""The table of safeguards: when the facts are so, these acts are refused, these required, these people told.

One row, one rule, in words a lawyer can read (``vetting-desk safeguards list``, docs/safeguards.md). The window
has the same words in its languages (`ui.text.error_text.safeguards`). Nothing here reads or writes anything:
`gate` asks the table for every act.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from vetting_desk.model import Role
from vetting_desk.model.fact import CHILD, IN_DOUBT
from vetting_desk.model.recording import AGREES
from vetting_desk.operations.safeguards.situation import Act, Ground, Situation

_JUDGING: Final = frozenset({Act.RATE, Act.ELIGIBILITY})
_ASKING: Final = frozenset({Act.ACTS, Act.VIOLENCE})
_NEEDS_ONLY: Final = _JUDGING | _ASKING | {Act.IDENTITY}
_NOT_FOR_A_CHILD: Final = (
    _JUDGING | _ASKING | {Act.START_ASSESSMENT, Act.DECIDE, Act.REFER, Act.OUTREACH}
)
_GUARDIANS: Final = (Role.CHILD_PROTECTION, Role.SUPERVISOR)


@dataclass(frozen=True, slots=True)
class Safeguard:
    """One row.

    Attributes:
        id: Its name, for people and programs.
        holds: Whether the facts are so.
        when: The same in words.
        refused: The acts that are refused then; no reason and no form opens them.
        required: What is required then, in words.
        told: Who is told.
        why: Why, in words, to who is refused.
        who: Who may act, in words.
        instead: What to do instead, in words.
        source: From where the rule comes.
    """

    id: str
    holds: Callable[[Situation], bool]
    when: str
    refused: frozenset[Act]
    why: str
    who: str
    instead: str
    source: str
    required: tuple[str, ...] = ()
    told: tuple[Role, ...] = ()


SAFEGUARDS: Final = (
    Safeguard(
        "child",
        lambda now: now.age == CHILD,
        "the person is under 18",
        _NOT_FOR_A_CHILD,
        "The person is a child. A child is first of all a victim.",
        "A child-protection officer.",
        "Ask about safety and needs, with the child's own questionnaire. If the person is an adult,"
        " two officers of two roles settle it on the page of the case.",
        "INSTRUMENT, Before any question: age; Convention on the Rights of the Child, 1, 3, 37, 40",
        ("a guardian or a child-protection officer", "a best-interests note"),
        _GUARDIANS,
    ),
    Safeguard(
        "age-in-doubt",
        lambda now: now.age == IN_DOUBT,
        "it is in doubt whether the person is under 18",
        _NOT_FOR_A_CHILD,
        "It is in doubt whether the person is a child. When in doubt, the person counts as one.",
        "Two officers of two roles together: child protection, lawyer, psychologist, supervisor.",
        "Ask about safety and needs. Two officers of two roles settle the age on the page of the case.",
        "INSTRUMENT, Before any question: age; Committee on the Rights of the Child, General Comment 6, 31",
        ("a guardian or a child-protection officer", "a best-interests note"),
        _GUARDIANS,
    ),
    Safeguard(
        "age-unknown",
        lambda now: not now.age,
        "nobody has asked how old the person is",
        (_NOT_FOR_A_CHILD - {Act.START_ASSESSMENT}) | {Act.RECORD},
        "Nobody has recorded whether the person is 18 or over.",
        "Whoever asks the person.",
        "Ask the age first, in a questionnaire or on the page of the case.",
        "INSTRUMENT, Before any question: age",
        ("the age, and what it rests on",),
    ),
    Safeguard(
        "no-guardian",
        lambda now: now.age in {CHILD, IN_DOUBT} and not now.guarded,
        "the person is or may be a child, and no guardian or child-protection officer without a"
        " conflict of interest is there, or no best-interests note is written",
        frozenset({Act.IDENTITY, Act.RECORD}),
        "Nobody is there for the child, or what is in the child's best interests is not written down.",
        "A guardian without a conflict of interest, or a child-protection officer.",
        "Bring a guardian or a child-protection officer and write the best-interests note."
        " Until then ask about safety and needs alone.",
        "INSTRUMENT, Before any question: age; CONTENT, shared pages: guardian",
        ("a guardian or a child-protection officer", "a best-interests note"),
        _GUARDIANS,
    ),
    Safeguard(
        "notice-not-given",
        lambda now: now.notice in {"", "later"},
        "the rights notice has not been given, or the person wants it later",
        _JUDGING | _ASKING | {Act.RECORD},
        "The rights notice has not been given.",
        "Whoever talks with the person.",
        "Read the notice and ask whether it is understood. Until then ask about safety, needs and"
        " who the person is.",
        "INSTRUMENT, Before any question: rights notice",
        ("the rights notice, in the person's language",),
    ),
    Safeguard(
        "notice-not-understood",
        lambda now: now.notice == "given",
        "the rights notice was given, and it is not known whether it was understood and the person agrees",
        _JUDGING | _ASKING,
        "The notice was given, but not yet understood and agreed to.",
        "Whoever talks with the person.",
        "Explain it again in other words, and ask whether the person agrees to go on.",
        "CONTENT, shared pages: only understood opens questions on acts",
        ("the notice, once more in other words",),
    ),
    Safeguard(
        "notice-declined",
        lambda now: now.notice == "declined",
        "the person declined the notice, or does not agree to go on",
        _JUDGING | _ASKING | {Act.RECORD},
        "The person declined the notice or does not want to go on. That is their right, and it says"
        " nothing about them.",
        "The person alone; a lawyer can help them.",
        "Offer the notice again another day, offer a lawyer, or decide on other material. Safety and"
        " needs go on. What was said before is kept apart and leaves in no referral.",
        "INSTRUMENT, Before any question: rights notice; ICCPR 14 (3) (g)",
        ("the notice offered again", "a lawyer offered"),
        (Role.LAWYER,),
    ),
    Safeguard(
        "no-common-language",
        lambda now: not now.common_language,
        "person and officer have no language in common and no interpreter whom the person"
        " understands and accepts",
        _NEEDS_ONLY | {Act.RECORD},
        "You and the person have no language in common, and no interpreter whom they understand and"
        " accept.",
        "An officer who speaks the language, or an interpreter.",
        "Ask about safety and needs, as well as it goes, and fix another day. Waiting is never"
        " counted against the person.",
        "INSTRUMENT, Before any question: interpreter; ICCPR 14 (3) (a) and (f)",
        ("an interpreter", "another day"),
        (Role.SUPERVISOR,),
    ),
    Safeguard(
        "interpreter-conflict",
        lambda now: now.interpreter_conflict,
        "the interpreter has a conflict of interest",
        _JUDGING | _ASKING,
        "The interpreter has a conflict of interest with the person.",
        "Another interpreter.",
        "Change the interpreter. Until then ask about safety and needs.",
        "INSTRUMENT, Before any question: interpreter",
        ("another interpreter",),
        (Role.SUPERVISOR,),
    ),
    Safeguard(
        "interpreter-not-assigned",
        lambda now: now.interpreter_refused,
        "the interpreter declined the undertaking, or it has ended, or the register says that they are assigned"
        " no more",
        _JUDGING | _ASKING,
        "This interpreter may not be assigned: no undertaking of theirs holds, or they are assigned no more.",
        "Another interpreter; a supervisor keeps the register.",
        "Take another interpreter, or go through the undertaking with this one. Until then ask about safety and"
        " needs.",
        "INSTRUMENT, Interpreter's undertaking: any no, or no signature, means not assigned",
        ("another interpreter", "an undertaking that holds"),
        (Role.SUPERVISOR,),
    ),
    Safeguard(
        "interpreter-undertaking",
        lambda now: now.undertaking_due,
        "the interpreter is not in the register, and it is not recorded that they signed the undertaking",
        frozenset(),
        "This interpreter is not in the register, and nobody recorded that they signed the undertaking.",
        "Whoever talks with the person; a supervisor puts them into the register.",
        "Go through the undertaking with them, and record on the page of the case whether they signed it.",
        "INSTRUMENT, Interpreter's undertaking: before the first sitting",
        ("the interpreter's undertaking",),
        (Role.SUPERVISOR,),
    ),
    Safeguard(
        "interviewer-wish",
        lambda now: not now.wish_met,
        "the person wishes a woman, or a man, as interviewer, and that is not who asks",
        _NEEDS_ONLY,
        "The person wishes to be asked by a woman or by a man, and that is not you.",
        "An officer as the person wishes.",
        "Ask about safety and needs, and fix another day. Waiting is never counted against the person.",
        "INSTRUMENT, Before any question: women; Istanbul Protocol 2022, 188",
        ("an interviewer as wished", "another day"),
        (Role.SUPERVISOR,),
    ),
    Safeguard(
        "not-private",
        lambda now: not now.private,
        "others hear, or the person does not want to speak of it now",
        frozenset({Act.VIOLENCE}),
        "Others can hear, or the person does not want to speak of it now.",
        "Whoever talks with the person, alone.",
        "Go where nobody hears, or ask another time.",
        "CONTENT, shared pages: private_now; WHO 2007, ethical recommendations on sexual violence",
        ("a place where nobody hears",),
    ),
    Safeguard(
        "waiting-for-lawyer",
        lambda now: now.lawyer_awaited,
        "the person asked for a lawyer, or waits for one after beginning to confess, and has not reached one",
        _JUDGING | _ASKING,
        "The person waits for a lawyer.",
        "The lawyer, or the person who decides otherwise.",
        "Bring a lawyer, or record that the person goes on without one. Safety and needs go on.",
        "CONTENT, shared pages: no stop rule; Basic Principles on the Role of Lawyers, 1, 7",
        ("a lawyer",),
        (Role.LAWYER, Role.SUPERVISOR),
    ),
    Safeguard(
        "recording-not-agreed",
        lambda now: now.recording != AGREES,
        "the person has not agreed that the talk is recorded, has refused, or has taken it back",
        frozenset({Act.RECORD}),
        "The person has not agreed to be recorded. That is their right, and nothing depends on it.",
        "The person alone.",
        "Go on without recording. Ask only if there is a reason to, and write down how and what they said.",
        "docs/recording.md; Mendez Principles on Effective Interviewing, 2021",
    ),
    Safeguard(
        "conversation-open",
        lambda now: now.conversation_open,
        "the conversation of this questionnaire has not ended",
        _JUDGING,
        "The conversation has not ended: notes first, ratings after.",
        "Whoever talks with the person, afterwards.",
        "End the conversation first, read back, and say that it ended.",
        "INSTRUMENT, How structured professional judgement works",
    ),
    Safeguard(
        "form-shuts-ratings",
        lambda now: now.form_shuts_ratings,
        "the questionnaire's own rule (rating-open) says that ratings are shut",
        _JUDGING,
        "This questionnaire keeps its ratings shut by its own rule.",
        "Whoever answers the pages before.",
        "Answer the pages before the ratings: age, notice, conversation.",
        "docs/instruments.md: rating-open",
    ),
    Safeguard(
        "form-shuts-talk",
        lambda now: now.form_shuts_talk,
        "the questionnaire's own rule (talk-open) says that questions are shut",
        _ASKING,
        "This questionnaire keeps its questions shut by its own rule.",
        "Whoever answers the pages before.",
        "Answer the pages before: safety, interpreter, notice.",
        "docs/instruments.md: talk-open",
    ),
    Safeguard(
        "clinician-only",
        lambda now: not now.clinician,
        "whoever answers is no clinician",
        frozenset({Act.CLINICAL}),
        "Only a clinician answers this.",
        "A psychologist.",
        "Hand the draft to a psychologist, or leave it out and say why.",
        "INSTRUMENT, C: S1",
    ),
    Safeguard(
        "human-now",
        lambda now: now.alarm,
        "somebody may be in danger now, and nobody has come",
        _JUDGING | {Act.DECIDE, Act.CLOSE},
        "Somebody has to come now. Stay with this person.",
        "Whoever came, by name, saying what was done.",
        "Stay with this person and call. Whoever comes says on the page of the case what was done."
        " Notes, safety and needs stay open.",
        "INSTRUMENT, screeners: item 9, ASQ; C: I2; D: N2, N3",
        ("a person comes and says what was done",),
        (Role.PSYCHOLOGIST, Role.SUPERVISOR),
    ),
    Safeguard(
        "human-now-here",
        lambda now: now.alarm_here,
        "in this very assessment somebody was noticed to be in danger, and nobody has come",
        frozenset({Act.SIGN}),
        "What was noticed here is not answered yet.",
        "Whoever came, by name, saying what was done.",
        "Say who came and what was done, then sign. No reason takes its place.",
        "INSTRUMENT, screeners: item 9",
        ("a person comes and says what was done",),
        (Role.PSYCHOLOGIST, Role.SUPERVISOR),
    ),
    Safeguard(
        "critical-unseen",
        lambda now: now.critical_unseen,
        "a critical rating calls for a supervisor, and none has looked",
        frozenset({Act.DECIDE, Act.CLOSE}),
        "A rating of this case is to be looked at by a supervisor today, and none has looked.",
        "A supervisor, by name.",
        "Ask a supervisor to look at it on the page of the case. Notes, ratings, safety and needs stay open.",
        "INSTRUMENT, How structured professional judgement works; C: critical",
        ("a supervisor looks and says so",),
        (Role.SUPERVISOR,),
    ),
    Safeguard(
        "before-notice",
        lambda now: now.before_notice,
        "it was said before the person declined the notice",
        frozenset({Act.REFER}),
        "This was said before the person declined the notice. It is kept apart.",
        "Nobody.",
        "Refer on other material, or not at all.",
        "INSTRUMENT, Before any question: rights notice; ICCPR 14 (3) (g)",
    ),
    Safeguard(
        "ill-treatment",
        lambda now: now.ill_treatment,
        "it is said to stem from ill-treatment, and no lawyer has settled that",
        _JUDGING | {Act.DECIDE, Act.REFER},
        "This is said to stem from ill-treatment. It is kept apart.",
        "A lawyer.",
        "Have a lawyer settle it. Until then use other material.",
        "Convention against Torture, 15",
        ("a lawyer settles whether it may be used",),
        (Role.LAWYER, Role.COMPLAINTS),
    ),
    Safeguard(
        "never-evidence",
        lambda now: bool(now.grounds & set(Ground)),
        "a ground is silence, a declined notice or answer, tears, refused or withdrawn consent, or a"
        " talk that had to wait",
        frozenset({Act.DECIDE, Act.REFER, Act.CLOSE}),
        "Silence, a declined notice or answer, tears and refused consent are never evidence.",
        "Nobody.",
        "Offer the talk again, bring a lawyer, or decide on other material.",
        "INSTRUMENT, B: E3; ICCPR 14 (3) (g)",
    ),
    Safeguard(
        "held-without-review",
        lambda now: now.held_without_review,
        "the person is held, and the next legal review is not written down",
        frozenset({Act.CLOSE}),
        "The person is held, and nobody wrote down when a court looks next.",
        "Whoever knows it; a lawyer finds it out.",
        "Record the day of the next legal review on the page of the case.",
        "ICCPR 9 (3) and (4)",
        ("the day of the next legal review",),
        (Role.LAWYER, Role.SUPERVISOR),
    ),
    Safeguard(
        "break-due",
        lambda now: now.break_due,
        "45 minutes were asked without a pause",
        frozenset(),
        "45 minutes have passed without a pause.",
        "Whoever talks with the person.",
        "Offer a break. How long somebody was asked stands in the record.",
        "INSTRUMENT, Before any question: breaks",
        ("a break, offered",),
    ),
)
"""The table, in the order in which a refusal is told."""


def rows(situation: Situation) -> tuple[Safeguard, ...]:
    """Return the rows whose facts are so."""
    return tuple(each for each in SAFEGUARDS if each.holds(situation))


def refusing(situation: Situation, act: Act) -> tuple[Safeguard, ...]:
    """Return the rows that refuse an act; empty where it may be done."""
    return tuple(each for each in SAFEGUARDS if act in each.refused and each.holds(situation))


def safeguard(row_id: str) -> Safeguard:
    """Return a row by its name.

    Raises:
        KeyError: If there is none.
    """
    found = {each.id: each for each in SAFEGUARDS}
    return found[row_id]
