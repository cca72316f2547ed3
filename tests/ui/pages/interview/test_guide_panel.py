"""The interviewing guide beside the questions."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.guide_panel import GuidePanel
from vetting_desk.judgement.guide import load_guide
from vetting_desk.paths import resource_path


@pytest.fixture
def panel(qtbot: QtBot) -> GuidePanel:
    made = GuidePanel()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


def words(panel: GuidePanel) -> list[str]:
    return [each.text() for each in panel.findChildren(QLabel) if not each.isHidden()]


def test_all_lines_are_numbered_through_the_phases(panel: GuidePanel) -> None:
    panel.show_guide(load_guide("en"), None)
    said = words(panel)
    assert "1. Introduce yourself, offer water, and say how long it takes." in said
    assert any(line.startswith("14. Close with something ordinary") for line in said)
    assert panel.present() == ""


def test_the_present_phase_is_marked_and_in_sight(panel: GuidePanel, qtbot: QtBot) -> None:
    panel.show_guide(load_guide("en"), 4)
    assert panel.present() == "The end"
    assert panel._titles[4].accessibleDescription() == "now"
    qtbot.waitUntil(lambda: panel._area.verticalScrollBar().value() > 0)


def test_another_language_replaces_the_lines(panel: GuidePanel) -> None:
    panel.show_guide(load_guide("en"), None)
    panel.show_guide(load_guide("fa"), None)
    said = words(panel)
    assert not any("Introduce" in line for line in said)
    assert any("خود را معرفی کنید" in line for line in said)


def test_closing_it_is_asked_for(panel: GuidePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed):
        panel.findChildren(QToolButton)[0].click()


def test_in_an_interview_it_follows_the_page(page: Any, interview: Any) -> None:
    live = interview(Path(resource_path("instruments/eligibility.xml")))
    page.show_interview(live)
    page._on_place_chosen("/data/before/safety/safe_now")
    page.view.show_guide(True)
    assert page.view.guide.present() == "Before you begin"
    page._on_place_chosen("/data/before/notice/notice_state")
    assert page.view.guide.present() == "The notice"
