"""A call is written down as it is spoken: kept at once, nothing needed, with ways out of every state."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.calls.call_page import CallPage
from ui.pages.calls.quick_choice import QuickChoice
from ui.pages.calls.settling_dialogs import CloseDialog, JoinDialog
from vetting_desk.errors import StorageFullError
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.call import Call, CallState, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.cases import cases

Settle = Callable[[], None]


@pytest.fixture
def page(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Settle) -> CallPage:
    made = CallPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.begin()
    settle()
    return made


def now(page: CallPage) -> Call:
    return page._tasks.call(taking.read, page._desk, page.call_id)


def choose(page: CallPage, name: str, key: str) -> None:
    choice = page.fields.editor(name)
    assert isinstance(choice, QuickChoice)
    choice.chips[key].click()


def had(desk: OpenDesk, **words: str) -> Call:
    call = taking.begin(desk)
    taking.write(desk, call.id, {name.replace("_", "-"): said for name, said in words.items()})
    return taking.end(desk, call.id)


def test_it_begins_with_nothing_and_the_focus_in_the_talk(page: CallPage, qtbot: QtBot) -> None:
    assert page.call is not None
    assert page.call.state is CallState.RUNNING
    assert page.fields.words() == {}
    qtbot.keyClicks(page.fields.talk, "Mother")
    page.flush()
    assert now(page).words == {"talk": "Mother"}


def test_what_is_typed_is_kept_soon_by_itself(page: CallPage, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClicks(page.fields.talk, "He wants to come home")
    with qtbot.waitSignal(page.saver.kept):
        pass
    assert now(page).words["talk"] == "He wants to come home"
    assert page.header._saved.text().startswith("Saved")


def test_choices_are_none_at_first_and_can_be_taken_back(page: CallPage) -> None:
    choose(page, "safe", "no")
    page.flush()
    assert now(page).words == {"safe": "no"}
    choose(page, "safe", "yes")
    page.flush()
    assert now(page).words == {"safe": "yes"}
    choose(page, "safe", "yes")
    page.flush()
    assert now(page).words == {}


def test_a_relatives_own_safety_is_asked_of_relatives(page: CallPage) -> None:
    assert (
        page.fields.editor("relation").isHidden() or not page.fields.editor("relation").isVisible()
    )
    choose(page, "caller", "relative")
    assert page.fields.editor("relation").isVisible()
    assert page.fields.editor("caller-safe").isVisible()
    choose(page, "caller", "person")
    assert not page.fields.editor("relation").isVisible()


def test_a_time_that_is_none_is_told_and_everything_else_is_kept(
    page: CallPage, qtbot: QtBot, settle: Settle
) -> None:
    choose(page, "back-way", "phone")
    until = page.fields.editor("back-until")
    assert isinstance(until, QLineEdit)
    qtbot.keyClicks(until, "99")
    until.editingFinished.emit()
    page.flush()
    settle()
    assert page.banner.isVisible()
    page.flush()
    assert now(page).words == {"back-way": "phone"}
    until.setText("1830")
    until.editingFinished.emit()
    page.flush()
    assert now(page).words["back-until"] == "18:30"


def test_nothing_typed_is_lost_when_the_page_is_left(page: CallPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.fields.editor("where"), "Roj")
    page.hide()
    assert now(page).words == {"where": "Roj"}


def test_ending_asks_nothing_and_offers_what_fits(
    page: CallPage, qtbot: QtBot, settle: Settle
) -> None:
    choose(page, "caller", "relative")
    qtbot.keyClicks(page.fields.talk, "Bye")
    page.bar.buttons["end"].click()
    settle()
    assert now(page).state is CallState.WAITING
    shown = {name for name, button in page.bar.buttons.items() if button.isVisible()}
    assert shown == {"join", "close", "again", "go-on"}
    assert page.fields.talk.isReadOnly()


def test_the_person_opens_a_case_from_their_own_call(
    page: CallPage, qtbot: QtBot, settle: Settle
) -> None:
    choose(page, "caller", "person")
    qtbot.keyClicks(page.fields.editor("code-word"), "Lark")
    page.bar.buttons["end"].click()
    settle()
    page.bar.buttons["open"].click()
    dialog = page.settling.dialog
    assert dialog is not None
    with qtbot.waitSignal(page.case_requested) as opened:
        dialog.act.click()
    case = page._desk.casebook.cases.get(opened.args[0])
    assert [each.text for each in case.names] == ["Lark"]


def test_a_call_joins_a_case_that_is_found_by_its_name(
    page: CallPage, desk: OpenDesk, qtbot: QtBot, settle: Settle
) -> None:
    case = cases.create_case(desk, [PersonName("Zarnigor", NameScript.LATIN)], BirthDate())
    page.bar.buttons["end"].click()
    settle()
    page.bar.buttons["join"].click()
    settle()
    dialog = page.settling.dialog
    assert isinstance(dialog, JoinDialog)
    qtbot.keyClicks(dialog.field, "Zarnigor")
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    dialog.rows[0].click()
    settle()
    assert now(page).case_id == case.id
    with qtbot.waitSignal(page.case_requested) as shown:
        page.bar.buttons["case"].click()
    assert shown.args == [case.id]


def test_a_call_is_closed_with_a_reason_and_opened_again(page: CallPage, settle: Settle) -> None:
    page.bar.buttons["end"].click()
    settle()
    page.bar.buttons["close"].click()
    settle()
    dialog = page.settling.dialog
    assert isinstance(dialog, CloseDialog)
    dialog.act.click()
    assert dialog.error() == "Choose why."
    dialog.reasons[Closing.HOAX].click()
    dialog.act.click()
    settle()
    settle()
    assert now(page).why is Closing.HOAX
    assert "hoax" in page.banner.sentence()
    page.bar.buttons["reopen"].click()
    settle()
    assert now(page).state is CallState.WAITING


def test_when_to_call_back_can_be_set_after_the_call(
    page: CallPage, qtbot: QtBot, settle: Settle
) -> None:
    page.bar.buttons["end"].click()
    settle()
    choose(page, "back-way", "phone")
    day = page.fields.editor("back-on")
    assert isinstance(day, QComboBox)
    day.setCurrentIndex(2)
    day.activated.emit(2)
    page.flush()
    found = now(page)
    assert found.words["back-on"] == day.currentData()
    assert found.state is CallState.WAITING


def test_calling_back_begins_a_call_of_the_same_story(page: CallPage, settle: Settle) -> None:
    page.bar.buttons["end"].click()
    settle()
    first = page.call_id
    page.bar.buttons["again"].click()
    settle()
    assert page.call_id != first
    assert now(page).story == first
    assert page.panel.story.isVisible()


def test_a_call_with_the_same_code_word_is_shown_and_made_one_story(
    page: CallPage, desk: OpenDesk, qtbot: QtBot, settle: Settle
) -> None:
    before = had(desk, code_word="Swallow", caller="relative")
    qtbot.keyClicks(page.fields.editor("code-word"), "swallow")
    qtbot.waitUntil(page.panel.alike.isVisible)
    page._on_call_wanted(before, ours=False)
    page._join_story(before.id)
    settle()
    settle()
    assert now(page).story == before.story
    assert page.panel.story.isVisible()
    assert not page.panel.alike.isVisible()
    assert page.fields.value("code-word") == "swallow"


def test_a_call_that_a_crash_cut_off_goes_on_where_it_was(
    page: CallPage, desk: OpenDesk, settle: Settle
) -> None:
    cut = taking.begin(desk)
    taking.write(desk, cut.id, {"talk": "He wants to"})
    page.open_call(cut.id)
    settle()
    assert page.fields.talk.toPlainText() == "He wants to"
    assert not page.fields.talk.isReadOnly()
    assert page.bar.buttons["end"].isVisible()


def test_a_call_tells_when_it_runs(page: CallPage, qtbot: QtBot, settle: Settle) -> None:
    with qtbot.waitSignal(page.talking) as told:
        page.bar.buttons["end"].click()
    assert told.args == [False]
    with qtbot.waitSignal(page.talking) as told:
        page.bar.buttons["go-on"].click()
    assert told.args == [True]


def test_facts_are_ticked_none_beforehand(page: CallPage, qtbot: QtBot, settle: Settle) -> None:
    choose(page, "caller", "person")
    choose(page, "safe", "no")
    page.bar.buttons["end"].click()
    settle()
    case = settling.open_case(
        page._desk, page.call_id, [PersonName("Lark", NameScript.LATIN)], BirthDate()
    )
    page.open_call(page.call_id)
    settle()
    settle()
    assert list(page.facts.boxes) == ["danger"]
    assert not page.facts.boxes["danger"].isChecked()
    page.facts.take.click()
    settle()
    assert page._desk.casebook.facts.of_case(case.id) == []
    page.facts.boxes["danger"].click()
    page.facts.take.click()
    settle()
    [fact] = page._desk.casebook.facts.of_case(case.id)
    assert (fact.name, fact.value) == ("danger", "yes")


def test_end_is_reached_by_keys_alone(page: CallPage, qtbot: QtBot, settle: Settle) -> None:
    page.bar.buttons["end"].setFocus()
    qtbot.keyClick(page.bar.buttons["end"], Qt.Key.Key_Space)
    settle()
    assert now(page).state is CallState.WAITING


def test_what_is_typed_while_a_call_is_being_begun_is_kept(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Settle
) -> None:
    page = CallPage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    qtbot.keyClicks(page.fields.talk, "At once")
    settle()
    with qtbot.waitSignal(page.saver.kept):
        qtbot.keyClicks(page.fields.talk, "!")
    assert now(page).words == {"talk": "At once!"}


def test_words_typed_while_two_calls_become_one_story_stay(
    page: CallPage, desk: OpenDesk, qtbot: QtBot, settle: Settle
) -> None:
    before = had(desk, code_word="Swallow")
    qtbot.keyClicks(page.fields.talk, "one ")
    page._join_story(before.id)
    qtbot.keyClicks(page.fields.talk, "two")
    settle()
    page.flush()
    assert page.fields.talk.toPlainText() == "one two"
    assert now(page).words["talk"] == "one two"


def test_a_call_that_cannot_be_begun_is_told(page: CallPage) -> None:
    page._on_not_begun(StorageFullError(path="x"))
    assert "on paper" in page.banner._hint.plain()
