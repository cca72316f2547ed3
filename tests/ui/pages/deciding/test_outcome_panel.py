"""The outcome, and what it takes with it."""

from datetime import date

from pytestqt.qtbot import QtBot

from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.outcome_panel import OutcomePanel
from vetting_desk.model.decision import DecisionDraft, InquiryDraft


def test_an_inquiry_asks_what_by_whom_and_until_when(drafted: DecidingView, qtbot: QtBot) -> None:
    assert drafted.choices is not None
    panel = OutcomePanel(date(2026, 11, 30))
    qtbot.addWidget(panel)
    heard: list[tuple[object, ...]] = []
    panel.changed.connect(lambda *typed: heard.append(typed))
    empty = DecisionDraft(saw="a" * 64, works_from=(), criteria=())
    panel.show_draft(empty, drafted.choices, drafted.known, adult=False)
    assert not panel._only.isHidden()
    assert panel.outcome.currentData() == ""
    assert panel._inquiry.isHidden()
    at = panel.outcome.findData("inquiry")
    panel.outcome.setCurrentIndex(at)
    panel.outcome.activated.emit(at)
    panel.what.edit.setPlainText("Find the papers")
    panel.who.setText("Post")
    panel.until.show_day(date(2027, 1, 2))
    panel.flush()
    assert heard[-1][4] == InquiryDraft(what="Find the papers", who="Post", until="2027-01-02")
    assert panel.field("inquiry") is panel.what
    assert panel.field("grounds") is panel.grounds()[0]


def test_a_long_outcome_can_be_read_whole(drafted: DecidingView, qtbot: QtBot) -> None:
    assert drafted.choices is not None
    panel = OutcomePanel(date(2026, 11, 30))
    qtbot.addWidget(panel)
    empty = DecisionDraft(saw="a" * 64, works_from=(), criteria=())
    panel.show_draft(empty, drafted.choices, drafted.known, adult=True)
    assert panel.whole.isHidden()
    long = max(drafted.choices.outcomes, key=lambda each: len(each.text))
    panel.outcome.setCurrentIndex(panel.outcome.findData(long.key))
    panel.outcome.activated.emit(panel.outcome.currentIndex())
    assert panel.whole.plain() == long.text
    assert not panel.whole.isHidden()
