"""The desk of a casebook."""

from collections.abc import Callable
from contextlib import closing

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import (
    AuditChainError,
    CasebookDamagedError,
)
from vetting_desk.model import Desk
from vetting_desk.store import Casebook
from vetting_desk.store.desks import read
from vetting_desk.store.engine.database import open_empty
from vetting_desk.store.migration.migrate import migrate


def test_a_new_casebook_says_whose_it_is(casebook: Casebook, desk: Desk) -> None:
    assert casebook.desk == desk


def test_a_changed_name_of_the_desk_keeps_its_id(bench: Bench, desk: Desk) -> None:
    from dataclasses import replace

    bench.casebook.change_desk(replace(desk, name="Another name", id="another id"))

    assert bench.reopen().desk == replace(desk, name="Another name")


def test_a_desk_changed_beside_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    tamper("UPDATE desk SET training = 1")

    with pytest.raises(AuditChainError) as found:
        bench.casebook.verify()
    assert "desk" in found.value.fields["detail"]


def test_a_casebook_that_does_not_say_whose_it_is_is_damaged() -> None:
    with closing(open_empty()) as database:
        migrate(database)
        with pytest.raises(CasebookDamagedError) as damaged:
            read(database)
    assert "whose" in damaged.value.fields["detail"]
