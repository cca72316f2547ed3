"""A desk that learns to read a kind of entry lets count what it only kept until then."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    Bench,
    bench,
    made,
)
from tests.vetting_desk.operations.files.conftest import about, came
from tests.vetting_desk.operations.interpreters.conftest import Kept
from vetting_desk.model.entry_kinds import ABOUT_PERSONS, TRAVELLING
from vetting_desk.model.interpreter import TieSort
from vetting_desk.operations.files import kept as files
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.interpreters import looking, ties
from vetting_desk.operations.safeguards import known
from vetting_desk.registry import caught_up, entries

__all__ = ["bench", "came", "made"]


def test_what_an_older_headquarters_only_kept_counts_once_it_is_newer(
    bench: Bench, came: Incoming, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = bench.case_id
    files.take_in(bench.at(ANORA), case, about(), came)
    ties.say(bench.at(ANORA), case, "T-07", TieSort.KIN, "Her uncle")
    Kept(bench).keep()
    with monkeypatch.context() as older:
        older.setattr(entries, "TRAVELLING", TRAVELLING - ABOUT_PERSONS)
        older.setattr(entries, "INTERPRETER", "not known yet")
        bench.carry()
    hq = bench.at(HILOLA)
    hq.casebook.settings.set(caught_up.KEY, "of an older program")
    assert files.of_case(hq, case) == ()
    assert hq.casebook.interpreters.list() == []
    known.record(bench.at(ANORA), case, "age", "adult", "Her passport")
    bench.carry()

    hq = bench.at(HILOLA)
    [file] = files.of_case(hq, case)
    assert file.here
    [named] = looking.of_case(hq, case)
    assert [each.words for each in named.ties] == ["Her uncle"]
    assert named.registered is not None
    assert not caught_up.catch_up(hq.casebook)
    hq.casebook.verify()
