"""The pages of a desk: each created on first use, and each of their signals handled by the frame."""

from collections.abc import Callable, Iterator
from functools import cached_property

import pytest
from PySide6.QtCore import QMetaMethod, Signal, SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.shell.desk_pages import DeskPages
from ui.shell.frame import DeskFrame
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def pages(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> DeskPages:
    owner = QWidget()
    qtbot.addWidget(owner)
    return DeskPages(desk, tasks, events, owner)


def made(pages: DeskPages) -> list[str]:
    return [name for name in DeskPages.NAMES if pages.is_made(name)]


def wishes(page: QWidget) -> Iterator[str]:
    """Yield the names of the signals declared by a page and its bases of ours."""
    for kind in type(page).__mro__:
        if kind.__module__.startswith("ui."):
            yield from (name for name, each in vars(kind).items() if isinstance(each, Signal))


def leads_somewhere(page: QWidget, signal: str) -> bool:
    sent: SignalInstance = getattr(page, signal)
    return page.isSignalConnected(QMetaMethod.fromSignal(sent))


def test_every_page_has_its_name() -> None:
    there = [name for name, each in vars(DeskPages).items() if isinstance(each, cached_property)]
    assert sorted(there) == sorted(DeskPages.NAMES)


def test_at_first_none_is_made(pages: DeskPages) -> None:
    assert made(pages) == []


@pytest.mark.parametrize("name", DeskPages.NAMES)
def test_each_page_can_be_made_and_is_known_by_its_name(pages: DeskPages, name: str) -> None:
    page = pages.page(name)
    assert isinstance(page, DeskPage)
    assert pages.name_of(page) == name
    assert made(pages) == [name]


def test_a_page_is_announced_once_and_kept(pages: DeskPages) -> None:
    announced: list[tuple[str, QWidget]] = []
    pages.made.connect(lambda name, page: announced.append((name, page)))
    first, again = pages.page("log"), pages.page("log")
    assert first is again
    assert announced == [("log", first)]


def test_what_is_no_page_has_no_name(pages: DeskPages, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    assert pages.name_of(other) == ""
    assert pages.name_of(None) == ""


def test_after_unlocking_only_the_pages_shown_are_made(frame: DeskFrame) -> None:
    assert sorted(made(frame.pages)) == ["agenda", "cases"], (
        "the first one, and where the fixture goes"
    )


def test_a_page_is_made_when_it_is_shown(frame: DeskFrame, settle: Callable[[], None]) -> None:
    frame.go("log")
    settle()
    assert sorted(made(frame.pages)) == ["agenda", "cases", "log"]
    assert frame.pages.log.isVisible()


@pytest.fixture(params=["post", "headquarters"])
def any_frame(request: pytest.FixtureRequest, tasks: Tasks, qtbot: QtBot) -> Iterator[DeskFrame]:
    """The frame of a post, and that of headquarters."""
    which = {"post": "desk", "headquarters": "hq"}[request.param]
    shown = DeskFrame(request.getfixturevalue(which), tasks, Preferences())
    qtbot.addWidget(shown)
    yield shown
    shown.stop()


def test_every_signal_the_frame_names_is_there_and_answered(any_frame: DeskFrame) -> None:
    named = [
        (any_frame.pages.page(name), signal)
        for name in DeskPages.NAMES
        for signal, _way in any_frame._ways(name)
    ]
    assert len(named) > len(DeskPages.NAMES)
    for page, signal in named:
        assert signal in set(wishes(page)), (type(page).__name__, signal)
        assert leads_somewhere(page, signal), (type(page).__name__, signal)


def test_no_wish_of_a_page_stays_unheard(any_frame: DeskFrame) -> None:
    pages = [any_frame.pages.page(name) for name in DeskPages.NAMES]
    unheard = [
        (type(page).__name__, signal)
        for page in pages
        for signal in wishes(page)
        if not leads_somewhere(page, signal)
    ]
    assert unheard == []


def test_the_search_for_unheard_wishes_finds_them(pages: DeskPages) -> None:
    alone = pages.page("form")
    assert set(wishes(alone)) == {"case_saved", "left", "said"}
    assert not leads_somewhere(alone, "case_saved")
