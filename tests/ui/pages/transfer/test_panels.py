"""A panel of transfer: a count, its meaning, and lines."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.transfer.panels import Panel
from ui.widgets.chip import Chip


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    made = Panel("To send")
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    return made


def lines(panel: Panel, settle: Callable[[], None]) -> list[str]:
    settle()
    return [chip.text() for chip in panel.findChildren(Chip) if not chip.isHidden()]


def test_it_says_the_count_and_what_it_means(panel: Panel) -> None:
    panel.show_lines(2, "2 records to send", [])
    assert panel.count() == "2"
    assert panel.accessibleName() == "To send: 2 records to send"


def test_each_line_has_words_and_a_shape(panel: Panel, settle: Callable[[], None]) -> None:
    panel.show_lines(1, "1 record", [("Intake, 2026-1", "clock", "plain")])
    assert lines(panel, settle) == ["Intake, 2026-1"]


def test_other_lines_take_the_place_of_those_before(
    panel: Panel, settle: Callable[[], None]
) -> None:
    panel.show_lines(1, "1 record", [("first", "clock", "plain")])
    panel.show_lines(1, "1 record", [("second", "clock", "plain")])
    assert lines(panel, settle) == ["second"]


def test_many_lines_are_shortened_and_the_rest_counted(
    panel: Panel, settle: Callable[[], None]
) -> None:
    panel.show_lines(60, "60 records", [(str(n), "clock", "plain") for n in range(60)])
    assert len(lines(panel, settle)) == 50
    last = panel._lines.itemAt(panel._lines.count() - 2)
    assert last is not None
    more = last.widget()
    assert isinstance(more, QLabel)
    assert more.text() == "and 10 more"


def test_none_is_a_count_too(panel: Panel, settle: Callable[[], None]) -> None:
    panel.show_lines(3, "3 records", [("x", "clock", "plain")])
    panel.show_lines(0, "nothing to send", [])
    assert panel.count() == "0"
    assert lines(panel, settle) == []
