"""Reading what was decided, and what is known to who decides."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, LATIF, Bench
from vetting_desk.errors import NotFoundError, PermissionDeniedError
from vetting_desk.operations.decisions import drafts, reading


def test_who_prepares_one_is_told_to_everyone(bench: Bench) -> None:
    draft = drafts.prepare(bench.at(DAVLAT), bench.case_id)
    found = reading.of_case(bench.at(HILOLA), bench.case_id)
    assert (found.decisions, found.preparing) == ((), {draft.id: DAVLAT})


def test_what_is_known_is_shown_to_who_decides_and_to_lawyers(bench: Bench) -> None:
    found = reading.known(bench.at(LATIF), bench.case_id)
    assert found.saw == bench.saw()
    assert [len(each.document.answers) > 0 for each in found.sources] == [True] * 3
    with pytest.raises(PermissionDeniedError):
        reading.known(bench.at(HILOLA), bench.case_id)


def test_one_is_found_by_its_id(bench: Bench) -> None:
    decided = bench.decided()
    assert reading.one(bench.at(HILOLA), decided.entry.id).standing.entry == decided.entry
    with pytest.raises(NotFoundError):
        reading.one(bench.at(HILOLA), "nothing")
