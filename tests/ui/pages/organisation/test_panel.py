"""The base of the parts of the organisation's page: work on the store's thread, and its results."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.organisation.panel import Panel
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def panel(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> Panel:
    made = Panel(desk, tasks)
    qtbot.addWidget(made)
    made.show()
    return made


def full(_desk: OpenDesk) -> None:
    raise StorageFullError(path="x")


def test_the_desk_comes_first_then_what_was_given(
    panel: Panel, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    results: list[object] = []
    panel._do(lambda *given: given, "more", done=results.append)
    settle()
    assert results == [(desk, "more")]


def test_meanwhile_nothing_can_be_used(panel: Panel, settle: Callable[[], None]) -> None:
    panel._do(lambda _desk: None, done=lambda _nothing: None)
    assert not panel.isEnabled()
    settle()
    assert panel.isEnabled()


def test_what_went_wrong_is_a_banner_and_one_can_go_on(
    panel: Panel, settle: Callable[[], None]
) -> None:
    results: list[object] = []
    panel._do(full, done=results.append)
    settle()
    assert "no room left" in panel.banner.sentence()
    assert panel.isEnabled()
    assert results == []


def test_what_was_said_goes_when_something_is_done_anew(
    panel: Panel, settle: Callable[[], None]
) -> None:
    panel._do(full, done=lambda _nothing: None)
    settle()
    panel._do(lambda _desk: None, done=lambda _nothing: None)
    assert not panel.banner.isVisible()
    settle()


def test_leaving_takes_what_was_said_away(panel: Panel) -> None:
    panel.banner.show_message("Done.")
    panel.forget()
    assert not panel.banner.isVisible()


def test_where_a_part_has_nothing_to_use_it_takes_the_keyboard_itself(panel: Panel) -> None:
    assert panel.first_widget() is panel
