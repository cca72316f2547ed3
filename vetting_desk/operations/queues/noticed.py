"""What is urgent in a case: releases, alarms, marks, and who has seen each. Behind the doors of this wing."""

from collections.abc import Iterable

from vetting_desk.model.claim import Urgent, UrgentKind
from vetting_desk.operations.decisions.material import Source
from vetting_desk.operations.queues import marks
from vetting_desk.operations.queues.needs import UrgentDesk
from vetting_desk.store.clinical import ReleaseKind


def found(open_desk: UrgentDesk, case_id: str, sources: Iterable[Source]) -> list[Urgent]:
    """Return what is or was urgent in a case whose records in force are known, what nobody has seen first."""
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
