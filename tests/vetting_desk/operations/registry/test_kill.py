"""Workers killed at every step, overtaken, stopped by a server that is down: each bundle exactly once."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import LeaseLostError, RegistryDownError, RegistryTimeoutError
from vetting_desk.model import BundleKind, Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.registry import members, taking_in
from vetting_desk.operations.registry.spool import Spool
from vetting_desk.operations.registry.taking_in import Worked
from vetting_desk.registry.postgres import driver
from vetting_desk.registry.postgres.inbox import Inbox

pytestmark = pytest.mark.system("linux", "darwin")  # forks

Work = Callable[..., Worked]
LEASE = 0.05


class Strike:
    """Counts what a worker asks of the database, and kills the process at one of the steps."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.count = 0

    def step(self) -> None:
        self.count += 1
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def counted(strike: Strike) -> Iterator[None]:
    """Count a step before and after each statement, and around the beginning and end of each transaction."""
    plain = driver.as_registry_errors

    @contextmanager
    def counting(seconds: float = driver.SECONDS) -> Iterator[None]:
        strike.step()
        with plain(seconds):
            yield
        strike.step()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(driver, "as_registry_errors", counting)
        yield


def killed_at(step: int, worker: Path, spool: Spool) -> bool:
    """Have a process of its own take in what is spooled, and die at a step; return whether it did."""
    child = os.fork()
    if not child:
        code = 1
        try:
            with (
                members.opened(worker, WORDS, Action.TRANSFER) as (member, registry),
                counted(Strike(step)),
            ):
                taking_in.work(member, registry, spool, lease_seconds=LEASE)
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def finish(worker: Path, spool: Spool) -> Worked:
    """Have the worker come back, once the lease of the one before has ended."""
    with members.opened(worker, WORDS, Action.TRANSFER) as (member, registry):
        registry.database.value("SELECT pg_sleep(0.06)")
        return taking_in.work(member, registry, spool)


def steps_of(worker: Path, spool: Spool) -> int:
    """Take in what is spooled, and return how many steps that was."""
    strike = Strike(0)
    with members.opened(worker, WORDS, Action.TRANSFER) as (member, registry), counted(strike):
        taking_in.work(member, registry, spool)
    return strike.count


def strike_each(
    kills: int,
    central: OpenDesk,
    post: OpenDesk,
    worker: Path,
    spool: Spool,
    stick: Path,
    looking: Any,
) -> int:
    """Kill a worker so many times, spread evenly over its steps, each with a bundle of its own."""
    done = struck = 0
    total = 0
    for number in range(kills + 1):
        post.casebook.owe_word()
        [bundle] = transfer.write_bundles(post, stick)
        spool.take(stick / bundle.file_name)
        if not number:
            total = steps_of(worker, spool)
        else:
            step = 1 + (number * 7919) % total
            struck += killed_at(step, worker, spool)
            finish(worker, spool)
        done += 1
        (stick / bundle.file_name).unlink()
        assert list(spool.waiting()) == []
    with looking() as registry:
        found = registry.counts()
        assert (found.arrivals, found.receipts) == (done, done)
        assert registry.arrivals.feed(post.desk.id, BundleKind.RECORDS).missing == ()
        assert Inbox(registry.database).state().done == done
        assert len(registry.stamps.waiting()) == done
        assert not any(each.fork for each in registry.holdings.arrivals())
        registry.verify_log()
    return struck


def test_a_worker_killed_at_steps_spread_evenly_costs_one_retry_each(
    central: OpenDesk,
    post: OpenDesk,
    worker: Path,
    spool: Spool,
    stick: Path,
    looking: Any,
) -> None:
    assert strike_each(12, central, post, worker, spool, stick, looking) >= 10


@pytest.mark.slow
def test_a_worker_killed_500_times_takes_each_bundle_in_exactly_once(
    central: OpenDesk,
    post: OpenDesk,
    worker: Path,
    spool: Spool,
    stick: Path,
    looking: Any,
) -> None:
    assert strike_each(500, central, post, worker, spool, stick, looking) >= 450


def test_a_worker_whose_lease_was_taken_over_keeps_nothing(
    worker: Path, spool: Spool, sent: Path, looking: Any, owner: str, monkeypatch: Any
) -> None:
    spool.take(sent)
    plain = taking_in._take

    def slow(*given: Any) -> Any:
        with driver.connect(owner) as other:  # another worker, while this one verifies
            other.execute("UPDATE vetting.inbox SET fence = fence + 1, worker = 'another'")
        return plain(*given)

    monkeypatch.setattr(taking_in, "_take", slow)
    with members.opened(worker, WORDS, Action.TRANSFER) as (member, registry):
        done = taking_in.work(member, registry, spool)
    assert (done.summaries, done.retried) == ([], 1)
    with looking() as registry:
        found = registry.counts()
        assert (found.records, found.receipts, found.arrivals, found.cases) == (0, 0, 0, 0)
        inbox = Inbox(registry.database)
        assert inbox.state().waiting == 1
    assert len(list(spool.waiting())) == 1


