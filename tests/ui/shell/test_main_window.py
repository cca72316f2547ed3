"""The window: the screens it shows, and what it keeps."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.help.help_dialog import HelpDialog
from ui.pages.settings.settings_dialog import SettingsDialog
from ui.shell.main_window import MainWindow
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import last_place


class TestWindow:
    def test_a_change_of_language_makes_the_pages_anew_and_stays_at_the_place(
        self, unlocked: MainWindow, settle: Callable[[], None], light_again: None
    ) -> None:
        frame = unlocked.frame
        assert frame is not None
        frame.go("transfer")
        settle()
        desk = frame.open_desk
        unlocked._change_preferences(unlocked._preferences._replace(language="ru"))
        settle()
        assert unlocked.frame is not frame
        assert unlocked.frame is not None
        assert unlocked.frame.open_desk is desk
        assert unlocked.frame.pages.transfer.isVisible()

    def test_what_was_open_is_remembered_unless_that_is_forbidden(
        self, window: MainWindow, settle: Callable[[], None]
    ) -> None:
        kept: list[Preferences] = []
        window.preferences_changed.connect(kept.append)
        window._preferences = window._preferences._replace(remember_officer=False)
        window.unlock_page.select("post", "")
        window.unlock_page.unlock_with("four otters juggle plum jam")
        settle()
        assert kept[-1].last.folder == "post"
        assert kept[-1].last.officer_name == ""

    def test_f1_helps(self, window: MainWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HelpDialog)
        assert "new case" in dialog.text().lower()
        dialog.show_chapter("limits")
        assert "hibernation" in dialog.text()
        dialog.close()

    def test_help_is_shown_over_a_dialog_and_leaves_it_there(self, window: MainWindow) -> None:
        window.show_settings()
        settings = QApplication.activeModalWidget()
        assert isinstance(settings, SettingsDialog)
        window.show_help_over(settings)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HelpDialog)
        assert "Ctrl+L" in dialog.text()
        window.show_help_over(dialog)
        assert QApplication.activeModalWidget() is dialog
        dialog.close()
        assert QApplication.activeModalWidget() is settings
        settings.close()

    def test_settings_take_effect_at_once(self, unlocked: MainWindow) -> None:
        kept: list[Preferences] = []
        unlocked.preferences_changed.connect(kept.append)
        unlocked.show_settings()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        box = next(
            box
            for box in dialog.findChildren(QComboBox)
            if box.accessibleName() == "Lock when nobody is there"
        )
        box.setCurrentIndex(box.findData("8"))
        box.activated.emit(box.currentIndex())
        assert kept[-1].idle_minutes == 8
        assert unlocked.frame is not None
        assert unlocked.frame._guards._minutes == 8
        dialog.close()

    def test_a_desk_can_be_set_up_beside_others_and_left_again(
        self, window: MainWindow, settle: Callable[[], None]
    ) -> None:
        window.show_first_run()
        page = window.first_run_page
        assert page is not None
        page.step.went_back.emit()
        settle()
        assert window.unlock_page.isVisible()
        assert window.first_run_page is None


def test_after_a_crash_the_first_screens_say_what_was_kept(
    data: Path, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    preferences = Preferences(theme="light", language="en", left_open=True)
    window = MainWindow(preferences, data, tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    said = " ".join(words.text() for words in window.unlock_page.findChildren(QLabel))
    assert "Every answer is kept" in said
    window.unlock_page.select("post", "")
    window.unlock_page.unlock_with("four otters juggle plum jam")
    settle()
    frame = window.frame
    assert frame is not None
    # As if the program had been ended here: what is open was written down when it was opened.
    [draft, *_] = [
        each
        for row in cases.search(frame.open_desk)
        for each in cases.case_detail(frame.open_desk, row.id).assessments
    ]
    frame.open_assessment(draft.id)
    settle()
    assert last_place.place(frame.open_desk) == f"assessment:{draft.id}"
    frame.route.close()
    frame.start(after_crash=True)
    settle()
    assert frame.route.assessment_id == draft.id
    assert frame.route.questions.view.tasks.kept().startswith("We kept everything up to")
    window.close_desk()
    settle()


def test_a_desk_that_is_closed_is_not_left_open(
    unlocked: MainWindow, settle: Callable[[], None]
) -> None:
    kept: list[Preferences] = []
    unlocked.preferences_changed.connect(kept.append)
    unlocked.close_desk()
    settle()
    assert not kept[-1].left_open
    words = " ".join(each.text() for each in unlocked.unlock_page.findChildren(QLabel))
    assert "ended without being locked" not in words
