"""The formulation as a picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.parts import FORMULATION, STATEMENTS, parts_of
from ui.pages.interview.workspace.picture import Picture
from ui.text.quote_text import quoted
from vetting_desk.operations.interview.preview import PreviewInterview


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_six_statements_are_drawn_and_each_is_a_button(
    qtbot: QtBot, interview: PreviewInterview, direction: Qt.LayoutDirection
) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    picture.setLayoutDirection(direction)
    parts = parts_of(interview.session, FORMULATION)
    picture.show_parts(parts, parts[1].reference, {"1": "Left while guards were near"})
    picture.resize(700, 600)
    picture.render(QPixmap(picture.size()))
    assert set(picture.boxes) == set(STATEMENTS)
    assert picture.boxes["led-out"].isChecked()
    assert quoted("Left while guards were near") in picture.boxes["led-out"].accessibleName()
    with qtbot.waitSignal(picture.chosen) as told:
        picture.boxes["holds"].click()
    assert told.args == ["/data/formulation/holds"]
