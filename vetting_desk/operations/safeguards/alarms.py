"""*A human now*: who has to come to which case, and who came. Clinicians alone learn a clinical cause."""

from dataclasses import dataclass, replace

from vetting_desk.errors import AgeError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.model.alarm import Alarm, AlarmCause
from vetting_desk.operations.access import compartment, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.safeguards import calling, stating
from vetting_desk.operations.safeguards.feeding import CAUSE, DONE
from vetting_desk.operations.safeguards.needs import AlarmDesk, AlarmsOfCaseDesk, AnsweringDesk


@dataclass(frozen=True, slots=True)
class Call:
    """An alarm as the officer at the desk may see it.

    Attributes:
        alarm: The alarm; its cause and what was done are empty where they are sealed to others.
        whom: Whom to ask, by name: the clinicians of this desk, or else its supervisors; before them those of
            the desk at which it was noticed.
    """

    alarm: Alarm
    whom: tuple[str, ...]


@door(Action.READ_CASES)
def of_case(open_desk: AlarmsOfCaseDesk, case_id: str) -> list[Call]:
    """Return the alarms of a case, open ones first, each oldest first.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricted(open_desk, case_id)
    found = open_desk.casebook.alarms.of_case(case_id)
    return _calls(open_desk, sorted(found, key=lambda each: not each.open))


@door(Action.READ_CASES)
def everywhere(open_desk: AlarmDesk) -> list[Call]:
    """Return every alarm that nobody came for, oldest first: what tops each list.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return _calls(open_desk, open_desk.casebook.alarms.open())


@door(Action.INTERVIEW)
def came(open_desk: AnsweringDesk, alarm_id: str, done: str) -> Alarm:
    """Say, as who came, what was done.

    Of a clinical alarm a clinician or a supervisor says so, of a critical rating a supervisor alone.

    Args:
        open_desk: The unlocked desk.
        alarm_id: Which.
        done: What was done, in words.

    Raises:
        InputError: If nothing is said.
        NotFoundError: If there is no such alarm.
        StateError: If somebody came already.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(done)
    store, officer = open_desk.casebook.alarms, open_desk.officer
    alarm = store.get(alarm_id)
    if alarm.clinical and officer.role not in {Role.PSYCHOLOGIST, Role.SUPERVISOR}:
        raise PermissionDeniedError(role=officer.role.value, action="answer a clinical alarm")
    if alarm.cause == AlarmCause.REVIEW and officer.role is not Role.SUPERVISOR:
        raise PermissionDeniedError(role=officer.role.value, action="answer a critical rating")
    if alarm.clinical and officer.role is Role.PSYCHOLOGIST:
        key = compartment.key_of(open_desk, alarm.assessment_id)
        words = key.seal_text(DONE, 0, words) if key is not None else words
    answered = store.answer(alarm_id, words, open_desk.clock.now())
    stating.state(open_desk, alarm.case_id)
    return _seen(open_desk, answered)


def _calls(open_desk: AlarmDesk, found: list[Alarm]) -> list[Call]:
    if not found:
        return []
    return [
        Call(
            _seen(open_desk, each),
            tuple(dict.fromkeys((*each.whom, *calling.whom(open_desk, each.cause)))),
        )
        for each in found
    ]


def _seen(open_desk: AlarmDesk, alarm: Alarm) -> Alarm:
    """Return an alarm with what the officer at the desk may read of it."""
    if not alarm.clinical:
        return alarm
    try:
        key = compartment.key_of(open_desk, alarm.assessment_id)
    except PermissionDeniedError:
        key = None
    if key is None:
        return replace(alarm, cause="", done="")
    cause = _opened(key, CAUSE, alarm.cause, "")  # what another program wrote may open to nobody
    done = _opened(key, DONE, alarm.done, alarm.done)  # a supervisor's lies in clear
    return replace(alarm, cause=cause, done=done)


def _opened(key: compartment.DataKey, purpose: str, sealed: str, instead: str) -> str:
    try:
        return key.open_text(purpose, 0, sealed, 1)[0] if sealed else ""
    except AgeError:
        return instead
