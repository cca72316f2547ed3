"""Headquarters with a decision in force, and the page of proofs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import amnesty, bench, made
from tests.vetting_desk.operations.proofs.conftest import Papers, papers
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.proof.proof_page import ProofPage
from vetting_desk.operations.access.open_desk import OpenDesk

__all__ = ["Papers", "amnesty", "bench", "made", "papers"]
Show = Callable[[OpenDesk], ProofPage]


@pytest.fixture
def show(tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot) -> Show:
    def make(desk: OpenDesk) -> ProofPage:
        page = ProofPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 760)
        page.show()
        page.activate()
        settle()
        return page

    return make


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whatever is saved goes."""
    path = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path
