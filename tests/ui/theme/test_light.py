"""Settings as plain numbers equal Qt's named constants."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from ui.theme.light import (
    NO_CONTEXT_MENU,
    NO_FOCUS,
    NO_SIDEWAYS_BAR,
    PLAIN_TEXT,
    RICH_TEXT,
    SECRET_INPUT,
    put,
)


@pytest.mark.parametrize(
    ("setting", "format_"),
    [(PLAIN_TEXT, Qt.TextFormat.PlainText), (RICH_TEXT, Qt.TextFormat.RichText)],
)
def test_text_formats(qtbot: QtBot, setting: tuple[str, int], format_: Qt.TextFormat) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    put(label, setting)
    assert label.textFormat() == format_


def test_several_settings_are_put_at_once(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    put(area, NO_FOCUS, NO_SIDEWAYS_BAR)
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_what_is_secret_has_no_menu_and_is_not_predicted(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    put(edit, SECRET_INPUT, NO_CONTEXT_MENU)
    hint = Qt.InputMethodHint
    assert edit.inputMethodHints() == (
        hint.ImhHiddenText
        | hint.ImhSensitiveData
        | hint.ImhNoAutoUppercase
        | hint.ImhNoPredictiveText
    )
    assert edit.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
