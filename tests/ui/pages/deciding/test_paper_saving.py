"""A person who chooses no place saves nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, Bench
from ui.ground.tasks import Tasks
from ui.pages.deciding.paper_saving import PaperSaving


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
