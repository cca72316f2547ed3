"""A line that is elided if necessary, with the whole text as tool tip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.widgets.elided_label import ElidedLabel

LONG = "A reference that is much too long for the room there is"


@pytest.fixture
def line(qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel(LONG)
    qtbot.addWidget(made)
    made.show()
    return made


def painted(line: ElidedLabel) -> QImage:
    return line.grab().toImage()


def test_a_shortened_line_shows_the_whole_as_its_tool_tip(line: ElidedLabel) -> None:
    line.resize(80, 30)
    assert line.toolTip() == line.text() == line.accessibleName()
    line.resize(900, 30)
    assert line.toolTip() == ""


def test_another_text_is_measured_again(line: ElidedLabel) -> None:
    line.resize(80, 30)
    line.setText("A")
    assert line.toolTip() == ""
    assert line.accessibleName() == "A"


def test_it_asks_for_little_room_however_long_the_text(line: ElidedLabel) -> None:
    assert line.minimumSizeHint().width() < 100


def test_markup_is_shown_not_obeyed(line: ElidedLabel) -> None:
    assert line.textFormat() == Qt.TextFormat.PlainText


def test_what_differs_only_in_the_hidden_part_looks_the_same(line: ElidedLabel) -> None:
    line.resize(80, 30)
    before = painted(line)
    line.setText(f"{LONG}, and more")
    assert painted(line) == before
    line.resize(900, 30)
    whole = painted(line)
    line.setText(LONG)
    assert painted(line) != whole


def test_it_can_be_shortened_in_the_middle(qtbot: QtBot) -> None:
    made = ElidedLabel(
        "beginning of it, and much more, at the end", mode=Qt.TextElideMode.ElideMiddle
    )
    qtbot.addWidget(made)
    made.resize(160, 30)
    before = painted(made)
    made.setText("beginning of it, and much more, at THE END")
    assert painted(made) != before
