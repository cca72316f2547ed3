"""What this machine does not protect: shown once, again when it changed, and on request when unlocking."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences, load_preferences
from ui.ground.tasks import Tasks
from ui.pages.help.limits_dialog import LimitsDialog
from ui.shell.machine_notice import MachineNotice
from ui.shell.main_window import MainWindow
from vetting_desk.machine import exposure
from vetting_desk.machine.exposure import Answer, Finding, Risk

SAFE = tuple(Finding(risk, Answer.PROTECTED) for risk in Risk)
OPEN = (
    Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"),
    Finding(Risk.SWAP, Answer.UNKNOWN, "windows"),
    Finding(Risk.HIBERNATION, Answer.OPEN),
    Finding(Risk.CORE_DUMPS, Answer.PROTECTED),
)


class Found:
    """The machine's findings; may change."""

    def __init__(self) -> None:
        self.findings: tuple[Finding, ...] = OPEN

    def look(self, _data: Path) -> tuple[Finding, ...]:
        return self.findings


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Found:
    made = Found()
    monkeypatch.setattr(exposure, "look", made.look)
    return made


def test_the_language_comes_before_what_cannot_be_protected(
    found: Found, tasks: Tasks, tmp_path: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = MainWindow(Preferences(theme="light"), tmp_path / "nothing", tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    MachineNotice(window, tasks, tmp_path)
    settle()
    assert window.findChild(LimitsDialog) is None
    assert window.first_run_page is not None
    window.first_run_page.language_chosen.emit("en")
    settle()
    dialog = window.findChild(LimitsDialog)
    assert dialog is not None
    assert dialog.findings() == OPEN
    assert window.last_machine_notice() == exposure.fingerprint(OPEN)
    dialog.accept()
    settle()


@pytest.fixture
def look(
    window: MainWindow, tasks: Tasks, data: Path, settle: Callable[[], None]
) -> Callable[[], LimitsDialog | None]:
    """A function that checks the machine, and returns the dialog that opened, closed again."""

    def once() -> LimitsDialog | None:
        MachineNotice(window, tasks, data)
        settle()
        dialog = window.findChild(LimitsDialog)
        if dialog is not None:
            dialog.accept()
            settle()
        return dialog

    return once


def words(dialog: LimitsDialog) -> str:
    return "\n".join(text.accessibleName() or text.text() for text in dialog.findChildren(QLabel))


def test_it_is_shown_once_and_again_when_it_changed(
    found: Found, look: Callable[[], LimitsDialog | None]
) -> None:
    assert look() is not None
    assert look() is None
    found.findings = (Finding(Risk.DISK, Answer.UNKNOWN), *OPEN[1:])
    assert look() is not None
    assert look() is None


def test_a_machine_that_protects_all_has_no_notice(
    found: Found, look: Callable[[], LimitsDialog | None]
) -> None:
    found.findings = SAFE
    assert look() is None
    found.findings = OPEN
    assert look() is not None


def test_the_last_notice_is_remembered_between_starts(
    found: Found, look: Callable[[], LimitsDialog | None], window: MainWindow, data: Path
) -> None:
    from ui.ground.preferences import save_preferences

    window.preferences_changed.connect(lambda preferences: save_preferences(data, preferences))
    look()
    assert load_preferences(data).machine == exposure.fingerprint(OPEN)


def test_the_dialog_says_what_is_the_matter_and_what_to_do(
    found: Found, window: MainWindow, settle: Callable[[], None]
) -> None:
    window.unlock_page.limits_requested.emit()
    settle()
    dialog = window.findChild(LimitsDialog)
    assert dialog is not None
    text = words(dialog)
    assert "No disk encryption was found." in text
    assert "/dev/sda2. The casebook is encrypted by itself" in text
    assert "protected only if BitLocker" in text
    assert "A weak passphrase." in text
    assert "**" not in text
    assert dialog.findings() == OPEN
    dialog.accept()
