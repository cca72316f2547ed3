"""Widgets whose role was set as a bare property are styled when they are first polished."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.theme.polish import PolishFilter

pytestmark = pytest.mark.usefixtures("light_again")


def weight(text: QLabel) -> float:
    return text.font().variableAxisValue(text.font().Tag("wght"))


def test_a_property_set_directly_is_weighed_when_it_is_polished(qtbot: QtBot) -> None:
    text = QLabel("Разговор")
    text.setProperty("textRole", "title")
    qtbot.addWidget(text)
    text.show()
    assert weight(text) == 600


def test_a_plain_text_is_left_as_it_is(qtbot: QtBot) -> None:
    text = QLabel("Разговор")
    text.setProperty("textRole", "body")
    qtbot.addWidget(text)
    text.show()
    assert not text.property("weighed")


@pytest.mark.parametrize("kind", [QEvent.Type.Polish, QEvent.Type.FontChange])
def test_every_event_goes_on(qtbot: QtBot, kind: QEvent.Type) -> None:
    text = QLabel()
    qtbot.addWidget(text)
    assert not PolishFilter(text).eventFilter(text, QEvent(kind))


def test_only_polishing_weighs(qtbot: QtBot) -> None:
    text = QLabel("Разговор")
    text.setProperty("textRole", "title")
    qtbot.addWidget(text)
    filter_ = PolishFilter(text)
    filter_.eventFilter(text, QEvent(QEvent.Type.FontChange))
    assert text.property("weighed") is None
    filter_.eventFilter(text, QEvent(QEvent.Type.Polish))
    assert text.property("weighed") is True
