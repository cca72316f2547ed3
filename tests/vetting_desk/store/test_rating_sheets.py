"""Sheets of ratings: lines are only added, and none after the sheet is locked or left."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.store.rating_sheets import Sheet, SheetState

AT = datetime(2026, 3, 1, tzinfo=UTC)


def begun(bench: Bench, case_id: str = "", about: str = "vignette/x") -> Sheet:
    sheet = Sheet(new_id(), about, case_id, bench.officer.id, AT, b"sealed", SheetState.OPEN)
    bench.casebook.rating_sheets.begin(sheet)
    return sheet


def test_what_is_kept_is_there_again_in_order(bench: Bench) -> None:
    sheet = begun(bench)
    store = bench.casebook.rating_sheets
    store.add(sheet.id, 1, "one", AT)
    store.add(sheet.id, 2, "two", AT)

    assert store.get(sheet.id) == sheet
    assert store.about("vignette/x") == [sheet]
    assert store.lines(sheet.id) == [(1, AT, "one"), (2, AT, "two")]
    bench.casebook.verify()


@pytest.mark.parametrize("state", [SheetState.LOCKED, SheetState.LEFT])
def test_what_is_not_open_takes_nothing_and_stays_so(bench: Bench, state: SheetState) -> None:
    sheet = begun(bench)
    store = bench.casebook.rating_sheets
    store.set_state(sheet.id, state)
    store.set_state(sheet.id, state)

    with pytest.raises(StateError):
        store.add(sheet.id, 1, "one", AT)
    with pytest.raises(StateError):
        store.set_state(sheet.id, SheetState.OPEN)
    bench.casebook.verify()


def test_there_is_no_sheet_of_another_id(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.rating_sheets.get(new_id())
    with pytest.raises(StateError):
        bench.casebook.rating_sheets.add(new_id(), 1, "x", AT)


def test_a_sheet_or_a_line_that_was_changed_past_the_program_is_noticed(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    sheet = begun(bench)
    bench.casebook.rating_sheets.add(sheet.id, 1, "one", AT)
    tamper("UPDATE rating_lines SET sealed = 'two'")
    with pytest.raises(AuditChainError, match="rating"):
        bench.casebook.verify()
    tamper("UPDATE rating_lines SET sealed = 'one'", "UPDATE rating_sheets SET officer_id = 'x'")
    with pytest.raises(AuditChainError, match="rating-sheet"):
        bench.casebook.verify()


def test_a_case_that_is_erased_takes_its_sheets_along(bench: Bench) -> None:
    case_id = bench.case().id
    sheet, other = begun(bench, case_id, "about"), begun(bench)
    store = bench.casebook.rating_sheets
    store.add(sheet.id, 1, "one", AT)
    store.add(other.id, 1, "one", AT)

    bench.casebook.erasure.erase(case_id, AT, bench.officer.id, "Erased")

    assert store.about("about") == []
    assert len(store.lines(other.id)) == 1
    bench.casebook.verify()
