"""What is done with the chosen case: claimed, moved on, given away, acknowledged; and what is refused."""

from collections.abc import Callable

import pytest

from tests.ui.pages.queues.test_queues_page import ShowAt, release
from ui.pages.queues import QueuesPage
from ui.pages.queues.give_dialog import GiveDialog
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.queues import claims


@pytest.fixture
def page(taken_in: OpenDesk, show_at: ShowAt, settle: Callable[[], None]) -> QueuesPage:
    made = show_at(taken_in, QueuesPage)
    assert isinstance(made, QueuesPage)
    made.choose_row(0)
    settle()
    return made


def claimed(page: QueuesPage, settle: Callable[[], None]) -> None:
    page.card.claim.click()
    settle()
    settle()


def test_a_case_is_claimed_and_let_go(page: QueuesPage, settle: Callable[[], None]) -> None:
    claimed(page, settle)
    glance = page.glance()
    assert glance is not None
    assert glance.claim is not None
    assert page.queues.buttons["own"].count() == "1 case"
    page.card.let_go.click()
    settle()
    settle()
    assert page.glance().claim is None  # type: ignore[union-attr] # (shown)


def test_the_second_is_told_who_was_first(
    page: QueuesPage, taken_in: OpenDesk, settle: Callable[[], None]
) -> None:
    first = taken_in.officer
    other = Officer(new_id(), "Other Sample", Role.SUPERVISOR)
    taken_in.casebook.officers.put(other)
    taken_in.casebook.act_as(other)
    claims.claim(taken_in, page.rows()[0].case_id)
    taken_in.casebook.act_as(first)
    page.acts.claim()
    settle()
    assert "Other Sample" in page.banner.sentence()


def test_a_case_moves_on(page: QueuesPage, settle: Callable[[], None]) -> None:
    case_id = page.rows()[0].case_id
    claimed(page, settle)
    page.card.looked.click()
    settle()
    page.queues.choose(Queue.REVIEW)
    settle()
    assert [row.case_id for row in page.rows()] == [case_id]
    page.choose_row(0)
    settle()
    page.card.ready.click()
    settle()
    page.queues.choose(Queue.DECIDE)
    settle()
    assert [row.case_id for row in page.rows()] == [case_id]


def test_a_second_look_wants_words(page: QueuesPage, settle: Callable[[], None]) -> None:
    claimed(page, settle)
    page.card.second.click()
    dialog = page.acts.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.act.click()
    assert dialog.error()
    dialog.reason.setPlainText("The dates do not fit")
    dialog.act.click()
    settle()
    assert page.acts.dialog is None
    page.queues.choose(Queue.SECOND_LOOK)
    settle()
    assert len(page.rows()) == 1


def test_what_is_urgent_is_acknowledged_by_name(
    page: QueuesPage, taken_in: OpenDesk, settle: Callable[[], None]
) -> None:
    release(taken_in, page.rows()[0].case_id)
    settle()
    page.refresh()
    settle()
    settle()
    glance = page.glance()
    assert glance is not None
    [it] = glance.urgent
    page.acts.acknowledge(it)
    dialog = page.acts.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setPlainText("I call the post")
    dialog.act.click()
    settle()
    settle()
    [seen] = taken_in.casebook.reviews.acknowledgements(glance.case.id)
    assert (seen.officer_name, seen.words) == (taken_in.officer.name, "I call the post")


def test_a_case_is_given_to_somebody_who_is_here(
    page: QueuesPage, settle: Callable[[], None]
) -> None:
    claimed(page, settle)
    page.card.give.click()
    settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, GiveDialog)
    dialog.reject()
    assert page.acts.dialog is None
