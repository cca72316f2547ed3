"""What ratings of a case may rest on: its records and calls, but for those that are kept apart.

For doors of this wing, which asked whether the officer may know.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.errors import NotFoundError, PermissionDeniedError
from vetting_desk.model.alarm import ApartCause
from vetting_desk.operations.records import reading
from vetting_desk.operations.records.needs import EarlierDesk, ReadingDesk, ToldBooks

if TYPE_CHECKING:
    from vetting_desk.model import Record
    from vetting_desk.model.call import Made


def calls_of(books: ToldBooks, case_id: str) -> "Iterator[tuple[Made, datetime]]":
    """Yield the calls of a case and when each began, but those before a notice that was declined.

    What was said before is kept apart.
    """
    apart = [
        each.at
        for each in books.apart.of_case(case_id)
        if each.holds and each.cause is ApartCause.BEFORE_NOTICE
    ]
    until = max(apart, default=None)
    for made in books.call_acts.standing(case_id):
        at = made.begun_at or made.at
        if until is None or at > until:
            yield made, at


def _readable(open_desk: ReadingDesk, case_id: str) -> list["Record"]:
    """Return the records of a case that are read without asking, newest first."""
    found = []
    for record in open_desk.casebook.records.list(case_id):
        try:
            known = reading.readable(open_desk, record.id)
        except (NotFoundError, PermissionDeniedError):
            continue
        if not reading.is_clinical(open_desk, known):
            found.append(known)
    return sorted(found, key=lambda record: record.signed_at, reverse=True)


def records_of(open_desk: EarlierDesk, case_id: str) -> list["Record"]:
    """Return the records of a case that ratings may rest on, newest first: none that is kept apart."""
    apart = open_desk.casebook.apart
    held = {each.assessment_id for each in apart.of_case(case_id) if each.holds}
    return [
        record
        for record in _readable(open_desk, case_id)
        if not apart.with_origins([record.assessment_id]) & held
    ]
