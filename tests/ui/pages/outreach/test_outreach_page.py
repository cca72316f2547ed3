"""The page: what was said, why nobody can be asked yet, taking back in one act, and a psychologist's stop."""

from collections.abc import Callable

import pytest

from tests.ui.pages.outreach.conftest import Shown
from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA, ISKANDAR
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from ui.pages.outreach.outreach_page import OutreachPage
from ui.pages.outreach.plan_dialog import PlanDialog
from ui.pages.outreach.say_dialog import SayDialog
from vetting_desk.model import new_id
from vetting_desk.model.consent import ConsentState, ConsentTo
from vetting_desk.operations.decisions import reopening
from vetting_desk.operations.outreach import engagements
from vetting_desk.operations.safeguards import known

Settle = Callable[[], None]


def sign(page: OutreachPage, settle: Settle, words: str = "", choice: str = "") -> None:
    dialog = page.dialog
    assert isinstance(dialog, SayDialog)
    dialog.words.edit.setPlainText(words)
    if dialog.choice is not None:
        dialog.choice.press(choice)
    if dialog.day is not None:
        dialog.day.show_day(page._desk.clock.now().date())
    dialog.act_button.click()
    settle()
    assert page.dialog is None


def test_nothing_asked_yet_is_said_with_the_next_step(shown: Shown) -> None:
    page = shown(ANORA)
    assert page.cards == []
    assert page.header.act_button.isEnabled()
    assert page._none.isVisible()
    assert page.everything.isHidden()
    assert page.early.isHidden()


def test_everything_is_taken_back_in_one_act_without_a_reason(
    shown: Shown, afterwards: Afterwards, settle: Settle
) -> None:
    afterwards.say(ConsentTo.SHARING, words="Only the school")
    afterwards.say()
    page = shown(ANORA)
    words = page.words()
    for said in (
        SCHOOL.name,
        SCHOOL.may_know,
        "Only the school",
        "Anora Sample",
        "Alone, over tea",
    ):
        assert said in words

    page.everything.click()
    sign(page, settle)

    assert {each.state for each in afterwards.stands().consents} == {ConsentState.WITHDRAWN}
    assert "Taken back" in page.words()
    assert not page.everything.isEnabled()
    [told] = [card.buttons["told"] for card in page.cards if "told" in card.buttons]
    told.click()
    sign(page, settle, "By telephone, the head of the school")
    assert "By telephone" in page.words()


def test_one_of_several_is_taken_back(shown: Shown, afterwards: Afterwards, settle: Settle) -> None:
    spoken, contact = afterwards.say(), afterwards.say(ConsentTo.CONTACT)
    page = shown(ANORA)
    page.cards[0].buttons["withdraw"].click()
    sign(page, settle, "Not now")
    assert afterwards.one(contact).state is ConsentState.WITHDRAWN
    assert afterwards.one(spoken).state is ConsentState.GIVEN


def test_an_engagement_goes_its_way(shown: Shown, afterwards: Afterwards, settle: Settle) -> None:
    afterwards.say()
    page = shown(ANORA)
    page.cards[0].buttons["plan"].click()
    dialog = page.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.what.edit.setPlainText("A talk")
    dialog.where.setText("A school")
    dialog.day.show_day(afterwards.next_week())
    dialog.act_button.click()
    settle()
    for step, choice in (("before", "yes"), ("held", ""), ("after", "no")):
        page.engagements[0].buttons[step].click()
        sign(page, settle, choice=choice)
    assert "They say they are not well" in page.words()
    assert list(page.engagements[0].buttons) == ["after"]


def test_why_nobody_can_be_asked_is_said(
    shown: Shown, afterwards: Afterwards, settle: Settle
) -> None:
    reopening.reopen(
        afterwards.bench.at(DAVLAT), afterwards.decision_id, "reopened", "Invented words"
    )
    afterwards.bench.carry()
    page = shown(ANORA)
    assert not page.header.act_button.isEnabled()
    assert "looked at again" in page.early.sentence()
    page.ask()
    assert page.dialog is None


def test_of_a_child_the_guardian_is_asked_and_nothing_in_public(
    shown: Shown, afterwards: Afterwards
) -> None:
    known.record(afterwards.psychologist(), afterwards.case_id, "age", "child", "A birth paper")
    page = shown(ANORA)
    assert page.early.isVisible()
    assert page.header.act_button.isEnabled()


def test_the_stop_is_a_psychologist_s(shown: Shown, afterwards: Afterwards, settle: Settle) -> None:
    one = engagements.plan(
        afterwards.officer(), afterwards.case_id, afterwards.say(), "A talk", "A school",
        afterwards.next_week(),
    ).id  # fmt: skip
    engagements.step(afterwards.officer(), afterwards.case_id, one, "before", "yes")
    assert shown(ANORA).stop.isHidden()
    page = shown(ISKANDAR)
    page.stop.click()
    sign(page, settle, "To rest first")
    assert "To rest first" in page.stopped.accessibleName()
    assert "held" not in page.engagements[0].buttons
    assert "plan" not in page.cards[0].buttons
    other = shown(ANORA)
    assert other.stopped.isVisible()
    page = shown(ISKANDAR)
    page.stopped.acted.emit()
    sign(page, settle, "Rested")
    assert page.stopped.isHidden()
    assert "held" in page.engagements[0].buttons


def test_it_is_forgotten_when_the_page_is_left(shown: Shown, afterwards: Afterwards) -> None:
    afterwards.say(words="Canary")
    page = shown(ANORA)
    assert "Canary" in page.words()
    page.hide()
    assert page.words() == ""
    assert page.view is None


def test_who_was_told_at_headquarters_that_everything_is_taken_back_writes_it_down(
    shown: Shown, afterwards: Afterwards, settle: Settle
) -> None:
    spoken = afterwards.say()  # not carried
    page = shown(HILOLA)
    assert page.cards == []
    page.everything.click()
    sign(page, settle, "She called")
    afterwards.bench.carry()
    assert afterwards.one(spoken).state is ConsentState.CONTRADICTED


def test_of_an_erased_case_nothing_can_be_written(shown: Shown, afterwards: Afterwards) -> None:
    afterwards.say()
    desk = afterwards.officer()
    desk.casebook.erasure.erase(afterwards.case_id, desk.clock.now(), new_id(), "Invented")
    page = shown(ANORA)
    assert page.cards == []
    assert page.everything.isHidden()
    assert not page.header.act_button.isEnabled()


@pytest.mark.parametrize("name", [DAVLAT])
def test_who_decides_gets_nothing(
    shown: Shown, afterwards: Afterwards, name: str, qtbot: object
) -> None:
    afterwards.say(words="Canary")
    afterwards.bench.carry()
    page = shown(name)
    assert page.view is None
    assert page.words() == ""
