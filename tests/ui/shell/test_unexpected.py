"""Errors that are bugs: one plain dialog, and a log line without secrets."""

import logging

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.unexpected import report_unexpected


def test_a_bug_gets_one_plain_dialog_and_a_line_in_the_log_without_its_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    logger = logging.getLogger("ui.shell.unexpected")
    monkeypatch.setattr(logger, "handle", lambda record: lines.append(record.getMessage()))
    window = QWidget()
    qtbot.addWidget(window)
    try:
        raise RuntimeError("the answer was: secret")
    except RuntimeError as error:
        report_unexpected(error, error.__traceback__, window)
    box = window.findChildren(QMessageBox)[0]
    assert "secret" not in box.text() + box.informativeText()
    assert len(lines) == 1
    assert lines[0].startswith("RuntimeError at test_a_bug")
    assert "secret" not in lines[0]
    box.close()
