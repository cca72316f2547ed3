"""One act, one step back."""

import pytest

from vetting_desk.errors import AnswerError, StateError
from vetting_desk.model import AnswerKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview.acts import Act, ActKind, Acts
from vetting_desk.operations.interview.interviews import Interview

THINGS = "/data/things"


def test_several_steps_are_one_act_and_one_row_beside_them(
    interview: Interview, post: OpenDesk
) -> None:
    acts = Acts(interview)
    with acts.act(ActKind.ADD, THINGS):
        at = acts.add(THINGS)
        acts.set(f"{at}/thing", "bread")
        acts.about(at)
    rows = post.casebook.assessments.answers(interview.assessment.id)
    assert [row.kind for row in rows][-3:] == [
        AnswerKind.REPEAT_ADD,
        AnswerKind.SET,
        AnswerKind.ACT,
    ]
    assert acts.last is not None
    assert acts.last.reference == at
    count = interview.session.node(THINGS).count
    assert acts.undo().kind is ActKind.ADD
    assert interview.session.node(THINGS).count == count - 1
    assert post.casebook.assessments.answers(interview.assessment.id)[-1].kind is AnswerKind.UNDONE


def test_a_removed_instance_comes_back_with_its_answers(interview: Interview) -> None:
    acts = Acts(interview)
    interview.add_repeat(THINGS)
    interview.answer(f"{THINGS}[1]/thing", "salt")
    with acts.act(ActKind.REMOVE, f"{THINGS}[1]"):
        acts.remove(THINGS, 1)
    assert interview.session.node(THINGS).count == 0
    acts.undo()
    assert interview.session.node(f"{THINGS}[1]/thing").value == "salt"


def test_a_step_that_fails_leaves_nothing_of_its_act(interview: Interview) -> None:
    acts = Acts(interview)
    with pytest.raises(AnswerError):
        _answer_both(acts)
    assert interview.session.node("/data/words").value == ""
    assert acts.last is None


def test_an_act_in_which_nothing_changed_is_none(interview: Interview) -> None:
    acts = Acts(interview)
    interview.answer("/data/words", "same")
    with acts.act(ActKind.ANSWER, "/data/words"):
        acts.set("/data/words", "same")
    assert acts.last is None
    with pytest.raises(StateError):
        acts.undo()


def test_an_act_is_read_as_it_was_kept() -> None:
    act = Act(
        ActKind.LINK, "/data/a", "", "for", (("set", "/data/a", ""),), (("/data/a", "далел"),)
    )
    assert Act.read(act.text()) == act


def _answer_both(acts: Acts) -> None:
    with acts.act(ActKind.ANSWER, "/data/words"):
        acts.set("/data/words", "first")
        acts.set("/data/age", "not a number")
