"""Pages shown to the officer of the training post."""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import open_desk
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


def _send(post: OpenDesk, folder: Path) -> None:
    with suppress(StateError):  # nothing to send
        transfer.write_bundles(post, folder)


def _take_in(hq: OpenDesk, folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        transfer.receive(hq, path)


@pytest.fixture(scope="session")
def exchanged(made_once: Callable[..., Path], training_base: Path) -> Path:
    """The training organisation in ``data`` after headquarters took in what its post had, in ``carried``."""

    def fill(folder: Path) -> None:
        data = Path(shutil.copytree(training_base, folder / "data"))
        carried = folder / "carried"
        carried.mkdir()
        with closing(open_desk(data, "post")) as post:
            _send(post, carried)
        with closing(open_desk(data, "headquarters")) as hq:
            _take_in(hq, carried)

    return made_once("exchanged", fill)


@pytest.fixture
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder with a private copy of the training organisation, before the exchange or after it."""
    after = "taken_in" in request.fixturenames
    base: Path = request.getfixturevalue("exchanged" if after else "training_base")
    return Path(shutil.copytree(base / "data" if after else base, tmp_path / "data"))


@pytest.fixture
def carried(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with what the training post has for headquarters."""
    folder = tmp_path / "carried"
    if "taken_in" in request.fixturenames:
        return Path(shutil.copytree(request.getfixturevalue("exchanged") / "carried", folder))
    folder.mkdir()
    _send(request.getfixturevalue("desk"), folder)
    return folder


@pytest.fixture
def taken_in(hq: OpenDesk) -> OpenDesk:
    """Headquarters, with what the training post had for it."""
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
