"""Whatever has the focus is on the screen, and Enter acts on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.focus_guide import seen
from ui.widgets.row_button import RowButton
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


class TestEnter:
    @pytest.fixture
    def window(self, qtbot: QtBot) -> QWidget:
        made = QWidget()
        QVBoxLayout(made)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        return made

    def put(self, window: QWidget, widget: QWidget, qtbot: QtBot) -> None:
        layout = window.layout()
        assert layout is not None
        layout.addWidget(widget)
        widget.show()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)

    @pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox])
    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
    def test_acts_on_a_button(
        self, window: QWidget, qtbot: QtBot, kind: type[QPushButton], key: Qt.Key
    ) -> None:
        button = kind(window)
        self.put(window, button, qtbot)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)

    def test_acts_on_a_row(self, window: QWidget, qtbot: QtBot) -> None:
        row = RowButton("First contact", parent=window)
        self.put(window, row, qtbot)
        with qtbot.waitSignal(row.clicked):
            qtbot.keyClick(row, Qt.Key.Key_Return)

    @pytest.mark.qt_log_ignore("propagateSizeHints|raise|grabbing")
    def test_opens_a_list(self, window: QWidget, qtbot: QtBot) -> None:
        box = QComboBox(window)
        box.addItems(["one", "two"])
        self.put(window, box, qtbot)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert box.view().isVisible()
        box.hidePopup()

    def test_presses_what_has_the_focus_and_not_what_a_dialog_would_do(self, qtbot: QtBot) -> None:
        dialog = QDialog()
        column = QVBoxLayout(dialog)
        act, other = QPushButton("Sign", dialog), QPushButton("Cancel", dialog)
        act.setDefault(True)
        other.setAutoDefault(False)
        column.addWidget(act)
        column.addWidget(other)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        pressed: list[str] = []
        act.clicked.connect(lambda: pressed.append("act"))
        other.clicked.connect(lambda: pressed.append("other"))
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        qtbot.keyClick(other, Qt.Key.Key_Return)
        assert pressed == ["other"]

    def test_leaves_alone_what_has_its_own_meaning_of_it(
        self, window: QWidget, qtbot: QtBot
    ) -> None:
        button = QPushButton(window)
        button.setProperty("enter", "own")
        self.put(window, button, qtbot)
        with qtbot.assertNotEmitted(button.clicked):
            qtbot.keyClick(button, Qt.Key.Key_Return)

    def test_with_a_modifier_is_another_key(self, window: QWidget, qtbot: QtBot) -> None:
        button = QPushButton(window)
        self.put(window, button, qtbot)
        with qtbot.assertNotEmitted(button.clicked):
            qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


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
