"""Errors that are bugs: one plain dialog, and a line in the log that holds no secret."""

import logging
import traceback
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.text.error_text import describe, is_known

_log = logging.getLogger("ui.shell.unexpected")


def report_unexpected(
    error: BaseException, trace: TracebackType | None, parent: QWidget | None
) -> None:
    """Log where `error` came from and show one plain dialog.

    The error's own text is not logged: it may hold an answer, a name or a passphrase.
    """
    log_place(error, trace)
    words = describe(error)
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Vetting Desk")
    box.setText(words.sentence)
    box.setInformativeText(words.hint)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()


def log_place(error: BaseException, trace: TracebackType | None) -> None:
    """Log the type of `error` and the lines of our code it passed, nothing it says."""
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-6:]]
    level = logging.WARNING if is_known(error) else logging.ERROR
    _log.log(level, "%s at %s", type(error).__name__, " > ".join(places) or "?")
