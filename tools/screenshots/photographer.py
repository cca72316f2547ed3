"""Drives one real window through one subject and takes its pictures; independent of the pages."""

import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tools.screenshots.looks import Look
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.guard.locking import IdleWatch
from ui.shell.application import Application
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from ui.shell.whereabouts import waiting_page

Window = TypeVar("Window", bound=MainWindow)
PASSPHRASE = "four otters juggle plum jam"  # noqa: S105 (of temporary practice desks)
OFFICER = "Taniya Trainee"
_PATIENCE_SECONDS = 300.0  # another run may have most of the machine
_ROUNDS = 4  # new widgets are laid out in several rounds, from the inside out
_ROUND_SECONDS = 0.01
_NESTED = 40  # so deep one layout may lie in another: what a part asks of those around it goes up one by one
_QUALITY = 70  # compression of the PNG: a third faster than by default, hardly larger


class Photographer:
    """Drives one window and takes its pictures.

    Args:
        app: The application.
        data: Folder with its own practice desks; they are changed.
        look: The look of the window.
        save_as: For each page that may come, the file for its picture; None to save none.

    Attributes:
        tasks: Runs the window's work.
        window: The open window.
        data: The folder of desks.
    """

    def __init__(
        self, app: Application, data: Path, look: Look, save_as: dict[str, Path | None]
    ) -> None:
        self.data = data
        self.tasks = Tasks()
        self.window: MainWindow
        self._app = app
        self._look = look
        self._save_as = save_as
        self._taken: set[str] = set()
        self._open = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window, in pixels."""
        return self._look.width, self._look.height

    @property
    def language(self) -> str:
        """Code of the window's language."""
        return self._look.language

    @property
    def missing(self) -> Collection[str]:
        """The pages that were announced but not photographed, in their order."""
        return [page for page in self._save_as if page not in self._taken]

    def open_window(self, data: Path | None = None) -> MainWindow:
        """Open a window at the unlock screen, or at the first run; closes the previous one.

        Args:
            data: The folder of desks; `self.data` if None.
        """
        return self.open_with(
            lambda preferences: MainWindow(preferences, data or self.data, self.tasks)
        )

    def open_with(self, make: Callable[[Preferences], Window]) -> Window:
        """Open a window of a kind at its unlock screen; closes the previous one.

        Args:
            make: Makes it; `tasks` is new by then.
        """
        self.close()
        preferences = Preferences(
            theme=self._look.theme,
            scale=self._look.scale,
            language=self._look.language,
            width=self._look.width,
            height=self._look.height,
        )
        self._app.dress(preferences)
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if self._look.mirrored
            else Qt.LayoutDirection.LeftToRight
        )
        self.tasks = Tasks()
        self.window = window = make(preferences)
        self._open = True
        self.window.resize(*self.size)
        self.window.show()
        self.window.find_desks()
        self.settle()
        return window

    def open_desk(self, folder: str, officer: str = "") -> DeskFrame:
        """Open a new window and unlock a desk in it.

        Args:
            folder: Name of the desk's folder in `data`.
            officer: Id of the officer; empty for the one that the unlock screen preselects.
        """
        page = self.open_window().unlock_page
        page.select(folder, officer)
        page.unlock_with(PASSPHRASE)
        self.settle(lambda: self.window.frame is not None)
        frame = self.window.frame
        if frame is None:
            raise RuntimeError(f"the desk {folder!r} did not open")
        for watch in frame.findChildren(IdleWatch):  # a slow walk is no machine that slept
            watch.stop()
        self.settle()
        frame.go(waiting_page(frame.open_desk))
        self.settle()
        return frame

    def close(self) -> None:
        """Close the desk and the window, if any is open."""
        if not self._open:
            return
        self._open = False
        self.window.close_desk()
        self.window.close()
        self.window.deleteLater()
        self.tasks.shutdown()
        self._app.processEvents()

    def settle(self, until: Callable[[], bool] | None = None) -> None:
        """Process events until nothing is running, and `until` holds, for several rounds.

        Raises:
            TimeoutError: If that takes more than five minutes.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        quiet = 0
        while quiet < _ROUNDS:
            self._app.processEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            for _ in range(_NESTED):
                self._app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            done = not self.tasks.busy() and (until is None or until())
            quiet = quiet + 1 if done else 0
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to rest")
            time.sleep(_ROUND_SECONDS)

    def take(self, page: str, of: QWidget | None = None) -> None:
        """Take a picture of the window, or of another one.

        Args:
            page: One of the subject's pages.
            of: The window or dialog; None for the main window.

        Raises:
            KeyError: If the subject has no such page.
            RuntimeError: If the window is closed, as after a lock: nothing in it is laid out any more.
            OSError: If the picture cannot be saved.
        """
        file = self._save_as[page]
        self.settle()
        if of is None and not self.window.isVisible():
            raise RuntimeError(f"the window was closed before {page!r}")
        self._taken.add(page)
        if file is not None and not (of or self.window).grab().save(str(file), quality=_QUALITY):
            raise OSError(f"cannot write {file}")

    def take_dialog(self, page: str, dialog: QDialog | None = None, *, keep: bool = False) -> None:
        """Take a picture of a dialog, and close it.

        Args:
            page: One of the subject's pages.
            dialog: Opened here if it is not open yet; None for the one above the window.
            keep: True to leave it open.
        """
        if dialog is not None and not dialog.isVisible():
            dialog.open()
        self.settle()
        shown = QApplication.activeModalWidget() or dialog
        if shown is None:
            raise RuntimeError(f"no dialog lies over the window for {page!r}")
        self.take(page, shown)
        if not keep:
            shown.close()
            self.settle()
