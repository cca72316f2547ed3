"""The findings for an indicator, and its evidence."""

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.rated import IndicatorView, State


def test_a_line_can_speak_both_ways(views: dict[str, IndicatorView]) -> None:
    side = views["H3"].evidence[0].side
    assert side is not None
    assert side.value == "both"


def test_an_indicator_left_open_is_open_and_so_is_one_without_its_reason(session: Session) -> None:
    session.set("/data/history/h1/h1_rating/h1_presence", "")
    session.set("/data/history/h6/h6_rating/h6_omit_reason", "")
    states = {view.id: view.state for view in read_assessment(session).indicators}
    assert states["H1"] is State.OPEN
    assert states["H6"] is State.OPEN
