"""The focus ring: around the focused widget, wherever the focus goes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.widgets.focus_ring import FocusRing


class TestFocusRing:
    @pytest.fixture
    def ring(self, qapp: Application) -> Iterator[FocusRing]:
        made = FocusRing(qapp)
        yield made
        made.deleteLater()

    @pytest.fixture
    def ground(self, qtbot: QtBot) -> QWidget:
        made = QWidget()
        QVBoxLayout(made)
        qtbot.addWidget(made)
        made.resize(300, 120)
        made.show()
        made.activateWindow()
        return made

    def put(self, ground: QWidget, widget: QWidget) -> None:
        layout = ground.layout()
        assert layout is not None
        layout.addWidget(widget)

    def test_it_stands_two_pixels_off_whatever_has_the_keyboard(
        self, ring: FocusRing, ground: QWidget, qtbot: QtBot
    ) -> None:
        button = QPushButton("Unlock", ground)
        self.put(ground, button)
        button.setFocus()
        qtbot.waitUntil(lambda: ring.frame is not None and ring.frame.isVisible())
        frame = ring.frame
        assert frame is not None
        assert frame.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
        ground.resize(400, 160)
        qtbot.waitUntil(lambda: frame.geometry() == button.geometry().adjusted(-4, -4, 4, 4))
        button.clearFocus()
        qtbot.waitUntil(lambda: ring.frame is None)

    def test_it_scrolls_with_its_widget(self, ring: FocusRing, qtbot: QtBot) -> None:
        area = QScrollArea()
        content = QWidget()
        button = QPushButton("Deep down", content)
        button.move(10, 900)
        content.resize(200, 1000)
        area.setWidget(content)
        area.resize(220, 200)
        qtbot.addWidget(area)
        area.show()
        area.activateWindow()
        button.setFocus()
        qtbot.waitUntil(lambda: ring.frame is not None)
        assert ring.frame is not None
        assert ring.frame.parentWidget() is content

    def test_a_widget_can_do_without(self, ring: FocusRing, ground: QWidget, qtbot: QtBot) -> None:
        edit = QLineEdit(ground)
        edit.setProperty("ring", "none")
        self.put(ground, edit)
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        assert ring.frame is None

    def test_it_is_gone_while_its_widget_is_hidden(
        self, ring: FocusRing, ground: QWidget, qtbot: QtBot
    ) -> None:
        box = QWidget(ground)
        self.put(ground, box)
        button = QPushButton("Unlock", box)
        button.show()
        button.setFocus()
        qtbot.waitUntil(lambda: ring.frame is not None and ring.frame.isVisible())
        box.hide()
        qtbot.waitUntil(lambda: ring.frame is None or not ring.frame.isVisible())

    def test_it_takes_neither_mouse_nor_keyboard(
        self, ring: FocusRing, ground: QWidget, qtbot: QtBot
    ) -> None:
        button = QPushButton("Unlock", ground)
        self.put(ground, button)
        button.setFocus()
        qtbot.waitUntil(lambda: ring.frame is not None)
        assert ring.frame is not None
        assert ring.frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert ring.frame.focusPolicy() == Qt.FocusPolicy.NoFocus
