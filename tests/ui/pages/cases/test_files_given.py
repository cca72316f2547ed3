"""Files of records are given only where they are ticked, and only of the records in the copy."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from ui.pages.cases.files_given import FilesGiven
from vetting_desk.model import Record
from vetting_desk.model.record import RecordFile


def record(record_id: str, *names: str) -> Record:
    files = tuple(RecordFile(name, "0" * 64, 1) for name in names)
    at = datetime(2026, 5, 3, tzinfo=UTC)
    return Record(record_id, "c", "a", "Intake", "intake", "1", "Sample", at, "0" * 64, files)


def test_none_is_given_unless_chosen(qtbot: QtBot) -> None:
    given = FilesGiven([record("a", "assessment.json", "photo.jpg"), record("b", "two.jpg")])
    qtbot.addWidget(given)
    ticks = given.findChildren(QCheckBox)
    assert len(ticks) == 2
    assert given.chosen(("a", "b")) == ()
    for tick in ticks:
        tick.setChecked(True)
    assert given.chosen(("a", "b")) == (("a", "photo.jpg"), ("b", "two.jpg"))
    assert given.chosen(("b",)) == (("b", "two.jpg"),)


def test_records_without_files_show_nothing(qtbot: QtBot) -> None:
    given = FilesGiven([record("a", "assessment.json", "submission.xml")])
    qtbot.addWidget(given)
    assert given.isHidden()
