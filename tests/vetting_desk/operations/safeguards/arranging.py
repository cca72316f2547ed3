"""A case as each row of the table wants it, and each act done through operations with a form of either kind."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from tests.vetting_desk.operations.safeguards.conftest import ADULT_BORN, NAME, as_role
from vetting_desk.model import AssessmentState, Role
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.model.recording import AGREES, REFUSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.recordings import consent, recorder
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import apart, case_acts, known
from vetting_desk.operations.safeguards.situation import Act, Ground

QUESTION = {
    Act.ACTS: "/data/deeds",
    Act.VIOLENCE: "/data/hurt",
    Act.IDENTITY: "/data/who",
    Act.RATE: "/data/mark",
    Act.ELIGIBILITY: "/data/fits",
    Act.CLINICAL: "/data/mind",
    Act.NOTE: "/data/remark",
    Act.SAFETY: "/data/safe",
    Act.NEEDS: "/data/food",
    Act.CONTACT: "/data/call",
}
"""A question of the foreign form for each act."""
SHIPPED = {
    Act.ACTS: ("return-spj", "/data/conversation/topics/talk_path", "Words"),
    Act.VIOLENCE: ("return-spj", "/data/conversation/coercion/debt", "no"),
    Act.IDENTITY: ("intake", "/data/identity/birth/nationality", "Words"),
    Act.RATE: ("return-spj", "/data/history/h1/h1_rating/h1_presence", "1"),
    Act.ELIGIBILITY: ("eligibility", "/data/criteria/e1/e1_rating/e1_decision", "unclear"),
    Act.CLINICAL: ("return-spj", "/data/strain/s1/s1_rating/s1_presence", "1"),
}
"""Form, question and answer of a shipped one."""


@dataclass
class Tried:
    """A case and a form in which something is tried.

    Attributes:
        desk: The post.
        case: The case.
        foreign: Digest of the foreign form.
        interview: A draft of it, in which nothing is shut yet.
        record: A signed one of the same case, where it was asked for.
        grounds: Grounds that a decision names.
    """

    desk: OpenDesk
    case: str
    foreign: str
    interview: Interview
    record: str = ""
    grounds: tuple[str, ...] = ("documents",)

    def say(self, name: str, value: str) -> None:
        known.record(self.desk, self.case, name, value, "Known to a test")

    def sign(self) -> None:
        done = records.sign(self.desk, self.interview.assessment.id, PASSPHRASE)
        self.record = done.id

    def record_talk(self) -> None:
        """Begin a recording in a draft that is open, and stop it."""
        books = self.desk.casebook.assessments
        draft = next(
            each.id for each in books.list(self.case) if each.state is AssessmentState.DRAFT
        )
        recorder.begin(self.desk, draft).stop()

    def do(self, act: Act) -> None:
        """Do an act, with the foreign form where it takes one."""
        desk, used = self.desk, [self.record] if self.record else []
        doing: dict[Act, Callable[[], object]] = {
            Act.START_ASSESSMENT: lambda: interviews.start(desk, self.case, self.foreign),
            Act.SIGN: lambda: records.sign(desk, self.interview.assessment.id, PASSPHRASE),
            Act.DECIDE: lambda: case_acts.require_decision(desk, self.case, used, self.grounds),
            Act.REFER: lambda: case_acts.require_referral(desk, self.case, used, self.grounds),
            Act.OUTREACH: lambda: case_acts.require_outreach(desk, self.case),
            Act.CLOSE: lambda: case_acts.require_closing(desk, self.case, self.grounds),
            Act.RECORD: self.record_talk,
        }
        if act in QUESTION:
            self.interview.answer(QUESTION[act], "Words")
        else:
            doing[act]()


def free(desk: OpenDesk, foreign: str, *, age: bool = True, notice: bool = True) -> Tried:
    """A case of an adult who understood the notice, and a draft whose conversation ended: nothing is shut."""
    case = cases.create_case(desk, NAME, ADULT_BORN).id
    tried = Tried(desk, case, foreign, interviews.start(desk, case, foreign))
    tried.interview.answer("/data/over", "ended")
    if age:
        tried.say("age", "adult")
    if notice:
        tried.say("notice", "understood")
    consent.say(desk, case, AGREES, "May I record this?", "tg")
    return tried


def only(desk: OpenDesk, foreign: str, row: str) -> Tried:
    """A case in which the facts of this row are so, and of no other that refuses the same."""
    tried = free(
        desk, foreign, age=row not in {"age-unknown", "child", "age-in-doubt", "no-guardian"},
        notice=row != "notice-not-given",
    )  # fmt: skip
    ARRANGED[row](tried)
    return tried


def _child(tried: Tried, age: str) -> None:
    tried.say("age", age)
    tried.say("guardian", "present")
    tried.say("best-interests", "Stays with her aunt")


def _wish(tried: Tried) -> None:
    officer = tried.desk.officer.id
    tried.desk.casebook.profiles.put(officer, OfficerProfile(("tg",), Sex.MALE))
    tried.say("interviewer-wish", "woman")


def _interpreter_conflict(tried: Tried) -> None:
    tried.say("interpreter", "present")
    tried.say("interpreter-conflict", "yes")


def _not_assigned(tried: Tried) -> None:
    tried.say("interpreter", "present")
    tried.say("interpreter-undertaking", "declined")


def _before_notice(tried: Tried) -> None:
    tried.interview.answer("/data/deeds", "Words")
    tried.sign()
    other = interviews.start(tried.desk, tried.case, tried.foreign)
    other.answer("/data/notice", "no")
    other.answer("/data/notice", "ok")
    tried.interview = other


def _ill_treatment(tried: Tried) -> None:
    tried.interview.answer("/data/food", "Words")
    tried.sign()
    drafted = interviews.start(tried.desk, tried.case, tried.foreign)
    drafted.answer("/data/over", "ended")
    for each in (tried.interview, drafted):
        apart.keep(tried.desk, each.assessment.id, "He was beaten")
    tried.interview = drafted


def _alarm(tried: Tried) -> None:
    other = interviews.start(tried.desk, tried.case, tried.foreign)
    other.answer("/data/danger", "yes")


def _critical(tried: Tried) -> None:
    now = tried.desk.clock.now()
    tried.desk.casebook.alarms.add(tried.case, "", AlarmCause.REVIEW.value, now, clinical=False)


def _grounds(tried: Tried) -> None:
    tried.grounds = ("documents", Ground.SILENCE.value)


ARRANGED: dict[str, Callable[[Tried], object]] = {
    "child": lambda tried: _child(tried, "child"),
    "age-in-doubt": lambda tried: _child(tried, "in_doubt"),
    "age-unknown": lambda tried: None,
    "no-guardian": lambda tried: tried.say("age", "in_doubt"),
    "notice-not-given": lambda tried: None,
    "notice-not-understood": lambda tried: tried.say("notice", "given"),
    "notice-declined": lambda tried: tried.say("notice", "declined"),
    "no-common-language": lambda tried: tried.say("interpreter", "needed_not_available"),
    "interpreter-conflict": _interpreter_conflict,
    "interpreter-not-assigned": _not_assigned,
    "interviewer-wish": _wish,
    "not-private": lambda tried: tried.say("private", "no"),
    "waiting-for-lawyer": lambda tried: tried.say("confession", "wait_for_lawyer"),
    "conversation-open": lambda tried: tried.interview.answer("/data/over", "pause"),
    "form-shuts-ratings": lambda tried: tried.interview.answer("/data/shut", "rates"),
    "form-shuts-talk": lambda tried: tried.interview.answer("/data/shut", "talks"),
    "clinician-only": lambda tried: as_role(tried.desk, Role.INTERVIEWER),
    "human-now": _alarm,
    "critical-unseen": _critical,
    "human-now-here": lambda tried: tried.interview.answer("/data/danger", "yes"),
    "before-notice": _before_notice,
    "ill-treatment": _ill_treatment,
    "never-evidence": _grounds,
    "recording-not-agreed": lambda tried: consent.say(
        tried.desk, tried.case, REFUSED, "May I record this?", "tg"
    ),
    "held-without-review": lambda tried: tried.say("liberty", "held"),
}


def shipped_draft(desk: OpenDesk, case: str, act: Act) -> Interview:
    """A draft of a shipped form, answered up to where the act is due."""
    instrument = SHIPPED[act][0]
    interview = interviews.start(desk, case, sha_of(desk, instrument))
    before = "/data/before"
    steps = [
        (f"{before}/safety/safe_now", "yes"),
        (f"{before}/interpreting/interpreter_used", "not_needed"),
        (f"{before}/understanding/understands", "yes"),
        (f"{before}/notice/notice_state", "understood"),
        (f"{before}/notice/lawyer", "not_wanted"),
        (f"{before}/notice/agrees", "yes"),
        (f"{before}/age/age_group", "adult"),
    ]
    if instrument == "return-spj":
        steps += [
            ("/data/conversation/privacy/private_now", "yes"),
            ("/data/conversation/conversation_end/conversation_state", "ended"),
        ]
    if instrument == "intake":
        steps.append(("/data/identity/birth/nationality_state", "one"))
    if instrument == "eligibility":
        steps.append(("/data/account/conversation_end/conversation_state", "ended"))
    interview.answer_all(steps)
    return interview
