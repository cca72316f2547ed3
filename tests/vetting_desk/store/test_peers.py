"""Other desks."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import DeskKind, new_id
from vetting_desk.model.peer import Peer
from vetting_desk.store import Casebook

POST = Peer(new_id(), "Post Invented", DeskKind.POST, (b"desk", b"issuing"), "age1pq1invented")
HQ = Peer(
    new_id(),
    "Zentrale",
    DeskKind.HQ,
    (b"desk",),
    "age1pq1other",
    organisation="Invented",
    training=True,
)


def test_a_desk_comes_back(bench: Bench) -> None:
    bench.casebook.peers.put(HQ)

    assert bench.reopen().peers.get(HQ.desk_id) == HQ


def test_headquarters_comes_first(casebook: Casebook) -> None:
    casebook.peers.put(POST)
    casebook.peers.put(HQ)

    assert casebook.peers.list() == [HQ, POST]


def test_putting_again_replaces(casebook: Casebook) -> None:
    casebook.peers.put(POST)
    changed = replace(POST, trusted=False, certificates=(b"new",))
    casebook.peers.put(changed)

    assert casebook.peers.list() == [changed]


def test_an_unknown_desk_is_not_found(casebook: Casebook) -> None:
    assert casebook.peers.find(new_id()) is None
    with pytest.raises(NotFoundError):
        casebook.peers.get(new_id())
