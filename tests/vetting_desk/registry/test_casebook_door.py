from collections.abc import Callable

import pytest

from tests.vetting_desk.registry.making import keep_files, record_of
from vetting_desk.errors import NotFoundError
from vetting_desk.model.queue import Queue
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.casebook_door import CasebookHq
from vetting_desk.store import Casebook


@pytest.fixture
def case(casebook: Casebook, document: Callable[..., RecordDocument]) -> str:
    sent = document()
    hq = CasebookHq(casebook)
    keep_files(hq, b"{}")
    hq.accept(record_of(sent, b"{}"), sent)
    return sent.case.id


def test_moving_a_case_leaves_what_is_beside_it(casebook: Casebook, case: str) -> None:
    queues = casebook.queues
    queues.sort_in(queues.number(case), [(Queue.NEW, ""), (Queue.URGENT, "")], [], urgent=True)
    CasebookHq(casebook).queues.put(case, Queue.DECIDE)
    found = queues.of_case(case, "2026-11-30T00:00:00.000Z")
    assert set(found) == {Queue.DECIDE, Queue.URGENT}
    assert queues.unseen() == 1


def test_an_erased_case_is_not_found(casebook: Casebook, case: str) -> None:
    hq = CasebookHq(casebook)
    assert hq.case(case).id == case
    casebook.erasure.erase(case, casebook.clock_reading().at, "officer", "asked for")
    with pytest.raises(NotFoundError):
        hq.case(case)
    assert hq.holdings.erased() == {case}
