"""What a form gave that its case does not say is offered to the case, field by field; a person takes it or not.

Nothing is taken over silently, and nothing that a clinical form holds is offered.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.errors import StateError
from vetting_desk.judgement import person_facts
from vetting_desk.model import Case, NameKind, Paper, PersonName
from vetting_desk.model.offer import Fact, FactKind, Offer, OfferState
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview.needs import OfferedDesk, OfferingDesk
from vetting_desk.store.search.numbers import paper_key

if TYPE_CHECKING:
    from vetting_desk.forms import Session

__all__ = ["Offer", "given", "leave", "note", "offers", "take"]


def given(session: "Session", case: Case) -> list[Fact]:
    """Return what a form gave that its case does not say."""
    known = {(name.text, name.script) for name in case.names}
    found = [
        Fact(FactKind.NAME, name=name)
        for name in person_facts.names_given(session)
        if (name.text, name.script) not in known
    ]
    birth = person_facts.birth_given(session)
    if birth.text and birth != case.birth:
        found.append(Fact(FactKind.BIRTH, birth=birth))
    papers = {paper_key(paper.number) for paper in case.papers}
    found += [
        Fact(FactKind.PAPER, paper=paper)
        for paper in person_facts.papers_given(session)
        if paper_key(paper.number) not in papers
    ]
    return found


@door(Action.INTERVIEW)
def note(open_desk: OfferingDesk, case_id: str, assessment_id: str, session: "Session") -> None:
    """Record what a form that is not clinical gives that its case does not say; it is offered from then on.

    Raises:
        NotFoundError: If the case is not here.
        PermissionDeniedError: If the role does not allow it.
    """
    case = open_desk.casebook.cases.get(case_id)
    facts = given(session, case)
    open_desk.casebook.offers.put(case_id, assessment_id, facts, open_desk.clock.now())


@door(Action.READ_CASES)
def offers(open_desk: OfferedDesk, case_id: str) -> list[Offer]:
    """Return what forms offer to a case and nobody has decided, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.offers.open(case_id)


@door(Action.CHANGE_CASES)
def take(open_desk: OfferedDesk, offer_id: str) -> Case:
    """Take one fact over into the case, and return the case as it is then.

    Raises:
        InputError: If what was given cannot stand in a case.
        NotFoundError: If there is no such offer.
        StateError: If it was decided already, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    return _decide(open_desk, offer_id, OfferState.TAKEN)


@door(Action.CHANGE_CASES)
def leave(open_desk: OfferedDesk, offer_id: str) -> Case:
    """Leave the case as it is; the fact is not offered again.

    Raises:
        NotFoundError: If there is no such offer.
        StateError: If it was decided already, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    return _decide(open_desk, offer_id, OfferState.LEFT)


def _decide(open_desk: OfferedDesk, offer_id: str, state: OfferState) -> Case:
    casebook = open_desk.casebook
    offer = casebook.offers.get(offer_id)
    if offer.state is not OfferState.OPEN:
        raise StateError(what="offer", state=offer.state.value, wanted="open")
    case = casebook.cases.get(offer.case_id)
    cases.require_kept(case)
    with casebook.transaction():
        if state is OfferState.TAKEN:
            fact = offer.fact
            names = (*case.names, _fitting(fact.name, case)) if fact.name else case.names
            birth = fact.birth or case.birth
            papers: tuple[Paper, ...] = (*case.papers, *((fact.paper,) if fact.paper else ()))
            case = cases.update_case(open_desk, case.id, names, birth, papers)
        casebook.offers.decide(offer_id, state, open_desk.clock.now())
    return case


def _fitting(name: PersonName, case: Case) -> PersonName:
    """Return a name as it fits among the others: of one script there is one primary name."""
    primary = {each.script for each in case.names if each.kind is NameKind.PRIMARY}
    taken = name.kind is NameKind.PRIMARY and name.script in primary
    return replace(name, kind=NameKind.VARIANT) if taken else name
