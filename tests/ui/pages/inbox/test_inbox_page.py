"""The inbox: files taken in, one bad among them, and what is listed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.ui.pages.queues.test_queues_page import ShowAt
from ui.pages.inbox import InboxPage
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import inbox


@pytest.fixture
def page(hq: OpenDesk, show_at: ShowAt) -> InboxPage:
    made = show_at(hq, InboxPage)
    assert isinstance(made, InboxPage)
    return made


def test_an_empty_inbox_says_what_fills_it(page: InboxPage) -> None:
    assert page.rows() == []
    assert page._empty.isVisible()


def test_one_bad_file_stops_nothing(
    page: InboxPage, carried: Path, settle: Callable[[], None]
) -> None:
    (carried / ("0" * 32 + ".age")).write_bytes(b"age-encryption.org/v1\n")
    page.receive([carried])
    settle()
    settle()
    assert "1 bundle taken in. 1 file could not be." in page.banner.sentence()
    assert len(page.taken.lines()) == 2
    [found] = page.rows()
    assert found.desk_name
    assert not page._empty.isVisible()
    page.choose_row(0)
    assert found.carried_by in page._about.plain()


def test_what_could_not_be_read_never_looks_empty(
    page: InboxPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    page._empty.hide()

    def broken(*_: Any) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(inbox, "arrived", broken)
    page.refresh()
    settle()
    assert "could not be read" in page.trouble.sentence()
    assert not page._empty.isVisible()


def test_nothing_is_taken_in_twice_at_once(
    page: InboxPage, carried: Path, settle: Callable[[], None]
) -> None:
    page.receive([])
    assert page.progress.isHidden()
    page.receive([carried])
    job = page._job
    page.receive([carried])
    assert page._job is job
    settle()
    assert len(page.rows()) == 1
