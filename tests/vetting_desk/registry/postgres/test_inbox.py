import pytest

from vetting_desk.errors import LeaseLostError
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.inbox import Inbox, InboxState


def test_a_file_is_one_workers_at_a_time_and_its_fence_rises(owner: Database) -> None:
    inbox = Inbox(owner)
    assert inbox.put("a", 1)
    assert not inbox.put("a", 1)
    first = inbox.lease("one", ["a"], 0.01)
    assert first is not None
    owner.value("SELECT pg_sleep(0.02)")
    second = inbox.lease("two", ["a"])
    assert second is not None
    assert (second.fence, second.tries) == (2, 2)
    assert inbox.lease("three", ["a"]) is None
    with pytest.raises(LeaseLostError):
        inbox.finish(first, "bundle")
    inbox.finish(second, "bundle")
    assert inbox.state() == InboxState(done=1)


def test_a_worker_takes_what_its_machine_has_the_oldest_first(owner: Database) -> None:
    inbox = Inbox(owner)
    for name in ("b", "a", "c"):
        inbox.put(name, 1)
    found = [lease.sha256 for _ in range(3) if (lease := inbox.lease("one", ["a", "b"]))]
    assert found == ["b", "a"]
    assert inbox.state().waiting == 3


def test_a_long_file_is_had_for_longer_and_one_given_back_is_free_at_once(owner: Database) -> None:
    inbox = Inbox(owner)
    inbox.put("long", 3_000_000_000)
    lease = inbox.lease("one", ["long"], 0)
    assert lease is not None
    left = "SELECT extract(epoch FROM lease_until - clock_timestamp()) FROM vetting.inbox"
    assert 2_900 < owner.value(left) <= 3_000
    inbox.give_back(lease)
    again = inbox.lease("two", ["long"])
    assert again is not None
    inbox.give_back(lease)
    assert inbox.lease("three", ["long"]) is None


def test_what_is_refused_is_named_and_waits_no_more(owner: Database) -> None:
    inbox = Inbox(owner)
    inbox.put("a", 1)
    lease = inbox.lease("one", ["a"])
    assert lease is not None
    inbox.refuse(lease, "AgeFormatError")
    assert inbox.refused() == [("a", "AgeFormatError")]
    assert inbox.state_of("a") == "refused"
    assert inbox.state_of("unknown") == ""
    assert inbox.lease("one", ["a"]) is None
