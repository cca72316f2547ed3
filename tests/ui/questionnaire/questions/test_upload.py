"""A file as an answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.file_act import (
    PeekFile,
    ShowFile,
    TakeContent,
    TakePicture,
    TakeSound,
)


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


APPEARING = (
    '<upload ref="/data/q" mediatype="image/*" appearance="{}"><label>Which one?</label></upload>'
)


def acts_of(asked: Asked) -> list[object]:
    found: list[object] = []
    asked.widget.file_chosen.connect(lambda _reference, act: found.append(act))
    return found


@pytest.mark.parametrize(
    ("appearance", "words"), [("draw", "Draw"), ("signature", "Sign"), ("new draw", "Draw")]
)
def test_a_drawing_and_a_signature_are_made_here(
    ask: Callable[..., Asked], appearance: str, words: str, qtbot: QtBot
) -> None:
    asked = ask(APPEARING.format(appearance), 'type="binary"')
    found = acts_of(asked)
    assert asked.widget._draw.text() == words
    asked.widget._draw.click()
    dialog = asked.widget.drawing
    qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    dialog.use.click()
    [act] = found
    assert isinstance(act, TakeContent)
    assert act.content.startswith(b"\x89PNG")


def test_marks_are_drawn_on_the_picture_that_was_chosen(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(APPEARING.format("annotate"), 'type="binary"')
    assert not asked.widget._draw.isVisible()
    asked = ask(APPEARING.format("annotate"), 'type="binary"', value="00ff.png")
    found = acts_of(asked)
    asked.widget._draw.click()
    [peek] = found
    assert isinstance(peek, PeekFile)
    peek.done(2, 1, bytes((255, 0, 0, 0, 0, 255)))
    dialog = asked.widget.drawing
    made = dialog.canvas.picture()
    assert (made.width(), made.height()) == (2, 1)
    assert made.pixelColor(0, 0) == QColor(255, 0, 0)
    dialog.cancel.click()


def test_a_small_picture_of_the_answer_is_asked_for_and_shown(ask: Callable[..., Asked]) -> None:
    asked = ask(UPLOAD.format("image/*"), 'type="binary"')
    found = acts_of(asked)
    asked.take("/data/q", "00ff.png")
    [peek] = [act for act in found if isinstance(act, PeekFile)]
    peek.done(1, 1, bytes(3))
    assert asked.widget._picture.isVisible()
    asked.take("/data/q", "")
    assert not asked.widget._picture.isVisible()
    peek.done(1, 1, bytes(3))
    assert not asked.widget._picture.isVisible()


def test_the_answer_is_shown_whole_on_demand(ask: Callable[..., Asked]) -> None:
    asked = ask(UPLOAD.format("audio/*"), 'type="binary"', value="00ff.wav")
    found = acts_of(asked)
    asked.widget._show.click()
    assert found == [ShowFile("Which one?")]


def test_a_dropped_file_is_attached(ask: Callable[..., Asked], tmp_path: Path) -> None:
    asked = ask(UPLOAD.format("image/*"), 'type="binary"')
    found = acts_of(asked)
    asked.widget._drop.dropped.emit([tmp_path / "a.png"])
    assert found == [str(tmp_path / "a.png")]


def test_pasting_takes_a_picture_and_says_where_there_is_none(ask: Callable[..., Asked]) -> None:
    asked = ask(UPLOAD.format("image/*"), 'type="binary"')
    found = acts_of(asked)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    asked.widget._paste.click()
    assert "no picture" in asked.widget.error()
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    clipboard.setImage(image)
    asked.widget._paste.click()
    clipboard.clear()
    [act] = found
    assert isinstance(act, TakeContent)


def test_sound_is_taken_by_the_microphone_only_where_sound_is_asked_for(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    picture = ask(UPLOAD.format("image/*"), 'type="binary"').widget
    assert not picture._speak.isVisible()
    asked = ask(UPLOAD.format("audio/*"), 'type="binary"')
    assert asked.widget._speak.isVisible()
    with qtbot.waitSignal(asked.widget.file_chosen) as wanted:
        asked.widget._speak.click()
    act = wanted.args[1]
    assert isinstance(act, TakeSound)
    act.begin()
    dialog = asked.widget.speaking
    with qtbot.waitSignal(asked.widget.file_chosen) as given:
        dialog.taken.emit(b"RIFF")
    assert given.args[1] == TakeContent(b"RIFF")
    dialog.reject()


@pytest.mark.parametrize("appearance", ["", "annotate", "draw"])
def test_a_picture_is_asked_of_the_camera(
    ask: Callable[..., Asked], qtbot: QtBot, appearance: str
) -> None:
    body = f'<upload ref="/data/q" mediatype="image/*" appearance="{appearance}"><label>Which?</label></upload>'
    asked = ask(body, 'type="binary"')
    with qtbot.waitSignal(asked.widget.file_chosen) as signal:
        asked.widget._snap.click()
    assert signal.args == ["/data/q", TakePicture("Which?")]


@pytest.mark.parametrize(
    ("kind", "appearance"), [("image/*", "signature"), ("audio/*", ""), ("*/*", "")]
)
def test_a_signature_and_sound_take_no_camera(
    ask: Callable[..., Asked], kind: str, appearance: str
) -> None:
    body = f'<upload ref="/data/q" mediatype="{kind}" appearance="{appearance}"><label>Q</label></upload>'
    assert not ask(body, 'type="binary"').widget._snap.isVisible()
