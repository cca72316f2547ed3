"""Headquarters' registry carried into the database and back: the same on both sides, and nothing twice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import RegistryDiffersError, StateError
from vetting_desk.model import IntakeOutcome, Record, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.records import records
from vetting_desk.operations.registry import moving
from vetting_desk.registry.door import Kind


def counts(moved: moving.Moved) -> dict[str, tuple[int, int]]:
    return {each.kind.value: (each.here, each.there) for each in moved.compared}


def test_a_registry_goes_into_the_database_and_is_the_same_there(
    central: OpenDesk, sent: Path, looking: Any, record: Record
) -> None:
    transfer.receive(central, sent)
    moved = moving.to_database(central)
    assert moved.added[Kind.RECORDS] == 1
    assert all(here == there for here, there in counts(moved).values())
    assert counts(moved)["stamps"] == (1, 1)
    with looking() as registry:
        assert registry.record(record.id) == central.casebook.records.get(record.id)
        names = [name.text for name in registry.case(record.case_id).names]
        assert names == [name.text for name in central.casebook.cases.get(record.case_id).names]
    again = moving.to_database(central)
    assert sum(again.added.values()) == 0
    assert [each.digest for each in again.compared] == [each.digest for each in moved.compared]


def test_what_a_worker_took_in_comes_back_is_stamped_and_answered(
    central: OpenDesk,
    post: OpenDesk,
    at_work: Callable[..., Any],
    sent: Path,
    looking: Any,
    record: Record,
) -> None:
    at_work(sent.parent)
    moved = moving.to_casebook(central)
    assert moved.stamped == 1
    assert all(here == there for here, there in counts(moved).values())
    assert records.check_record(central, record.id).outcome is records.Outcome.VALID
    central.casebook.verify()
    with looking() as registry:
        assert registry.stamps.waiting() == []
        assert registry.stamps.last_digest() == central.casebook.stamps.last_digest()

    [waiting] = transfer.waiting_desks(central)
    back = transfer.write_return(central, waiting.desk_id, sent.parent)
    transfer.receive(post, sent.parent / back.file_name)
    assert post.casebook.records.get(record.id).way_to_hq is WayToHq.RECEIVED


def test_what_a_post_saw_of_headquarters_is_known_to_a_worker_afterwards(
    central: OpenDesk, post: OpenDesk, at_work: Callable[..., Any], sent: Path, looking: Any
) -> None:
    at_work(sent.parent)
    moving.to_casebook(central)
    [waiting] = transfer.waiting_desks(central)
    back = transfer.write_return(central, waiting.desk_id, sent.parent)
    moving.to_database(central)
    transfer.receive(post, sent.parent / back.file_name)
    post.casebook.owe_word()
    [word] = transfer.write_bundles(post, sent.parent)
    done = at_work(sent.parent / word.file_name)
    [summary] = done.summaries
    assert "hq-behind" not in summary.flags
    with looking() as registry:
        assert registry.standing.findings() == []
        assert dict(registry.standing.applied()) == {waiting.desk_id: 1}
    moving.to_casebook(central)
    [still] = transfer.waiting_desks(central)
    assert still.receipts == 1, "the answer to the word alone"


def test_carrying_again_adds_nothing_on_either_side(
    central: OpenDesk, at_work: Callable[..., Any], sent: Path
) -> None:
    at_work(sent.parent)
    moving.to_casebook(central)
    assert sum(moving.to_casebook(central).added.values()) == 0
    assert sum(moving.to_database(central).added.values()) == 0


def test_what_was_erased_in_the_casebook_is_erased_in_the_database_and_never_comes_back(
    central: OpenDesk, sent: Path, looking: Any, record: Record
) -> None:
    transfer.receive(central, sent)
    moving.to_database(central)
    central.casebook.erasure.erase(
        record.case_id, central.clock.now(), central.officer.id, "asked for"
    )
    moving.to_database(central)
    with looking() as registry:
        head = registry.cases.head(record.case_id)
        assert head is not None
        assert head.erased
        left = registry.database.value(
            "SELECT count(*) FROM vetting_keys.data_keys WHERE subject = %s", (record.case_id,)
        )
        assert left == 0
        assert registry.record(record.id).files == ()
    moving.to_casebook(central)
    assert central.casebook.records.get(record.id).files == ()


def test_what_lay_in_quarantine_of_an_erased_case_opens_for_nobody_in_the_database(
    central: OpenDesk, sent: Path, looking: Any, record: Record
) -> None:
    transfer.receive(central, sent)
    intake = central.casebook.intake
    kept = intake.quarantine(
        "bundle", record.id, record.id, record.digest, IntakeOutcome.REFUSED, "fork", record.files
    )
    moving.to_database(central)
    erased = central.clock.now(), central.officer.id, "asked for"
    central.casebook.erasure.erase(record.case_id, *erased)
    moving.to_database(central)
    with looking() as registry:
        subject = registry.kept.owner_in_quarantine(f"bundle {record.id} {record.digest}")
        assert subject
        left = registry.database.value(
            "SELECT count(*) FROM vetting_keys.data_keys WHERE subject = %s", (subject,)
        )
        assert left == 0
    assert sum(moving.to_database(central).added.values()) == 0
    moving.to_casebook(central)
    assert not central.casebook.refused.is_whole(kept.number)
    assert not any(central.casebook.blobs.holds(each.sha256) for each in record.files)


def test_a_thing_that_differs_is_told(
    central: OpenDesk, sent: Path, looking: Any, owner: str
) -> None:
    from vetting_desk.registry.postgres.driver import connect

    transfer.receive(central, sent)
    moving.to_database(central)
    with connect(owner) as database:
        database.execute("ALTER TABLE vetting.records DISABLE TRIGGER only_added")
        database.execute("UPDATE vetting.records SET digest = repeat('0', 64)")
    with pytest.raises(RegistryDiffersError) as raised:
        moving.to_database(central)
    assert raised.value.fields["what"] == "records"


def test_without_a_registry_nothing_is_carried(hq: OpenDesk) -> None:
    with pytest.raises(StateError):
        moving.to_database(hq)
