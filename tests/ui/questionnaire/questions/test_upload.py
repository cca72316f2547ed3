"""A file as an answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked


def test_a_file_is_chosen_by_a_dialog(
    ask: Callable[..., Asked], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = ask(
        '<upload ref="/data/q" mediatype="image/*"><label>Picture?</label></upload>',
        'type="binary"',
    )
    path = str(tmp_path / "picture.png")
    asked_for: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        asked_for.append(kinds)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    with qtbot.waitSignal(asked.widget.file_chosen) as signal:
        asked.widget._choose.click()
    assert signal.args == ["/data/q", path]
    assert "*.png" in asked_for[0]


def test_no_file_is_chosen_when_the_dialog_is_left(
    ask: Callable[..., Asked], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = ask(
        '<upload ref="/data/q" mediatype="audio/*"><label>Sound?</label></upload>', 'type="binary"'
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(asked.widget.file_chosen):
        asked.widget._choose.click()


def test_an_attached_file_can_be_removed_and_its_digest_is_not_shown(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(
        '<upload ref="/data/q" mediatype="image/*"><label>Picture?</label></upload>',
        'type="binary"',
        value="00ff.png",
    )
    assert "00ff" not in asked.widget._name.text()
    asked.widget._remove.click()
    assert asked.given == [""]


UPLOAD = '<upload ref="/data/q" mediatype="{}"><label>Which one?</label></upload>'


def test_without_a_file_there_is_nothing_to_remove(ask: Callable[..., Asked]) -> None:
    widget = ask(UPLOAD.format("image/*"), 'type="binary"').widget
    assert not widget._remove.isVisible()
    assert widget._choose.text() == "Choose a file"
    assert widget._name.text() == "No file chosen"


def test_a_file_can_take_the_place_of_another(ask: Callable[..., Asked]) -> None:
    widget = ask(UPLOAD.format("image/*"), 'type="binary"', value="00ff.png").widget
    assert widget._choose.accessibleName() == "Which one?: Choose another file"


def test_a_kind_without_patterns_shows_all_files(
    ask: Callable[..., Asked], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        asked_for.append(kinds)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    asked = ask(UPLOAD.format("application/pdf"), 'type="binary"')
    asked.widget._choose.click()
    assert asked_for == ["All files (*)"]


def test_removing_leaves_the_keyboard_where_one_chooses(ask: Callable[..., Asked]) -> None:
    asked = ask(UPLOAD.format("image/*"), 'type="binary"', value="00ff.png")
    asked.widget._remove.setFocus()
    asked.widget._remove.click()
    assert asked.widget.focusWidget() is asked.widget._choose
