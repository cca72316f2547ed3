"""What this machine does not protect, and what the program cannot protect against anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.help.limits_dialog import LimitsDialog
from vetting_desk.machine import exposure
from vetting_desk.machine.exposure import Answer, Finding, Risk

FINDINGS = (Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"), Finding(Risk.SWAP, Answer.PROTECTED))


def made(
    tasks: Tasks,
    qtbot: QtBot,
    findings: tuple[Finding, ...] | None = FINDINGS,
    language: str = "en",
) -> LimitsDialog:
    dialog = LimitsDialog(tasks, Path("data"), language, findings=findings)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog: LimitsDialog) -> str:
    return "\n".join(text.accessibleName() or text.text() for text in dialog.findChildren(QLabel))


def test_each_finding_says_what_is_the_matter(tasks: Tasks, qtbot: QtBot) -> None:
    text = words(made(tasks, qtbot))
    assert "No disk encryption was found." in text
    assert "/dev/sda2" in text
    assert "Memory is not swapped" in text


def test_what_was_found_already_is_not_looked_for_again(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    monkeypatch.setattr(exposure, "look", looked.append)
    assert made(tasks, qtbot).findings() == FINDINGS
    assert looked == []


def test_without_findings_the_machine_is_looked_at(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exposure, "look", lambda _data: FINDINGS)
    dialog = made(tasks, qtbot, findings=None)
    qtbot.waitUntil(lambda: dialog.findings() == FINDINGS)


def test_strong_words_lose_their_stars_for_a_screen_reader(tasks: Tasks, qtbot: QtBot) -> None:
    text = words(made(tasks, qtbot))
    assert "A weak passphrase." in text
    assert "**" not in text


def test_the_chapter_is_in_the_language_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    assert "A weak passphrase." not in words(made(tasks, qtbot, language="ru"))


def test_the_button_that_closes_it_has_the_keyboard(tasks: Tasks, qtbot: QtBot) -> None:
    dialog = made(tasks, qtbot)
    assert dialog.focusWidget() is dialog._close
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
