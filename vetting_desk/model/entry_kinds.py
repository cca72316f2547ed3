"""The kinds of entries this program interprets, and what the payload of each must be.

A new kind is a strict model here and whoever acts on it; what is not here is kept and flagged, never refused.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import StringConstraints, ValidationError

from vetting_desk.errors import BundleFormatError
from vetting_desk.model.afterwards import AfterwardsPayload
from vetting_desk.model.call_payloads import CallPayload, ClosedPayload, PartedPayload
from vetting_desk.model.closing_payload import ClosingPayload
from vetting_desk.model.consent_payloads import (
    ConsentPayload,
    ConsentWithdrawnPayload,
    EngagementPayload,
    EngagementStepPayload,
    OutreachStopPayload,
    PartnerToldPayload,
    PlanPartnerPayload,
)
from vetting_desk.model.decision import DecisionPayload, ReopeningPayload, VoicePayload
from vetting_desk.model.desk import Role
from vetting_desk.model.entry_document import MEMBER, READER, EntryDocument
from vetting_desk.model.entry_payload import Payload
from vetting_desk.model.guarding_payloads import (
    AlarmPayload,
    ApartPayload,
    CamePayload,
    FactsPayload,
    LinePayload,
    SettledPayload,
)
from vetting_desk.model.hit_payload import HitPayload
from vetting_desk.model.holding_payloads import CaseWithdrawnPayload, OfferedPayload, TakenPayload
from vetting_desk.model.interpreter_payload import InterpreterPayload
from vetting_desk.model.kept_file_payloads import HandPayload, KeptFilePayload
from vetting_desk.model.plan_payload import CasePlanPayload, PlanStepPayload, SealedPlanStepPayload
from vetting_desk.model.proof_payload import ProofListPayload, ProofPayload, WithdrawalPayload
from vetting_desk.model.rating_payloads import (
    AskedPayload,
    AssentPayload,
    ConsensusPayload,
    EndedPayload,
    LetGoPayload,
    LockedPayload,
    RatedPayload,
)
from vetting_desk.model.record_document import Uuid
from vetting_desk.model.recording_payloads import RecordedPayload, SoundPayload
from vetting_desk.model.statement import Thing
from vetting_desk.model.statement_payloads import (
    LinkPayload,
    PassagePayload,
    PersonPayload,
    StepPayload,
    TiePayload,
)
from vetting_desk.model.way_back import AnswerPayload, RemarkPayload, TaskPayload, ToldPayload

RELEASE: Final = "release"
"""What a psychologist lets everyone who works on a case know."""
DECISION: Final = "decision"
"""What a panel decides, as its first member proposes and signs it."""
SIGNATURE: Final = "decision-signature"
"""What another member of the panel, or the lawyer who is heard, says to a decision."""
REOPENING: Final = "decision-reopened"
"""That a decision has to be looked at again: an appeal, a fault, something new."""
REMARK: Final = "remark"
"""A record sent back, with what is asked of it."""
TASK: Final = "task"
"""Something to be done for a case."""
ANSWER: Final = "answer"
"""What became of a remark, a task, a decision, or of word that the person was told: read, replied to, done."""
TOLD: Final = "told"
"""That the person was told a decision."""
PLAN_STEP: Final = "plan-step"
"""What became of an item of a plan, or until when and by whom it is to be done now."""
AFTERWARDS: Final = "afterwards"
"""How a person is months after the return, in the organisation's words."""
PLAN_STEP_SEALED: Final = "plan-step-sealed"
"""The same of an item that is for clinicians alone."""
CASE_PLAN: Final = "case-plan"
"""The plan of a case as headquarters knows it, for a desk that holds the case without its records."""
PROOF: Final = "proof"
"""That a proof of a decision was given out."""
PROOF_WITHDRAWN: Final = "proof-withdrawn"
"""That a proof was taken back or suspended by hand, or counts again."""
PROOF_LIST: Final = "proof-list"
"""The keys that sign proofs, and the proofs that count no more."""

