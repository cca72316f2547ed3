"""Who is on the panel."""

from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, LATIF
from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.members_panel import MembersPanel


def test_who_can_be_named_is_there_and_who_is_named_is_marked(
    drafted: DecidingView, qtbot: QtBot
) -> None:
    assert drafted.draft is not None
    assert drafted.choices is not None
    panel = MembersPanel()
    qtbot.addWidget(panel)
    heard: list[tuple[tuple[str, ...], str]] = []
    panel.changed.connect(lambda members, lawyer: heard.append((members, lawyer)))
    panel.show_draft(drafted.draft.content, drafted.choices, drafted.known.sources)
    names = [each.text().split(" · ")[0] for each in panel.boxes() if each.isChecked()]
    named = [each.strip("\u2068\u2069") for each in names]
    assert named == [DAVLAT, DILNOZA]
    panel.flush()
    at = panel.lawyer.findText(LATIF)
    panel.lawyer.setCurrentIndex(at)
    panel.lawyer.activated.emit(at)
    [(members, lawyer)] = heard
    assert len(members) == 2
    assert lawyer == panel.lawyer.itemData(at)
    assert panel.field("panel") is panel.boxes()[0]
