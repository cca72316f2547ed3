"""A worker takes bundles in; what of it is kept, and what is not when something goes wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from vetting_desk.model import IntakeOutcome, Record
from vetting_desk.operations.registry.spool import Spool
from vetting_desk.operations.registry.taking_in import Worked
from vetting_desk.registry.postgres.inbox import Inbox

Work = Callable[..., Worked]


def test_a_worker_takes_a_bundle_in_and_its_record_waits_in_a_queue(
    at_work: Work, sent: Path, looking: Any, record: Record, spool: Spool
) -> None:
    done = at_work(sent.parent)
    [summary] = done.summaries
    assert done.spooled == 1
    assert {each.outcome for each in summary.items} == {IntakeOutcome.ACCEPTED}
    with looking() as registry:
        assert registry.record(record.id).files == record.files
        assert [len(registry.content(record.id, each.sha256)) for each in record.files] == [
            each.length for each in record.files
        ]
        assert registry.receipt(summary.bundle_id) is not None
        assert Inbox(registry.database).state().done == 1
        assert registry.verify_log() > 0
    assert list(spool.waiting()) == []
    assert sent.exists()


def test_the_same_bundle_again_changes_nothing(at_work: Work, sent: Path, looking: Any) -> None:
    at_work(sent.parent)
    with looking() as registry:
        before = registry.counts()
    again = at_work(sent.parent)
    assert (again.spooled, again.summaries, again.refused) == (1, [], [])
    with looking() as registry:
        assert registry.counts() == before