FACTS: Final = "facts"
"""Facts of a case."""
ALARM: Final = "alarm"
"""That somebody has to come to a person now."""
CAME: Final = "alarm-answered"
"""That somebody came, and what was done."""
APART: Final = "kept-apart"
"""That an assessment is kept apart from ratings, decisions and referrals."""
SETTLED: Final = "apart-settled"
"""What a lawyer found of one."""
LINE: Final = "assessment-line"
"""Which assessment began with the words of which."""

PERSON: Final = Thing.PERSON.value
"""Somebody of a case beside the one it is about."""
LINK: Final = Thing.LINK.value
"""What one person of a case is to another."""
PASSAGE: Final = Thing.PASSAGE.value
"""A passage, a place to live, a tracing request, the registration of a birth: who, and how far."""
STEP: Final = Thing.STEP.value
"""A step of one."""
TIE: Final = Thing.TIE.value
"""What an interpreter has to do with the person of a case."""
INTERPRETER: Final = "interpreter"
"""An interpreter of the organisation, by their code; about no case."""

FILE: Final = Thing.FILE.value
"""A file of a case, with its bytes, or a paper without any."""
HAND: Final = Thing.HAND.value
"""That a paper or a file changed hands."""
HIT: Final = Thing.HIT.value
"""What a person found of a possible match with a watch list."""
CLOSING: Final = Thing.CLOSING.value
"""That work on a case ends, and why; or that it is opened again."""

OFFERED: Final = "case-offered"
"""A case that is offered to another desk."""
WITHDRAWN: Final = "case-withdrawn"
"""That a case was opened by mistake and nothing is in it, or that it is kept after all."""
TAKEN: Final = "case-taken"
"""That a desk holds a case from now on."""

CALL: Final = "call"
"""A call that is part of a case, with its words."""
PARTED: Final = "call-parted"
"""That a call was joined to a case by mistake."""
CLOSED: Final = "call-closed"
"""That a call of no case was closed, or is open again; without a word of it."""

CONSENT: Final = "consent"
"""What a person was asked to agree to, and what they said."""
CONSENT_WITHDRAWN: Final = "consent-withdrawn"
"""That they take it back."""
PARTNER_TOLD: Final = "partner-told"
PLAN_PARTNER: Final = "plan-partner"
"""That a partner was told that nothing more is shared."""
ENGAGEMENT: Final = "engagement"
"""Where a person is to speak."""
ENGAGEMENT_STEP: Final = "engagement-step"
"""How that goes."""
OUTREACH_STOP: Final = "outreach-stop"
"""That a psychologist stops a person's engagements, or lifts a stop."""

RECORDED: Final = "recording"
"""That a talk was recorded: how long, by which consent, and the digest of it; without a sound of it."""
RECORDING_SOUND: Final = "recording-sound"
"""The sound of one, sent for a reason."""

RATING_ASKED: Final = "rating-asked"
"""That a second person is to rate the evidence of an assessment."""
RATING_LOCKED: Final = "rating-locked"
"""That the first rater's ratings are locked; brings the evidence, and nothing of the ratings."""
RATED: Final = "ratings"
"""What one of the two raters rated, when both have locked."""
CONSENSUS: Final = "rating-consensus"
"""What two raters settle on."""
ASSENT: Final = "rating-assent"
"""What the other rater says to that."""
RATING_ENDED: Final = "rating-ended"
"""That there is no second rating after all."""

RATING_LET_GO: Final = "rating-let-go"
"""That a desk which rated second erased what it was given of another desk's case."""

SECOND_RATING: Final = frozenset(
    {RATING_ASKED, RATING_LOCKED, RATED, CONSENSUS, ASSENT, RATING_ENDED, RATING_LET_GO}
)
"""A second rating: headquarters brings it from the desk that asks to the desk that rates, and back."""
HOLDING: Final = frozenset({OFFERED, TAKEN})
"""Which desk holds a case."""
CALLS: Final = frozenset({CALL, PARTED})
"""The calls of a case."""
ABOUT_PERSONS: Final = frozenset({PERSON, LINK, PASSAGE, STEP, TIE, FILE, HAND, HIT})
"""What is said of the persons of a case, of their way, and of files and lists."""
GUARDING: Final = frozenset({FACTS, ALARM, CAME, APART, SETTLED, LINE}) | ABOUT_PERSONS | {CLOSING}
"""What guards people: it counts at every desk of the case, whichever wrote it and whichever brings it."""
OUTREACH: Final = frozenset(
    {
        CONSENT,
        CONSENT_WITHDRAWN,
        PARTNER_TOLD,
        PLAN_PARTNER,
        ENGAGEMENT,
        ENGAGEMENT_STEP,
        OUTREACH_STOP,
    }
)
"""What a person agreed to after a decision: shown to nobody who decides, and no news to a decision."""
PROTECTING: Final = frozenset({CONSENT_WITHDRAWN, OUTREACH_STOP})
"""Of these, what goes to every desk that ever held the case, before all else."""


