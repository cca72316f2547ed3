"""Whatever has the focus is on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.in_sight import seen
from ui.widgets.scroll import ScrollColumn


@pytest.fixture
def column(qtbot: QtBot) -> ScrollColumn:
    """A scrolling column with twenty fields, of which a few are seen."""
    made = ScrollColumn()
    for number in range(20):
        made.column.addWidget(QLineEdit(f"{number}", made))
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    fields(made)[0].setFocus()
    qtbot.waitUntil(lambda: fields(made)[0].hasFocus() and made.verticalScrollBar().maximum() > 400)
    return made


def fields(column: ScrollColumn) -> list[QLineEdit]:
    return column.findChildren(QLineEdit)


class TestSeen:
    def test_tab_scrolls_to_what_gets_the_focus(self, column: ScrollColumn, qtbot: QtBot) -> None:
        for field in fields(column)[1:]:
            qtbot.keyClick(column.focusWidget(), Qt.Key.Key_Tab)
            assert field.hasFocus()
            assert seen(field)

    def test_the_focus_moved_from_outside_the_area_is_scrolled_to(
        self, column: ScrollColumn
    ) -> None:
        last = fields(column)[-1]
        assert not seen(last)
        last.setFocus()
        assert seen(last)

    def test_what_the_layout_moves_away_is_followed(
        self, column: ScrollColumn, qtbot: QtBot
    ) -> None:
        field = fields(column)[2]
        field.setFocus()
        above = QLabel("\n" * 30, column)
        column.column.insertWidget(0, above)
        qtbot.waitUntil(lambda: above.height() > column.height() and seen(field))

    def test_what_is_scrolled_by_hand_stays(self, column: ScrollColumn, qtbot: QtBot) -> None:
        column.verticalScrollBar().setValue(400)
        fields(column)[0].setText("another")
        assert column.verticalScrollBar().value() == 400

    def test_scrolling_by_keys_takes_the_focus_along(
        self, column: ScrollColumn, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(fields(column)[0], Qt.Key.Key_PageDown)
        focus = column.focusWidget()
        assert focus is not fields(column)[0]
        assert seen(focus)

    def test_what_is_covered_by_its_area_is_not_seen(self, column: ScrollColumn) -> None:
        assert seen(fields(column)[0])
        assert not seen(fields(column)[15])
