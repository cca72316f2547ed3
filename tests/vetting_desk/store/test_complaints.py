"""Sealed complaints stay as they are, and the log names nobody."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StateError


def test_a_complaint_is_kept_as_it_was_sealed(bench: Bench) -> None:
    kept = bench.casebook.complaints.add(b"sealed")
    assert bench.casebook.complaints.all() == [(kept, b"sealed")]
    bench.casebook.verify()


@pytest.mark.parametrize("sql", ["DELETE FROM complaints", "UPDATE complaints SET sealed = x'00'"])
def test_a_complaint_is_neither_erased_nor_changed(bench: Bench, sql: str) -> None:
    bench.casebook.complaints.add(b"sealed")
    with pytest.raises(StateError, match="complaints"):
        bench.casebook.database.execute(sql)


def test_the_log_says_of_a_complaint_only_that_something_was_sealed(bench: Bench) -> None:
    bench.casebook.complaints.add(b"sealed")
    [row] = bench.casebook.database.rows(
        "SELECT action, officer_id, detail FROM audit ORDER BY sequence DESC LIMIT 1"
    )
    assert row["action"] == "sealed-kept"
    assert row["officer_id"] == ""
    assert "case" not in row["detail"]
