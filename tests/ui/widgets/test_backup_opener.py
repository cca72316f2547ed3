"""Choosing who opens a backup, and with what."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.backup_opener import BackupOpener
from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.desk.backups.restoring import Opener

PLAIN = OfficerSlot("a", "A. Officer", Role.SUPERVISOR)
WITH_FILE = OfficerSlot("b", "B. Officer", Role.INTERVIEWER, key_file=True)


@pytest.fixture
def opener(qtbot: QtBot) -> BackupOpener:
    made = BackupOpener([PLAIN, WITH_FILE], "b")
    qtbot.addWidget(made)
    made.show()
    return made


def choose(opener: BackupOpener, officer_id: str) -> None:
    """Select an officer as a user does."""
    opener._officer.choose(officer_id)
    opener._officer.chosen.emit()


def key_file_button(opener: BackupOpener) -> QPushButton:
    return next(
        each for each in opener.findChildren(QPushButton) if "key file" in each.text().lower()
    )


def test_the_officer_asked_for_is_chosen_first(opener: BackupOpener) -> None:
    assert opener.officer() == WITH_FILE


def test_the_key_file_is_asked_for_only_where_one_is_needed(opener: BackupOpener) -> None:
    assert key_file_button(opener).isVisible()
    choose(opener, "a")
    assert not key_file_button(opener).isVisible()


def test_what_is_missing_is_named_with_its_field(opener: BackupOpener) -> None:
    assert opener.problems() == [
        ("The key file is missing", key_file_button(opener)),
        ("The passphrase is missing", opener.passphrase.field),
    ]


def test_officer_passphrase_and_key_file_open_it(opener: BackupOpener, tmp_path: Path) -> None:
    opener.choose_key_file(tmp_path / "b.key")
    opener.passphrase.field.setText("four otters juggle plum jam")
    assert opener.problems() == []
    assert opener.opener() == Opener("b", "four otters juggle plum jam", tmp_path / "b.key")
    assert key_file_button(opener).text() == "Key file: b.key"


def test_another_officer_starts_with_nothing_of_the_first(
    opener: BackupOpener, tmp_path: Path
) -> None:
    opener.choose_key_file(tmp_path / "b.key")
    opener.passphrase.field.setText("four otters juggle plum jam")
    choose(opener, "a")
    assert opener.opener() == Opener("a", "", None)


def test_the_key_file_is_chosen_by_a_dialog(
    opener: BackupOpener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [("", ""), (str(tmp_path / "b.key"), "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: chosen.pop(0))
    key_file_button(opener).click()
    assert opener.opener().key_file is None
    key_file_button(opener).click()
    assert opener.opener().key_file == tmp_path / "b.key"


def test_enter_in_the_passphrase_submits(opener: BackupOpener, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opener.submitted):
        qtbot.keyClick(opener.passphrase.field, Qt.Key.Key_Return)


def test_a_backup_of_nobody_has_no_officer(qtbot: QtBot) -> None:
    made = BackupOpener([])
    qtbot.addWidget(made)
    assert made.officer() is None
    assert [words for words, _field in made.problems()] == ["The passphrase is missing"]
