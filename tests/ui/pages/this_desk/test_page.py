"""This desk: passphrase and key file, backups made and rehearsed, and destroying all keys."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.pages.help.limits_dialog import LimitsDialog
from ui.shell.main_window import MainWindow

PASSPHRASE = "four otters juggle plum jam"


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def shown(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


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
