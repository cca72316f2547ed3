"""What was asked and not answered."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.unanswered import Unanswered
from vetting_desk.operations.interview.preview import PreviewInterview


def test_it_is_folded_and_says_what_was_said_instead(
    qtbot: QtBot, interview: PreviewInterview
) -> None:
    interview.session.set("/data/conversation/coercion/labour", "declined")
    made = Unanswered()
    qtbot.addWidget(made)
    made.show_session(interview.session, another=True)
    assert made._fold.text().startswith("Asked and not answered")
    assert made._inside.isHidden()
    made._fold.click()
    assert not made._inside.isHidden()
    said = [label.text() for label in made._inside.findChildren(QLabel)]
    assert "Had anyone offered you work there?: Did not want to answer" in said
