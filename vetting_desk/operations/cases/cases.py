"""Cases: open one, find one, see all that happened to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from vetting_desk.model import (
    Assessment,
    AssessmentState,
    BirthDate,
    Case,
    CaseRow,
    InstrumentSummary,
    Paper,
    PersonName,
    Record,
    Stage,
    TimelineEntry,
    new_id,
)
from vetting_desk.model.case_list import CaseChoice, CasePart
from vetting_desk.model.fact import FactSource
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access import restricting
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases import kept, telling_apart
from vetting_desk.operations.cases.facts import (
    OF_AGE,
    clean_birth,
    clean_names,
    clean_papers,
    may_be_under,
)
from vetting_desk.operations.cases.needs import (
    CaseDesk,
    ChangingDesk,
    DetailDesk,
    KeptCasesDesk,
    ListingDesk,
)
from vetting_desk.operations.cases.telling_apart import Judged

if TYPE_CHECKING:
    from vetting_desk.store.clinical import Release

require_kept = kept.require_kept


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All that the page of a case shows.

    Attributes:
        case: The case.
        timeline: What happened, oldest first.
        assessments: Drafts and ready ones this officer may continue, newest first.
        stranded: This officer's own drafts that their present role does not fill; a supervisor hands them over.
        others: How many drafts other officers have open.
        records: Signed assessments, newest first.
        instruments: What can be started by this officer, each in its newest version.
        releases: What psychologists released to everyone, oldest first.
        versions: What the case said before each of its changes, oldest first; nothing once it is erased.
    """

    case: Case
    timeline: tuple[TimelineEntry, ...]
    assessments: tuple[Assessment, ...]
    others: int
    records: tuple[Record, ...]
    instruments: tuple[InstrumentSummary, ...]
    releases: tuple["Release", ...] = ()
    versions: tuple[Case, ...] = ()
    stranded: tuple[Assessment, ...] = ()


@door(Action.CHANGE_CASES)
def create_case(
    open_desk: CaseDesk,
    names: Sequence[PersonName],
    birth: BirthDate | None = None,
    papers: Sequence[Paper] = (),
    judged: Sequence[Judged] = (),
) -> Case:
    """Open a new case.

    Args:
        open_desk: The unlocked desk.
        names: One to fifty names; at least one primary.
        birth: What is known of the birth date.
        papers: Papers whose numbers are known.
        judged: What a person decided about cases of possibly the same person, while opening this one.

    Raises:
        InputError: Naming the field and what is wrong with it.
        PermissionDeniedError: If the role does not allow it.
    """
    now = open_desk.clock.now()
    with open_desk.casebook.transaction():
        case = Case(
            id=new_id(),
            reference=open_desk.casebook.cases.next_reference(),
            names=clean_names(names),
            birth=clean_birth(birth or BirthDate(), now.date()),
            stage=Stage.CONTACT,
            created_at=now,
            changed_at=now,
            papers=clean_papers(papers),
        )
        open_desk.casebook.cases.add(case)
        for each in judged:
            telling_apart.record(open_desk, case.id, each)
    return case


@door(Action.CHANGE_CASES)
def update_case(
    open_desk: ChangingDesk,
    case_id: str,
    names: Sequence[PersonName],
    birth: BirthDate,
    papers: Sequence[Paper] | None = None,
) -> Case:
    """Change the names, the birth date or the papers of a case; the earlier ones stay in its history.

    A birth date by which the person may be a child stays a fact of the case: another one, which an officer
    writes alone, does not end the doubt.

    Args:
        open_desk: The unlocked desk.
        case_id: Which case.
        names: All its names.
        birth: Its birth date.
        papers: All its papers; None to leave them as they are.

    Raises:
        InputError: Naming the field and what is wrong with it.
        NotFoundError: If there is no such case.
        StateError: If it was erased.
        HeldElsewhereError: If another desk holds it.
        PermissionDeniedError: If the role does not allow it.
    """
    now = open_desk.clock.now()
    old = open_desk.casebook.cases.get(case_id)
    require_kept(old)
    kept.require_held(open_desk, case_id)
    case = replace(
        old,
        names=clean_names(names),
        birth=clean_birth(birth, now.date()),
        papers=old.papers if papers is None else clean_papers(papers),
        changed_at=now,
    )
    with open_desk.casebook.transaction():
        if _grows_up(old.birth, case.birth, now.date()):
            open_desk.casebook.facts.add(
                case_id,
                "birth-date",
                old.birth.text,
                FactSource.PERSON,
                now,
                replaces=[],
                reason="",
            )
        open_desk.casebook.cases.update(case)
    return case


