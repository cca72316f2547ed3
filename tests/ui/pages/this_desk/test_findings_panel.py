"""What this desk noticed: a card each, with buttons that do what they say."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from ui.pages.this_desk import ThisDeskPage
from vetting_desk.model import Role
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import parted
from vetting_desk.operations.exchange import transfer

Settle = Callable[[], None]


@pytest.fixture
def copied(page: ThisDeskPage, desk: OpenDesk, settle: Settle) -> ThisDeskPage:
    desk.casebook.findings.add(FindingKind.COPIED, detail={"sequence": 3, "here": 3})
    page.refresh()
    settle()
    return page


def press(page: ThisDeskPage, words: str) -> None:
    buttons = page.findings.findChildren(QPushButton)
    next(button for button in buttons if words in button.text() and button.isVisible()).click()


def test_a_quiet_desk_shows_nothing(page: ThisDeskPage) -> None:
    assert not page.findings.isVisible()


def test_a_finding_is_shown_with_what_can_be_done(copied: ThisDeskPage) -> None:
    assert copied.findings.isVisible()
    words = [button.text() for button in copied.findings.buttons()]
    assert words == ["Offer everything again", "Become a new desk…", "This is dealt with"]


def test_everything_is_offered_again(copied: ThisDeskPage, desk: OpenDesk, settle: Settle) -> None:
    press(copied, "Offer everything")
    settle()

    assert transfer.counts(desk).word_owed
    assert "to be sent again" in copied.banner.sentence()


def test_headquarters_is_asked(page: ThisDeskPage, desk: OpenDesk, settle: Settle) -> None:
    desk.casebook.findings.add(FindingKind.HQ_RESTORED)
    page.refresh()
    settle()
    press(page, "Ask headquarters")
    settle()

    assert transfer.counts(desk).word_owed
    assert "asks headquarters" in page.banner.sentence()


def test_what_is_dealt_with_goes(copied: ThisDeskPage, desk: OpenDesk, settle: Settle) -> None:
    press(copied, "dealt with")
    settle()

    assert not copied.findings.isVisible()
    assert desk.casebook.findings.standing() == []


def test_a_new_desk_takes_over_the_cases_of_the_one_it_was(
    page: ThisDeskPage, desk: OpenDesk, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(parted, "take_over_all", lambda _, reason: given.append(reason))
    desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
    desk.casebook.findings.add(FindingKind.PARTED)
    page.refresh()
    settle()
    press(page, "Take over its cases")
    dialog = page.findings.dialog
    assert dialog is not None
    dialog.reason.set_text("This laptop goes on")
    dialog.act.click()
    settle()
    assert given == ["This laptop goes on"]
    assert "holds these cases" in page.banner.sentence()


def test_who_may_not_take_cases_over_is_told_without_a_button(
    page: ThisDeskPage, desk: OpenDesk, settle: Settle
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.INTERVIEWER))
    desk.casebook.findings.add(FindingKind.PARTED)
    page.refresh()
    settle()
    words = [button.text() for button in page.findings.buttons()]
    assert words == ["This is dealt with"]
