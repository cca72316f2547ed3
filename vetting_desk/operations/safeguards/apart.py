"""What is kept apart from decisions and referrals: said before a notice was declined, or ill-treatment."""

from vetting_desk.errors import StateError
from vetting_desk.model import Role
from vetting_desk.model.alarm import Apart, ApartCause, ApartOutcome
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.safeguards import stating
from vetting_desk.operations.safeguards.needs import ApartDesk, KeepingApartDesk


@door(Action.INTERVIEW)
def keep(open_desk: KeepingApartDesk, assessment_id: str, reason: str) -> Apart:
    """Keep an assessment apart because it is said to stem from ill-treatment, until a lawyer settles that.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    now = open_desk.clock.now()
    kept = open_desk.casebook.apart.add(assessment_id, ApartCause.ILL_TREATMENT, now, words)
    stating.state(open_desk, kept.case_id)
    return kept


@door(Action.INTERVIEW)
def settle(open_desk: KeepingApartDesk, apart_id: str, outcome: ApartOutcome, reason: str) -> Apart:
    """Say, as a lawyer, whether something that is kept apart may be used.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If nothing is kept apart under this id.
        StateError: If the officer is no lawyer, it was settled already and lawyers agree, or it was said
            before a notice was declined, which nobody settles.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    apart = open_desk.casebook.apart.get(apart_id)
    if open_desk.officer.role is not Role.LAWYER:
        raise StateError(what="officer", state=open_desk.officer.role.value, wanted="lawyer")
    if apart.cause is ApartCause.BEFORE_NOTICE:
        raise StateError(what="apart", state="before-notice", wanted="ill-treatment")
    settled = open_desk.casebook.apart.settle(apart_id, outcome, open_desk.clock.now(), words)
    stating.state(open_desk, settled.case_id)
    return settled


@door(Action.READ_CASES)
def of_case(open_desk: ApartDesk, case_id: str) -> list[Apart]:
    """Return what is kept apart in a case, or was, oldest first.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricted(open_desk, case_id)
    return open_desk.casebook.apart.of_case(case_id)
