"""Rehearsing a restore: what can be restored, and the message for a backup that cannot."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from ui.pages.this_desk import ThisDeskPage
from ui.pages.this_desk.check_backup_dialog import CheckBackupDialog

PASSPHRASE = "four otters juggle plum jam"


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def shown(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


class TestBackup:
    def rehearsing(
        self, page: ThisDeskPage, settle: Callable[[], None], words: str
    ) -> CheckBackupDialog:
        page.backup.make()
        settle()
        page.backup.list.rows()[0].click()
        dialog = page.findChild(CheckBackupDialog)
        assert dialog is not None
        dialog.opener.passphrase.field.setText(words)
        return dialog

    def test_a_sound_one_can_be_rehearsed(
        self, page: ThisDeskPage, data: Path, settle: Callable[[], None]
    ) -> None:
        before = sorted(path.name for path in data.iterdir())
        dialog = self.rehearsing(page, settle, PASSPHRASE)
        press(dialog, "Check it")
        settle()
        assert dialog.banner.sentence() == "This backup can be restored."
        assert shown(dialog) == ["Close"]
        assert sorted(path.name for path in data.iterdir()) == before

    def test_a_wrong_passphrase_is_shown_as_the_backup_s(
        self, page: ThisDeskPage, settle: Callable[[], None]
    ) -> None:
        dialog = self.rehearsing(page, settle, "not the right passphrase")
        press(dialog, "Check it")
        settle()
        assert dialog.banner.sentence() == "The passphrase does not open this backup."

    def test_an_altered_one_is_shown(
        self, page: ThisDeskPage, stick: Path, settle: Callable[[], None]
    ) -> None:
        dialog = self.rehearsing(page, settle, PASSPHRASE)
        content = bytearray(dialog.path.read_bytes())
        content[-500] ^= 1
        dialog.path.write_bytes(bytes(content))
        press(dialog, "Check it")
        settle()
        assert dialog.banner.sentence() == "The backup was cut short or altered."
