"""What ties an interpreter to a person: it refuses ratings and questions, travels, and can be taken back."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA
from tests.vetting_desk.operations.interpreters.conftest import Kept
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.model.interpreter import TieSort
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interpreters import looking, ties
from vetting_desk.operations.safeguards import gate, known


def conflicted(desk: OpenDesk, case: str) -> bool:
    return gate.situation(desk, case).interpreter_conflict


def test_a_tie_of_who_interprets_is_a_conflict_at_every_desk(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), kept.bench.case_id
    known.record(desk, case, "interpreter-conflict", "none_known", "Asked")
    known.record(desk, case, "interpreter", "present", "Asked")
    known.record(desk, case, "interpreter-code", "T-07", "Asked")
    assert not conflicted(desk, case)
    tie = ties.say(desk, case, "t 07", TieSort.KIN, "Her cousin")
    assert conflicted(desk, case)
    kept.bench.carry()
    hq = kept.bench.at(HILOLA)
    assert conflicted(hq, case)
    [found] = looking.of_case(kept.bench.at(DAVLAT), case)
    assert [each.sort for each in found.ties] == [TieSort.KIN]
    ties.take_back(kept.bench.at(ANORA), case, tie.id, "Another of this name")
    assert not conflicted(kept.bench.post, case)
    with pytest.raises(StateError):
        ties.take_back(kept.bench.at(ANORA), case, tie.id, "Again")
    kept.bench.carry()
    assert not conflicted(kept.bench.at(HILOLA), case)


def test_a_tie_of_somebody_else_is_none(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), kept.bench.case_id
    known.record(desk, case, "interpreter-conflict", "none_known", "Asked")
    known.record(desk, case, "interpreter", "present", "Asked")
    known.record(desk, case, "interpreter-code", "T-8", "Asked")
    ties.say(desk, case, "T-07", TieSort.WITNESS, "Saw it")
    assert not conflicted(desk, case)


def test_one_of_a_code_and_a_sort_takes_the_place_of_the_one_before(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), kept.bench.case_id
    first = ties.say(desk, case, "T-07", TieSort.KIN, "Her cousin")
    again = ties.say(desk, case, "T07", TieSort.KIN, "Her uncle")
    assert again.id == first.id
    [found] = [each for each in looking.of_case(desk, case) if each.ties]
    assert [each.words for each in found.ties] == ["Her uncle"]


def test_what_is_missing_or_unknown_is_refused(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), kept.bench.case_id
    for code, words in ((" ", "Words"), ("T-07", " ")):
        with pytest.raises(InputError):
            ties.say(desk, case, code, TieSort.KIN, words)
    with pytest.raises(NotFoundError):
        ties.take_back(desk, case, case, "Why")
    with pytest.raises(PermissionDeniedError):
        ties.say(kept.bench.at(DAVLAT), case, "T-07", TieSort.KIN, "Words")
