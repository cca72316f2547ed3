"""The page of desks: each with how it stands."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.queues.test_queues_page import ShowAt
from ui.pages.desks import DesksPage
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import desks


@pytest.fixture
def page(taken_in: OpenDesk, show_at: ShowAt) -> DesksPage:
    made = show_at(taken_in, DesksPage)
    assert isinstance(made, DesksPage)
    return made


def test_each_post_is_there_and_the_first_is_shown(page: DesksPage) -> None:
    [found] = page.rows()
    assert found.sequence == 1
    assert page.card.isVisible()
    assert "Up to bundle 1" in page._details.plain()


def test_writing_return_bundles_is_asked_of_the_frame(page: DesksPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.returns_requested):
        page.header.act_button.click()


def test_what_could_not_be_read_never_looks_empty(
    page: DesksPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(desks, "desks", broken)
    page.refresh()
    settle()
    assert "could not be read" in page.trouble.sentence()
    assert len(page.rows()) == 1
    assert not page._empty.isVisible()
