"""One entry of the log in words and as it was written."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.log.entry_dialog import EntryDialog
from vetting_desk.model.about import About
from vetting_desk.operations.desk.audit import AuditRow

DIGEST = "0123456789abcdef" * 4


def test_words_come_first_and_what_only_machines_compare_beneath(qtbot: QtBot) -> None:
    row = AuditRow(
        sequence=12,
        at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
        behind=False,
        ahead=False,
        officer_name="A. Officer",
        action="record-signed",
        subject="44885536-dccd-4f41-96b2-f31d13f4bb9b",
        detail=f"digest={DIGEST}, way=to-send",
        about=About(case="2026-AAA-00017", form="Intake"),
        facts={},
    )
    dialog = EntryDialog(row, "A. Officer", None)
    qtbot.addWidget(dialog)
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert dialog.windowTitle() == "Record signed"
    assert "A. Officer" in said
    assert any("Case 2026-AAA-00017" in text for text in said)
    assert said.index("A. Officer") < said.index(row.subject) < said.index(DIGEST)
    assert {"12", "record-signed", "to-send"} <= set(said)
    assert "What else" not in said
