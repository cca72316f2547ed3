"""The panels of both sides of the way."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.transfer.panels import Panel
from ui.pages.transfer.view import TransferView
from ui.pages.transfer.way_panels import WayPanels
from ui.widgets.chip import Chip
from vetting_desk.operations.exchange.transfer import DeskWaiting, RecordToSend, TransferCounts

COUNTS = TransferCounts(to_send=1, waiting=2, received=3, refused=1, statements=2)


def made(qtbot: QtBot, view: TransferView, *, at_hq: bool) -> WayPanels:
    panels = WayPanels(at_hq=at_hq)
    qtbot.addWidget(panels)
    panels.show_view(view)
    return panels


def told(panels: WayPanels) -> list[str]:
    return [panel.accessibleName() for panel in panels.findChildren(Panel)]


def test_a_post_is_told_how_far_its_records_are(qtbot: QtBot) -> None:
    hidden = RecordToSend("id", "", None, clinical=True)
    view = TransferView(COUNTS, to_send=(hidden,), given_up=1)
    panels = made(qtbot, view, at_hq=False)
    assert told(panels) == [
        "To send: 1 record to send",
        "Waiting for HQ: 2 records waiting for HQ's receipt",
        "From HQ: 5 receipts from HQ",
    ]
    lines = [chip.text() for chip in panels.findChildren(Chip)]
    assert lines[:2] == ["2 signed statements, urgent ones first", "A clinical record"]


@pytest.mark.parametrize(
    ("desk", "line"),
    [
        (DeskWaiting("id", "Post", 2), "Post: 2 receipts"),
        (
            DeskWaiting("id", "Post", 0, news=True),
            "Post: news (list, rules, instruments, texts, statements)",
        ),
    ],
)
def test_headquarters_is_told_whom_it_owes_an_answer(
    qtbot: QtBot, desk: DeskWaiting, line: str
) -> None:
    panels = made(qtbot, TransferView(COUNTS, owed=(desk,), set_aside=4), at_hq=True)
    lines = [chip.text() for chip in panels.findChildren(Chip)]
    assert lines == ["4 set aside at intake", line]
    assert told(panels)[0] == "Taken in: 6 records taken in"
