"""A file opened from the desktop: said above everything, and acted on once a person says so.

Nothing is taken in by itself: a bundle waits for an officer who unlocks a desk and presses the button, a backup
for somebody who wants the desk back. Loaded after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout

from ui.text.error_text import describe
from ui.text.person_text import isolated
from ui.widgets.banner import Banner
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.opened import Opened, kind_of

if TYPE_CHECKING:
    from pathlib import Path

    from ui.ground.tasks import Tasks
    from ui.shell.frame import DeskFrame
    from ui.shell.main_window import MainWindow


class OpenedFile(QObject):
    """Tells of the file until it was acted on.

    Args:
        window: The window; the banner is its uppermost part.
        tasks: Where the file's first bytes are read.
        path: The file.
    """

    def __init__(self, window: MainWindow, tasks: Tasks, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._kind: Opened | None = None
        self._error: Exception | None = None
        self.banner = Banner(window)
        layout = window.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self.banner)
        self.banner.acted.connect(self._on_acted)
        self.banner.closed.connect(self._done)
        window.opened.connect(self._tell)
        window.preferences_changed.connect(self._tell)
        tasks.work(kind_of, path, done=self._on_known, failed=self._on_unreadable)

    def _on_known(self, kind: Opened) -> None:
        self._kind = kind
        self._tell()

    def _on_unreadable(self, error: Exception) -> None:
        self._error = error
        self._tell()

    def _tell(self) -> None:
        name, frame = isolated(self._path.name), self._window.frame
        opened = self.tr("Opened from outside: {name}").format(name=name)
        if self._error is not None:
            words = describe(self._error)
            hint = f"{words.sentence} {words.hint}".strip()
            self.banner.show_message(opened, hint, tone="error", action=self.tr("Close"))
        elif self._kind is Opened.OTHER:
            hint = self.tr("This is no bundle, no backup and no update. Nothing was read from it.")
            self.banner.show_message(opened, hint, tone="warn", action=self.tr("Close"))
        elif self._kind is Opened.BACKUP:
            self._tell_of_backup(opened, frame)
        elif self._kind is Opened.UPDATE:
            self._tell_of_update(opened, frame)
        elif self._kind is Opened.BUNDLE:
            self._tell_of_bundle(opened, frame)

    def _tell_of_backup(self, opened: str, frame: DeskFrame | None) -> None:
        if frame is None:
            hint = self.tr("A backup. It makes a desk anew on this computer, as it was then.")
            self.banner.show_message(
                opened, hint, action=self.tr("Restore it…"), close=self.tr("Close")
            )
        else:
            hint = self.tr("A backup. Lock this desk, then open the file again to restore it.")
            self.banner.show_message(opened, hint, action=self.tr("Close"))

    def _tell_of_bundle(self, opened: str, frame: DeskFrame | None) -> None:
        if frame is None:
            hint = self.tr("A bundle. It is taken in after unlocking, when you say so.")
            self.banner.show_message(opened, hint, close=self.tr("Close"))
        elif frame.open_desk.may(Action.TRANSFER):
            self.banner.show_message(
                opened, self.tr("A bundle."), action=self.tr("Take it in"), close=self.tr("Close")
            )
        else:
            hint = self.tr("A bundle. Your role does not take in bundles: ask a supervisor.")
            self.banner.show_message(opened, hint, tone="warn", action=self.tr("Close"))

    def _tell_of_update(self, opened: str, frame: DeskFrame | None) -> None:
        if frame is None:
            hint = self.tr(
                "An update of the program. It is looked at after unlocking, when you say so."
            )
            self.banner.show_message(opened, hint, close=self.tr("Close"))
        else:
            self.banner.show_message(
                opened,
                self.tr("An update of the program. Nothing is installed by itself."),
                action=self.tr("Look at it"),
                close=self.tr("Close"),
            )

    def _on_acted(self) -> None:
        kind, frame = self._kind, self._window.frame
        if kind is Opened.BACKUP and frame is None:
            self._window.show_backup(self._path)
        elif kind is Opened.BUNDLE and frame is not None:
            self._take_in(frame)
        elif kind is Opened.UPDATE and frame is not None:
            frame.go("desk")
            frame.pages.desk.updates.look_at(self._path)
        self._done()

    def _take_in(self, frame: DeskFrame) -> None:
        if not frame.open_desk.may(Action.TRANSFER):
            return
        if frame.open_desk.desk.kind is DeskKind.HQ:
            frame.go("inbox")
            frame.pages.inbox.receive([self._path])
        else:
            frame.go("transfer")
            frame.pages.transfer.receive_files([self._path])

    def _done(self) -> None:
        self._window.opened.disconnect(self._tell)
        self._window.preferences_changed.disconnect(self._tell)
        self.banner.hide()
