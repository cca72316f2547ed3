"""The stage of a case as a line of words."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.cases.stage_line import StageLine, told_text
from vetting_desk.model import DeskKind, Stage


@pytest.fixture
def line(qtbot: QtBot) -> StageLine:
    made = StageLine()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("stage", list(Stage))
def test_the_present_stage_alone_is_strong(line: StageLine, stage: Stage) -> None:
    line.show_stage(stage)
    roles = [words.property("textRole") for _shape, words in line._parts]
    assert roles.count("strong") == 1
    assert roles.index("strong") == list(Stage).index(stage)


def test_a_screen_reader_hears_which_of_how_many(line: StageLine) -> None:
    line.show_stage(Stage.JUDGEMENT)
    assert line.accessibleName() == "Stage 4 of 6: Judgement"


def test_done_present_and_coming_have_shapes_of_their_own(line: StageLine) -> None:
    line.show_stage(Stage.INTERVIEW)
    pictures = [shape.pixmap().toImage() for shape, _words in line._parts]
    at = list(Stage).index(Stage.INTERVIEW)
    assert pictures[0] == pictures[at - 1]
    assert pictures[at + 1] == pictures[-1]
    assert pictures[0] != pictures[at] != pictures[-1]
    assert pictures[0] != pictures[-1]


def test_the_stage_is_said_in_words(line: StageLine) -> None:
    line.show_stage(Stage.INTERVIEW)
    assert line.accessibleName() == "Stage 3 of 6: Interview"
    texts = [text.text() for text in line.findChildren(QLabel) if text.isVisible() and text.text()]
    assert texts == ["Contact", "Intake", "Interview", "Judgement", "Decision", "Follow-up"]


def test_another_stage_on_the_other_side_is_said() -> None:
    assert "Interview" in told_text(DeskKind.POST, Stage.DECISION, Stage.INTERVIEW)
    assert "post" in told_text(DeskKind.HQ, Stage.DECISION, Stage.INTERVIEW)
    assert told_text(DeskKind.POST, Stage.DECISION, Stage.DECISION) == ""
    assert told_text(DeskKind.POST, Stage.DECISION, None) == ""
