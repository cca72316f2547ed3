"""The composition root: makes the application and its parts, passes them to the window, and ends it all.

Only what the unlock window needs is imported here; the rest is loaded once it has been painted.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler

from ui.ground.preferences import load_preferences, save_preferences
from ui.ground.tasks import Tasks
from ui.shell.application import Application
from ui.shell.arguments import parse_arguments, without_file
from ui.shell.main_window import MainWindow
from ui.shell.missing import explain_missing_plugin
from ui.theme import Mode, apply_theme
from vetting_desk.paths import data_dir

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

    from ui.ground.preferences import Preferences

_QT_LOG_LEVELS = {QtMsgType.QtWarningMsg: 30, QtMsgType.QtCriticalMsg: 40, QtMsgType.QtFatalMsg: 50}


def run(argv: list[str], started: float) -> int:
    """Open the window and return the exit code.

    Args:
        argv: What follows the program's name.
        started: `time.perf_counter` when the interpreter reached `main.py`.
    """
    arguments = parse_arguments(argv)
    qInstallMessageHandler(_on_qt_message)
    if arguments.preview is not None:
        from ui.shell.preview import run_preview

        preferences = load_preferences(arguments.data or data_dir())
        return run_preview(Application(sys.argv[:1]), arguments.preview, preferences)
    app = Application(sys.argv[:1])
    data = arguments.data or data_dir()
    app.dress(load_preferences(data), first=True)
    tasks = Tasks()
    window = _window(app.preferences, data, tasks, arguments.member)
    session = _Session(app, window, data, tasks, arguments.file)

    def after_first_paint() -> None:
        if arguments.measure_start:
            from ui.shell.start_time import milliseconds_since_start

            sys.stdout.write(f"{milliseconds_since_start(started):.0f}\n")
            app.quit()
            return
        from vetting_desk.machine import dumps

        dumps.turn_off()
        gc.enable()
        session.follow()
        window.find_desks()

    # Through the event loop, so that what was painted reaches the screen first.
    window.painted.connect(lambda: QTimer.singleShot(0, after_first_paint))
    window.show()
    code = app.exec()
    window.close_desk()
    tasks.shutdown()
    if window.locked:
        from ui.guard.locking import replace_process

        replace_process(without_file(argv))
    return code


def _window(preferences: Preferences, data: Path, tasks: Tasks, member: Path | None) -> MainWindow:
    """Return the window on the desks of this machine, or on a member's folder."""
    if member is None:
        return MainWindow(preferences, data, tasks)
    from ui.shell.member_window import MemberWindow

    return MemberWindow(preferences, data, tasks, member.absolute())


class _Session:
    """What the application does for the window while it is open."""

    def __init__(
        self, app: Application, window: MainWindow, data: Path, tasks: Tasks, file: Path | None
    ) -> None:
        self._app = app
        self._window = window
        self._data = data
        self._tasks = tasks
        self._file = file

    def follow(self) -> None:
        """Connect what is needed only once the first window stands."""
        self._window.preferences_changed.connect(self._on_preferences_changed)
        sys.excepthook = self._on_exception
        self._window.ready.connect(self._on_ready)

    def _on_ready(self) -> None:
        """Put on what only later pages need, and look at the machine: the unlock screen waits for neither."""
        from ui.shell.machine_notice import MachineNotice
        from ui.theme import register_more_fonts, watch_polish
        from ui.widgets.focus_guide import FocusGuide
        from ui.widgets.focus_ring import FocusRing

        self._window.ready.disconnect(self._on_ready)
        register_more_fonts()
        watch_polish(self._app)
        self._app.dress(self._app.preferences)
        FocusGuide(self._app).help_wanted.connect(self._window.show_help_over)
        FocusRing(self._app)
        self._app.styleHints().colorSchemeChanged.connect(self._on_colour_scheme_changed)
        MachineNotice(self._window, self._tasks, self._data)
        if self._file is not None:
            from ui.shell.opened_file import OpenedFile

            OpenedFile(self._window, self._tasks, self._file.absolute())

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        self._app.dress(preferences)
        save_preferences(self._data, preferences)

    def _on_colour_scheme_changed(self) -> None:
        # Whatever was chosen: with the colours, Windows puts its own fonts back.
        preferences = self._app.preferences
        apply_theme(self._app, Mode(preferences.theme), preferences.scale)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        from ui.shell.unexpected import report_unexpected

        report_unexpected(error, trace, self._window)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg and (words := explain_missing_plugin(message)):
        sys.stderr.write(words + "\n")
        sys.stderr.flush()
        os._exit(1)
    level = _QT_LOG_LEVELS.get(kind)
    if level is not None:
        import logging

        logging.getLogger("ui.qt").log(level, "%s", message)
