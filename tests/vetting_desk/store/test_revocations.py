"""Revoked certificates, and the newest list, whose number only increases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, StateError
from vetting_desk.model.revocation import Revocation, RevocationKind, StoredList
from vetting_desk.store.revocations import Revoked

ONE = Revoked("a1", "Farida Sample", "an officer", "2026-06-01T08:00:00.000Z", "left the service")


def test_what_was_taken_back_is_listed_the_newest_first(bench: Bench) -> None:
    later = replace(ONE, serial="b2", since="2026-06-02T08:00:00.000Z")
    assert bench.casebook.revocations.add(ONE)
    assert bench.casebook.revocations.add(later)

    assert bench.casebook.revocations.list() == [later, ONE]
    bench.casebook.verify()


def test_taken_back_is_taken_back_once(bench: Bench) -> None:
    bench.casebook.revocations.add(ONE)

    assert not bench.casebook.revocations.add(replace(ONE, reason="another reason"))
    assert bench.casebook.revocations.list() == [ONE]


def left(since: str = "2026-06-03T08:00:00.000Z") -> Revoked:
    return replace(
        ONE, kind=RevocationKind.LEFT, since=since, revoked_at="2026-06-04T08:00:00.000Z"
    )


def test_what_was_revoked_is_revoked_more_strictly_and_never_less(bench: Bench) -> None:
    known = bench.casebook.revocations
    known.add(left())
    lost = replace(left(), kind=RevocationKind.LOST, reason="its key was found")
    assert known.add(lost)
    assert known.list() == [lost]
    assert not known.add(left())

    earlier = left("2026-06-01T08:00:00.000Z")
    assert known.add(earlier)
    assert known.list() == [replace(earlier, kind=RevocationKind.LOST)]
    bench.casebook.verify()


def test_a_revocation_from_before_there_were_reasons_is_the_strictest(bench: Bench) -> None:
    bench.casebook.revocations.add(ONE)
    [found] = bench.casebook.revocations.list()

    assert found.revocation == Revocation(
        datetime(2026, 6, 1, 8, tzinfo=UTC),
        RevocationKind.MISUSED,
        datetime(2026, 6, 1, 8, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE revoked_certificates SET kind = 'left'",
        "UPDATE revoked_certificates SET revoked_at = '2026-06-05T08:00:00.000Z'",
        "UPDATE stricter_revocations SET kind = 'left'",
        "DELETE FROM stricter_revocations",
    ],
)
def test_a_reason_changed_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], sql: str
) -> None:
    bench.casebook.revocations.add(left())
    bench.casebook.revocations.add(replace(left(), kind=RevocationKind.LOST))
    tamper(sql.replace("'left'", "'misused'") if "revoked_certificates SET kind" in sql else sql)

    with pytest.raises(AuditChainError, match="revo"):
        bench.casebook.verify()


def test_a_reason_made_milder_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    bench.casebook.revocations.add(ONE)
    tamper("UPDATE revoked_certificates SET kind = 'left'")

    with pytest.raises(AuditChainError, match="revoked-certificate"):
        bench.casebook.verify()


@pytest.mark.parametrize(
    "sql", ["UPDATE revoked_certificates SET reason = 'x'", "DELETE FROM revoked_certificates"]
)
def test_nobody_gives_a_certificate_back(bench: Bench, sql: str) -> None:
    bench.casebook.revocations.add(ONE)

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


def test_a_newer_list_takes_the_place_of_the_one_before(bench: Bench) -> None:
    known = bench.casebook.revocations
    assert (known.newest_list(), known.number()) == (None, 0)
    known.put_list(StoredList(3, b"three"))
    known.put_list(StoredList(5, b"five"))

    assert (known.newest_list(), known.number()) == (StoredList(5, b"five"), 5)
    bench.casebook.verify()


@pytest.mark.parametrize("number", [4, 5])
def test_an_older_list_is_never_kept(bench: Bench, number: int) -> None:
    bench.casebook.revocations.put_list(StoredList(5, b"five"))

    with pytest.raises(StateError):
        bench.casebook.revocations.put_list(StoredList(number, b"older"))
    assert bench.casebook.revocations.newest_list() == StoredList(5, b"five")


@pytest.mark.parametrize(
    "sql", ["UPDATE revocation_list SET number = 4", "DELETE FROM revocation_list"]
)
def test_the_database_itself_guards_the_list(bench: Bench, sql: str) -> None:
    bench.casebook.revocations.put_list(StoredList(5, b"five"))

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE revocation_list SET content = x'00'", "revocation-list"),
        ("DELETE FROM revoked_certificates", "revoked-certificate"),
    ],
)
def test_what_is_changed_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], sql: str, kind: str
) -> None:
    bench.casebook.revocations.add(ONE)
    bench.casebook.revocations.put_list(StoredList(5, b"five"))
    tamper(sql)

    with pytest.raises(AuditChainError, match=kind):
        bench.casebook.verify()
