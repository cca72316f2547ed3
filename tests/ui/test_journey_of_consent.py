"""Consent through the real window: given, seen by a supervisor, taken back, unseen by who decides."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_journey import Desk
from tests.ui.test_journey_of_a_decision import Journey
from tests.vetting_desk.operations.conftest import opened
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (a fixture)
    ANORA,
    DAVLAT,
    HILOLA,
    LATIF,
    Bench,
    made,
)
from ui.pages.deciding.telling_dialog import TellingDialog
from ui.pages.outreach.ask_dialog import AskDialog
from ui.pages.outreach.outreach_page import OutreachPage
from ui.pages.outreach.say_dialog import SayDialog
from ui.widgets.row_button import RowButton

SAID = "Canary: only in the school of my own village"
PARTNER = "School 4 of the canary"


@pytest.fixture
def journey(
    made: Path,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
) -> Journey:
    """A case that is decided; its post has the decision."""
    data = Path(shutil.copytree(made, tmp_path / "data"))
    (data / "stick").mkdir(exist_ok=True)
    with (
        closing(opened(data / "post")) as post,
        closing(opened(data / "headquarters")) as hq,
    ):
        bench = Bench(post, hq, data / "stick")
        bench.decided()
        bench.carry()
    shutil.rmtree(data / "stick")
    (data / "stick").mkdir()
    return Journey(data, qtbot)


@pytest.mark.slow
def test_given_and_withdrawn_and_seen_by_nobody_who_decides(journey: Journey, qtbot: QtBot) -> None:
    _given(journey, qtbot)
    _seen(journey, qtbot, "Given")
    for name in (DAVLAT, LATIF):
        _unseen(journey, name)
    _taken_back(journey, qtbot)
    _seen(journey, qtbot, "Taken back")
    for name in (DAVLAT, LATIF):
        _unseen(journey, name)


def _given(journey: Journey, qtbot: QtBot) -> None:
    post = journey.at("post", ANORA)
    page = _outreach(journey, post, qtbot)
    assert "not told of the decision" in page.early.sentence()
    assert not page.header.act_button.isEnabled()
    _tell(post)
    page = _outreach(journey, post, qtbot)
    qtbot.mouseClick(page.header.act_button, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert isinstance(dialog, AskDialog)
    dialog.to.press("sharing")
    dialog.name.setText(PARTNER)
    dialog.kind.press("school")
    dialog.may_know.edit.setPlainText("The names of the children")
    dialog.answer.press("given")
    dialog.how.edit.setPlainText("Alone, over tea")
    dialog.language.setCurrentIndex(dialog.language.findData("tg"))
    dialog.day.show_day(post.frame.open_desk.clock.now().date())
    dialog.words.edit.setPlainText(SAID)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.dialog is None and len(page.cards) == 1)
    assert SAID in page.words()
    post.frame.go("partners")
    post.rest(lambda: len(post.frame.pages.partners.rows) == 1)
    journey.write(post)
    post.leave()


def _taken_back(journey: Journey, qtbot: QtBot) -> None:
    post = journey.at("post", ANORA)
    page = _outreach(journey, post, qtbot)
    qtbot.mouseClick(page.everything, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert isinstance(dialog, SayDialog)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.dialog is None and "Taken back" in page.words())
    journey.write(post)
    post.leave()


def _seen(journey: Journey, qtbot: QtBot, state: str) -> None:
    hq = journey.at("headquarters", HILOLA)
    journey.receive(hq)
    page = _outreach(journey, hq, qtbot)
    for words in (PARTNER, SAID, state):
        assert words in page.words()
    hq.frame.go("partners")
    partners = hq.frame.pages.partners
    hq.rest(lambda: len(partners.rows) == 1)
    to_tell = [label.text() for label in partners.findChildren(QLabel) if label.isVisible()]
    assert ("To be told that nothing more is shared" in to_tell) is (state == "Taken back")
    hq.leave()


def _unseen(journey: Journey, name: str) -> None:
    """Nothing of it stands on any page of who decides or is heard, nor leads there."""
    hq = journey.at("headquarters", name)
    for place in ("queues", "inbox", "cases", "transfer"):
        hq.frame.go(place)
        hq.rest()
        _nothing(hq.window)
    journey.case(hq)
    _nothing(hq.window)
    hq.frame.open_across(journey.case_id)
    hq.rest()
    _nothing(hq.window)
    journey.deciding(hq)
    _nothing(hq.window)
    hq.leave()


def _nothing(window: QWidget) -> None:
    texts = [each.text() for each in window.findChildren(QLabel)]
    for button in window.findChildren(QPushButton):
        texts += [button.text(), button.accessibleName()]
    for words in (SAID, PARTNER, "Consent and outreach", "Partners"):
        assert not [text for text in texts if words in text]


def _outreach(journey: Journey, desk: Desk, qtbot: QtBot) -> OutreachPage:
    """From the page of the case, by what can be done next."""
    journey.case(desk)

    def steps() -> list[RowButton]:
        rows = desk.frame.pages.case.findChildren(RowButton)
        words = "Consent and outreach"
        return [row for row in rows if row.isVisible() and row.accessibleName().startswith(words)]

    desk.rest(lambda: len(steps()) == 1)
    qtbot.mouseClick(steps()[0], Qt.MouseButton.LeftButton)
    page = desk.frame.pages.outreach
    desk.rest(lambda: page.view is not None)
    return page


def _tell(post: Desk) -> None:
    view = post.frame.pages.case.way_back._view
    assert view is not None
    post.frame.decisions.open_decision(view.decisions[-1].standing.entry.id)
    page = post.frame.pages.decision
    post.rest(lambda: page.view is not None)
    page.buttons["tell"].click()
    dialog = page.dialog
    assert isinstance(dialog, TellingDialog)
    dialog.day.show_day(post.frame.open_desk.clock.now().date())
    dialog.how.edit.setPlainText("Read aloud")
    dialog.understood.press("yes")
    dialog.appeals.press("no")
    dialog.act.click()
    post.rest(lambda: page.dialog is None)
