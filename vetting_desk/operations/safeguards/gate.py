"""Asks the table before anything is done: how things stand in a case, and what they refuse.

Every act asks here, from the window as from a terminal; a screen shows the same beforehand (`standing`). Where
two desks recorded otherwise and nobody settled it, the one counts that protects the person more.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import SafeguardError
from vetting_desk.model import Case, Role, recording
from vetting_desk.model.alarm import AlarmCause, ApartCause
from vetting_desk.model.fact import CaseFact
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.interpreter import REFUSED, InterpreterState, key_of, named, registered
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.model.statement import Thing, standing
from vetting_desk.operations.safeguards import age, languages, table
from vetting_desk.operations.safeguards.needs import StandingDesk
from vetting_desk.operations.safeguards.situation import Act, Situation

_SEXES = {"female": "woman", "male": "man"}
_NOTICE: Final = ("declined", "later", "given", "understood")
"""What is known of the notice, what protects the person more first."""
_RECORDING: Final = (recording.WITHDRAWN, recording.REFUSED, recording.AGREES)
"""What the person says to being recorded; what protects them more first."""
Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormSays:
    """What the form at hand says of itself.

    Attributes:
        conversation_open: Its conversation has not ended.
        shuts_ratings: Its own rule keeps ratings shut.
        shuts_talk: Its own rule keeps questions shut.
        break_due: So long was asked without a pause.
    """

    conversation_open: bool = False
    shuts_ratings: bool = False
    shuts_talk: bool = False
    break_due: bool = False


def situation(
    open_desk: StandingDesk,
    case_id: str,
    *,
    assessments: Iterable[str] = (),
    form: FormSays | None = None,
    grounds: Iterable[str] = (),
) -> Situation:
    """Return how things stand in a case for the officer at the desk.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        assessments: The assessments at hand: that one is filled in, or what is decided on or referred. What
            they correct or were moved from counts with them.
        form: What the form at hand says of itself.
        grounds: Grounds that were given, `Ground` or others.

    Raises:
        NotFoundError: If there is no such case.
    """
    casebook, form = open_desk.casebook, form or FormSays()
    at_hand = casebook.apart.with_origins(assessments)
    case = casebook.cases.get(case_id)
    every = casebook.facts.of_case(case_id)
    facts = in_force(every)
    said = _Said(facts)
    every_alarm = [each for each in casebook.alarms.of_case(case_id) if each.open]
    alarms = [each for each in every_alarm if each.cause != AlarmCause.REVIEW]
    apart = [
        each
        for each in casebook.apart.of_case(case_id)
        if each.holds and each.assessment_id in at_hand
    ]
    officer = open_desk.officer
    profile = casebook.profiles.get(officer.id)
    return Situation(
        age=_age(open_desk, case, every, facts),
        guarded=all(
            _guarded(each, officer.role)
            for each in said.ways("guardian", "child-protection-present", "best-interests")
        ),
        notice=said.first("notice", _NOTICE),
        common_language=all(
            _common_language(each, profile)
            for each in said.ways("interpreter", "understands", "accepts-interpreter", "language")
        ),
        interpreter_conflict=any(
            each.get("interpreter-conflict") == "yes" and each.get("interpreter") != "not_needed"
            for each in said.ways("interpreter-conflict", "interpreter")
        )
        or _has_to_do(open_desk, case_id, said),
        interpreter_refused=any(
            _refused(open_desk, each)
            for each in said.ways("interpreter", "interpreter-code", "interpreter-undertaking")
        ),
        undertaking_due=any(
            _undertaking_due(open_desk, each)
            for each in said.ways("interpreter", "interpreter-code", "interpreter-undertaking")
        ),
        wish_met=all(
            _wish_met(each, profile) for each in said.ways("interviewer-wish", "interviewer-met")
        ),
        private=all(each.get("private", "yes") == "yes" for each in said.ways("private")),
        recording=said.first(recording.CONSENT, _RECORDING),
        lawyer_awaited=any(
            _lawyer_awaited(each) for each in said.ways("lawyer", "lawyer-reached", "confession")
        ),
        held_without_review=any(
            each.get("liberty") == "held" and "next-legal-review" not in each
            for each in said.ways("liberty", "next-legal-review")
        ),
        clinician=officer.role is Role.PSYCHOLOGIST,
        alarm=bool(alarms),
        alarm_here=any(each.assessment_id in at_hand for each in alarms),
        critical_unseen=len(alarms) < len(every_alarm),
        conversation_open=form.conversation_open,
        form_shuts_ratings=form.shuts_ratings,
        form_shuts_talk=form.shuts_talk,
        before_notice=any(each.cause is ApartCause.BEFORE_NOTICE for each in apart),
        ill_treatment=any(each.cause is ApartCause.ILL_TREATMENT for each in apart),
        grounds=frozenset(str(each) for each in grounds),
        break_due=form.break_due,
    )


class _Said:
    """What the facts that count say, where some may say more than one thing."""

    def __init__(self, facts: list[CaseFact]) -> None:
        self._values: dict[str, set[str]] = {}
        for each in facts:
            self._values.setdefault(each.name, set()).add(each.value)

    def ways(self, *names: str) -> Iterator[Values]:
        """Yield each way in which facts of these names can be true together; one, where nobody differs."""
        known = [name for name in names if name in self._values]
        for values in product(*(sorted(self._values[name]) for name in known)):
            yield dict(zip(known, values, strict=True))

    def first(self, name: str, order: Iterable[str]) -> str:
        """Return the value of a name that comes first in an order; empty where nobody said any."""
        values = self._values.get(name, set())
        return next((each for each in order if each in values), "")


def require(
    now: Situation,
    acts: Iterable[Act],
    case_id: str,
    question: str = "",
    *,
    answered: Container[str] = frozenset(),
) -> None:
    """Check that nothing in the table refuses any of some acts.

    Args:
        now: How a case stands.
        acts: What is to be done.
        case_id: The case, for the error.
        question: The question it is about, if any.
        answered: Ids of rows that the caller answers itself.

    Raises:
        SafeguardError: Naming the first row that does.
    """
    for act in acts:
        for row in table.refusing(now, act):
            if row.id in answered:
                continue
            raise SafeguardError(
                row=row.id,
                act=act.value,
                case=case_id,
                question=question,
                roles=tuple(role.value for role in row.told),
            )


def _age(
    open_desk: StandingDesk, case: Case, every: list[CaseFact], counting: list[CaseFact]
) -> str:
    believed = open_desk.casebook.clock_reading().newest.date()
    return age.age(every, case.birth, age.day_of_talk(counting, believed))


def _guarded(value: Values, role: Role) -> bool:
    there = (
        value.get("guardian") == "present"
        or value.get("child-protection-present") == "yes"
        or role is Role.CHILD_PROTECTION
    )
    return there and value.get("guardian") != "conflict" and "best-interests" in value


def _common_language(value: Values, profile: OfficerProfile) -> bool:
    interpreter = value.get("interpreter", "")
    if interpreter == "needed_not_available":
        return False
    if value.get("understands") == "no" or value.get("accepts-interpreter") == "no":
        return False
    spoken = value.get("language", "")
    if interpreter == "not_needed" and spoken and profile.languages:
        return languages.in_common(spoken, profile.languages)
    return True


def _has_to_do(open_desk: StandingDesk, case_id: str, said: _Said) -> bool:
    """Return whether somebody a tie to the person was recorded of who interprets now."""
    present = [
        key_of(each.get("interpreter-code", ""))
        for each in said.ways("interpreter", "interpreter-code")
        if each.get("interpreter") != "not_needed"
    ]
    if not any(present):
        return False
    ties = standing(open_desk.casebook.statements.of_case(case_id), Thing.TIE)
    holding = {
        key_of(each.content["code"])
        for stands in ties.values()
        for each in (stands.now, *stands.others)
        if each.content["holds"]
    }
    return bool(holding & set(filter(None, present)))


def _refused(open_desk: StandingDesk, value: Values) -> bool:
    """Return whether who interprets is not to be assigned: by the register, else by what the case says."""
    if value.get("interpreter") != "present":
        return False
    state = _state(open_desk, value.get("interpreter-code", ""))
    if state is None:
        return value.get("interpreter-undertaking") == "declined"
    return state in REFUSED


def _undertaking_due(open_desk: StandingDesk, value: Values) -> bool:
    if value.get("interpreter") != "present":
        return False
    state = _state(open_desk, value.get("interpreter-code", ""))
    asked = value.get("interpreter-undertaking") in {"signed", "declined"}
    return (state is None and not asked) or state is InterpreterState.NOT_ASKED


def _state(open_desk: StandingDesk, code: str) -> InterpreterState | None:
    """Return how an interpreter stands in the register; None if they are not in it."""
    if not key_of(code):
        return None
    books = open_desk.casebook
    today = on_the_wall(books.clock_reading().newest).date()
    found = named(registered(books.interpreters.with_code(code), today), code)
    return found.state if found is not None else None


def _wish_met(value: Values, profile: OfficerProfile) -> bool:
    wish = value.get("interviewer-wish", "")
    if wish not in {"woman", "man"}:
        return True
    if profile.sex:
        return _SEXES[profile.sex.value] == wish
    return value.get("interviewer-met") != "no"


def _lawyer_awaited(value: Values) -> bool:
    lawyer = value.get("lawyer", "")
    if lawyer in {"reached", "present"} or value.get("lawyer-reached") == "yes":
        return False
    return lawyer == "wanted" or value.get("confession") == "wait_for_lawyer"
