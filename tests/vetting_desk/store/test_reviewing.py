"""The casebook has the stores of headquarters' queues."""

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.store.claims import ClaimStore
from vetting_desk.store.queues import QueueStore
from vetting_desk.store.reviews import ReviewStore


def test_each_has_its_place(bench: Bench) -> None:
    found = (bench.casebook.claims, bench.casebook.reviews, bench.casebook.queues)
    assert [type(each) for each in found] == [ClaimStore, ReviewStore, QueueStore]
