"""This desk: passphrase and key file, backups made and rehearsed, and everything made unreadable."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.check_backup_dialog import CheckBackupDialog
from ui.dialogs.help_dialog import HelpDialog
from ui.dialogs.limits_dialog import LimitsDialog
from ui.dialogs.make_unreadable_dialog import MakeUnreadableDialog
from ui.dialogs.passphrase_dialogs import (
    AddKeyFileDialog,
    ChangePassphraseDialog,
    RemoveKeyFileDialog,
)
from ui.events import Events
from ui.frame import DeskFrame
from ui.main_window import MainWindow
from ui.pages.this_desk import ThisDeskPage
from ui.preferences import Preferences
from ui.tasks import Tasks
from vetting_desk.errors import CancelledError, DriveFullError, DriveMissingError
from vetting_desk.operations import backup, desks, emergency, places
from vetting_desk.operations.emergency import MadeUnreadable
from vetting_desk.operations.open_desk import OpenDesk

PASSPHRASE = "four plainly invented words"
NEW = "nine quiet herons paint bridges"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    stick: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> ThisDeskPage:
    made = ThisDeskPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.activate()
    settle()
    made.backup.stick.choose_folder(stick)
    settle()
    return made


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def shown(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


class TestPassphrase:
    def asking(self, page: ThisDeskPage, old: str = PASSPHRASE) -> ChangePassphraseDialog:
        press(page, "Change my passphrase")
        dialog = page.findChild(ChangePassphraseDialog)
        assert dialog is not None
        dialog.passphrase.field.setText(old)
        for edit in (dialog.new.first, dialog.new.second):
            edit.field.setText(NEW)
        return dialog

    def test_the_new_one_opens_the_desk_and_the_old_one_does_not(
        self, page: ThisDeskPage, desk: OpenDesk, settle: Callable[[], None]
    ) -> None:
        press(self.asking(page), "Change the passphrase")
        settle()
        assert page.banner.sentence() == "Your passphrase is changed."
        desk.close()
        desks.unlock(desk.folder, desk.officer.id, NEW).close()

    def test_a_wrong_old_one_leaves_the_dialog_open(
        self, page: ThisDeskPage, settle: Callable[[], None]
    ) -> None:
        dialog = self.asking(page, "not the right passphrase")
        press(dialog, "Change the passphrase")
        settle()
        assert dialog.isVisible()
        assert "does not open" in dialog.banner.sentence()

    def test_the_same_again_is_no_change(self, page: ThisDeskPage) -> None:
        dialog = self.asking(page, NEW)
        press(dialog, "Change the passphrase")
        assert dialog.problems.words() == ["New passphrase is the one you have now"]

    def test_one_of_names_at_this_desk_is_refused(self, page: ThisDeskPage) -> None:
        dialog = self.asking(page)
        for edit in (dialog.new.first, dialog.new.second):
            edit.field.setText("Taniya Trainee Training post")
        press(dialog, "Change the passphrase")
        assert dialog.problems.words() == ["New passphrase is one that many people use"]

    def test_one_of_names_at_this_desk_counts_as_weak(self, page: ThisDeskPage) -> None:
        dialog = self.asking(page)
        dialog.new.first.field.setText("Taniya Trainee Training post")
        assert dialog.new.strength().startswith("Weak")


class TestKeyFile:
    def test_it_is_made_asked_for_and_taken_away_again(
        self,
        page: ThisDeskPage,
        desk: OpenDesk,
        stick: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        path = stick / "vetting-desk.key"
        press(page, "Add a key file")
        dialog = page.findChild(AddKeyFileDialog)
        assert dialog is not None
        press(dialog, "Make the key file")
        assert dialog.problems.words() == [
            "The place of the key file is missing",
            "Your passphrase is missing",
        ]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        press(dialog, "Choose where")
        dialog.passphrase.field.setText(PASSPHRASE)
        press(dialog, "Make the key file")
        settle()
        assert path.stat().st_size == 64
        assert "key file is asked for" in page.banner.sentence()
        assert places.officers_of(desk.folder)[0].key_file
        assert "Add a key file…" not in shown(page)
        press(page, "Ask for no key file")
        removing = page.findChild(RemoveKeyFileDialog)
        assert removing is not None
        removing.passphrase.field.setText(PASSPHRASE)
        press(removing, "Remove the key file")
        settle()
        assert not places.officers_of(desk.folder)[0].key_file
        assert "Add a key file…" in shown(page)

    def test_a_file_that_is_there_is_not_written_over(
        self, page: ThisDeskPage, desk: OpenDesk, stick: Path, settle: Callable[[], None]
    ) -> None:
        path = stick / "mine.txt"
        path.write_text("kept")
        press(page, "Add a key file")
        dialog = page.findChild(AddKeyFileDialog)
        assert dialog is not None
        dialog.choose_path(path)
        dialog.passphrase.field.setText(PASSPHRASE)
        press(dialog, "Make the key file")
        settle()
        assert dialog.banner.sentence() == "There is a file of this name already."
        assert path.read_text() == "kept"
        assert not places.officers_of(desk.folder)[0].key_file


class TestBackup:
    def test_one_is_made_read_back_and_listed(
        self, page: ThisDeskPage, stick: Path, settle: Callable[[], None]
    ) -> None:
        assert page.backup.list.rows() == []
        press(page, "Back up to the stick")
        settle()
        assert "read back and opened. Safe to remove." in page.backup.banner.sentence()
        assert [found.desk.name for found in backup.find(stick)] == ["Training post"]
        [row] = page.backup.list.rows()
        assert row.accessibleName().startswith("Check: Training post")

    def test_progress_is_told_in_words(
        self, page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said: list[str] = []
        monkeypatch.setattr(
            page.backup.progress, "show_progress", lambda words, *_: said.append(words)
        )
        page.backup.make()
        settle()
        told = [words.split(":")[0].rstrip("…") for words in said]
        assert list(dict.fromkeys(told)) == [
            "Checking the stick",
            "Writing the backup",
            "Reading back what was written",
            "Reading the backup",
        ]

    @pytest.mark.parametrize(
        ("error", "sentence", "hint"),
        [
            (DriveMissingError(path="x"), "pulled out", "no whole backup on it"),
            (DriveFullError(path="x", needed=9_000_000, free=1), "not enough room", "9.0 MB"),
        ],
    )
    def test_what_went_wrong_with_the_stick_is_told(
        self,
        page: ThisDeskPage,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
        error: Exception,
        sentence: str,
        hint: str,
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr(backup, "create", fail)
        page.backup.make()
        settle()
        banner = page.backup.banner
        assert sentence in banner.sentence()
        assert hint in banner.accessibleName()
        assert page.backup.make_button.isEnabled()

    def test_stopping_says_that_nothing_is_there(
        self, page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def stopped(*_: object, **__: object) -> None:
            raise CancelledError

        monkeypatch.setattr(backup, "create", stopped)
        page.backup.make()
        settle()
        assert page.backup.banner.sentence().startswith("Stopped.")

    def rehearsing(
        self, page: ThisDeskPage, settle: Callable[[], None], words: str
    ) -> CheckBackupDialog:
        page.backup.make()
        settle()
        page.backup.list.rows()[0].click()
        dialog = page.findChild(CheckBackupDialog)
        assert dialog is not None
        dialog.opener.passphrase.field.setText(words)
        return dialog

    def test_a_sound_one_can_be_rehearsed(
        self, page: ThisDeskPage, data: Path, settle: Callable[[], None]
    ) -> None:
        before = sorted(path.name for path in data.iterdir())
        dialog = self.rehearsing(page, settle, PASSPHRASE)
        press(dialog, "Check it")
        settle()
        assert dialog.banner.sentence() == "This backup can be restored."
        assert shown(dialog) == ["Close"]
        assert sorted(path.name for path in data.iterdir()) == before

    def test_a_wrong_passphrase_is_told_as_the_backup_s(
        self, page: ThisDeskPage, settle: Callable[[], None]
    ) -> None:
        dialog = self.rehearsing(page, settle, "not the right passphrase")
        press(dialog, "Check it")
        settle()
        assert dialog.banner.sentence() == "The passphrase does not open this backup."

    def test_an_altered_one_is_told(
        self, page: ThisDeskPage, stick: Path, settle: Callable[[], None]
    ) -> None:
        dialog = self.rehearsing(page, settle, PASSPHRASE)
        content = bytearray(dialog.path.read_bytes())
        content[-500] ^= 1
        dialog.path.write_bytes(bytes(content))
        press(dialog, "Check it")
        settle()
        assert dialog.banner.sentence() == "The backup was cut short or altered."

    def test_without_a_stick_nothing_can_be_made(
        self, desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        from ui.pages.this_desk.backup_panel import BackupPanel

        panel = BackupPanel(desk, tasks)
        qtbot.addWidget(panel)
        panel.stick.show_sticks(())
        assert not panel.make_button.isEnabled()


class TestUnreadable:
    def dialog(self, window: MainWindow) -> MakeUnreadableDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, MakeUnreadableDialog)
        return found

    def test_an_open_desk_is_closed_and_the_process_replaced(
        self, unlocked: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        kept: list[Preferences] = []
        unlocked.preferences_changed.connect(kept.append)
        frame = unlocked.frame
        assert frame is not None
        secret = frame.open_desk.secret
        frame.go("desk")
        settle()
        press(frame.pages.desk, "Make unreadable")
        dialog = self.dialog(unlocked)
        dialog.name.setText("Training post")
        press(dialog, "Make it unreadable")
        settle()
        assert dialog.banner.sentence() == "No passphrase opens this desk any more."
        assert places.officers_of(data / "post") == ()
        assert not any(secret.store_key)
        assert kept[-1].last.officer_name == ""
        assert not unlocked.locked
        assert frame._idle is None
        press(dialog, "Close")
        settle()
        assert unlocked.locked
        assert not unlocked.isVisible()

    def test_from_the_unlock_screen_it_stays_there_and_offers_a_restore(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        window.unlock_page.select("post", "")
        press(window.unlock_page, "Make this desk unreadable")
        dialog = self.dialog(window)
        dialog.name.setText("Training post")
        press(dialog, "Make it unreadable")
        settle()
        press(dialog, "Close")
        settle()
        assert not window.locked
        assert window.unlock_page.isVisible()
        window.unlock_page.select("post", "")
        assert "Restore a backup…" in shown(window.unlock_page)
        assert len(places.officers_of(data / "headquarters")) == 1

    def test_another_name_destroys_nothing(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        window.unlock_page.select("post", "")
        window.show_make_unreadable()
        dialog = self.dialog(window)
        press(dialog, "Make it unreadable")
        assert dialog.problems.words() == ["The name of this desk is missing"]
        dialog.name.setText("training post")
        press(dialog, "Make it unreadable")
        settle()
        assert dialog.problems.words() == ["What was typed is not the name of this desk"]
        assert len(places.officers_of(data / "post")) == 1
        press(dialog, "Cancel")
        settle()
        assert window.unlock_page.isVisible()

    def test_enter_destroys_nothing(
        self, window: MainWindow, data: Path, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        window.unlock_page.select("post", "")
        window.show_make_unreadable()
        dialog = self.dialog(window)
        dialog.name.setText("Training post")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
        settle()
        assert dialog.made is None
        assert len(places.officers_of(data / "post")) == 1
        dialog.reject()

    def test_the_words_promise_nothing_about_copies_or_flash(self, window: MainWindow) -> None:
        from PySide6.QtWidgets import QLabel

        window.unlock_page.select("post", "")
        window.show_make_unreadable()
        dialog = self.dialog(window)
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "Copies are not touched" in said
        assert "can survive in the chips" in said
        dialog.reject()

    def test_files_that_stay_are_named(
        self, window: MainWindow, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        left = MadeUnreadable(1, (Path("/desk/slots/a.slot"),))
        monkeypatch.setattr(emergency, "make_unreadable", lambda *_: left)
        window.unlock_page.select("post", "")
        window.show_make_unreadable()
        dialog = self.dialog(window)
        dialog.name.setText("Training post")
        press(dialog, "Make it unreadable")
        settle()
        assert dialog.banner.sentence() == "Some keys could not be destroyed."
        assert "a.slot" in dialog.banner.accessibleName()
        dialog.reject()
        settle()

    def test_help_leads_to_it(self, window: MainWindow, settle: Callable[[], None]) -> None:
        window.open_help("limits")
        found = QApplication.activeModalWidget()
        assert isinstance(found, HelpDialog)
        press(found, "Make unreadable")
        settle()
        self.dialog(window).reject()

    def test_an_open_interview_is_committed_first(
        self, frame: DeskFrame, unlocked: MainWindow, settle: Callable[[], None]
    ) -> None:
        case = next(row for row in frame.pages.cases.rows() if row.drafts)
        frame.open_case(case.id)
        settle()
        assert frame.pages.case.detail is not None
        frame.open_assessment(frame.pages.case.detail.assessments[0].id)
        settle()
        unlocked.show_make_unreadable()
        assert frame.route.assessment_id == ""
        assert frame.pages.desk.isVisible()
        self.dialog(unlocked).reject()


def test_the_limits_are_shown_from_here(unlocked: MainWindow, settle: Callable[[], None]) -> None:
    frame = unlocked.frame
    assert frame is not None
    frame.go("desk")
    settle()
    press(frame.pages.desk, "cannot protect against")
    found = QApplication.activeModalWidget()
    assert isinstance(found, LimitsDialog)
    found.close()
    settle()
