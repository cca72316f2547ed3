"""Destroying all keys of a desk: after a warning, and only with its name typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.pages.help.help_dialog import HelpDialog
from ui.pages.this_desk.make_unreadable_dialog import MakeUnreadableDialog
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.desk import emergency
from vetting_desk.operations.desk.emergency import MadeUnreadable


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def know(dialog: MakeUnreadableDialog) -> None:
    """Tick what has to be known."""
    dialog.lost.setChecked(True)
    dialog.closed.setChecked(True)


def shown(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


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
        know(dialog)
        dialog.name.setText("Training post")
        press(dialog, "Make it unreadable")
        settle()
        assert dialog.banner.sentence() == "No passphrase opens this desk any more."
        assert desk_folders.officers_of(data / "post") == ()
        assert not any(secret.store_key)
        assert kept[-1].last.officer_name == ""
        assert not unlocked.locked
        assert frame._guards.idle is None
        press(dialog, "Close")
        settle()
        assert unlocked.locked
        assert not unlocked.isVisible()

    def test_from_the_unlock_screen_it_stays_there_and_offers_a_restore(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        window.unlock_page.select("post", "")
        assert not [words for words in shown(window.unlock_page) if "unreadable" in words]
        press(window.unlock_page, "Help")
        helping = QApplication.activeModalWidget()
        assert helping is not None
        press(helping, "Make unreadable")
        settle()
        dialog = self.dialog(window)
        know(dialog)
        dialog.name.setText("Training post")
        press(dialog, "Make it unreadable")
        settle()
        press(dialog, "Close")
        settle()
        assert not window.locked
        assert window.unlock_page.isVisible()
        window.unlock_page.select("post", "")
        assert "Restore a backup…" in shown(window.unlock_page)
        assert len(desk_folders.officers_of(data / "headquarters")) == 2

    def test_another_name_destroys_nothing(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        window.unlock_page.select("post", "")
        window.show_make_unreadable()
        dialog = self.dialog(window)
        press(dialog, "Make it unreadable")
        assert dialog.problems.words() == [
            "The name of this desk is missing",
            "Not ticked: What was not carried to headquarters is lost",
            "Not ticked: Nobody opens this desk afterwards, myself neither",
        ]
        dialog.name.setText("Training post")
        dialog.lost.setChecked(True)
        press(dialog, "Make it unreadable")
        assert dialog.problems.words() == [
            "Not ticked: Nobody opens this desk afterwards, myself neither"
        ]
        assert len(desk_folders.officers_of(data / "post")) == 1
        know(dialog)
        dialog.name.setText("training post")
        press(dialog, "Make it unreadable")
        settle()
        assert dialog.problems.words() == ["What was typed is not the name of this desk"]
        assert len(desk_folders.officers_of(data / "post")) == 1
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
        assert len(desk_folders.officers_of(data / "post")) == 1
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
        know(dialog)
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
