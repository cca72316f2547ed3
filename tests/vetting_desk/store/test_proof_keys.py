"""The keys that sign proofs: kept as they are, spoilt once, and held against the log."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.store import Casebook
from vetting_desk.store.proof_keys import StoredKey

SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2028, 11, 1, tzinfo=UTC)
KEY = StoredKey(
    "0" * 16, ("a", "b"), SINCE, UNTIL, "{}", "cDdz", "bWw=", "Y2VydA==", spoilt=False, sealed=b"sealed"
)  # fmt: skip
NEWER = replace(KEY, id="1" * 16, since=datetime(2027, 1, 1, tzinfo=UTC), sealed=b"")


def test_keys_come_back_as_they_are_oldest_first(bench: Bench) -> None:
    bench.casebook.proof_keys.add(NEWER)
    bench.casebook.proof_keys.add(KEY)
    found = bench.reopen()
    assert found.proof_keys.list() == [KEY, NEWER]
    found.verify()


def test_a_spoilt_key_keeps_nothing_secret_and_stays_so(casebook: Casebook) -> None:
    casebook.proof_keys.add(KEY)
    casebook.proof_keys.spoil(KEY.id, "A stranger had it")
    assert casebook.proof_keys.list() == [replace(KEY, spoilt=True, sealed=b"")]
    [said] = casebook.audit.entries(action="proof-key-spoilt")
    assert said.detail["reason"] == "A stranger had it"
    with pytest.raises(NotFoundError):
        casebook.proof_keys.spoil(KEY.id, "Again")
    with pytest.raises(StateError, match="proof key"):
        casebook.database.execute("UPDATE proof_keys SET spoilt = 0")
    casebook.verify()


@pytest.mark.parametrize(
    "sql", ["DELETE FROM proof_keys", "UPDATE proof_keys SET until = '2099-01-01T00:00:00.000Z'"]
)
def test_no_key_is_changed_or_removed(casebook: Casebook, sql: str) -> None:
    casebook.proof_keys.add(KEY)
    with pytest.raises(StateError, match="proof key"):
        casebook.database.execute(sql)


def test_what_is_changed_beside_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.proof_keys.add(KEY)
    tamper("UPDATE proof_keys SET spoilt = 1, sealed = x''")
    with pytest.raises(AuditChainError, match="proof-key"):
        bench.casebook.verify()


def test_when_the_last_proof_of_a_key_ends_only_rises(casebook: Casebook) -> None:
    casebook.proof_keys.add(KEY)
    casebook.proof_keys.sign(KEY.id, UNTIL)
    casebook.proof_keys.sign(KEY.id, SINCE)
    assert casebook.proof_keys.list() == [replace(KEY, last=UNTIL)]
    casebook.proof_keys.spoil(KEY.id, "A stranger had it")
    with pytest.raises(StateError, match="proof key"):
        casebook.database.execute("UPDATE proof_keys SET last = ''")
    casebook.verify()
