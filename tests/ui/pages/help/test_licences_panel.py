"""The licences in the help."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.help.help_dialog import LICENCES, HelpDialog


def test_each_work_is_listed_and_its_licence_can_be_read(qtbot: QtBot) -> None:
    dialog = HelpDialog("fa", chapter=LICENCES)
    qtbot.addWidget(dialog)
    dialog.show()
    panel = dialog.licences
    names = [panel.list.item(row).text() for row in range(panel.list.count())]
    [row] = [number for number, name in enumerate(names) if "pyHanko" in name]
    panel.list.setCurrentRow(row)
    assert "Permission is hereby granted" in panel.text.toPlainText()


def test_a_package_shows_what_was_packed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listed = tmp_path / "resources/program/licences.json"
    listed.parent.mkdir(parents=True)
    rows = [
        {"name": "Qt", "version": "6.11.3", "licence": "LGPL-3.0-only", "text": "GNU LESSER"},
        {"name": "HarfBuzz", "version": "15", "licence": "MIT", "text": ""},
    ]
    listed.write_text(json.dumps(rows), "utf-8")
    dialog = HelpDialog("en")
    qtbot.addWidget(dialog)
    dialog.show()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    dialog.show_chapter(LICENCES)
    panel = dialog.licences
    assert panel.list.count() == 2
    assert panel.text.toPlainText() == "GNU LESSER"
    panel.list.setCurrentRow(1)
    assert "without the words" in panel.text.toPlainText()
