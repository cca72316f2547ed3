"""Sending a record back and replying to it, on its page."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ui.pages.reason_dialog import ReasonDialog
from ui.pages.records.record_page import RecordPage
from ui.pages.records.send_back_dialog import SendBackDialog
from vetting_desk.model import Record, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import remarks

Show = Callable[[Record], RecordPage]


@pytest.fixture
def supervisor(desk: OpenDesk) -> OpenDesk:
    desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
    return desk


def test_it_is_sent_back_and_replied_to(
    supervisor: OpenDesk, record: Record, show: Show, settle: Callable[[], None]
) -> None:
    page = show(record)
    page.show_part("about")
    remarking = page.remarking
    assert remarking.card.isVisibleTo(page)
    remarking.card.send_back.click()
    dialog = remarking.dialog
    assert isinstance(dialog, SendBackDialog)
    dialog.question.setCurrentIndex(1)
    asked = dialog.question.currentText().rstrip("…")
    dialog.words.setPlainText("Ask this again")
    dialog.act.click()
    settle()
    assert remarking.dialog is None
    assert asked in remarking.card.lines()
    assert "Ask this again" in remarking.card.lines()
    remarking.card.reply.click()
    reply = remarking.dialog
    assert isinstance(reply, ReasonDialog)
    reply.reason.setPlainText("So it was said")
    reply.act.click()
    settle()
    assert "So it was said" in remarking.card.lines()
    [found] = remarks.of_record(supervisor, record.id)
    assert not found.open


def test_what_is_refused_is_said_and_nothing_typed_is_lost(
    supervisor: OpenDesk, record: Record, show: Show, settle: Callable[[], None]
) -> None:
    page = show(record)
    page.remarking.send_back()
    dialog = page.remarking.dialog
    assert isinstance(dialog, SendBackDialog)
    dialog.words.setPlainText("x" * 20_001)
    dialog.act.click()
    settle()
    assert dialog.error()
    assert dialog.words.toPlainText()
    assert remarks.of_record(supervisor, record.id) == []
    dialog.reject()


def test_who_may_not_send_back_sees_nothing_where_nothing_is(
    desk: OpenDesk, record: Record, show: Show
) -> None:
    assert not show(record).remarking.card.isVisibleTo(show(record))
