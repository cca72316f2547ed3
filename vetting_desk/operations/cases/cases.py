"""Cases: open one, find one, see all that happened to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError, StateError
from vetting_desk.model import (
    Assessment,
    AssessmentState,
    BirthCertainty,
    BirthDate,
    Case,
    CaseRow,
    InstrumentSummary,
    NameKind,
    PersonName,
    Record,
    Stage,
    TimelineEntry,
    new_id,
)
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases.needs import CaseDesk, DetailDesk

if TYPE_CHECKING:
    from vetting_desk.store.clinical import Release

MAX_NAMES = 50
_PARTS = {BirthCertainty.YEAR: 1, BirthCertainty.MONTH: 2, BirthCertainty.EXACT: 3}


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All that the page of a case shows.

    Attributes:
        case: The case.
        timeline: What happened, oldest first.
        assessments: Drafts and ready ones this officer may continue, newest first.
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


@door(Action.CHANGE_CASES)
def create_case(
    open_desk: CaseDesk, names: Sequence[PersonName], birth: BirthDate | None = None
) -> Case:
    """Open a new case.

    Args:
        open_desk: The unlocked desk.
        names: One to fifty names; at least one primary.
        birth: What is known of the birth date.

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
        )
        open_desk.casebook.cases.add(case)
    return case


@door(Action.CHANGE_CASES)
def update_case(
    open_desk: CaseDesk, case_id: str, names: Sequence[PersonName], birth: BirthDate
) -> Case:
    """Change the names or the birth date of a case; the earlier ones stay in its history.

    Raises:
        InputError: Naming the field and what is wrong with it.
        NotFoundError: If there is no such case.
        StateError: If it was erased.
        PermissionDeniedError: If the role does not allow it.
    """
    now = open_desk.clock.now()
    old = open_desk.casebook.cases.get(case_id)
    require_kept(old)
    case = replace(
        old, names=clean_names(names), birth=clean_birth(birth, now.date()), changed_at=now
    )
    open_desk.casebook.cases.update(case)
    return case


@door(Action.CHANGE_CASES)
def set_stage(open_desk: CaseDesk, case_id: str, stage: Stage) -> None:
    """Set the stage of a case.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If it was erased.
        PermissionDeniedError: If the role does not allow it.
    """
    require_kept(open_desk.casebook.cases.get(case_id))
    open_desk.casebook.cases.set_stage(case_id, stage)


def require_kept(case: Case) -> None:
    """Check that the case was not erased: nothing is added to a tombstone.

    Raises:
        StateError: If it was erased.
    """
    if not case.names:
        raise StateError(what="case", state="erased", wanted="kept")


@door(Action.READ_CASES)
def search(open_desk: CaseDesk, text: str = "", limit: int = 200) -> list[CaseRow]:
    """Find cases as one types: by any name in any script, or by reference; newest change first.

    Args:
        open_desk: The unlocked desk.
        text: What was typed so far; empty for all.
        limit: At most so many rows.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.cases.search(text, limit)


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
    return CaseDetail(
        case=case,
        timeline=tuple(casebook.cases.timeline(case_id)),
        assessments=mine,
        others=len(open_drafts) - len(mine),
        records=tuple(casebook.records.list(case_id)),
        releases=tuple(casebook.clinical.releases(case_id)),
        versions=tuple(each.case for each in casebook.cases.history(case_id)) if case.names else (),
        instruments=tuple(
            summary
            for summary in casebook.instruments.current()
            if may_sign(role, summary.key.id, clinical=summary.clinical)
        ),
    )


def clean_names(names: Sequence[PersonName]) -> tuple[PersonName, ...]:
    """Return `names` cleaned, primary ones first, doubles removed.

    Raises:
        InputError: If there is no primary name, too many, or one that cannot be stored.
    """
    if len(names) > MAX_NAMES:
        raise InputError(field="names", detail="too-many", limit=MAX_NAMES)
    cleaned = dict.fromkeys(replace(name, text=typed_text.name(name.text)) for name in names)
    if not any(name.kind is NameKind.PRIMARY for name in cleaned):
        raise InputError(field="name", detail="none-is-the-name" if cleaned else "empty")
    return tuple(sorted(cleaned, key=lambda name: name.kind is not NameKind.PRIMARY))


def clean_birth(birth: BirthDate, today: date) -> BirthDate:
    """Return `birth` if its text fits its certainty.

    Raises:
        InputError: With detail ``not-a-date``, ``in-the-future`` or ``too-long-ago``.
    """
    if birth.certainty in {BirthCertainty.UNKNOWN, BirthCertainty.NOT_ASKED}:
        return BirthDate("", birth.certainty)
    parts = birth.text.split("-")
    wanted = _PARTS.get(birth.certainty)
    if wanted is not None and len(parts) != wanted:
        raise InputError(field="birth", detail="not-a-date")
    earliest = _earliest(parts)
    if earliest > today:
        raise InputError(field="birth", detail="in-the-future")
    if earliest.year < today.year - 120:
        raise InputError(field="birth", detail="too-long-ago", limit=120)
    return birth


def _earliest(parts: list[str]) -> date:
    widths = (4, 2, 2)
    if not 1 <= len(parts) <= 3 or any(
        len(part) != width or not (part.isascii() and part.isdigit())
        for part, width in zip(parts, widths, strict=False)
    ):
        raise InputError(field="birth", detail="not-a-date")
    year, month, day = [*(int(part) for part in parts), 1, 1][:3]
    try:
        return date(year, month, day)
    except ValueError as error:
        raise InputError(field="birth", detail="not-a-date") from error
