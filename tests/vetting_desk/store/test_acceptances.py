"""Who took in what nobody could judge stands in the log and in the history of the case."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import Record, new_id
from vetting_desk.model.acceptance import Acceptance


@pytest.fixture
def record(bench: Bench) -> Record:
    return bench.signed()


def accepted(bench: Bench, record_id: str) -> Acceptance:
    return Acceptance(
        record_id=record_id,
        digest="a" * 64,
        at=bench.clock.now(),
        officer_id=bench.officer.id,
        officer_name=bench.officer.name,
        why="certificate-revoked",
        reason="I was there when it was signed.",
    )


def test_an_acceptance_is_kept_with_its_reason(bench: Bench, record: Record) -> None:
    acceptance = accepted(bench, record.id)
    bench.casebook.acceptances.add(acceptance)
    bench.reopen()

    assert bench.casebook.acceptances.find(record.id) == acceptance
    assert bench.casebook.acceptances.find(new_id()) is None
    newest = bench.casebook.cases.timeline(record.case_id)[-1]
    assert (newest.kind, newest.detail) == ("record-accepted", acceptance.reason)
    bench.casebook.verify()


def test_a_record_is_accepted_once(bench: Bench, record: Record) -> None:
    bench.casebook.acceptances.add(accepted(bench, record.id))
    with pytest.raises(StateError):
        bench.casebook.acceptances.add(accepted(bench, record.id))


def test_what_is_not_here_is_not_accepted(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.acceptances.add(accepted(bench, new_id()))


@pytest.mark.parametrize("sql", ["UPDATE acceptances SET reason = 'x'", "DELETE FROM acceptances"])
def test_a_reason_changed_beside_the_log_is_found(
    bench: Bench, record: Record, tamper: Callable[..., None], sql: str
) -> None:
    bench.casebook.acceptances.add(accepted(bench, record.id))
    tamper(sql)

    with pytest.raises(AuditChainError, match="acceptance"):
        bench.casebook.verify()
