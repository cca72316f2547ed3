"""The parts of a case in words."""

from pytestqt.qtbot import QtBot

from ui.widgets.case_tabs import FAMILY, STORY, CaseTabs
from ui.widgets.page_header import PageHeader


def test_another_part_is_wanted_and_this_one_stays_marked(qtbot: QtBot) -> None:
    header = PageHeader()
    qtbot.addWidget(header)
    tabs = CaseTabs(STORY, header)
    wanted: list[str] = []
    tabs.wanted.connect(wanted.append)
    for chip in tabs._group.buttons():
        chip.click()
    assert wanted == ["family", "passage", "files", "plan", "recordings", "lists"]
    assert tabs.choice() == STORY
    assert [chip.text() for chip in tabs._group.buttons()] == [
        "Story", "Person and family", "Papers and passage", "Files", "Plan and needs", "Recordings",
        "Watch lists",
    ]  # fmt: skip
    assert CaseTabs(FAMILY, header).choice() == FAMILY