class ReleasePayload(Payload):
    """Words a psychologist released; `assessment` is the clinical assessment they come from, or empty."""

    reason: Literal["urgent-safety", "need", "other"]
    words: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    assessment: Uuid | Literal[""]


KINDS: Final[Mapping[str, type[Payload]]] = {
    RELEASE: ReleasePayload,
    DECISION: DecisionPayload,
    SIGNATURE: VoicePayload,
    REOPENING: ReopeningPayload,
    REMARK: RemarkPayload,
    TASK: TaskPayload,
    ANSWER: AnswerPayload,
    TOLD: ToldPayload,
    PLAN_STEP: PlanStepPayload,
    PLAN_STEP_SEALED: SealedPlanStepPayload,
    CASE_PLAN: CasePlanPayload,
    AFTERWARDS: AfterwardsPayload,
    FACTS: FactsPayload,
    ALARM: AlarmPayload,
    CAME: CamePayload,
    APART: ApartPayload,
    SETTLED: SettledPayload,
    LINE: LinePayload,
    PERSON: PersonPayload,
    LINK: LinkPayload,
    PASSAGE: PassagePayload,
    STEP: StepPayload,
    TIE: TiePayload,
    INTERPRETER: InterpreterPayload,
    FILE: KeptFilePayload,
    HAND: HandPayload,
    HIT: HitPayload,
    CLOSING: ClosingPayload,
    OFFERED: OfferedPayload,
    TAKEN: TakenPayload,
    WITHDRAWN: CaseWithdrawnPayload,
    CALL: CallPayload,
    PARTED: PartedPayload,
    CLOSED: ClosedPayload,
    RATING_ASKED: AskedPayload,
    RATING_LOCKED: LockedPayload,
    RATED: RatedPayload,
    CONSENSUS: ConsensusPayload,
    ASSENT: AssentPayload,
    RATING_ENDED: EndedPayload,
    RATING_LET_GO: LetGoPayload,
    PROOF: ProofPayload,
    PROOF_WITHDRAWN: WithdrawalPayload,
    PROOF_LIST: ProofListPayload,
    CONSENT: ConsentPayload,
    CONSENT_WITHDRAWN: ConsentWithdrawnPayload,
    PARTNER_TOLD: PartnerToldPayload,
    PLAN_PARTNER: PlanPartnerPayload,
    ENGAGEMENT: EngagementPayload,
    ENGAGEMENT_STEP: EngagementStepPayload,
    OUTREACH_STOP: OutreachStopPayload,
    RECORDED: RecordedPayload,
    RECORDING_SOUND: SoundPayload,
}
"""By kind, what its payload must be."""

_CASE_WORK: Final = frozenset(
    {
        Role.INTERVIEWER,
        Role.PSYCHOLOGIST,
        Role.SUPERVISOR,
        Role.LAWYER,
        Role.CHILD_PROTECTION,
        Role.OPERATOR,
    }
)
ON_THE_LINE: Final = frozenset(
    {Role.OPERATOR, Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.SUPERVISOR}
)
"""Roles that take calls."""
_AFTERWARDS: Final = _CASE_WORK - {Role.LAWYER}
"""Who asks for consent: nobody who is heard when a case is decided."""
ENDING: Final = frozenset({Role.SUPERVISOR, Role.DECISION_MAKER})
"""Who closes a case and opens it again."""
_REVIEWERS: Final = frozenset({Role.SUPERVISOR, Role.DECISION_MAKER, Role.LAWYER})

