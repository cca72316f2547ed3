"""What is said about a case goes to the desk whose case it is."""

from tests.vetting_desk.operations.decisions.conftest import (
    HILOLA,
    ISKANDAR,
    Bench,
    bench,
    made,
)
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access import case_ways
from vetting_desk.operations.cases import cases

__all__ = ["bench", "made"]


def test_from_headquarters_to_its_post_and_from_there_to_headquarters(bench: Bench) -> None:
    assert case_ways.of_case(bench.at(HILOLA), bench.case_id) == (bench.post.desk.id,)
    assert case_ways.of_case(bench.at(ISKANDAR), bench.case_id) == ("",)


def test_of_a_case_of_headquarters_own_it_stays(bench: Bench) -> None:
    case = cases.create_case(bench.at(HILOLA), [PersonName("Namuna", NameScript.LATIN)])
    assert case_ways.of_case(bench.hq, case.id) == ()