def _grows_up(before: BirthDate, after: BirthDate, today: date) -> bool:
    """Return whether who may have been a child by a birth date is none by another."""
    young, still = (
        bool(each.text) and may_be_under(OF_AGE, each.text, today) for each in (before, after)
    )
    return young and not still


@door(Action.CHANGE_CASES)
def set_stage(open_desk: KeptCasesDesk, case_id: str, stage: Stage) -> None:
    """Set the stage of a case.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If it was erased.
        PermissionDeniedError: If the role does not allow it.
    """
    require_kept(open_desk.casebook.cases.get(case_id))
    open_desk.casebook.cases.set_stage(case_id, stage)


@door(Action.READ_CASES)
def search(
    open_desk: ListingDesk,
    text: str = "",
    limit: int = 200,
    choice: CaseChoice | None = None,
    skip: int = 0,
) -> list[CaseRow]:
    """Find cases as one types: by any name in any script, reference, birth date, or number of a paper.

    Restricted cases are left out for roles that do not open them.

    Args:
        open_desk: The unlocked desk.
        text: What was typed so far; empty for all.
        limit: At most so many rows.
        choice: Which cases, and in which order; by default all but withdrawn ones, newest change first.
        skip: How many rows to leave out first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    hidden = restricting.hidden(open_desk)
    return open_desk.casebook.cases.search(text, limit, choice, skip, hidden)


@door(Action.READ_CASES)
def listed(
    open_desk: ListingDesk, text: str, choice: CaseChoice, skip: int, limit: int
) -> CasePart:
    """Return a part of what `search` finds, and whether there is more.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    hidden = restricting.hidden(open_desk)
    rows = open_desk.casebook.cases.search(text, limit + 1, choice, skip, hidden)
    return CasePart(tuple(rows[:limit]), len(rows) > limit)


@door(Action.READ_CASES)
def case_detail(open_desk: DetailDesk, case_id: str) -> CaseDetail:
    """Return all that the page of a case shows.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    casebook = open_desk.casebook
    case = casebook.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    open_drafts = [
        assessment
        for assessment in casebook.assessments.list(case_id)
        if assessment.state in {AssessmentState.DRAFT, AssessmentState.READY}
    ]
    mine = tuple(
        replace(a, position="") for a in open_drafts if a.officer_id == open_desk.officer.id
    )
    role = open_desk.officer.role
    filled = {
        summary.key.sha256
        for summary in casebook.instruments.list()
        if may_sign(role, summary.key.id, clinical=summary.clinical)
    }
    return CaseDetail(
        case=case,
        timeline=tuple(casebook.cases.timeline(case_id)),
        assessments=tuple(each for each in mine if each.instrument.sha256 in filled),
        stranded=tuple(each for each in mine if each.instrument.sha256 not in filled),
        others=len(open_drafts) - len(mine),
        records=tuple(casebook.records.list(case_id)),
        releases=tuple(casebook.clinical.releases(case_id)),
        versions=tuple(each.case for each in casebook.cases.history(case_id)) if case.names else (),
        instruments=tuple(
            summary for summary in casebook.instruments.current() if summary.key.sha256 in filled
        ),
    )
