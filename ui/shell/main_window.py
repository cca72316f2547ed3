"""The window: shows the unlock screen, the first run, or the frame of an unlocked desk, in turn.

It places them and routes between them, nothing more; its title says nothing of a case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui.ground.preferences import LastDesk, Preferences
from ui.pages.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QDialog

    from ui.ground.tasks import Tasks
    from ui.pages.first_run import FirstRunPage
    from ui.shell.frame import DeskFrame
    from ui.shell.openings import Shown
    from vetting_desk.machine.exposure import Finding
    from vetting_desk.operations.access.desk_folders import DesksFound
    from vetting_desk.operations.access.open_desk import OpenDesk


class MainWindow(QWidget):
    """The one window of the program.

    Args:
        preferences: How it looks and behaves.
        data: Folder with the desks.
        tasks: Where work is done.
        parent: Owner, or None.

    Attributes:
        locked: True once the desk was locked: the process is then to be replaced.

    Signals:
        painted: The window has been painted; emitted once.
        preferences_changed: The new `Preferences`, to be put in force and kept.
        language_settled: A language was chosen in the first run.
        ready: What is really there is known: the unlock screen shows it, or the first run comes next.
        opened: A desk was unlocked, and its frame stands.
    """

    painted = Signal()
    preferences_changed = Signal(object)
    language_settled = Signal()
    ready = Signal()
    opened = Signal()

    def __init__(
        self, preferences: Preferences, data: Path, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.locked = False
        self._painted = False
        self._preferences = preferences
        self._data = data
        self._tasks = tasks
        self._frame: DeskFrame | None = None
        self._first_run: FirstRunPage | None = None
        self._chosen: tuple[str, str, str] | None = None
        self.setWindowTitle("Vetting Desk")
        self.resize(preferences.width, preferences.height)
        self.setMinimumSize(800, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        column.addWidget(self._stack)
        self._unlock = self._make_unlock_page()

    def _make_unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._tasks, self._preferences.last, self._stack)
        page.unlocked.connect(self._on_unlocked)
        page.set_up_requested.connect(self.show_first_run)
        page.limits_requested.connect(self.show_limits)
        page.restore_requested.connect(self._on_restore_requested)
        page.help_requested.connect(self.show_help)
        if self._preferences.left_open and self._frame is None:
            page.show_ended()
        self._stack.addWidget(page)
        return page

    @property
    def frame(self) -> DeskFrame | None:
        """The frame of the unlocked desk, or None."""
        return self._frame

    @property
    def unlock_page(self) -> UnlockPage:
        """The unlock screen."""
        return self._unlock

    @property
    def first_run_page(self) -> FirstRunPage | None:
        """The first run, once it was needed."""
        return self._first_run

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as ever, and say so the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def find_desks(self) -> None:
        """List the desks in a thread, then show the unlock screen or the first run."""
        self._look_for_desks()
        from PySide6.QtGui import QKeySequence, QShortcut

        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.show_help)

    def _look_for_desks(self) -> None:
        from ui.shell.openings import find_desks

        self._tasks.work(find_desks, self._data, done=self._on_desks_found)

    def _on_desks_found(self, found: DesksFound) -> None:
        self._unlock.show_passed_over(found.passed_over)
        if found.desks:
            folder, officer, passphrase = self._chosen or ("", "", "")
            self._chosen = None
            self._unlock.show_places(list(found.desks), folder)
            self._stack.setCurrentWidget(self._unlock)
            if officer:
                self._unlock.select(folder, officer)
            if passphrase:
                self._unlock.unlock_with(passphrase)
            from ui.shell.ahead import load_ahead

            self.ready.emit()
            self._tasks.work(load_ahead)
        else:
            self.ready.emit()
            self.show_first_run()

    def show_first_run(self) -> None:
        """Show the way to a new desk: language, then training, headquarters or joining."""
        from ui.pages.first_run import FirstRunPage

        self._drop_first_run()
        page = FirstRunPage(self._tasks, self._data, self._stack)
        page.language_chosen.connect(self._on_language_chosen)
        page.desk_made.connect(self._on_desk_made)
        page.left.connect(self._on_first_run_left)
        page.limits_requested.connect(self.show_limits)
        page.allow_leaving(allowed=bool(self._unlock.places()))
        page.warn_of(self._unlock.passed_over())
        self._first_run = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.activate()

    def _on_restore_requested(self) -> None:
        self.show_first_run()
        if self._first_run is not None:
            self._first_run.show_kind("restore")

    def show_backup(self, path: Path) -> None:
        """Ask who opens this backup, to make its desk anew."""
        from ui.pages.first_run.restore_steps import FindBackupStep

        self._on_restore_requested()
        if self._first_run and isinstance(step := self._first_run.step, FindBackupStep):
            step.choose_file(path)

    def _drop_first_run(self) -> None:
        if self._first_run is not None:
            self._stack.removeWidget(self._first_run)
            self._first_run.deleteLater()
            self._first_run = None

    def _on_language_chosen(self, code: str) -> None:
        self._change_preferences(self._preferences._replace(language=code))
        if self._first_run is not None:
            self._first_run.show_kinds()
        self.language_settled.emit()

    def asks_language(self) -> bool:
        """Return whether nobody has chosen a language yet, and the first run is there to ask for it."""
        return not self._preferences.language and not self._unlock.places()

    def _on_first_run_left(self) -> None:
        self._stack.setCurrentWidget(self._unlock)
        self._drop_first_run()

    def _on_desk_made(self, folder: str, officer_id: str, passphrase: str) -> None:
        self._chosen = (folder, officer_id, passphrase)
        self._look_for_desks()

    def _on_unlocked(self, open_desk: OpenDesk) -> None:
        self._drop_first_run()
        last = LastDesk(
            folder=open_desk.folder.name,
            desk_name=open_desk.desk.name,
            training=open_desk.desk.training,
            officer_id=open_desk.officer.id,
            officer_name=open_desk.officer.name,
            several_desks=len(self._unlock.places()) > 1,
        )
        after_crash = self._preferences.left_open
        self._change_preferences(self._preferences.with_last(last)._replace(left_open=True))
        self._show_frame(open_desk, after_crash=after_crash)

    def _show_frame(self, open_desk: OpenDesk, *, after_crash: bool = False) -> None:
        from ui.shell.devices import add_devices
        from ui.shell.frame import DeskFrame

        frame = DeskFrame(open_desk, self._tasks, self._preferences, self._stack)
        devices = add_devices(frame, self._tasks, frame)
        frame.lock_requested.connect(self.lock)
        frame.help_requested.connect(self.show_help)
        frame.settings_requested.connect(self.show_settings)
        frame.limits_requested.connect(self.show_limits)
        frame.unreadable_requested.connect(self.show_make_unreadable)
        if open_desk.desk.training:
            from ui.shell.exercise_route import add_exercise

            add_exercise(frame, self._tasks)
        frame.notice.opened_together.connect(self._make_frame_anew)
        self._frame = frame
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        frame.start(after_crash=after_crash)
        devices.watch(frame.session)
        self.opened.emit()

    def _change_preferences(self, preferences: Preferences) -> None:
        before, self._preferences = self._preferences, preferences
        self.preferences_changed.emit(preferences)
        if (shown := self._shown()) is not None:
            shown.set_idle_minutes(preferences.idle_minutes)
        if before.language != preferences.language:
            self._speak_anew()

    def _speak_anew(self) -> None:
        """Make the pages again, because those there are keep the words they were made with."""
        old = self._unlock
        self._unlock = self._make_unlock_page()
        self._unlock.show_passed_over(old.passed_over())
        self._unlock.show_places(old.places())
        self._stack.removeWidget(old)
        old.deleteLater()
        self._make_frame_anew()

    def _shown(self) -> Shown | None:
        """Return the frame of what is open; None while nothing is."""
        return self._frame

    def _make_frame_anew(self) -> None:
        if self._frame is not None:
            frame, self._frame = self._frame, None
            frame.prepare_to_lock()
            frame.stop()
            self._stack.removeWidget(frame)
            frame.deleteLater()
            self._show_frame(frame.open_desk)

    def show_settings(self) -> None:
        """Open the settings: how the window looks and behaves."""
        from ui.pages.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._preferences, self)
        dialog.changed.connect(self._change_preferences)
        dialog.open()

    def show_help(self) -> None:
        """Show the help of where the person is."""
        from ui.pages.help.places import place_of

        place = place_of(self._page_name())
        self.open_help(place.chapter, place.mark)

    def show_help_over(self, dialog: QDialog) -> None:
        """Show the help of a dialog over it: of what it asks, or of the page it belongs to."""
        from ui.pages.help.help_dialog import HelpDialog
        from ui.pages.help.places import place_over

        if isinstance(dialog, HelpDialog):
            return
        names = tuple(kind.__name__ for kind in type(dialog).__mro__)
        place = place_over(names, self._page_name())
        self.open_help(place.chapter, place.mark, over=dialog)

    def _page_name(self) -> str:
        if (shown := self._shown()) is not None:
            return shown.page_name()
        return "unlock" if self._stack.currentWidget() is self._unlock else "first-run"

    def show_limits(self, findings: tuple[Finding, ...] | None = None) -> None:
        """Show what this machine does not protect, and what the program cannot protect against anywhere.

        Args:
            findings: What was found of the machine already; None to look now.
        """
        from ui.i18n import system_language
        from ui.pages.help.limits_dialog import LimitsDialog

        language = self._preferences.language or system_language()
        LimitsDialog(self._tasks, self._data, language, self, findings=findings).open()

    def last_machine_notice(self) -> str:
        """Return the fingerprint of the last notice about this machine that was shown; empty before."""
        return self._preferences.machine

    def remember_machine(self, fingerprint: str) -> None:
        """Remember what the officer was shown of this machine, so that it is shown once."""
        self._change_preferences(self._preferences._replace(machine=fingerprint))

    def open_help(self, chapter: str, mark: str = "", *, over: QWidget | None = None) -> None:
        """Show a chapter of the help, or a page of the handbook.

        Args:
            chapter: One of `ui.pages.help.help_dialog.CHAPTERS`, or an anchor of the handbook, such as
                ``carrying-the-stick``.
            mark: Where in a chapter to begin; see `ui.pages.help.places`.
            over: The dialog to show it over; None for the window.
        """
        from ui.i18n import system_language
        from ui.pages.help.help_dialog import open_at

        language = self._preferences.language or system_language()
        with_desk = not over and self._has_desk()
        dialog = open_at(chapter, language, over or self, mark=mark, with_desk=with_desk)
        dialog.unreadable_requested.connect(self.show_make_unreadable)

    def _has_desk(self) -> bool:  # whose keys could be destroyed
        return self._frame is not None or self._unlock.place() is not None

    def show_make_unreadable(self) -> None:
        """Ask whether the keys of the open desk, or of the one chosen to unlock, shall be destroyed."""
        from ui.pages.this_desk.make_unreadable_dialog import MakeUnreadableDialog

        place = self._unlock.place()
        if self._frame is not None:
            self._frame.leave_interview()
            desk = self._frame.open_desk
            dialog = MakeUnreadableDialog(desk.folder, desk.desk.name, self._tasks, self, desk)
        elif place is not None:
            dialog = MakeUnreadableDialog(place.folder, place.desk.name, self._tasks, self)
        else:
            return
        dialog.done_with.connect(self._on_made_unreadable)
        dialog.finished.connect(self._on_unreadable_left)
        dialog.open()

    def _on_made_unreadable(self) -> None:
        """Touch the closed desk no more, and name nobody of it on the next unlock screen."""
        if self._frame is not None:
            self._frame.stop()
        self._change_preferences(self._preferences.with_last(LastDesk()))

    def _on_unreadable_left(self) -> None:
        dialog = self.sender()
        if getattr(dialog, "made", None) is None:
            return
        if self._frame is None:
            self._look_for_desks()
        else:  # what was open leaves the memory with the process, as at locking
            self.locked = True
            self.close()
            QApplication.quit()

    def lock(self) -> None:
        """Keep where the officer was, close the desk, and leave for a fresh process."""
        if (shown := self._shown()) is None:
            return
        try:
            shown.prepare_to_lock()
        finally:  # whatever could not be kept
            self.locked = True
            self.close()
            QApplication.quit()

    def close_desk(self) -> None:
        """Close the open desk, if any, after what is running on the store's thread."""
        if self._frame is not None:
            self._change_preferences(self._preferences._replace(left_open=False))
            frame, self._frame = self._frame, None
            try:
                frame.stop()
            finally:
                self._tasks.shutdown(frame.open_desk.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the frame whether it can be left, and keep the window's size."""
        shown = self._shown()
        if shown is not None and not self.locked and not shown.may_close():
            event.ignore()
            return
        if not self.isMaximized():
            size = self._preferences._replace(width=self.width(), height=self.height())
            self._change_preferences(size)
        super().closeEvent(event)
