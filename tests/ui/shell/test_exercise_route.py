"""The first exercise in the window: from each step to its place, and nothing of it at a real desk."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.shell.exercise_route import add_exercise
from ui.shell.exercise_strip import ExerciseStrip
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk.operations.practice import exercise, exercise_file
from vetting_desk.operations.practice.exercise import Step, Told
from vetting_desk.operations.practice.exercise_file import Progress, State


@pytest.fixture
def offered(data: Path) -> Path:
    """A data folder whose training organisation has the exercise on offer."""
    exercise_file.write(data, Progress())
    return data


@pytest.fixture
def practising(offered: Path, unlocked: MainWindow, settle: Callable[[], None]) -> DeskFrame:
    assert offered.is_dir()
    assert unlocked.frame is not None
    settle()
    return unlocked.frame


def strip_of(frame: DeskFrame) -> ExerciseStrip:
    [strip] = frame.findChildren(ExerciseStrip)
    return strip


def test_it_stands_above_the_pages_of_a_training_desk(practising: DeskFrame) -> None:
    strip = strip_of(practising)
    assert strip.isVisible()
    assert strip.y() < practising.pages.cases.mapTo(practising, practising.pages.cases.pos()).y()


def test_a_step_leads_to_its_place(practising: DeskFrame, settle: Callable[[], None]) -> None:
    strip = strip_of(practising)
    places = []
    case = practising.pages.cases.rows()[0].id
    for told in (
        Told(State.RUNNING, Step.OPEN_CASE),
        Told(State.RUNNING, Step.INTERVIEW, case_id=case),
        Told(State.RUNNING, Step.WRITE, case_id=case),
    ):
        strip.place_wanted.emit(told)
        settle()
        places.append(practising.pages.name_of(practising._stack.currentWidget()))

    assert places == ["form", "case", "transfer"]


def test_opening_a_case_is_seen_as_the_first_step(
    practising: DeskFrame, tasks: Tasks, settle: Callable[[], None]
) -> None:
    from vetting_desk.model import NameScript, PersonName
    from vetting_desk.operations.cases import cases

    desk = practising.open_desk
    tasks.call(exercise.begin, desk)
    tasks.call(cases.create_case, desk, [PersonName("Намунаи Нав", NameScript.CYRILLIC)])
    settle()
    settle()
    told = exercise.look(desk)
    assert told is not None
    assert told.step is Step.INTERVIEW
    assert "step 2 of 9" in strip_of(practising).accessibleName()


def test_it_asks_for_the_lock_between_two_desks(practising: DeskFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(practising.lock_requested):
        strip_of(practising).lock_wanted.emit()


def test_without_an_exercise_there_is_no_strip(frame: DeskFrame) -> None:
    assert frame.findChildren(ExerciseStrip) == []


def test_nothing_of_it_exists_at_a_real_desk(offered: Path, frame: DeskFrame, tasks: Tasks) -> None:
    desk = frame.open_desk
    desk.desk = replace(desk.desk, training=False)
    assert add_exercise(frame, tasks) is None
    assert (offered / exercise_file.FILE).is_file()


def test_nothing_outside_practice_and_what_shows_it_imports_it() -> None:
    root = Path(__file__).resolve().parents[3]
    allowed = {
        "ui/text/exercise_text.py",
        "ui/shell/exercise_strip.py",
        "ui/shell/exercise_route.py",
        "ui/pages/unlock/next_desk.py",
    }
    practice = root / "vetting_desk/operations/practice"
    found = {
        str(path.relative_to(root).as_posix())
        for folder in ("vetting_desk", "ui")
        for path in (root / folder).rglob("*.py")
        if practice not in path.parents
        and any(
            "exercise" in line
            for line in path.read_text("utf-8").splitlines()
            if "practice" in line and "import" in line
        )
    }
    assert found == allowed
