"""The page of queues: counts, lines, the chosen case, and what a failure looks like."""

from collections.abc import Callable
from typing import Any

import pytest

from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.queues import QueuesPage
from vetting_desk.errors import ConfirmationNeededError, StorageFullError
from vetting_desk.model import new_id
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.queues import reading
from vetting_desk.store.clinical import Release, ReleaseKind

ShowAt = Callable[[OpenDesk, type[DeskPage]], DeskPage]


@pytest.fixture
def page(taken_in: OpenDesk, show_at: ShowAt) -> QueuesPage:
    made = show_at(taken_in, QueuesPage)
    assert isinstance(made, QueuesPage)
    return made


def release(hq: OpenDesk, case_id: str) -> None:
    hq.casebook.clinical.add_release(
        Release(
            new_id(), case_id, "", new_id(), "Invented", hq.clock.now(), ReleaseKind.URGENT_SAFETY,
            "Invented words",
        )
    )  # fmt: skip


def test_it_says_in_words_how_much_waits_where(page: QueuesPage) -> None:
    count = len(page.rows())
    assert count >= 1
    new = page.queues.buttons[Queue.NEW.value]
    assert new.accessibleName().startswith("New, ")
    assert new.count() == ("1 case" if count == 1 else f"{count} cases")


def test_an_empty_queue_says_what_fills_it(page: QueuesPage, settle: Callable[[], None]) -> None:
    page.queues.choose(Queue.SECOND_LOOK)
    settle()
    assert page.rows() == []
    assert not page.table.isVisible()
    assert page._empty.isVisible()


def test_what_could_not_be_read_never_looks_empty(
    page: QueuesPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = page.rows()

    def broken(*_: Any) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(reading, "overview", broken)
    page.refresh()
    settle()
    assert "could not be read" in page.banner.sentence()
    assert page.rows() == before
    assert page.table.isVisible()
    monkeypatch.undo()
    page.refresh()
    settle()
    assert page.banner.isHidden()


def test_the_chosen_case_is_shown_beside(page: QueuesPage, settle: Callable[[], None]) -> None:
    page.choose_row(0)
    settle()
    found = page.glance()
    assert found is not None
    assert found.case.id == page.rows()[0].case_id
    assert page.card.isVisible()


def test_opening_may_ask_first(
    page: QueuesPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def asks(*_: Any) -> None:
        raise ConfirmationNeededError(
            purpose="open-case", subject="x", passphrase=True, reason=False
        )

    monkeypatch.setattr(reading, "look", asks)
    page.choose_row(0)
    settle()
    assert page.glance() is None
    assert page.card.isVisible()
    assert page.card.claim.isVisible()


def test_urgent_is_on_top_and_said(
    page: QueuesPage, taken_in: OpenDesk, settle: Callable[[], None]
) -> None:
    last = page.rows()[-1].case_id
    release(taken_in, last)
    settle()
    page.refresh()
    settle()
    assert page.rows()[0].case_id == last
    assert "urgent" in page._count.text()


def test_pages_follow_as_one_scrolls(
    page: QueuesPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch, tasks: Tasks
) -> None:
    whole = [row.case_id for row in page.rows()]
    if len(whole) < 2:
        pytest.skip("one case alone")
    monkeypatch.setattr("ui.pages.queues.queues_page.PAGE", 1)
    real = reading.page
    monkeypatch.setattr(
        reading, "page", lambda desk, queue, after=None: real(desk, queue, after, 1)
    )
    page.refresh()
    settle()
    assert page.rows()[0].case_id == whole[0]
    for _ in whole:
        page._model.fetchMore(page.table.rootIndex())
        settle()
    assert [row.case_id for row in page.rows()] == whole


def test_opening_a_case_is_asked_of_the_frame(
    page: QueuesPage, settle: Callable[[], None], qtbot: Any
) -> None:
    page.choose_row(0)
    settle()
    with qtbot.waitSignal(page.case_requested):
        page.card.open.click()


def test_who_has_a_say_goes_straight_to_the_decision(
    page: QueuesPage, settle: Callable[[], None], qtbot: Any
) -> None:
    page.choose_row(0)
    settle()
    assert not page.card.decide.isVisible(), "a supervisor has no part in it"
    with qtbot.waitSignal(page.deciding_requested) as asked:
        page.card.decide.click()
    assert asked.args == [page.rows()[0].case_id]
