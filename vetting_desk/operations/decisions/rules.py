"""The rules a decision must obey, one after the other; behind the doors of this wing.

What is not filled in is found in a draft (`unfinished`); what is against a rule in a decision as it would be
signed (`broken`), when it is proposed and again whenever somebody signs. Each finding is an error of its own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vetting_desk.errors import (
    BeforeNoticeError,
    ChildPathError,
    ClinicalMaterialError,
    CriterionEvidenceError,
    CriterionReasonsError,
    CriterionUntouchedError,
    DecisionError,
    DecisionUnfinishedError,
    EvidenceGoneError,
    JudgementMissingError,
    LawyerMissingError,
    NewerArrivedError,
    OutdatedRecordError,
    OwnAssessmentError,
    PanelRoleError,
    PanelTooSmallError,
    RecordLeftOutError,
)
from vetting_desk.model import Role
from vetting_desk.model.decision import (
    FOR_CHILDREN,
    INQUIRY,
    PROSECUTOR,
    THREAT,
    CriterionDraft,
    CriterionPart,
    DecisionDraft,
    DecisionPayload,
    sort_of,
)
from vetting_desk.model.entry_payload import PlaceRef, RecordRef
from vetting_desk.operations.decisions.material import Material, Source
from vetting_desk.operations.decisions.safeguards import Age, Safeguards

ON_PANEL = frozenset({Role.DECISION_MAKER.value, Role.LAWYER.value})


@dataclass(frozen=True, slots=True)
class Known:
    """What a decision is held against.

    Attributes:
        material: What is known of the case.
        safeguards: Of the case.
        needed: How many decision-makers the organisation's rules ask for.
    """

    material: Material
    safeguards: Safeguards
    needed: int


def unfinished(draft: DecisionDraft) -> Iterator[DecisionError]:
    """Yield what is not filled in."""
    untouched = tuple(each.key for each in draft.criteria if not each.result)
    if untouched:
        yield CriterionUntouchedError(criteria=untouched)
    silent = tuple(each.key for each in draft.criteria if each.result and not each.reasons)
    if silent:
        yield CriterionReasonsError(criteria=silent)
    sort = sort_of(draft.outcome)
    parts = {
        "outcome": bool(draft.outcome),
        "grounds": bool(draft.grounds),
        "reasons": bool(draft.reasons),
        "appeal": bool(draft.appeal_how),
        "until": bool(draft.appeal_until),
        "teller": bool(draft.teller),
        "panel": bool(draft.panel),
        "referral": sort != PROSECUTOR or (draft.referral is not None and draft.referral.complete),
        "inquiry": sort != INQUIRY or (draft.inquiry is not None and draft.inquiry.complete),
    }
    missing = tuple(name for name, there in parts.items() if not there)
    if missing:
        yield DecisionUnfinishedError(parts=missing)


def broken(decision: DecisionPayload | DecisionDraft, known: Known) -> Iterator[DecisionError]:
    """Yield the rules that a decision breaks, as far as it is filled in."""
    outcome = decision.outcome if isinstance(decision.outcome, str) else decision.outcome.key
    yield from _outdated(decision, known.material)
    yield from _of_age(decision, outcome, known.safeguards)
    yield from _of_evidence(decision, known.material)
    yield from _of_threat(decision, known.material)
    yield from _of_panel(decision, known)
    yield from _of_referral(decision, known.material, known.safeguards)


def left_out(works_from: Iterable[RecordRef], here: Iterable[Source]) -> Iterator[DecisionError]:
    """Yield records that were in force and that a decision does not work from: nobody chooses which count.

    Args:
        works_from: What it names.
        here: Records in force that were here when it was proposed.
    """
    named = {each.record for each in works_from}
    for source in here:
        if source.record.id not in named:
            yield RecordLeftOutError(record=source.record.title)


def newer(saw: str, material: Material) -> Iterator[DecisionError]:
    """Yield that something arrived that was not looked at."""
    if saw != material.saw:
        yield NewerArrivedError(case=material.case.reference)


def require(found: Iterator[DecisionError]) -> None:
    """Raise the first of what was found, if anything was."""
    for each in found:
        raise each


def _outdated(
    decision: DecisionPayload | DecisionDraft, material: Material
) -> Iterator[DecisionError]:
    for ref in decision.works_from:
        source = material.source(ref.record)
        if source is None or source.ref != ref:
            yield OutdatedRecordError(record=ref.record)


def _of_age(
    decision: DecisionPayload | DecisionDraft, outcome: str, safeguards: Safeguards
) -> Iterator[DecisionError]:
    age = safeguards.age
    if age is Age.ADULT:
        return
    ordinary = bool(outcome) and sort_of(outcome) not in FOR_CHILDREN
    rated = any(each.result for each in decision.criteria)
    if ordinary or rated or decision.referral is not None:
        yield ChildPathError(age=age.value)


def _of_evidence(
    decision: DecisionPayload | DecisionDraft, material: Material
) -> Iterator[DecisionError]:
    sealed = {each.id: each for each in material.sealed}
    named = {ref.record: ref for ref in decision.works_from}
    places = [place for each in decision.criteria for place in (*each.in_favour, *each.against)]
    for place in places:
        if place.record in sealed:
            yield ClinicalMaterialError(where="evidence", record=sealed[place.record].title)
        elif not _is_in(place, named, material):
            yield EvidenceGoneError(record=place.record, place=place.place)
    bare = tuple(_key(each) for each in decision.criteria if _is_bare(each))
    if bare:
        yield CriterionEvidenceError(criteria=bare)


def _is_in(place: PlaceRef, named: dict[str, RecordRef], material: Material) -> bool:
    ref, source = named.get(place.record), material.source(place.record)
    if ref is None or source is None or ref.digest != place.digest:
        return False
    return any(each.reference == place.place for each in source.document.answers)


def _is_bare(criterion: CriterionPart | CriterionDraft) -> bool:
    wanted = {"met": criterion.in_favour, "not-met": criterion.against}
    return criterion.result in wanted and not wanted[criterion.result]


def _key(criterion: CriterionPart | CriterionDraft) -> str:
    return criterion.key if isinstance(criterion, CriterionDraft) else criterion.criterion.key


def _of_threat(
    decision: DecisionPayload | DecisionDraft, material: Material
) -> Iterator[DecisionError]:
    decided = any(
        _key(each) == THREAT and each.result not in {"", "not-assessed"}
        for each in decision.criteria
    )
    if decided and not material.judged:
        yield JudgementMissingError(criterion=THREAT)


def _of_panel(decision: DecisionPayload | DecisionDraft, known: Known) -> Iterator[DecisionError]:
    panel = {each.id: each for each in decision.panel}
    for each in panel.values():
        if each.role not in ON_PANEL:
            yield PanelRoleError(officer=each.name, role=each.role)
    lawyer = decision.lawyer
    if lawyer is not None and lawyer.role != Role.LAWYER:
        yield PanelRoleError(officer=lawyer.name, role=lawyer.role)
    deciders = [each for each in panel.values() if each.role == Role.DECISION_MAKER]
    if panel and len(deciders) < known.needed:
        yield PanelTooSmallError(wanted=known.needed, named=len(deciders))
    for source in (*known.material.sources, *known.material.earlier):
        for member in source.assessors & panel.keys():
            yield OwnAssessmentError(officer=panel[member].name, record=source.record.title)
    unmet = tuple(_key(each) for each in decision.criteria if each.result == "not-met")
    has_lawyer = lawyer is not None or any(each.role == Role.LAWYER for each in panel.values())
    if unmet and panel and not has_lawyer:
        yield LawyerMissingError(criteria=unmet)


def _of_referral(
    decision: DecisionPayload | DecisionDraft, material: Material, safeguards: Safeguards
) -> Iterator[DecisionError]:
    if decision.referral is None:
        return
    sealed = {each.id: each for each in material.sealed}
    named = {(ref.record, ref.digest) for ref in decision.works_from}
    for ref in decision.referral.material:
        source = material.source(ref.record)
        if ref.record in sealed:
            yield ClinicalMaterialError(where="referral", record=sealed[ref.record].title)
        elif source is None or (ref.record, ref.digest) not in named:
            yield EvidenceGoneError(record=ref.record, place="")
        elif safeguards.before_notice(ref.record):
            yield BeforeNoticeError(record=source.record.title)
