"""A workspace on the example of the return assessment, all of it answered, without a casebook."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.conftest import LiveInterview, loaded
from ui.ground.tasks import Tasks
from ui.pages.interview.course import Course
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.face import Workspace
from vetting_desk.forms import load_form
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.preview import PreviewInterview
from vetting_desk.paths import resource_path

H1, H6, C2 = "/data/history/h1", "/data/history/h6", "/data/capability/c2"


def judged() -> PreviewInterview:
    """Return an interview with the example answered."""
    form = load_form(Path(resource_path("instruments/return-spj.xml")))
    example = instruments.example("return-spj")
    session = form.new_session(language=example.language)
    session.apply(example.steps)
    return PreviewInterview(form, "Judgement", None, session)


@pytest.fixture
def interview() -> PreviewInterview:
    return judged()


@pytest.fixture
def board(interview: PreviewInterview) -> Board:
    return Board(interview.session)


@pytest.fixture
def workspace(qtbot: QtBot, tasks: Tasks, interview: PreviewInterview) -> Iterator[Workspace]:
    """A workspace as large as it is in a window of 1366 × 768."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Workspace(tasks, window)
    window.resize(1150, 740)
    made.view.resize(1150, 740)
    window.show()
    made.view.show()
    made.begin(Course(interview))
    yield made
    made.clear()


@pytest.fixture
def at(workspace: Workspace) -> Callable[[str], Workspace]:
    """Open an indicator by its reference."""

    def open_(reference: str) -> Workspace:
        workspace.show_indicator(reference)
        return workspace

    return open_


@pytest.fixture
def begun() -> Callable[[bytes | Path], LiveInterview]:
    """A function that begins an interview on a form."""

    def begin(source: bytes | Path) -> LiveInterview:
        form = loaded(source)
        return LiveInterview(form, form.new_session(language=form.default_language))

    return begin
