"""What tops every list at headquarters until somebody acknowledged it by name.

A psychologist's urgent release, an open alarm, a critical mark. Acknowledging says that a person has seen it
and takes care of it; it settles nothing else. An open alarm stays in the queue until somebody came
(`safeguards.alarms`), below what nobody has seen yet.
"""

from vetting_desk.errors import NotFoundError, SeenAlreadyError
from vetting_desk.model.claim import Acknowledgement, Urgent, UrgentKind
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import material
from vetting_desk.operations.queues import noticed
from vetting_desk.operations.queues.needs import UrgentCaseDesk, UrgentDesk
from vetting_desk.operations.queues.settling import require_headquarters


@door(Action.REVIEW)
def of_case(open_desk: UrgentCaseDesk, case_id: str) -> list[Urgent]:
    """Return what is or was urgent in a case, what nobody has seen first. Counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    sources = material.of_case(open_desk, case_id).sources
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return noticed.found(open_desk, case_id, sources)


@door(Action.REVIEW)
def acknowledge(
    open_desk: UrgentDesk, case_id: str, kind: UrgentKind, subject: str, words: str = ""
) -> Acknowledgement:
    """Say, by name, that one has seen something urgent and takes care of it.

    Args:
        open_desk: Headquarters.
        case_id: In which case.
        kind: What it is.
        subject: Which, as `of_case` says.
        words: What one does about it; may be empty.

    Raises:
        NotFoundError: If there is no such thing in the case.
        SeenAlreadyError: If somebody acknowledged it before.
        InputError: If there are too many words.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    require_headquarters(open_desk)
    said = typed_text.reason(words) if words.strip() else ""
    sources = material.of_case(open_desk, case_id).sources
    wanted = (kind, subject)
    known = noticed.found(open_desk, case_id, sources)
    it = next((each for each in known if (each.kind, each.subject) == wanted), None)
    if it is None:
        raise NotFoundError(what="urgent", id=subject)
    if it.seen is not None:
        raise SeenAlreadyError(officer=it.seen.officer_name, at=it.seen.at)
    now = open_desk.clock.now()
    return open_desk.casebook.reviews.acknowledge(case_id, kind, subject, said, now)
