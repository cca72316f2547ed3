"""Sorting cases into queues: those that something happened to, a few at a time, urgent ones first.

Called by whoever shows a queue, so that nobody else has to think of it. One case that cannot be read stops no
other: it stays where it was, or is new, and says so. Behind the doors of this wing.
"""

import time
from typing import Final

from vetting_desk.model.custody import custody_of
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.queue import Flag, Queue
from vetting_desk.operations.cases import telling_apart
from vetting_desk.operations.decisions import asked, material, said
from vetting_desk.operations.queues import noticed
from vetting_desk.operations.queues.needs import SortingDesk
from vetting_desk.operations.queues.standing import Known, Placed, place

AT_A_TIME: Final = 0.1
"""Seconds after which a page is shown with what is sorted so far."""
_STEP: Final = 20


def sort_in(open_desk: SortingDesk, seconds: float = AT_A_TIME) -> int:
    """Sort in cases that something happened to, for as long as that is felt by nobody.

    Args:
        open_desk: Headquarters.
        seconds: After so many no further case is begun; one at least is.

    Returns:
        How many are left.
    """
    queues = open_desk.casebook.queues
    began = time.monotonic()
    while numbers := queues.waiting(_STEP):
        with open_desk.casebook.transaction():
            for number in numbers:
                _sort_one(open_desk, number)
                if time.monotonic() - began > seconds:
                    return queues.waiting_count()
    return 0


def sort_case(open_desk: SortingDesk, case_id: str) -> None:
    """Sort one case in now."""
    with open_desk.casebook.transaction():
        _sort_one(open_desk, open_desk.casebook.queues.number(case_id))


def _sort_one(open_desk: SortingDesk, number: int) -> None:
    queues = open_desk.casebook.queues
    placed = Placed()
    if not queues.is_out(number):
        try:
            placed = place(_known(open_desk, queues.case_id(number)))
        except Exception as error:  # noqa: BLE001 (a bug of ours as well: no other case may wait for it)
            queues.keep(number, Flag.UNREADABLE)
            details = {"error": type(error).__name__}
            open_desk.casebook.audit.append(
                "case-not-sorted", queues.case_id(number), details, officer_id=""
            )
            return
    places = [(queue, "") for queue in placed.queues]
    if placed.due:
        places.append((Queue.OVERDUE, placed.due))
    queues.sort_in(number, places, placed.flags, urgent=placed.unseen)


def _known(open_desk: SortingDesk, case_id: str) -> Known:
    casebook = open_desk.casebook
    steps = casebook.reviews.steps(case_id)
    saw = steps[-1].saw if steps else (0, 0)
    new_records, new_entries = casebook.queues.numbers_after(case_id, saw)
    alike = bool(telling_apart.alike(open_desk, case_id))
    custody = custody_of(in_force(casebook.facts.of_case(case_id)))
    review = custody.day if custody is not None else ""
    if not new_records and not new_entries and not steps:
        # Nothing was ever signed about it: a case of its own, or one whose records were erased.
        seen = noticed.found(open_desk, case_id, ())
        return Known(records=False, urgent=seen, alike=alike, review=review)
    known = material.of_case(open_desk, case_id)
    return Known(
        records=bool(known.sources or known.sealed or known.earlier),
        sealed=bool(known.sealed),
        steps=steps,
        new_records=frozenset(new_records),
        new_entries=frozenset(new_entries),
        sent_back=asked.sent_back(open_desk, case_id),
        tasks=asked.tasks(open_desk, case_id),
        decisions=said.decisions(open_desk, case_id),
        urgent=noticed.found(open_desk, case_id, known.sources),
        alike=alike,
        review=review,
    )
