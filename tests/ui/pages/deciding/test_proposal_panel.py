"""What can be said to a proposed decision, and by whom."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, LATIF, Bench
from ui.pages.deciding.proposal_panel import ProposalPanel
from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from vetting_desk.operations.decisions import said


def _shown(bench: Bench, name: str, qtbot: QtBot) -> ProposalPanel:
    panel = ProposalPanel(bench.at(name))
    qtbot.addWidget(panel)
    panel.show_proposal(said.decisions(bench.hq, bench.case_id)[0], lambda _: ("", ""), {})
    return panel


def test_each_sees_what_they_can_say(bench: Bench, qtbot: QtBot) -> None:
    bench.proposed(lawyer=LATIF)
    panels = {name: _shown(bench, name, qtbot) for name in (DAVLAT, DILNOZA, LATIF)}
    own = {
        name: [key for key, each in panel.buttons.items() if not each.isHidden()]
        for name, panel in panels.items()
    }
    assert own[DAVLAT] == [
        "dissents",
        "withdraws",
        "signs-beside",
        "dissents-beside",
        "heard-beside",
    ]
    assert own[DILNOZA][:2] == ["signs", "dissents"]
    assert own[LATIF][0] == "heard"


def test_what_is_newer_shuts_all_but_withdrawing(bench: Bench, qtbot: QtBot) -> None:
    bench.proposed()
    panel = _shown(bench, DAVLAT, qtbot)
    panel.set_may_say(may=False)
    assert not panel.buttons["dissents"].isEnabled()
    assert panel.buttons["withdraws"].isEnabled()


def test_with_large_letters_no_act_is_cut(
    bench: Bench, qtbot: QtBot, qapp: Application, light_again: None
) -> None:
    bench.proposed(lawyer=LATIF)
    apply_theme(qapp, Mode.LIGHT, 200)
    panel = _shown(bench, DAVLAT, qtbot)
    panel.resize(700, 240)
    panel.show()
    for _ in range(8):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    row = panel.buttons["withdraws"].parentWidget()
    assert row is not None
    assert row.height() >= row.heightForWidth(row.width())
