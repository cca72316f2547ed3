"""The first exercise: it tells the next step at each desk, can be left, and is nowhere but in training."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from vetting_desk.errors import StateError
from vetting_desk.model import DeskKind, NameScript, PersonName, Role
from vetting_desk.operations.access.desk_folders import (
    PRACTICE_STICK,
    DeskPlace,
    list_desks,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import receiving, transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.practice import exercise, exercise_file
from vetting_desk.operations.practice.exercise import Step, Told
from vetting_desk.operations.practice.exercise_file import State
from vetting_desk.operations.records import records

PASSPHRASE = "an invented passphrase for practice"
NAMES = [PersonName("Намунаи Нав", NameScript.CYRILLIC)]


class Practice:
    """A training organisation of one's own."""

    def __init__(self, parent: Path) -> None:
        self.parent = parent
        self.stick = parent / PRACTICE_STICK

    @contextmanager
    def at(self, kind: DeskKind, role: Role = Role.INTERVIEWER) -> Iterator[OpenDesk]:
        """Unlock a desk as somebody in a role."""
        [place] = (each for each in list_desks(self.parent) if each.desk.kind is kind)
        slot = next(each for each in place.officers if each.role is role)
        with closing(desks.unlock(place.folder, slot.id, PASSPHRASE)) as desk:
            yield desk

    def told(self, kind: DeskKind, role: Role) -> Told:
        """Return what is told at a desk."""
        with self.at(kind, role) as desk:
            return look(desk)


@pytest.fixture
def practice(whole: list[DeskPlace], tmp_path: Path) -> Practice:
    copy = tmp_path / "desks"
    shutil.copytree(whole[0].folder.parent, copy)
    return Practice(copy)


def look(desk: OpenDesk) -> Told:
    told = exercise.look(desk)
    assert told is not None
    return told


def interview(desk: OpenDesk, case_id: str, *, ready: bool = True) -> str:
    """Answer all of the first contact, and return the draft."""
    [summary] = (
        each for each in desk.casebook.instruments.list() if each.key.id == "first-contact"
    )
    example = instruments.example("first-contact")
    begun = interviews.start(desk, case_id, summary.key.sha256, example.language)
    with closing(begun):
        begun.answer_all(list(example.steps))
        if ready:
            begun.mark_ready()
    return begun.assessment.id


def test_it_is_offered_where_training_was_made_whole(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as desk:
        assert exercise.is_here(desk)
        assert (look(desk).state, look(desk).step) == (State.OFFERED, Step.OPEN_CASE)


def test_the_whole_way_is_told_step_by_step_across_two_desks(practice: Practice) -> None:
    steps = []
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)
        steps.append(look(post).step)
        case = cases.create_case(post, NAMES)
        steps.append(look(post).step)
        draft = interview(post, case.id)
        steps.append(look(post).step)
        records.sign(post, draft, PASSPHRASE)
        steps.append(look(post).step)
        transfer.write_bundles(post, practice.stick)
        steps.append(look(post).step)
    with practice.at(DeskKind.HQ, Role.SUPERVISOR) as hq:
        steps.append(look(hq).step)
        receiving.receive_from(hq, [practice.stick])
        steps.append(look(hq).step)
        transfer.write_returns(hq, practice.stick)
        steps.append(look(hq).step)
    with practice.at(DeskKind.POST) as post:
        steps.append(look(post).step)
        receiving.receive_from(post, [practice.stick])
        last = look(post)

    assert tuple(steps) == exercise.STEPS
    assert (last.step, last.state, last.number) == (Step.DONE, State.DONE, len(exercise.STEPS))


def test_a_draft_with_questions_open_is_still_the_interview(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)
        draft = interview(post, cases.create_case(post, NAMES).id, ready=False)

        assert (look(post).step, look(post).draft_id) == (Step.INTERVIEW, draft)


def test_it_is_left_and_resumed_at_the_step_where_it_was(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)
        cases.create_case(post, NAMES)
        exercise.leave(post)
        left = look(post)
    with practice.at(DeskKind.POST) as post:
        exercise.resume(post)
        resumed = look(post)

    assert (left.state, left.step) == (State.LEFT, Step.INTERVIEW)
    assert (resumed.state, resumed.step) == (State.RUNNING, Step.INTERVIEW)


def test_put_aside_before_it_began_it_begins_when_it_is_resumed(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        exercise.leave(post)
        aside = look(post)
        exercise.resume(post)

        assert (aside.state, aside.step, aside.case_id) == (State.LEFT, Step.OPEN_CASE, "")
        assert (look(post).state, look(post).case_id) == (State.RUNNING, "")


def test_which_desk_comes_next_is_known_before_one_is_unlocked(practice: Practice) -> None:
    found = []
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)
        look(post)
        found.append(exercise.next_desk(practice.parent))
        records.sign(post, interview(post, cases.create_case(post, NAMES).id), PASSPHRASE)
        transfer.write_bundles(post, practice.stick)
        look(post)
        found.append(exercise.next_desk(practice.parent))
        exercise.leave(post)
        found.append(exercise.next_desk(practice.parent))

    assert found == [None, DeskKind.HQ, None]


def test_cases_that_were_there_before_are_not_the_exercise_s(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        cases.create_case(post, NAMES)
        exercise.begin(post)

        assert look(post).step is Step.OPEN_CASE


def test_at_headquarters_it_leads_back_while_nothing_is_on_its_way(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)

    assert practice.told(DeskKind.HQ, Role.SUPERVISOR).step is Step.TO_POST


def test_whose_draft_it_is_is_told_to_another_officer(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)
        interview(post, cases.create_case(post, NAMES).id)

    assert practice.told(DeskKind.POST, Role.SUPERVISOR).other == "Umeda Practice"
    assert practice.told(DeskKind.POST, Role.INTERVIEWER).other == ""


def test_a_role_that_cannot_do_a_step_is_told_so(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        exercise.begin(post)
        post.casebook.act_as(replace(post.officer, role=Role.ADMINISTRATOR))

        assert not look(post).allowed


def test_nothing_of_it_exists_at_a_real_desk(practice: Practice) -> None:
    with practice.at(DeskKind.POST) as post:
        post.desk = replace(post.desk, training=False)

        assert not exercise.is_here(post)
        assert exercise.look(post) is None
        for act in (exercise.begin, exercise.leave, exercise.resume):
            with pytest.raises(StateError):
                act(post)
    assert exercise_file.read(practice.parent) == exercise_file.Progress()


def test_without_its_file_there_is_none(practice: Practice) -> None:
    (practice.parent / exercise_file.FILE).unlink()
    with practice.at(DeskKind.POST) as post:
        assert not exercise.is_here(post)
        assert exercise.look(post) is None
