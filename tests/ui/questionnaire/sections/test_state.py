from collections.abc import Callable

import pytest

from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.state import NotTaken, QuestionState, SectionState, Sitting, Standing
from vetting_desk.forms import Session

BODY = (
    '<group ref="/data/g"><label>G</label><input ref="/data/g/a"><label>a</label></input>'
    '<input ref="/data/g/b"><label>b</label></input></group>'
)
BINDS = (
    '<bind nodeset="/data/g/a" type="int" required="true()" constraint=". &lt; 9"/>'
    '<bind nodeset="/data/g/b"/>'
)


@pytest.fixture
def made(session: Callable[..., Session]) -> Session:
    return session("<g><a/><b/></g>", BINDS, BODY)


@pytest.fixture
def sitting() -> Sitting:
    return Sitting()


def state(made: Session, sitting: Sitting) -> SectionState:
    return Standing(made, sitting).section(cut(made).sections[0])


def test_untouched_is_not_started(made: Session, sitting: Sitting) -> None:
    assert state(made, sitting) is SectionState.NOT_STARTED


def test_one_answer_is_in_progress(made: Session, sitting: Sitting) -> None:
    made.set("/data/g/a", "1")
    assert state(made, sitting) is SectionState.IN_PROGRESS


def test_all_answered_is_completed(made: Session, sitting: Sitting) -> None:
    made.set("/data/g/a", "1")
    made.set("/data/g/b", "x")
    assert state(made, sitting) is SectionState.COMPLETED


def test_what_was_passed_without_a_needed_answer_is_a_problem(
    made: Session, sitting: Sitting
) -> None:
    sitting.passed.add("/data/g/a")
    assert state(made, sitting) is SectionState.PROBLEM


def test_what_may_stay_open_is_done_once_it_was_passed(made: Session, sitting: Sitting) -> None:
    made.set("/data/g/a", "1")
    sitting.passed.add("/data/g/b")
    assert state(made, sitting) is SectionState.COMPLETED


def test_an_answer_that_does_not_fit_is_a_problem_at_once(made: Session, sitting: Sitting) -> None:
    made.set("/data/g/a", "12")
    assert state(made, sitting) is SectionState.PROBLEM


def test_what_could_not_be_taken_is_a_problem(made: Session, sitting: Sitting) -> None:
    sitting.not_taken["/data/g/b"] = NotTaken("x", "It is too long.")
    assert state(made, sitting) is SectionState.PROBLEM
    problem = Standing(made, sitting).problems(cut(made).pages[1])[0]
    assert (problem.state, problem.message) == (QuestionState.NOT_TAKEN, "It is too long.")


def test_a_section_without_pages_cannot_start(
    session: Callable[..., Session], sitting: Sitting
) -> None:
    made = session("<g><a/><b/></g>", BINDS + '<bind nodeset="/data/g" relevant="false()"/>', BODY)
    assert state(made, sitting) is SectionState.CANNOT_START


def test_resuming_counts_what_stands_before_as_passed(made: Session, sitting: Sitting) -> None:
    outline = cut(made)
    sitting.pass_until(outline, "/data/g/b")
    assert sitting.passed == {"/data/g/a"}
    assert sitting.seen == {"/data/g/a", "/data/g/b"}


def test_questions_are_counted_from_one(made: Session, sitting: Sitting) -> None:
    outline = cut(made)
    standing = Standing(made, sitting)
    section = outline.sections[0]
    assert [standing.number(section, page) for page in outline.pages] == [1, 2]
    assert standing.count(section) == 2


def test_the_words_above_a_matrix_are_no_question(
    shared_form: Callable[[str], Session], sitting: Sitting
) -> None:
    made = shared_form("all-question-types-v2024091201-3")
    outline = cut(made)
    section = outline.section("/data/table_list")
    assert section is not None
    assert Standing(made, sitting).count(section) == 4
