"""The window of a member of the registry: the unlock screen of one folder, then its frame.

All else is the window's own (`main_window`): locking ends the process, and the next one asks for the passphrase
again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.unlock.member_unlock_page import MemberUnlockPage
from ui.shell.main_window import MainWindow
from ui.shell.openings import find_member

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.ground.preferences import Preferences
    from ui.ground.tasks import Tasks
    from ui.pages.unlock.unlock_page import UnlockPage
    from ui.shell.member_frame import MemberFrame
    from ui.shell.openings import Shown
    from vetting_desk.operations.registry.member_folder import Member


class MemberWindow(MainWindow):
    """The window on one member's folder.

    Args:
        preferences: How it looks and behaves.
        data: Where that is kept.
        tasks: Where work is done.
        folder: The member's.
        parent: Owner, or None.
    """

    def __init__(
        self,
        preferences: Preferences,
        data: Path,
        tasks: Tasks,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        self._folder = folder
        self._member_frame: MemberFrame | None = None
        super().__init__(preferences, data, tasks, parent)

    @property
    def member_frame(self) -> MemberFrame | None:
        """The frame of the unlocked folder, or None."""
        return self._member_frame

    def _make_unlock_page(self) -> UnlockPage:
        page = MemberUnlockPage(self._tasks, self._stack)
        page.unlocked.connect(self._on_unlocked)
        page.limits_requested.connect(self.show_limits)
        page.help_requested.connect(self.show_help)
        self._stack.addWidget(page)
        return page

    def _look_for_desks(self) -> None:
        self._tasks.work(find_member, self._folder, done=self._on_desks_found)

    def show_first_run(self) -> None:
        """Stay at the unlock screen, which says why nothing can be opened: a desk is set up elsewhere."""
        self._stack.setCurrentWidget(self._unlock)

    def _on_unlocked(self, opened: Member) -> None:  # type: ignore[override] # what its page opens
        from ui.shell.member_frame import MemberFrame

        frame = MemberFrame(opened, self._tasks, self._preferences, self._stack)
        frame.lock_requested.connect(self.lock)
        frame.help_requested.connect(self.show_help)
        frame.settings_requested.connect(self.show_settings)
        self._member_frame = frame
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        frame.start()
        self.opened.emit()

    def _shown(self) -> Shown | None:
        return self._member_frame

    def _has_desk(self) -> bool:
        return False

    def _make_frame_anew(self) -> None:
        if self._member_frame is not None:
            old, self._member_frame = self._member_frame, None
            old.stop()
            self._stack.removeWidget(old)
            old.deleteLater()
            self._on_unlocked(old.member)

    def close_desk(self) -> None:
        """Close the folder, if it is open; what is asked of the database is asked no more."""
        if self._member_frame is not None:
            frame, self._member_frame = self._member_frame, None
            try:
                frame.stop()
            finally:
                self._tasks.shutdown(frame.member.close)
