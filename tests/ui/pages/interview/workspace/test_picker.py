"""Numbers are picked from a list, or it is said that it is none of them."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.picker import Picker

ROWS = [("1", "bread"), ("2", "salt"), ("12", "flour")]


def test_ticking_gives_the_numbers_and_none_is_an_answer(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    told: list[str] = []
    picker.picked.connect(lambda _, value: told.append(value))
    picker.show_question("/data/a", "On which?", ROWS, "12")
    assert picker.value() == "12"
    picker.list.item(0).setCheckState(Qt.CheckState.Checked)
    picker.none.click()
    assert told == ["1 12", "0"]
    picker.show_question("/data/a", "On which?", ROWS, "0")
    assert picker.value() == ""
    assert picker.none.isChecked()
    picker.none.click()
    assert told[-1] == ""


def test_on_a_tall_page_more_lines_are_seen_at_once(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.fit(200)
    least = picker.list.minimumHeight()
    picker.fit(1000)
    assert picker.list.minimumHeight() > 2 * least
