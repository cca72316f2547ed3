"""Enter acts on whatever has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.focus_guide import FocusGuide
from ui.widgets.row_button import RowButton


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


def test_f1_asks_for_help_in_a_dialog_and_nowhere_else(qtbot: QtBot, qapp: QApplication) -> None:
    guide = FocusGuide(qapp)
    asked: list[object] = []
    guide.help_wanted.connect(asked.append)
    for window in (QDialog(), QWidget()):
        QVBoxLayout(window).addWidget(button := QPushButton("A"))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        qtbot.keyClick(button, Qt.Key.Key_F1)
    guide.deleteLater()
    assert [type(each) for each in asked] == [QDialog]
