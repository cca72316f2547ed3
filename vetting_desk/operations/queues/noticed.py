"""What is urgent in a case: releases, alarms, marks, custody; who has seen each. Behind the wing's doors."""

from collections.abc import Iterable

from vetting_desk.model.claim import Urgent, UrgentKind
from vetting_desk.model.custody import custody_of
from vetting_desk.model.fact_standing import in_force
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
    custody = custody_of(in_force(casebook.facts.of_case(case_id)))
    if custody is not None:
        by = seen.get((UrgentKind.CUSTODY, custody.fact_id))
        said = (custody.where, custody.by, custody.since, custody.day)
        listed.append(
            Urgent(
                UrgentKind.CUSTODY,
                custody.fact_id,
                custody.at,
                custody.officer_name,
                " · ".join(each for each in said if each),
                "",
                by,
                open=True,
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
