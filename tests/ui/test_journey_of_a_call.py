"""Through the real window: an anonymous relative calls; the person calls; their case is at headquarters too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.test_journey import PATIENCE_MS, Desk
from ui.pages.calls.call_page import CallPage
from ui.pages.calls.quick_choice import QuickChoice
from ui.pages.calls.settling_dialogs import OpenCaseDialog
from vetting_desk.operations.calls import looking


def choose(page: CallPage, name: str, key: str) -> None:
    choice = page.fields.editor(name)
    assert isinstance(choice, QuickChoice)
    choice.chips[key].click()


def type_in(page: CallPage, qtbot: QtBot, name: str, words: str) -> None:
    line = page.fields.editor(name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, words)


@pytest.mark.slow
def test_from_an_anonymous_relative_to_a_case_at_headquarters(data: Path, qtbot: QtBot) -> None:
    post = Desk(data, "post", qtbot)
    post.press("Calls")
    post.rest()
    post.press("New call", post.frame.pages.calls)
    post.rest()
    page = post.frame.pages.call
    qtbot.keyClicks(page.fields.talk, "My son wants to come home")
    choose(page, "caller", "relative")
    type_in(page, qtbot, "code-word", "Swallow")
    type_in(page, qtbot, "not-say", "Do not name the programme")
    post.press("End call", page)
    post.rest()
    assert not page.bar.buttons["open"].isVisible()  # nobody becomes a case by what others say
    first = page.call_id
    qtbot.mouseClick(page.header._back, Qt.MouseButton.LeftButton)
    post.rest()

    # The person calls, and names the word their mother chose.
    post.press("New call", post.frame.pages.calls)
    post.rest(lambda: page.call_id != first)
    choose(page, "caller", "person")
    type_in(page, qtbot, "code-word", "Swallow")
    qtbot.keyClicks(page.fields.talk, "I want home")
    qtbot.waitUntil(page.panel.alike.isVisible, timeout=PATIENCE_MS)
    page._join_story(first)
    post.rest(page.panel.story.isVisible)
    assert page.fields.talk.toPlainText() == "I want home"
    post.press("End call", page)
    post.rest()
    post.press("A case of their own…", page)
    dialog = page.settling.dialog
    assert isinstance(dialog, OpenCaseDialog)
    post.press("Open the case", dialog)
    post.rest(lambda: post.frame.pages.case.detail is not None)
    case_id = post.frame.pages.case.case_id
    detail = post.frame.pages.case.detail
    assert detail is not None
    assert [each.kind for each in detail.timeline].count("call-joined") == 2

    post.frame.go("transfer")
    post.rest(lambda: post.frame.pages.transfer.stick.path() is not None)
    post.frame.pages.transfer.write_to_stick()
    post.rest()
    post.leave()

    headquarters = Desk(data, "headquarters", qtbot)
    headquarters.frame.go("transfer")
    headquarters.rest(lambda: headquarters.frame.pages.transfer.stick.path() is not None)
    headquarters.frame.pages.transfer.receive_from_stick()
    headquarters.rest()
    found = headquarters.tasks.call(looking.of_case, headquarters.frame.open_desk, case_id)
    assert [each.words["talk"] for each in found] == ["My son wants to come home", "I want home"]
    headquarters.leave()
