from datetime import UTC, datetime

import pytest

from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.errors import RegistryKeyError, StateError
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp
from vetting_desk.registry.postgres.registry import PostgresRegistry

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
RECORD = StampedRecord("record", "a" * 64, "b" * 64, "")
STAMP = StoredStamp(
    "id", StampKind.INTAKE, "c" * 64, NOW, NOW, "Officer", "bundle", (RECORD,), (), "", b"doc", b"p7s", b"m",
)  # fmt: skip


def test_a_worker_knows_when_a_record_was_stamped_and_not_by_whom(
    login: Login, desk: PostgresRegistry
) -> None:
    desk.stamps.add(STAMP)
    [found] = login("worker_one", "vetting_worker").stamps.of_record(RECORD)
    assert (found.stamped_at, found.officer_name, found.document) == (NOW, "", b"")
    assert desk.stamps.of_bundle("bundle") == STAMP


def test_another_stamp_under_one_id_is_refused(desk: PostgresRegistry) -> None:
    from dataclasses import replace

    desk.stamps.add(STAMP)
    with pytest.raises(StateError):
        desk.stamps.add(replace(STAMP, digest="d" * 64))


def test_what_waits_for_a_stamp_is_sealed_to_who_signs(
    login: Login, desk: PostgresRegistry
) -> None:
    from vetting_desk.errors import RegistryRefusedError

    worker = login("worker_one", "vetting_worker")
    with worker.unit_of_work():
        worker.stamps.put_off("bundle", NOW, "words")
    with pytest.raises((RegistryKeyError, RegistryRefusedError)):
        worker.stamps.waiting()
    assert desk.stamps.count_waiting() == 1
    assert desk.stamps.waiting() == [], "its bundle has not arrived"
    desk.stamps.stamped("bundle")
    assert desk.stamps.count_waiting() == 0
