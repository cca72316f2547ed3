"""What tops every list at headquarters until somebody acknowledged it by name.

A psychologist's urgent release, an open alarm, a critical mark. Acknowledging says that a person has seen it
and takes care of it; it settles nothing else. An open alarm stays in the queue until somebody came
(`safeguards.alarms`), below what nobody has seen yet.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.errors import NotFoundError, SeenAlreadyError
from vetting_desk.model.claim import Acknowledgement, UrgentKind
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import material
from vetting_desk.operations.decisions.material import Source
from vetting_desk.operations.queues import marks
from vetting_desk.operations.queues.claims import require_headquarters
from vetting_desk.operations.queues.needs import UrgentDesk
from vetting_desk.store.clinical import ReleaseKind


@dataclass(frozen=True, slots=True)
class Urgent:
    """Something that tops every list.

    Attributes:
        kind: What it is.
        subject: What an acknowledgement names.
        at: When it was said, or the record signed, by device time of its desk.
        by: Who said it, by name.
        words: What was released, or what is marked; empty of an alarm, whose cause may be sealed.
        record_title: The record it stands in; empty for none.
        seen: Who acknowledged it; None while nobody did.
        open: Whether it stays in the queue: not acknowledged, or an alarm that nobody came for.
    """

    kind: UrgentKind
    subject: str
    at: datetime
    by: str
    words: str
    record_title: str
    seen: Acknowledgement | None
    open: bool


@door(Action.REVIEW)
def of_case(open_desk: UrgentDesk, case_id: str) -> list[Urgent]:
    """Return what is or was urgent in a case, what nobody has seen first.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    return found(open_desk, case_id, material.of_case(open_desk, case_id).sources)


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
    known = found(open_desk, case_id, sources)
    it = next((each for each in known if (each.kind, each.subject) == wanted), None)
    if it is None:
        raise NotFoundError(what="urgent", id=subject)
    if it.seen is not None:
        raise SeenAlreadyError(officer=it.seen.officer_name, at=it.seen.at)
    now = open_desk.clock.now()
    return open_desk.casebook.reviews.acknowledge(case_id, kind, subject, said, now)


def found(open_desk: UrgentDesk, case_id: str, sources: Iterable[Source]) -> list[Urgent]:
    """Return what is or was urgent in a case whose records in force are known; behind the doors."""
    casebook = open_desk.casebook
    seen = {(each.kind, each.subject): each for each in casebook.reviews.acknowledgements(case_id)}
    listed = []
    for release in casebook.clinical.releases(case_id):
        if release.kind is ReleaseKind.URGENT_SAFETY:
            by = seen.get((UrgentKind.RELEASE, release.id))
            listed.append(
                Urgent(
                    UrgentKind.RELEASE,
                    release.id,
                    release.at,
                    release.officer_name,
                    release.words,
                    "",
                    by,
                    by is None,
                )
            )
    for alarm in casebook.alarms.of_case(case_id):
        by = seen.get((UrgentKind.ALARM, alarm.id))
        if alarm.open or by is not None:
            listed.append(
                Urgent(
                    UrgentKind.ALARM, alarm.id, alarm.at, alarm.officer_name, "", "", by, alarm.open
                )
            )
    for source in sources:
        for mark in marks.of_source(open_desk, source):
            by = seen.get((UrgentKind.MARK, mark.subject))
            listed.append(
                Urgent(
                    UrgentKind.MARK,
                    mark.subject,
                    source.record.signed_at,
                    mark.officer_name,
                    mark.words,
                    mark.title,
                    by,
                    by is None,
                )
            )
    return sorted(listed, key=lambda each: (each.seen is not None, each.at))
