"""A button of words alone."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.bare_button import bare_button


def test_it_says_its_words_and_belongs_to_its_parent(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    button = bare_button("Restore a backup…", parent)

    assert button.text() == "Restore a backup…"
    assert button.parentWidget() is parent
    assert button.icon().isNull()
