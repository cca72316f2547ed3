"""A person who chooses no place, or one that cannot be written, saves nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, Bench
from ui.ground.tasks import Tasks
from ui.pages.deciding.paper_saving import PaperSaving
from vetting_desk.errors import FileNotSavedError


def test_without_a_place_nothing_is_taken_out(
    bench: Bench,
    tasks: Tasks,
    settle: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    decided, page = bench.decided(), QWidget()
    qtbot.addWidget(page)
    saving = PaperSaving(bench.at(DAVLAT), tasks, page)
    saving.save_decision(decided, "1")
    saving.save_letter(decided, "1")
    assert saving.dialog is not None
    saving.dialog.act.click()
    settle()
    assert saving.dialog is not None, "the dialog waits for a place"
    actions = [each.action for each in bench.hq.casebook.audit.entries()]
    assert "decision-exported" not in actions
    saving.dialog.reject()


def test_where_nothing_can_be_saved_nothing_is_taken_out(
    bench: Bench,
    tasks: Tasks,
    settle: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = str(tmp_path / "gone" / "paper.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (gone, ""))
    failed: list[Exception] = []
    tasks.failed.connect(failed.append)
    decided, page = bench.decided(), QWidget()
    qtbot.addWidget(page)
    PaperSaving(bench.at(DAVLAT), tasks, page).save_decision(decided, "1")
    settle()
    assert [type(each) for each in failed] == [FileNotSavedError]
    actions = [each.action for each in bench.hq.casebook.audit.entries()]
    assert "decision-exported" not in actions
