"""Asks the table before anything is done: how things stand in a case, and what they refuse.

Every act asks here, from the window as from a terminal; a screen shows the same beforehand (`standing`).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from vetting_desk.errors import SafeguardError
from vetting_desk.model import Case, Role
from vetting_desk.model.alarm import ApartCause
from vetting_desk.model.fact import CaseFact
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.operations.safeguards import age, languages, table
from vetting_desk.operations.safeguards.known import in_force
from vetting_desk.operations.safeguards.needs import StandingDesk
from vetting_desk.operations.safeguards.situation import Act, Situation

_SEXES = {"female": "woman", "male": "man"}


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
    facts = in_force(casebook.facts.of_case(case_id))
    value = {each.name: each.value for each in facts}
    alarms = [each for each in casebook.alarms.of_case(case_id) if each.open]
    apart = [
        each
        for each in casebook.apart.of_case(case_id)
        if each.holds and each.assessment_id in at_hand
    ]
    officer = open_desk.officer
    profile = casebook.profiles.get(officer.id)
    return Situation(
        age=_age(open_desk, case, facts),
        guarded=_guarded(value, officer.role),
        notice=value.get("notice", ""),
        common_language=_common_language(value, profile),
        interpreter_conflict=value.get("interpreter-conflict") == "yes"
        and value.get("interpreter") != "not_needed",
        wish_met=_wish_met(value, profile),
        private=value.get("private", "yes") == "yes",
        lawyer_awaited=_lawyer_awaited(value),
        held_without_review=value.get("liberty") == "held" and "next-legal-review" not in value,
        clinician=officer.role is Role.PSYCHOLOGIST,
        alarm=bool(alarms),
        alarm_here=any(each.assessment_id in at_hand for each in alarms),
        conversation_open=form.conversation_open,
        form_shuts_ratings=form.shuts_ratings,
        form_shuts_talk=form.shuts_talk,
        before_notice=any(each.cause is ApartCause.BEFORE_NOTICE for each in apart),
        ill_treatment=any(each.cause is ApartCause.ILL_TREATMENT for each in apart),
        grounds=frozenset(str(each) for each in grounds),
        break_due=form.break_due,
    )


def require(now: Situation, acts: Iterable[Act], case_id: str, question: str = "") -> None:
    """Check that nothing in the table refuses any of some acts.

    Raises:
        SafeguardError: Naming the first row that does.
    """
    for act in acts:
        for row in table.refusing(now, act):
            raise SafeguardError(
                row=row.id,
                act=act.value,
                case=case_id,
                question=question,
                roles=tuple(role.value for role in row.told),
            )


def _age(open_desk: StandingDesk, case: Case, facts: list[CaseFact]) -> str:
    believed = open_desk.casebook.clock_reading().newest.date()
    return age.age(facts, case.birth, age.day_of_talk(facts, believed))


def _guarded(value: dict[str, str], role: Role) -> bool:
    there = (
        value.get("guardian") == "present"
        or value.get("child-protection-present") == "yes"
        or role is Role.CHILD_PROTECTION
    )
    return there and value.get("guardian") != "conflict" and "best-interests" in value


def _common_language(value: dict[str, str], profile: OfficerProfile) -> bool:
    interpreter = value.get("interpreter", "")
    if interpreter == "needed_not_available":
        return False
    if value.get("understands") == "no" or value.get("accepts-interpreter") == "no":
        return False
    spoken = value.get("language", "")
    if interpreter == "not_needed" and spoken and profile.languages:
        return languages.in_common(spoken, profile.languages)
    return True


def _wish_met(value: dict[str, str], profile: OfficerProfile) -> bool:
    wish = value.get("interviewer-wish", "")
    if wish not in {"woman", "man"}:
        return True
    if profile.sex:
        return _SEXES[profile.sex.value] == wish
    return value.get("interviewer-met") != "no"


def _lawyer_awaited(value: dict[str, str]) -> bool:
    lawyer = value.get("lawyer", "")
    if lawyer in {"reached", "present"} or value.get("lawyer-reached") == "yes":
        return False
    return lawyer == "wanted" or value.get("confession") == "wait_for_lawyer"
