"""What is true of a case: the facts that count, what contradicts, and facts that people record or settle."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import InputError, SecondRoleNeededError, StateError
from vetting_desk.model.fact import (
    ADULT,
    AGE,
    FACTS,
    OF_THE_PROGRAM,
    CaseFact,
    FactSource,
    Holds,
    ValueForm,
    fits,
)
from vetting_desk.model.fact_standing import STATED, STATING, in_force, knew, settles_age
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.cases.cases import require_kept
from vetting_desk.operations.cases.facts import OF_AGE, may_be_under
from vetting_desk.operations.safeguards import declining, stating
from vetting_desk.operations.safeguards.needs import KnowingDesk, RecordingDesk

MOST: Final = 2_000
"""Characters of a fact's value."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Facts of one name that cannot all be true, or that two desks recorded without knowing of each other.

    Attributes:
        name: A key of `FACTS`.
        facts: Those in force, oldest first; two values or more.
    """

    name: str
    facts: tuple[CaseFact, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is true of a case, as far as anybody said.

    Attributes:
        in_force: The facts that count, in the order of `FACTS`.
        contradictions: What a person has to settle.
        earlier: Facts that others took the place of, oldest first.
    """

    in_force: tuple[CaseFact, ...]
    contradictions: tuple[Contradiction, ...]
    earlier: tuple[CaseFact, ...]


def known_from(facts: Iterable[CaseFact]) -> Known:
    """Return what the facts of a case say together."""
    every = list(facts)
    count = in_force(every)
    counting = {each.id for each in count}
    places = {name: place for place, name in enumerate(FACTS)}
    clash = []
    for name in FACTS:
        its = tuple(each for each in count if each.name == name)
        if name not in OF_THE_PROGRAM and len({each.value for each in its}) > 1:
            clash.append(Contradiction(name, its))
    return Known(
        tuple(sorted(count, key=lambda each: places.get(each.name, len(places)))),
        tuple(clash),
        tuple(each for each in every if each.id not in counting),
    )


@door(Action.READ_CASES)
def known(open_desk: KnowingDesk, case_id: str) -> Known:
    """Return what is true of a case.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    restricted(open_desk, case_id)
    return known_from(open_desk.casebook.facts.of_case(case_id))


@door(Action.INTERVIEW)
def record(open_desk: RecordingDesk, case_id: str, name: str, value: str, reason: str) -> CaseFact:
    """Record a fact on the page of a case.

    A fact that changes takes the place of the one before. One that holds for good stands beside others: what
    contradicts is settled (`settle`), and that a child is an adult by two (`state_adult`).

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        name: A key of `FACTS`.
        value: As its kind says.
        reason: How the officer knows, in words.

    Raises:
        InputError: If there is no such fact, it cannot have this value, or there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    [recorded] = record_together(open_desk, case_id, {name: value}, reason)
    return recorded


