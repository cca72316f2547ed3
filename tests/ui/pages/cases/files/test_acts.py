"""What is done with files, beyond what the page's own tests walk through."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.cases.files.acts import FileActs
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def acts(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> FileActs:
    window = QWidget()
    qtbot.addWidget(window)
    return FileActs(desk, tasks, window)


def test_leaving_the_choice_does_nothing(
    acts: FileActs, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(acts.reading):
        acts.choose()


def test_nothing_is_asked_before_the_case_was_read(
    acts: FileActs, tmp_path: Path, settle: Callable[[], None]
) -> None:
    from tests.vetting_desk.decoding import samples

    path = tmp_path / "scan.png"
    path.write_bytes(samples.bare())
    acts.take(path)
    settle()
    assert acts.dialog is None
    acts.record_paper()
    assert acts.dialog is None