def test_a_lease_that_is_over_commits_nothing_though_nobody_took_it(
    worker: Path, spool: Spool, sent: Path, looking: Any
) -> None:
    name, length = spool.take(sent)
    with members.opened(worker, WORDS, Action.TRANSFER) as (_, registry):
        inbox = Inbox(registry.database)
        inbox.put(name, length)
        lease = inbox.lease("slow", [name], 0.01)
        assert lease is not None
        registry.database.value("SELECT pg_sleep(0.05)")
        with pytest.raises(LeaseLostError), registry.unit_of_work():
            inbox.finish(lease, "bundle")
        again = inbox.lease("quick", [name])
        assert again is not None
        assert (again.fence, again.tries) == (lease.fence + 1, 2)
        with pytest.raises(LeaseLostError):
            inbox.renew(lease)
        inbox.renew(again)
        inbox.finish(again, "bundle")


def test_a_worker_that_waited_too_long_for_a_feed_gives_the_bundle_back(
    worker: Path, spool: Spool, sent: Path, at_work: Work, monkeypatch: Any
) -> None:
    spool.take(sent)

    def slow(*given: Any) -> Any:
        raise RegistryTimeoutError(seconds=30)

    with monkeypatch.context() as patch:
        patch.setattr(taking_in, "_take", slow)
        assert at_work().retried == 1
    assert len(at_work().summaries) == 1


def test_a_file_that_no_worker_came_to_an_end_with_is_set_aside(
    at_work: Work, spool: Spool, sent: Path, owner: str
) -> None:
    name, length = spool.take(sent)
    with driver.connect(owner) as database:
        Inbox(database).put(name, length)
        database.execute("UPDATE vetting.inbox SET tries = 5")
    done = at_work()
    assert done.refused == [(name, "too-many-tries")]
    assert list(spool.waiting()) == []


def test_what_is_no_bundle_or_sealed_for_others_is_refused_and_the_rest_goes_on(
    at_work: Work, spool: Spool, sent: Path, looking: Any, record: Record
) -> None:
    (sent.parent / "broken.age").write_bytes(sent.read_bytes()[:-100])
    (sent.parent / "nonsense.age").write_bytes(b"nonsense")
    done = at_work(sent.parent)
    assert len(done.summaries) == 1
    assert sorted(reason for _, reason in done.refused) == ["AgeFormatError", "AgePayloadError"]
    with looking() as registry:
        assert len(Inbox(registry.database).refused()) == 2
        assert registry.record(record.id) is not None


def test_while_the_server_is_down_files_are_spooled_and_no_receipt_is_written(
    worker: Path, spool: Spool, sent: Path, cluster: Cluster, at_work: Work, looking: Any
) -> None:
    cluster.stop("fast")
    try:
        found = Worked()
        taking_in.spool_from(spool, [sent.parent], found)
        assert found.spooled == 1
        with pytest.raises(RegistryDownError):
            at_work()
    finally:
        cluster.start()
    with looking() as registry:
        assert registry.counts().receipts == 0
    done = at_work()
    assert len(done.summaries) == 1


def test_a_server_that_is_restarted_while_a_worker_verifies_costs_one_retry(
    worker: Path,
    spool: Spool,
    sent: Path,
    cluster: Cluster,
    at_work: Work,
    looking: Any,
    monkeypatch: Any,
) -> None:
    spool.take(sent)
    plain = taking_in._take

    def restarted(*given: Any) -> Any:
        cluster.stop("immediate")
        cluster.start()
        return plain(*given)

    with monkeypatch.context() as patch:
        patch.setattr(taking_in, "_take", restarted)
        with (
            pytest.raises(RegistryDownError),
            members.opened(worker, WORDS, Action.TRANSFER) as (member, registry),
        ):
            taking_in.work(member, registry, spool, lease_seconds=LEASE)
    assert len(finish(worker, spool).summaries) == 1
    with looking() as registry:
        assert registry.counts().receipts == 1


def test_a_question_that_takes_too_long_is_an_error_and_no_empty_answer(owner: str) -> None:
    with driver.connect(owner, seconds=0.1) as database, pytest.raises(RegistryTimeoutError):
        database.rows("SELECT pg_sleep(5)")
