"""A bar code, typed or read from a picture."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.file_act import ReadCode, WatchForCode

BODY = '<input ref="/data/q"><label>Code?</label></input>'


def test_it_is_typed(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(BODY, 'type="barcode"')
    qtbot.keyClicks(asked.widget._field, "A-17")
    asked.widget.flush()
    assert asked.given == ["A-17"]


def test_a_picture_of_it_is_asked_for(
    ask: Callable[..., Asked], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = ask(BODY, 'type="barcode"')
    path = tmp_path / "code.png"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(asked.widget.file_chosen) as signal:
        asked.widget._read.click()
    assert signal.args == ["/data/q", ReadCode(path)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(asked.widget.file_chosen):
        asked.widget._read.click()


def test_the_camera_is_asked_for(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(BODY, 'type="barcode"')
    with qtbot.waitSignal(asked.widget.file_chosen) as signal:
        asked.widget._watch.click()
    assert signal.args == ["/data/q", WatchForCode("Code?")]
