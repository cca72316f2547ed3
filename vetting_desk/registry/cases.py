"""Cases at headquarters: taken from the signed documents of the desks that opened them, records and calls.

A case keeps the id and reference its desk gave it. What a later document says of names and birth takes
the place of the earlier, which stays in the case's history; what a desk signed before that never does.
"""

import re
from dataclasses import replace
from datetime import datetime
from unicodedata import category

from vetting_desk.clock import from_text
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
    Stage,
)
from vetting_desk.model.record_document import CasePart, RecordDocument
from vetting_desk.model.stages import later, stage_of
from vetting_desk.registry.books import CaseBooks

_MAX_NAME = 200
SAYS_PAPERS = 3
"""From this version on a document says which papers a case knows."""
_BIRTH = re.compile(r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?", re.ASCII)


REPEATED = "reference-repeated:"
"""Flags that begin so name a reference that several cases of one desk bear."""


def register_case(casebook: CaseBooks, document: RecordDocument) -> tuple[str, ...]:
    """Make sure that the case of a document is in headquarters' casebook, as its desk knows it.

    Call it inside the transaction that takes the record in. The id is a case's identity: a reference that
    another case of the desk bears, as after a restore, is taken in and flagged.

    Args:
        casebook: Headquarters'.
        document: What the assessor signed, verified, from the desk that opened the case.

    Returns:
        Flags of what a person should look at.

    Raises:
        RecordRefusedError: With reason ``erased``, if the case was erased here: what it said does not come
            back unseen. With reason ``case``, if the id belongs to another desk's case, or has another
            reference, or names or birth date are not as a case has them.
    """
    check_person(document)
    known = casebook.cases.find(document.case.id)
    if known is None:
        return _add(casebook, document)
    if casebook.erasure.is_erased(known.id):
        raise RecordRefusedError(record_id=document.record, reason="erased", detail="")
    held = casebook.holdings.ever(known.id, casebook.cases.desk_of(known.id))
    if not held & set(casebook.successions.lineage(document.desk.id)):
        raise _refused(document, "another desk's case")
    if known.reference != document.case.reference:
        raise _refused(document, "another reference")
    _update(casebook, known, document)
    return ()


def check_person(document: RecordDocument) -> None:
    """Refuse what no screen of ours would have taken, whoever signed it."""
    why = _misfit(document.case)
    if why:
        raise _refused(document, why)


def _misfit(part: CasePart) -> str:
    """Return what of a person's case no screen of ours would have taken; empty for nothing."""
    if not any(name.kind == NameKind.PRIMARY.value for name in part.names):
        return "no primary name"
    if not all(_is_name(name.text) for name in part.names):
        return "name"
    if not all(_is_name(paper.number) for paper in part.papers):
        return "paper"
    return "" if _BIRTH.fullmatch(part.birth) else "birth"


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _MAX_NAME and not any(category(each) == "Cc" for each in text)


def _add(casebook: CaseBooks, document: RecordDocument) -> tuple[str, ...]:
    return _put(
        casebook,
        document.case,
        document.desk.id,
        from_text(document.clock.signed_at),
        stage_said(document),
    )


def open_case(
    casebook: CaseBooks, part: CasePart, desk_id: str, at: datetime
) -> tuple[str, ...] | None:
    """Open a case of which its desk said something before any record, as with a call.

    Call it inside the transaction that keeps what was said; the case is not here.

    Args:
        casebook: Headquarters'.
        part: What the desk signed of the person.
        desk_id: The desk.
        at: When it signed that, by its clock.

    Returns:
        Flags of what a person should look at; None if it is nothing that a case says: none is opened.
    """
    if _misfit(part):
        return None
    return _put(casebook, part, desk_id, at, Stage(part.stage) if part.stage else Stage.CONTACT)


def _put(
    casebook: CaseBooks, part: CasePart, desk_id: str, at: datetime, stage: Stage
) -> tuple[str, ...]:
    case = Case(
        id=part.id,
        reference=part.reference,
        names=_names(part),
        birth=_birth(part),
        stage=stage,
        created_at=at,
        changed_at=at,
        papers=_papers(part),
    )
    others = casebook.cases.with_reference(case.reference, desk_id)
    casebook.cases.add(case, desk_id)
    if not others:
        return ()
    detail = {"reference": case.reference, "also_used_by": others}
    casebook.audit.append("case-reference-repeated", case.id, detail)
    return (REPEATED + case.reference,)


def _update(casebook: CaseBooks, known: Case, document: RecordDocument) -> None:
    """Take over what a document says, unless a document signed later is here already."""
    signed_at = from_text(document.clock.signed_at)
    if any(record.signed_at > signed_at for record in casebook.records.list(known.id)):
        return
    stage = later(known.stage, stage_said(document))
    papers = _papers(document.case) if document.version >= SAYS_PAPERS else known.papers
    changed = replace(
        known, names=_names(document.case), birth=_birth(document.case), stage=stage, papers=papers
    )
    if changed != known:
        casebook.cases.update(changed)


def _names(part: CasePart) -> tuple[PersonName, ...]:
    return tuple(
        PersonName(name.text, NameScript(name.script), NameKind(name.kind)) for name in part.names
    )


def _birth(part: CasePart) -> BirthDate:
    return BirthDate(part.birth, BirthCertainty(part.birth_certainty))


def _papers(part: CasePart) -> tuple[Paper, ...]:
    return tuple(Paper(paper.number, PaperKind(paper.kind)) for paper in part.papers)


def stage_said(document: RecordDocument) -> Stage:
    """Return the stage of the case as its desk says it; before it said so, that of its instrument."""
    if document.case.stage:
        return Stage(document.case.stage)
    return stage_of(document.instrument.id) or Stage.INTERVIEW


def _refused(document: RecordDocument, detail: str) -> RecordRefusedError:
    return RecordRefusedError(record_id=document.record, reason="case", detail=detail)
