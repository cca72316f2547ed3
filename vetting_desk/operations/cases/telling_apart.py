"""Nobody twice: cases that are possibly of the same person, side by side, and what a person decides of them.

Nothing here decides it. *The same* links two cases, which stay two; the link is taken back with a reason. *Not
the same* is remembered until names, birth or papers of one of them change; *not sure* is asked again.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from vetting_desk.errors import StateError
from vetting_desk.lists.common import is_common
from vetting_desk.model import BirthDate, Case, Paper, PersonName
from vetting_desk.model.sameness import Agreement, Alike, Sameness, SamenessDecision
from vetting_desk.operations.access import restricting, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases.facts import is_date
from vetting_desk.operations.cases.needs import ComparingDesk, JudgingDesk
from vetting_desk.store.alike import person_of
from vetting_desk.store.search.folding import own_words
from vetting_desk.store.search.likeness import Person, agreements

SHOWN: Final = 8
"""So many cases a person can look through before opening another."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a person decided about a case and another one that is just being opened.

    Attributes:
        case_id: The case that was there before.
        sameness: What was decided.
        reason: Why; needed where they are the same.
    """

    case_id: str
    sameness: Sameness
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A case beside what is known of somebody.

    Attributes:
        other: The case.
        agreements: In what the two agree and differ.
        decision: What was decided about the two last; None if nothing was.
        common: Parts of the names of both that very many people bear, as they are written: that they agree says
            little.
    """

    other: Case
    agreements: tuple[Agreement, ...]
    decision: SamenessDecision | None = None
    common: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """A case that a person said is of the same person.

    Attributes:
        case_id: The other case.
        reference: Its reference.
        decision: Who said so, when and why.
    """

    case_id: str
    reference: str
    decision: SamenessDecision


@door(Action.CHANGE_CASES)
def possibly_same(
    open_desk: JudgingDesk, names: Sequence[PersonName], birth: BirthDate, papers: Sequence[Paper]
) -> tuple[Alike, ...]:
    """Return the cases that are possibly of somebody whose case is just being opened.

    Shows no more of them than the list of cases does, and in what they agree with what was typed.

    Args:
        open_desk: The unlocked desk.
        names: As typed so far.
        birth: As typed so far; one that is no date counts as unknown.
        papers: As typed so far.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    person = typed_person(names, birth, papers)
    hidden = restricting.hidden(open_desk)
    found = open_desk.casebook.cases.alike(person, SHOWN, hidden=hidden)
    return tuple(Alike(each.row, each.agreements) for each in found)


@door(Action.READ_CASES)
def alike(open_desk: JudgingDesk, case_id: str) -> tuple[Alike, ...]:
    """Return the cases that are possibly of the same person as this one, and about which that is open.

    Those a person said are the same are not among them (see `linked`), nor those that are not the same, as
    long as nothing of the two has changed since.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    case = open_desk.casebook.cases.get(case_id)
    if not case.names or case.withdrawn:
        return ()
    decided = _decisions(open_desk, case_id)
    found = []
    hidden = restricting.hidden(open_desk)
    most = SHOWN + len(decided)
    for each in open_desk.casebook.cases.alike(person_of(case), most, case_id, hidden):
        decision = decided.get(each.row.id)
        if decision is None or _is_open(decision):
            found.append(Alike(each.row, each.agreements, decision))
    proposed = _proposed(open_desk, case, {each.row.id for each in found}, decided, hidden)
    return tuple([*proposed, *found][:SHOWN])


@door(Action.READ_CASES)
def linked(open_desk: JudgingDesk, case_id: str) -> tuple[Linked, ...]:
    """Return the cases a person said are of the same person as this one, but those restricted to other roles.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    found, books, hidden = [], open_desk.casebook, restricting.hidden(open_desk)
    for other_id, decision in _decisions(open_desk, case_id).items():
        row = books.cases.row(other_id, hidden) if decision.sameness is Sameness.SAME else None
        if row is not None:
            found.append(Linked(other_id, row.reference, decision))
    return tuple(found)


@door(Action.READ_CASES)
def side_by_side(open_desk: ComparingDesk, case_id: str, other_id: str) -> SideBySide:
    """Return a case to be looked at beside another; it counts as opening it.

    Raises:
        NotFoundError: If one of them is not here.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    one = open_desk.casebook.cases.get(case_id)
    found = _beside(open_desk, person_of(one), other_id)
    return replace(found, decision=_decisions(open_desk, case_id).get(other_id))