AUTHORS: Final[Mapping[str, frozenset[Role]]] = {
    RELEASE: frozenset({Role.PSYCHOLOGIST}),
    DECISION: frozenset({Role.DECISION_MAKER}),
    SIGNATURE: frozenset({Role.DECISION_MAKER, Role.LAWYER}),
    REOPENING: _CASE_WORK | {Role.DECISION_MAKER},
    REMARK: _REVIEWERS,
    TASK: _REVIEWERS,
    ANSWER: _CASE_WORK | {Role.DECISION_MAKER},
    TOLD: _CASE_WORK,
    PLAN_STEP: _CASE_WORK,
    PLAN_STEP_SEALED: frozenset({Role.PSYCHOLOGIST}),
    AFTERWARDS: _CASE_WORK,
    SETTLED: frozenset({Role.LAWYER}),
    INTERPRETER: frozenset({Role.SUPERVISOR}),
    OFFERED: frozenset({Role.SUPERVISOR}),
    TAKEN: _CASE_WORK,
    WITHDRAWN: ON_THE_LINE,
    CLOSING: ENDING,
    CALL: ON_THE_LINE,
    PARTED: ON_THE_LINE,
    CLOSED: ON_THE_LINE,
    RATING_ASKED: frozenset({Role.SUPERVISOR}),
    RATING_LOCKED: _CASE_WORK,
    RATED: _CASE_WORK,
    CONSENSUS: _CASE_WORK,
    ASSENT: _CASE_WORK,
    RATING_ENDED: _CASE_WORK,
    RATING_LET_GO: _CASE_WORK,
    PROOF: frozenset({Role.DECISION_MAKER}),
    PROOF_WITHDRAWN: frozenset({Role.DECISION_MAKER}),
    PROOF_LIST: frozenset({Role.DECISION_MAKER, Role.SUPERVISOR}),
    CONSENT: _AFTERWARDS,
    CONSENT_WITHDRAWN: _AFTERWARDS,
    PARTNER_TOLD: _AFTERWARDS,
    PLAN_PARTNER: _AFTERWARDS,
    ENGAGEMENT: _AFTERWARDS,
    ENGAGEMENT_STEP: _AFTERWARDS,
    OUTREACH_STOP: frozenset({Role.PSYCHOLOGIST}),
    RECORDED: _CASE_WORK,
    RECORDING_SOUND: _CASE_WORK,
}
"""By kind, the roles that may sign it; a kind that is not here may be anyone's: facts, alarms, persons,
passages and what is kept apart may be passed on by whoever carries a bundle; whose word they are is judged
where they count."""

OF_PLANS: Final = frozenset({PLAN_STEP, PLAN_STEP_SEALED, AFTERWARDS, TASK, ANSWER, CASE_PLAN})
"""What a desk needs that holds a case without its records: headquarters brings it from whoever said it."""
TRAVELLING: Final = GUARDING | HOLDING | CALLS | OUTREACH | {WITHDRAWN}
"""What desks of a case bring each other, whichever of them wrote it."""
BROUGHT: Final = TRAVELLING | SECOND_RATING | OF_PLANS | {INTERPRETER}
"""What may come from another desk of the organisation than the one that brings it."""
GIVING: Final = _CASE_WORK
"""Roles that record facts and say that they came."""


def authors_of(document: EntryDocument) -> frozenset[Role] | None:
    """Return the roles that may sign an entry of this kind; None where anyone may, or nobody here knows."""
    return AUTHORS.get(document.kind)


def is_known(document: EntryDocument) -> bool:
    """Return whether this program knows what the entry says: its kind, and a payload for its reader."""
    return document.kind in KINDS and document.least_reader <= READER


def payload_of(document: EntryDocument) -> Payload | None:
    """Return the payload of an entry whose kind is known here; None for one that is only kept.

    Raises:
        BundleFormatError: If the payload is not what its kind says.
    """
    if not is_known(document):
        return None
    return read_payload(document.kind, document.payload)


def read_payload(kind: str, payload: Mapping[str, Any]) -> Payload:
    """Return a payload as the model of its kind.

    Raises:
        BundleFormatError: If it is not what its kind says.
        KeyError: If the kind is not known.
    """
    try:
        return KINDS[kind].model_validate(dict(payload))
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BundleFormatError(member=MEMBER, detail=f"payload.{where}") from error
