"""Pages shown to the officer of the training post."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from vetting_desk.errors import StateError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import transfer


@pytest.fixture
def show(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[type[DeskPage]], DeskPage]:
    """A function that makes a page and shows it."""

    def make(kind: type[DeskPage]) -> DeskPage:
        page = kind(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        page.activate()
        settle()
        return page

    return make


@pytest.fixture
def case_id(desk: OpenDesk) -> str:
    """Id of a case with a draft and a signed record."""
    return cases.search(desk, "namuna om")[0].id


@pytest.fixture
def carried(desk: OpenDesk, tmp_path: Path) -> Path:
    """A folder with what the training post has for headquarters."""
    folder = tmp_path / "carried"
    folder.mkdir()
    with suppress(StateError):  # nothing to send
        transfer.write_bundles(desk, folder)
    return folder


@pytest.fixture
def taken_in(hq: OpenDesk, carried: Path) -> OpenDesk:
    """Headquarters, with what the training post had for it."""
    for path in sorted(carried.iterdir()):
        transfer.receive(hq, path)
    return hq


@pytest.fixture
def show_at(
    tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[OpenDesk, type[DeskPage]], DeskPage]:
    """A function that makes a page of any desk and shows it."""

    def make(at: OpenDesk, kind: type[DeskPage]) -> DeskPage:
        page = kind(at, tasks, events)
        qtbot.addWidget(page)
        page.resize(1100, 680)
        page.show()
        page.activate()
        settle()
        return page

    return make
