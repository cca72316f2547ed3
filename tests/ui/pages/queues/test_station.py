"""The queues of headquarters' casebook, as the page asks for them."""

from ui.pages.queues.station import DeskStation
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.open_desk import OpenDesk


def test_a_case_is_taken_and_let_go(taken_in: OpenDesk) -> None:
    station = DeskStation(taken_in)
    assert not station.shared
    assert station.queues == tuple(Queue)
    assert station.overview().counts[Queue.NEW]
    row = station.page(Queue.NEW, None, 10)[0]
    claim = station.claim(row.case_id)
    assert station.overview().own == 1
    assert [each.case_id for each in station.page(None, None, 10)] == [row.case_id]
    assert not station.let_go(row.case_id, claim.id).holds