@door(Action.INTERVIEW)
def record_together(
    open_desk: RecordingDesk, case_id: str, values: Mapping[str, str], reason: str
) -> list[CaseFact]:
    """Record several facts that one officer knows from one source: all of them, or none; see `record`.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        values: What is true, by keys of `FACTS`.
        reason: How the officer knows, in words.

    Raises:
        InputError: If there is no such fact, one cannot have its value, or there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    clean = {name: _clean(name, value) for name, value in values.items()}
    casebook = open_desk.casebook
    require_kept(casebook.cases.get(case_id))
    now, recorded = open_desk.clock.now(), []
    counting = in_force(casebook.facts.of_case(case_id))
    with casebook.transaction():
        for name, value in clean.items():
            replaced = [each.id for each in counting if each.name == name]
            if FACTS[name].holds is not Holds.UNTIL_NEXT:
                replaced = []
            if (name, value) == ("notice", "declined"):
                declining.keep_said(open_desk, case_id, now)
            recorded.append(
                casebook.facts.add(
                    case_id, name, value, FactSource.PERSON, now, replaces=replaced, reason=words
                )
            )
        stating.state(open_desk, case_id)
    return recorded


@door(Action.INTERVIEW)
def settle(open_desk: RecordingDesk, case_id: str, name: str, value: str, reason: str) -> CaseFact:
    """Settle a contradiction: one value counts, the others stay in the history.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        name: What contradicts.
        value: One of the values that stand, or of an age *child* or *in doubt*.
        reason: Why, in words.

    Raises:
        InputError: If it cannot have this value, or there is no reason.
        NotFoundError: If there is no such case.
        StateError: If nothing contradicts; or it would make an adult, which takes two (`state_adult`).
        PermissionDeniedError: If the role does not allow it.
    """
    words, clean = typed_text.reason(reason), _clean(name, value)
    casebook = open_desk.casebook
    require_kept(casebook.cases.get(case_id))
    clash = known_from(casebook.facts.of_case(case_id)).contradictions
    found = next((each for each in clash if each.name == name), None)
    if found is None:
        raise StateError(what="fact", state="settled", wanted="contradicted")
    if _makes_adult(open_desk, case_id, found, clean):
        raise StateError(what="fact", state="in-doubt", wanted="two-roles")
    with casebook.transaction():
        settled = casebook.facts.add(
            case_id, name, clean, FactSource.SETTLED, open_desk.clock.now(),
            replaces=[each.id for each in found.facts], reason=words,
        )  # fmt: skip
        stating.state(open_desk, case_id)
    return settled


@door(Action.INTERVIEW)
def state_adult(open_desk: RecordingDesk, case_id: str, reason: str) -> CaseFact:
    """State that the person of a case is an adult; it is settled once a second officer of another role says so.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        reason: What it rests on, in words.

    Returns:
        The statement, or, where it is the second, the age that counts from now on.

    Raises:
        InputError: If there is no reason.
        StateError: If the officer's role is none of those; or nobody doubts it.
        SecondRoleNeededError: If this officer, or this role, said so before: it takes another.
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    words, casebook, officer = typed_text.reason(reason), open_desk.casebook, open_desk.officer
    require_kept(casebook.cases.get(case_id))
    if officer.role not in STATING:
        raise StateError(what="officer", state=officer.role.value, wanted="a-role-that-settles-age")
    every = casebook.facts.of_case(case_id)
    facts, before = in_force(every), _statements(every)
    others = [
        each
        for each in before
        if each.officer_id != officer.id and each.officer_role != officer.role.value
    ]
    if before and not others:
        raise SecondRoleNeededError(officer=before[0].officer_name, role=before[0].officer_role)
    now, seen = open_desk.clock.now(), [each.id for each in every]
    with casebook.transaction():
        if not others:
            replaced = [each.id for each in facts if each.name == STATED]
            said = casebook.facts.add(
                case_id, STATED, words, FactSource.PERSON, now, replaces=replaced, reason=words,
                knew=seen,
            )  # fmt: skip
        else:
            ended = [each.id for each in facts if each.name in {AGE, STATED}]
            said = casebook.facts.add(
                case_id, AGE, ADULT, FactSource.TOGETHER, now, replaces=ended, knew=seen,
                reason=f"{others[0].officer_name}: {others[0].value}\n{officer.name}: {words}",
            )  # fmt: skip
        stating.state(open_desk, case_id)
    return said


def _statements(facts: list[CaseFact]) -> list[CaseFact]:
    """Return what first officers stated, if nobody has said the contrary since."""
    contrary = [each for each in facts if each.name == AGE and each.value != ADULT]
    return [
        each
        for each in in_force(facts)
        if each.name == STATED and each.own and {one.id for one in contrary} <= knew(each, facts)
    ]


def _makes_adult(open_desk: RecordingDesk, case_id: str, clash: Contradiction, value: str) -> bool:
    """Return whether one officer alone would end a doubt about a child."""
    if clash.name == AGE:
        return value == ADULT
    facts = open_desk.casebook.facts.of_case(case_id)
    if clash.name != "birth-date" or any(settles_age(each, facts) for each in facts):
        return False
    today = open_desk.clock.now().date()
    young = [may_be_under(OF_AGE, each.value, today) for each in clash.facts]
    return any(young) and not may_be_under(OF_AGE, value, today)


def _clean(name: str, value: str) -> str:
    if name not in FACTS or name in OF_THE_PROGRAM:
        raise InputError(field="fact", detail="unknown", known=", ".join(FACTS))
    clean = typed_text.answer(value, name).strip()
    if len(clean) > MOST:
        raise InputError(field=name, detail="too-long", limit=MOST)
    if not fits(name, clean):
        kind = FACTS[name]
        detail = "not-a-date" if kind.form is ValueForm.DATE else "not-a-choice"
        raise InputError(field=name, detail=detail, known=", ".join(kind.values))
    return clean
