"""Who is offered to close a case, and what of it is open."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    HILOLA,
    LATIF,
    SALIMA,
    Bench,
)
from vetting_desk.errors import NotFoundError
from vetting_desk.operations.closing import reading
from vetting_desk.operations.decisions import tasks


@pytest.mark.parametrize(
    ("name", "may"),
    [(SALIMA, True), (DAVLAT, True), (HILOLA, True), (ANORA, False), (LATIF, False)],
)
def test_who_may_is_told_so(bench: Bench, name: str, may: bool) -> None:
    found = reading.of_case(bench.at(name), bench.case_id)
    assert found.may_end is may
    assert (found.end.closed, found.end.now, found.after.any) == (False, None, False)


def test_what_is_open_is_told_before(bench: Bench) -> None:
    tasks.ask(bench.at(DAVLAT), bench.case_id, "Find the paper", "Test post")
    assert reading.of_case(bench.at(DAVLAT), bench.case_id).still_open.tasks == 1


def test_a_case_that_is_not_here_is_said(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        reading.of_case(bench.at(SALIMA), "nothing")
