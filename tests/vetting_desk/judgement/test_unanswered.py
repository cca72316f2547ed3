"""What was asked in the talk and not answered."""

from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.unanswered import unanswered


def test_declined_and_left_open_are_named_and_ratings_are_not(
    filled: Callable[..., Session],
) -> None:
    session = filled("return-spj")
    before = {answer.reference for answer in unanswered(session)}
    session.set("/data/conversation/coercion/debt", "declined")
    session.set("/data/conversation/topics/talk_path", "")
    session.set("/data/history/h1/h1_rating/h1_reasons", "")
    now = {answer.reference: answer.text for answer in unanswered(session)}
    assert set(now) - before == {
        "/data/conversation/coercion/debt", "/data/conversation/topics/talk_path",
    }  # fmt: skip
    assert now["/data/conversation/coercion/debt"] == "Did not want to answer"
