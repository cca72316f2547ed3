"""What comes after the decision."""

from datetime import date

from pytestqt.qtbot import QtBot

from ui.pages.deciding.afterwards_panel import AfterwardsPanel
from vetting_desk.model.decision import DecisionDraft


def test_it_shows_and_tells_what_is_filled_in(qtbot: QtBot) -> None:
    panel = AfterwardsPanel(date(2026, 11, 30))
    qtbot.addWidget(panel)
    heard: list[tuple[object, ...]] = []
    panel.changed.connect(lambda *typed: heard.append(typed))
    draft = DecisionDraft(
        saw="a" * 64, works_from=(), criteria=(), appeal_until="2027-01-02", language="xx"
    )
    panel.show_draft(draft)
    assert panel.language.currentData() == "xx"
    panel.flush()
    assert heard == []
    panel.teller.setText("Post")
    panel.flush()
    assert heard == [("", date(2027, 1, 2), "Post", "xx")]
    assert panel.field("until") is panel.until.edit
    assert panel.field("teller") is panel.teller
