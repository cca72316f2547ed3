"""The panel beside the questions: notes and evidence of a section, for reading."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.evidence_panel import EvidencePanel, PlaceButton
from ui.questionnaire.sections.evidence import EvidenceLine, EvidenceOf, NoteOf
from ui.shell.application import Application
from vetting_desk.judgement.comparing import Compared, Difference

LINE = EvidenceLine("/data/h1/e[1]", "/data/h1/e", "for", "it speaks for", (), blank=False)
EVIDENCE = EvidenceOf("/data/h1", "H1 Path in", (LINE,))
NOTE = NoteOf("/data/note", "Anything else?", "an invented note")


@pytest.fixture
def panel(qtbot: QtBot) -> EvidencePanel:
    made = EvidencePanel()
    qtbot.addWidget(made)
    made.resize(made.width(), 500)
    made.show()
    return made


def texts(panel: EvidencePanel) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]


def test_evidence_stands_with_its_side(panel: EvidencePanel) -> None:
    panel.show_section([], [EVIDENCE])
    lines = texts(panel)
    assert lines.index("Speaks for it") < lines.index("it speaks for")


def test_a_note_stands_beneath_its_question(panel: EvidencePanel) -> None:
    panel.show_section([NOTE], [])
    assert "an invented note" in texts(panel)
    assert panel.findChildren(PlaceButton)[0].accessibleName() == "Go to: Anything else?"


def test_a_section_without_any_says_so(panel: EvidencePanel) -> None:
    panel.show_section([], [])
    assert any(text.startswith("Nothing is written in this section yet") for text in texts(panel))


def test_a_title_leads_to_its_page(panel: EvidencePanel, qtbot: QtBot) -> None:
    panel.show_section([NOTE], [EVIDENCE])
    with qtbot.waitSignal(panel.place_chosen) as signal:
        panel.findChildren(PlaceButton)[0].click()
    assert signal.args == ["/data/h1"]


def test_it_can_be_closed(panel: EvidencePanel, qtbot: QtBot) -> None:
    button = panel.findChildren(QToolButton)[0]
    assert button.accessibleName() == "Close notes and evidence"
    with qtbot.waitSignal(panel.closed):
        button.click()


def test_another_section_takes_the_place_of_the_one_before(panel: EvidencePanel) -> None:
    panel.show_section([NOTE], [])
    panel.show_section([], [EVIDENCE])
    assert "an invented note" not in texts(panel)


def test_a_long_title_is_shortened_and_shown_whole_as_a_tool_tip(
    panel: EvidencePanel, qtbot: QtBot
) -> None:
    title = "A plainly invented title " * 10
    panel.show_section([NoteOf("/data/x", title, "words")], [])
    button = panel.findChildren(PlaceButton)[0]
    assert len(button.text()) < len(title)
    assert button.toolTip() == title


def test_what_was_signed_stands_beside_what_is_corrected(panel: EvidencePanel) -> None:
    same = Compared("/a", "", "Name", "Anna", "Anna", Difference.SAME)
    changed = Compared("/b", "", "Age", "", "30", Difference.ADDED)
    panel.show_section([], [], (same, changed))

    assert texts(panel)[1:] == [
        "What was signed, and is corrected now",
        "Name",
        "Signed: \u2068Anna\u2069",
        "Age",
        "Signed: no answer · changed",
    ]


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize(
    ("language", "written"), [("ru", "11.02.2026"), ("fa", "\u20662026-02-11\u2069")]
)
def test_a_day_that_was_signed_is_written_as_the_window_writes_days(
    panel: EvidencePanel, qapp: Application, language: str, written: str
) -> None:
    qapp.translations.use(language)
    day = Compared("/a", "", "Day", "2026-02-11", "2026-02-11", Difference.SAME)
    panel.show_section([], [], (day,))
    assert texts(panel)[-1].endswith(written)
