"""The base of all views of an assessment."""

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.answers import AnswerInWords
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.conclusions import NeedView
from vetting_desk.judgement.view import Coded


def test_what_has_no_field_of_its_own_is_kept(session: Session) -> None:
    rating = "/data/intent/i2/i2_rating/i2"
    session.set(f"{rating}_presence", "1")
    session.set(f"{rating}_supervisor", "Supervisor Раҳбарӣ (invented)")
    session.set(f"{rating}_told_at", "2026-03-03T15:40:00.000+05:00")
    views = {view.id: view for view in read_assessment(session).indicators}
    further = {answer.role: answer.text for answer in views["I2"].further}
    assert further["supervisor-told"] == "Supervisor Раҳбарӣ (invented)"
    assert "told-at" in further
    assert views["H1"].further == ()


def answer(value: str, role: str = "") -> AnswerInWords:
    return AnswerInWords("/data/a", "A", value, value, own_words=True, role=role)


def test_a_part_is_blank_until_something_in_it_is_answered() -> None:
    assert NeedView("/data/n", "N1", "Safety", answers=(answer(""),)).blank
    assert not NeedView("/data/n", "N1", "Safety", answers=(answer(""), answer("yes"))).blank


def test_only_what_is_answered_stands_beside_the_roles_a_view_has_room_for() -> None:
    extra = answer("yes")
    view = NeedView(
        "/data/n", "N1", "Safety", answers=(answer("a house", "action"), answer("", "x"), extra)
    )

    assert view.further == (extra,)
    assert [each.value for each in view.beside(frozenset())] == ["a house", "yes"]


@pytest.mark.parametrize(("value", "chosen"), [("", False), ("0", True), ("omit", True)])
def test_a_choice_is_true_once_something_is_chosen(value: str, chosen: bool) -> None:
    assert bool(Coded(value)) is chosen