@door(Action.CHANGE_CASES)
def beside_typed(
    open_desk: ComparingDesk,
    names: Sequence[PersonName],
    birth: BirthDate,
    papers: Sequence[Paper],
    other_id: str,
) -> SideBySide:
    """Return a case to be looked at beside what was typed of somebody; it counts as opening it.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    return _beside(open_desk, typed_person(names, birth, papers), other_id)


@door(Action.CHANGE_CASES)
def decide(
    open_desk: JudgingDesk, case_id: str, other_id: str, sameness: Sameness, reason: str = ""
) -> SamenessDecision:
    """Record what the officer decided about two cases.

    Args:
        open_desk: The unlocked desk.
        case_id: The one.
        other_id: The other.
        sameness: What was decided; `OPEN` takes what was decided before back.
        reason: Why; needed to link two cases, and to take a link back.

    Raises:
        InputError: If there is no reason where one is needed.
        NotFoundError: If one of them is not here.
        StateError: If one of them was erased or withdrawn, both are one, or there is nothing to take back.
        PermissionDeniedError: If the role does not allow it.
    """
    before = _decisions(open_desk, case_id).get(other_id)
    linked_now = before is not None and before.sameness is Sameness.SAME
    if sameness is Sameness.OPEN and (before is None or before.sameness is Sameness.OPEN):
        raise StateError(what="sameness", state="open", wanted="decided")
    words = reason.strip() and typed_text.reason(reason)
    if linked_now and sameness is not Sameness.SAME:
        words = typed_text.reason(reason)
    return record(open_desk, case_id, Judged(other_id, sameness, words))


@door(Action.CHANGE_CASES)
def record(open_desk: JudgingDesk, case_id: str, judged: Judged) -> SamenessDecision:
    """Record a decision about a case and another about which nothing was decided before.

    Raises:
        InputError: If there is no reason although they are linked.
        NotFoundError: If one of them is not here.
        StateError: If one of them was erased or withdrawn, or both are one.
        PermissionDeniedError: If the role does not allow it.
    """
    if case_id == judged.case_id:
        raise StateError(what="case", state="the same", wanted="another")
    for each in (case_id, judged.case_id):
        case = open_desk.casebook.cases.get(each)
        if not case.names or case.withdrawn:
            state = "withdrawn" if case.names else "erased"
            raise StateError(what="case", state=state, wanted="kept")
    wanted = judged.sameness is Sameness.SAME
    words = typed_text.reason(judged.reason) if wanted or judged.reason.strip() else ""
    now = open_desk.clock.now()
    return open_desk.casebook.sameness.decide(case_id, judged.case_id, judged.sameness, now, words)


def typed_person(names: Sequence[PersonName], birth: BirthDate, papers: Sequence[Paper]) -> Person:
    """Return what was typed of somebody so far, as it is compared; what is no date yet counts for nothing."""
    known = birth if is_date(birth) else BirthDate()
    return Person(
        tuple(name.text for name in names), known, tuple(paper.number for paper in papers)
    )


def _proposed(
    open_desk: JudgingDesk,
    case: Case,
    known: Collection[str],
    decided: Mapping[str, SamenessDecision],
    hidden: Collection[int],
) -> list[Alike]:
    """Return what a run over all cases proposed beside a case, and nobody decided; see `linking`."""
    books = open_desk.casebook
    found = []
    for other_id in books.sameness.proposed(case.id):
        decision = decided.get(other_id)
        other = books.cases.get(other_id)
        if other_id in known or (decision is not None and not _is_open(decision)):
            continue
        if not other.names or other.withdrawn:
            continue
        row = books.cases.row(other_id, hidden)
        if row is not None:
            agree = agreements(person_of(case), person_of(other))
            found.append(Alike(row, (Agreement.SOUNDS, *agree), decision))
    return found


def _beside(open_desk: ComparingDesk, person: Person, other_id: str) -> SideBySide:
    other = open_desk.casebook.cases.get(other_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, other_id)
    there = person_of(other)
    common = _common((*person.names, *there.names))
    return SideBySide(other, agreements(person, there), common=common)


def _common(names: Iterable[str]) -> tuple[str, ...]:
    """Return the parts of names that very many people bear, each once."""
    words = dict.fromkeys(word for name in names for word in name.split())
    return tuple(word for word in words if any(map(is_common, own_words(word))))


def _decisions(open_desk: JudgingDesk, case_id: str) -> dict[str, SamenessDecision]:
    """Return the last decision about a case and each other one, by the id of the other."""
    found = open_desk.casebook.sameness.last(case_id)
    return {each.other_id if each.case_id == case_id else each.case_id: each for each in found}


def _is_open(decision: SamenessDecision) -> bool:
    if decision.sameness is Sameness.NOT_SAME:
        return not decision.stands
    return decision.sameness is not Sameness.SAME
