"""A notice that is declined keeps apart what was said in its case before.

For the operations that record the decline; nobody calls it by itself.
"""

from datetime import datetime

from vetting_desk.model import AssessmentState, Record
from vetting_desk.model.alarm import ApartCause
from vetting_desk.operations.safeguards.needs import KeepingDesk


def keep_said(open_desk: KeepingDesk, case_id: str, at: datetime, *, but: str = "") -> None:
    """Keep apart what was said in a case before its notice was declined.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        at: Device time.
        but: Id of an assessment in which nothing was asked that may incriminate; empty for none.
    """
    books = open_desk.casebook
    clinical = {each.key.sha256 for each in books.instruments.list() if each.clinical}
    for each in books.assessments.list(case_id):
        gone = each.state is AssessmentState.DISCARDED or each.instrument.sha256 in clinical
        if each.id != but and not gone:
            books.apart.add(each.id, ApartCause.BEFORE_NOTICE, at)
    for record in books.records.list(case_id):  # at headquarters there is nothing else of it
        if record.assessment_id != but and not _clinical(open_desk, record):
            books.apart.add(record.assessment_id, ApartCause.BEFORE_NOTICE, at)


def _clinical(open_desk: KeepingDesk, record: Record) -> bool:
    kinds = {each.key.id for each in open_desk.casebook.instruments.list() if each.clinical}
    return record.instrument_id in kinds
