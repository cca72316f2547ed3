"""A file from the safe is chosen with its passphrase, and what is missing is said at its part."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.widgets.safe_file import SafeFile


def test_what_is_missing_is_said_until_it_is_there(qtbot: QtBot) -> None:
    file = SafeFile()
    qtbot.addWidget(file)
    assert [part for _, part in file.problems()] == [file.button, file.passphrase.field]
    file.choose(Path("safe") / "key.pem")
    assert [part for _, part in file.problems()] == [file.passphrase.field]
    file.passphrase.field.setText("of the file")
    assert file.problems() == []
    assert file.path() == Path("safe") / "key.pem"


def test_the_name_is_shown_once_there_is_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SafeFile()
    qtbot.addWidget(file)
    file.show()
    small = file.sizeHint().height()
    chosen = iter([("", ""), ("safe/key.pem", "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(chosen))
    file.button.click()
    assert file.path() is None
    file.button.click()
    assert file.path() == Path("safe/key.pem")
    assert file.sizeHint().height() > small


def test_enter_in_the_passphrase_submits(qtbot: QtBot) -> None:
    file = SafeFile()
    qtbot.addWidget(file)
    with qtbot.waitSignal(file.submitted):
        file.passphrase.submitted.emit()
