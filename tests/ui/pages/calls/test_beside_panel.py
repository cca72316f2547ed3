"""Beside a call stands what may be promised, dated, and what it does not promise; then what may be the same."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.calls.beside_panel import BesidePanel
from ui.widgets.card import Card
from ui.widgets.row_button import RowButton
from vetting_desk.model import CaseRow, Stage, WayToHq
from vetting_desk.model.call import Call, CallState
from vetting_desk.model.pack import FoundText
from vetting_desk.model.sameness import Alike
from vetting_desk.operations.calls.looking import Beside

NOW = datetime(2026, 11, 30, tzinfo=UTC)
CALL = Call(
    "id", "id", NOW, NOW, NOW, CallState.WAITING, "o", "Olim Sample", words={"code-word": "Lark"}
)
CASE = CaseRow("case", "2026-K7Q-00001", "Namuna", "", Stage.CONTACT, NOW, WayToHq.NOTHING)


@pytest.fixture
def panel(qtbot: QtBot) -> BesidePanel:
    made = BesidePanel()
    qtbot.addWidget(made)
    made.show()
    return made


def said(card: Card) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if not each.isHidden())


def text(key: str, words: str, language: str = "tg") -> FoundText:
    return FoundText(f"offer/{key}", words, language, "tg", "Texts", 1, "A lawyer", "2026-11-22")


def test_the_offer_is_shown_with_its_date_and_what_it_does_not_promise(panel: BesidePanel) -> None:
    panel.show_promised([text("offer", "Come home"), text("not-promised", "No decision")])
    words = said(panel.promised)
    assert (
        words.index("Come home") < words.index("You may not promise") < words.index("No decision")
    )
    assert "2026-11-22" in words
    assert "interpreter" not in words


def test_words_that_are_not_approved_in_the_language_are_told(panel: BesidePanel) -> None:
    panel.show_promised([text("offer", "Come home", "ru")])
    assert "an interpreter says it" in said(panel.promised)


def test_without_texts_nothing_is_promised(panel: BesidePanel) -> None:
    panel.show_promised([])
    assert "Promise nothing" in said(panel.promised)


def test_calls_and_cases_are_rows_that_lead_to_them(panel: BesidePanel, qtbot: QtBot) -> None:
    panel.show_beside(Beside((CALL,), (CALL,), (Alike(CASE, ()),)))
    for card, ours in ((panel.story, True), (panel.alike, False)):
        [row] = card.findChildren(RowButton)
        with qtbot.waitSignal(panel.call_wanted) as told:
            row.click()
        assert told.args == [CALL, ours]
    [row] = panel.cases.findChildren(RowButton)
    with qtbot.waitSignal(panel.case_wanted) as told:
        row.click()
    assert told.args == ["case"]
    panel.show_beside(Beside((), (), ()))
    assert panel.story.isHidden()
    assert panel.alike.isHidden()
    assert panel.cases.isHidden()


def test_what_an_earlier_call_of_the_story_forbids_to_say_stands_first(panel: BesidePanel) -> None:
    panel.show_promised([text("offer", "Come home")])
    forbids = replace(CALL, words={"not-say": "Do not name the programme"})
    panel.show_beside(Beside((forbids, forbids, CALL), (), ()))
    assert panel.warned.isVisible()
    words = said(panel.warned)
    assert words.count("Do not name the programme") == 1
    assert words.startswith("Never say")
    assert panel.column.indexOf(panel.warned) == 0
    panel.show_beside(Beside((CALL,), (forbids,), ()))
    assert not panel.warned.isVisible(), "another story may be somebody else's"
