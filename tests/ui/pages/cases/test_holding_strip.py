"""Who holds a case, on its page."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.pages.cases.holding_strip import HoldingStrip
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.holding import CaseOffered, CaseTaken, HoldingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.cases.holding import Holding

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
OFFER = CaseOffered(
    "o", "c", "d", "Post", "h", "Headquarters", (), NOW, "Salima Sample", "He moves"
)
TAKEN = CaseTaken(
    "t", "c", "h", "Headquarters", "", (), NOW, "Hilola Sample", "The post burnt down"
)


@pytest.fixture
def strip(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> HoldingStrip:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = HoldingStrip(desk, tasks, owner)
    owner.show()
    return made


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Holding(HoldingState.HERE, ("Post",), (), (), True, False), "This desk holds"),
        (
            Holding(HoldingState.OFFERED, ("Post",), (OFFER,), (), True, False),
            "until that is accepted",
        ),
        (
            Holding(HoldingState.ELSEWHERE, ("Headquarters",), (), (TAKEN,), False, True),
            "burnt down",
        ),
        (Holding(HoldingState.FORKED, ("Post", "HQ"), (), (), False, True), "Two desks hold"),
        (
            Holding(HoldingState.HERE, ("HQ",), (), (), True, True, unjudged_at=("Post",)),
            "Take it over once more",
        ),
        (
            Holding(HoldingState.HERE, ("Post",), (), (), True, False, claimed=("HQ",)),
            "Ask them to take it over once more",
        ),
        (
            Holding(HoldingState.ELSEWHERE, ("Post",), (), (), True, True, lost_at=("Post",)),
            "each believes that the other holds the case",
        ),
    ],
)
def test_each_state_is_said_with_what_can_be_done(
    strip: HoldingStrip, found: Holding, words: str
) -> None:
    strip.show_holding("c", found, [("h", "Headquarters")])
    assert words in strip.words()
    assert strip.give.isVisibleTo(strip) is found.may_give
    assert strip.take.isVisibleTo(strip) is found.may_take_over


def test_handing_over_asks_to_which_desk_and_what_they_have_to_know(
    strip: HoldingStrip, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None], qtbot: QtBot
) -> None:
    given: list[tuple[object, ...]] = []
    monkeypatch.setattr(holding, "hand_over", lambda *args: given.append(args[1:]))
    found = Holding(HoldingState.HERE, ("Post",), (), (), True, False)
    strip.show_holding("c", found, [("h", "Headquarters")])
    strip.give.click()
    dialog = strip.dialog
    assert dialog is not None
    dialog.reason.set_text("He moves")
    with qtbot.waitSignal(strip.decided):
        dialog.act.click()
        settle()
    assert given == [("c", "h", "He moves")]


def test_the_page_of_a_case_says_who_holds_it(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    page = CasePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.show_case(case.id)
    settle()
    assert page.held_by.words() == "This desk holds this case."
    shown = [each.text() for each in page.guard.more.findChildren(QLabel) if each.isVisible()]
    assert shown == ["This desk holds this case."]
    assert not page.held_by.isVisible()


def test_that_this_desk_holds_a_case_takes_no_line_and_anything_else_does(
    strip: HoldingStrip,
) -> None:
    strip.show_holding("c", Holding(HoldingState.HERE, ("Post",), (), (), True, False), [])
    assert (strip.isVisible(), strip.beside()) == (False, "This desk holds this case.")
    strip.show_holding("c", Holding(HoldingState.FORKED, ("Post", "HQ"), (), (), False, True), [])
    assert (strip.isVisible(), strip.beside()) == (True, "")


def test_a_taking_over_that_somebody_cannot_judge_takes_a_line(strip: HoldingStrip) -> None:
    held = Holding(HoldingState.HERE, ("HQ",), (), (), True, True, unjudged_at=("Post",))
    strip.show_holding("c", held, [])
    assert (strip.isVisible(), strip.beside()) == (True, "")
    assert "Post" in strip.words()
