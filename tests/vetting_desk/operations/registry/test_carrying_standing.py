from datetime import UTC, datetime
from typing import Any

from vetting_desk.model.epoch import Epoch, Heard, Seen
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.registry import moving
from vetting_desk.operations.registry.carrying_standing import _is_newer

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def heard(epoch: int, sequence: int) -> Heard:
    return Heard("desk", Seen(Epoch(epoch, "a" * 32), sequence, ""), 1, "", 0)


def test_a_later_epoch_or_number_is_newer() -> None:
    assert _is_newer(heard(1, 1), None)
    assert _is_newer(heard(2, 1), heard(1, 9))
    assert _is_newer(heard(1, 2), heard(1, 1))
    assert not _is_newer(heard(1, 1), heard(1, 1))
    assert not _is_newer(heard(1, 9), heard(2, 1))


def test_the_database_knows_headquarters_log_and_epochs(central: OpenDesk, looking: Any) -> None:
    moving.to_database(central)
    length = central.casebook.audit.length()
    with looking() as registry:
        assert registry.log.length() == length
        assert registry.log.head() == central.casebook.audit.head()
        assert registry.log.head_at(1) == central.casebook.audit.head_at(1)
        assert registry.standing.epoch() == central.casebook.epochs.present()


def test_an_epoch_that_a_worker_found_is_to_begin_begins_at_the_return_desk(
    central: OpenDesk, looking: Any
) -> None:
    before = central.casebook.epochs.present().number
    with looking() as registry:
        registry.standing._begins = False
        from vetting_desk.model.epoch import Why

        registry.standing.begin_epoch(Why.BEHIND, before + 4, {}, 0, 0)
    moving.to_casebook(central)
    assert central.casebook.epochs.present().number == before + 5
    moving.to_casebook(central)
    assert central.casebook.epochs.present().number == before + 5
