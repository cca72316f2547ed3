"""Windows of members of the registry for the tests: folders, and a database that has what headquarters has."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from tests.vetting_desk.conftest import cluster, database_name
from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench, bench, made
from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from ui.ground.preferences import Preferences
from ui.shell.member_frame import MemberFrame
from ui.shell.member_window import MemberWindow
from vetting_desk.operations.registry import databases, members, moving

__all__ = ["bench", "cluster", "database_name", "made"]
Folder = Callable[..., Path]
Opened = Callable[..., MemberWindow]


def shown(window: MemberWindow) -> MemberFrame:
    assert window.member_frame is not None
    return window.member_frame


def copies() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob("vetting-desk-member-*"))


@pytest.fixture
def folder(
    bench: Bench,
    cluster: Cluster,
    database_name: str,
    tmp_path: Path,
) -> Callable[..., Path]:
    """A function that makes the folder of an officer; the database has what headquarters has."""
    owner = cluster.address(database_name)
    address = cluster.address(database_name, "return_desk")
    databases.create(bench.at(HILOLA), address, "return_desk", as_owner=owner)
    moving.to_database(bench.at(HILOLA))

    def make(name: str, *, signs: bool = True) -> Path:
        login = name.split(maxsplit=1)[0].lower()
        place = tmp_path / login
        own = cluster.address(database_name, login)
        members.add_own(bench.at(name), place, own, login, WORDS, as_owner=owner, signs=signs)
        return place

    return make


@pytest.fixture
def opened(
    folder: Callable[..., Path],
    tasks: InlineTasks,
    settle: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> Iterator[Opened]:
    """A function that opens the window of an officer's folder, and unlocks it."""
    windows: list[MemberWindow] = []

    def make(name: str, *, signs: bool = True) -> MemberWindow:
        preferences = Preferences(theme="light", language="en")
        window = MemberWindow(preferences, tmp_path, tasks, folder(name, signs=signs))
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.find_desks()
        settle()
        window.unlock_page.unlock_with(WORDS)
        settle()
        return window

    yield make
    for window in windows:
        window.close_desk()
    settle()
