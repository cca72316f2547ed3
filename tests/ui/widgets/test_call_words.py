"""The words of a call to be read; where there are none that is said."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.call_words import CallWords


def said(words: dict[str, str], qtbot: QtBot) -> str:
    widget = CallWords(words)
    qtbot.addWidget(widget)
    return " ".join(each.text() for each in widget.findChildren(QLabel))


def test_names_and_words_stand_there(qtbot: QtBot) -> None:
    found = said({"where": "Roj", "talk": "<b>He</b>"}, qtbot)
    assert "Where" in found
    assert "Roj" in found
    assert "&lt;b&gt;He" in found


def test_nothing_written_is_told(qtbot: QtBot) -> None:
    assert "Nothing was written down." in said({}, qtbot)
