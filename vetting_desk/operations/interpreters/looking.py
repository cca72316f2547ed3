"""What is known of an interpreter where one is named: in the register or not, and what ties them to whom.

Across cases: what holds in a case of the person's family, companions or witnesses, or in another case of
the same person, is said by the number of that case; of all others only how many there are. Nothing of a
restricted case is said but that there is one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.interpreter import (
    REFUSED,
    InterpreterState,
    Registered,
    Tie,
    TieSort,
    key_of,
    named,
    registered,
    tie_of,
)
from vetting_desk.model.person import person_of
from vetting_desk.model.sameness import Sameness
from vetting_desk.model.statement import Statement, Thing, standing
from vetting_desk.operations.access import restricting
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interpreters.days import today
from vetting_desk.operations.interpreters.needs import LookingDesk


@dataclass(frozen=True, slots=True)
class Near:
    """What an interpreter has to do with a case that belongs with this one.

    Attributes:
        reference: That case's number; empty where it is restricted for who is at the desk.
        sort: What; None where they interpreted there.
    """

    reference: str
    sort: TieSort | None


@dataclass(frozen=True, slots=True)
class Named:
    """An interpreter who is named in a case.

    Attributes:
        code: As it was written.
        registered: Who that is in the register; None for nobody.
        undertaken: Of somebody who is in no register, what the case says of an undertaking: ``signed``,
            ``declined``, ``not_now``, or empty where nobody asked.
        ties: What they have to do with the person of the case.
        near: The same in the cases that belong with it.
        elsewhere: In how many other cases they have to do with the person.
    """

    code: str
    registered: Registered | None
    undertaken: str
    ties: tuple[Tie, ...]
    near: tuple[Near, ...]
    elsewhere: int

    @property
    def state(self) -> InterpreterState:
        """Whether they may be assigned, in the register or by what the case says."""
        if self.registered is not None:
            return self.registered.state
        if self.undertaken == "signed":
            return InterpreterState.ASSIGNABLE
        declined = self.undertaken == "declined"
        return InterpreterState.DECLINED if declined else InterpreterState.NOT_ASKED

    @property
    def weighs(self) -> bool:
        """Whether who decides has to know it: a tie, or that they may not be assigned."""
        return bool(self.ties or self.near) or self.state in REFUSED


@door(Action.READ_CASES)
def about(open_desk: LookingDesk, case_id: str, code: str) -> Named:
    """Return what is known of an interpreter who is named in a case.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricting.restricted(open_desk, case_id)
    return _about(open_desk, case_id, code)


@door(Action.READ_CASES)
def of_case(open_desk: LookingDesk, case_id: str) -> tuple[Named, ...]:
    """Return what is known of everybody who interprets, or interpreted, in a case, and of whom ties name.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    books.cases.get(case_id)
    restricting.restricted(open_desk, case_id)
    codes = [each.value for each in books.facts.of_case(case_id) if each.name == "interpreter-code"]
    codes += [each.code for each in _ties(books.statements.of_case(case_id))]
    once = {key_of(each): each for each in codes if key_of(each)}
    return tuple(_about(open_desk, case_id, each) for each in once.values())


def _about(open_desk: LookingDesk, case_id: str, code: str) -> Named:
    """Return the same behind the doors, for who decides."""
    books, key = open_desk.casebook, key_of(code)
    case = books.cases.get(case_id)
    found = named(registered(books.interpreters.with_code(code), today(open_desk)), code)
    facts = in_force(books.facts.of_case(case.id))
    said = {each.value for each in facts if each.name == "interpreter-undertaking"}
    undertaken = next((each for each in ("declined", "not_now", "signed") if each in said), "")
    ties = tuple(
        each for each in _ties(books.statements.of_case(case.id)) if key_of(each.code) == key
    )
    connected = _connected(open_desk, case.id)
    opens = open_desk.officer.role in restricting.OPENED_BY
    hidden = frozenset() if opens else frozenset(restricting.all_restricted(open_desk))
    near = [
        Near("" if other in hidden else books.cases.get(other).reference, sort)
        for other in sorted(connected)
        for sort in _there(open_desk, other, key)
    ]
    elsewhere = {
        each.case_id
        for each in _holding(books.statements.of_thing(Thing.TIE))
        if key_of(each.content["code"]) == key
    } - {case.id, *connected}
    return Named(code, found, undertaken, ties, tuple(near), len(elsewhere))


def _there(open_desk: LookingDesk, case_id: str, key: str) -> Iterable[TieSort | None]:
    """Yield what an interpreter has to do with a case: each tie, and that they interpreted there."""
    books = open_desk.casebook
    for each in _ties(books.statements.of_case(case_id)):
        if key_of(each.code) == key:
            yield each.sort
    facts = books.facts.of_case(case_id)
    if any(each.name == "interpreter-code" and key_of(each.value) == key for each in facts):
        yield None


def _connected(open_desk: LookingDesk, case_id: str) -> frozenset[str]:
    """Return the cases that belong with one: of its persons, that name its person, or of the same person."""
    books = open_desk.casebook
    persons = standing(books.statements.of_case(case_id), Thing.PERSON)
    found = {
        person_of(person_id, stands.now.content).case_id for person_id, stands in persons.items()
    }
    found |= set(books.statements.naming(case_id))
    for decided in books.sameness.last(case_id):
        if decided.sameness is Sameness.SAME:
            found |= {decided.case_id, decided.other_id}
    return frozenset(
        each for each in found - {"", case_id} if (case := books.cases.find(each)) and case.names
    )


def _ties(statements: Iterable[Statement]) -> list[Tie]:
    """Return the ties that hold; of two desks that differ the one that holds."""
    return [tie_of(each.thing_id, each.content) for each in _holding(statements)]


def _holding(statements: Iterable[Statement]) -> list[Statement]:
    found = []
    for stands in standing(statements, Thing.TIE).values():
        every = (stands.now, *stands.others)
        found += [each for each in every if each.content["holds"]][:1]
    return found
