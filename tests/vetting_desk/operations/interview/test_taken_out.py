"""An instance of a repeat that was removed can be put back where it was, with its answers."""

import pytest

from vetting_desk.errors import AnswerError, StateError
from vetting_desk.forms import Changes
from vetting_desk.model import AnswerKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.interview.taken_out import taken_out

THINGS = "/data/things"


def things(interview: Interview) -> list[str]:
    instances = interview.session.node(THINGS).children
    return [interview.session.node(f"{each.reference}/thing").value for each in instances]


@pytest.fixture
def four(interview: Interview) -> Interview:
    """An interview with four things."""
    while len(things(interview)) < 4:
        interview.add_repeat(THINGS)
    for at, word in enumerate(("one", "two", "three", "four"), start=1):
        interview.answer(f"{THINGS}[{at}]/thing", word)
    return interview


@pytest.mark.parametrize("index", [1, 2, 4])
def test_it_stands_where_it_was_with_what_was_answered(four: Interview, index: int) -> None:
    four.remove_repeat(THINGS, index)
    assert len(things(four)) == 3
    changes = four.put_back()
    assert things(four) == ["one", "two", "three", "four"]
    assert changes.structure


def test_what_stands_behind_it_may_have_changed_meanwhile(four: Interview) -> None:
    four.remove_repeat(THINGS, 1)
    four.answer(f"{THINGS}[2]/thing", "another")
    four.put_back()
    assert things(four) == ["one", "two", "another", "four"]


def test_it_is_as_the_casebook_has_it(four: Interview, post: OpenDesk) -> None:
    four.remove_repeat(THINGS, 2)
    four.put_back()
    again = interviews.reopen(post, four.assessment.id)
    assert things(again) == ["one", "two", "three", "four"]


def test_the_log_keeps_that_it_was_gone(four: Interview, post: OpenDesk) -> None:
    four.remove_repeat(THINGS, 4)
    before = len(post.casebook.assessments.answers(four.assessment.id))
    four.put_back()
    rows = post.casebook.assessments.answers(four.assessment.id)[before:]
    assert [row.kind for row in rows] == [AnswerKind.REPEAT_ADD, AnswerKind.SET]


def test_only_what_was_removed_can_be_put_back_and_once(four: Interview) -> None:
    with pytest.raises(StateError):
        four.put_back()
    four.remove_repeat(THINGS, 1)
    four.put_back()
    with pytest.raises(StateError):
        four.put_back()


def test_what_cannot_be_put_back_leaves_all_as_it_is(
    four: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    four.remove_repeat(THINGS, 2)
    real = four.answer

    def refuse(reference: str, value: str, _said: str) -> Changes:
        if value == "three":
            raise OSError("invented")
        return real(reference, value)

    monkeypatch.setattr(four, "answer", refuse)
    with pytest.raises(OSError, match="invented"):
        four.put_back()
    assert things(four) == ["one", "three", "four"]


def test_of_an_instance_that_is_not_there_nothing_is_known(interview: Interview) -> None:
    with pytest.raises(AnswerError):
        taken_out(interview.session, THINGS, 9)


def test_how_an_answer_was_said_comes_back_with_it(four: Interview) -> None:
    four.answer(f"{THINGS}[3]/thing", "1991-08-03", "1370-05-12 SH")
    four.remove_repeat(THINGS, 2)
    four.put_back()
    assert four.session.node(f"{THINGS}[3]/thing").said == "1370-05-12 SH"
