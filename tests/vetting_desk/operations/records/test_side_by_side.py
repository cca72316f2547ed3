"""Two records of one instrument beside each other."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    ISKANDAR,
    Bench,
    bench,
    made,
    signed,
)
from vetting_desk.errors import PermissionDeniedError, StateError
from vetting_desk.judgement.comparing import Difference
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records, side_by_side

__all__ = ["bench", "made"]


def another(bench: Bench) -> str:
    """A second intake of the same case, by somebody else, with one answer changed."""
    from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of

    desk = bench.at(ANORA)
    example = instruments.example("intake")
    interview = interviews.start(desk, bench.case_id, sha_of(desk, "intake"), example.language)
    interview.answer_all(example.steps)
    found = records.sign(desk, interview.assessment.id, PASSPHRASE)
    bench.carry()
    return found.id


def test_the_earlier_one_is_first_and_what_differs_is_said(bench: Bench) -> None:
    other = another(bench)
    desk = bench.at(DAVLAT)
    first = bench.records["intake"]
    assert [each.id for each in side_by_side.others(desk, first.id)] == [other]
    found = side_by_side.compare(desk, other, first.id)
    assert (found.first.id, found.second.id) == (first.id, other)
    assert found.compared
    assert all(
        each.difference is Difference.SAME for each in found.compared if each.before == each.after
    )


def test_two_instruments_are_not_compared(bench: Bench) -> None:
    with pytest.raises(StateError):
        side_by_side.compare(
            bench.at(DAVLAT), bench.records["intake"].id, bench.records["eligibility"].id
        )


def test_two_cases_are_not_compared(bench: Bench) -> None:
    post = bench.at(ISKANDAR)
    case = cases.create_case(post, [PersonName("Somebody Else", NameScript.LATIN)])
    other = signed(post, case.id, "intake")
    bench.carry()
    with pytest.raises(StateError):
        side_by_side.compare(bench.at(DAVLAT), bench.records["intake"].id, other.id)


def test_what_is_clinical_is_for_psychologists(bench: Bench) -> None:
    post = bench.at(ISKANDAR)
    one, two = (signed(post, bench.case_id, "phq-9") for _ in range(2))
    assert [each.id for each in side_by_side.others(post, one.id)] == [two.id]
    side_by_side.compare(post, one.id, two.id)
    with pytest.raises(PermissionDeniedError):
        side_by_side.compare(bench.at(ANORA), one.id, two.id)
