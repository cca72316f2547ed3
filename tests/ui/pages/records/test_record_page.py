"""A signed record: its signature is verified again, its report can be saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.records.record_page import RecordPage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


class TestRecord:
    @pytest.fixture
    def record_page(self, desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> RecordPage:
        made = RecordPage(desk, tasks, events)
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        return made

    def test_its_signature_is_judged_afresh(
        self, record_page: RecordPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        record_page.show_record(cases.case_detail(desk, case_id).records[0], "2026-1")
        settle()
        assert record_page._panel.outcome() == "The signature is valid"

    def test_the_report_is_saved_where_the_person_says(
        self,
        record_page: RecordPage,
        desk: OpenDesk,
        case_id: str,
        tmp_path: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "report.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        record_page.show_record(cases.case_detail(desk, case_id).records[0], "2026-1")
        settle()
        record_page._save.click()
        settle()
        assert target.read_bytes().startswith(b"%PDF")
