"""One criterion as it is filled in."""

from pytestqt.qtbot import QtBot

from ui.pages.deciding.criterion_panel import CriterionPanel
from ui.pages.deciding.deciding_view import DecidingView
from vetting_desk.model.decision import CriterionDraft


def test_it_tells_each_change_once(drafted: DecidingView, qtbot: QtBot) -> None:
    panel = CriterionPanel()
    qtbot.addWidget(panel)
    heard: list[CriterionDraft] = []
    panel.changed.connect(heard.append)
    panel.show_criterion(
        CriterionDraft(key="e6"),
        "Invented",
        drafted.known.sources,
        drafted.place_text,
        judged=False,
    )
    panel.flush()
    assert heard == []
    assert not panel._threat.isHidden()
    panel.result.press("not-assessed")
    panel.flush()
    assert [each.result for each in heard] == ["not-assessed"]
    for name, field in (("evidence", panel.in_favour.add), ("result", panel.result)):
        assert panel.field(name) is field
