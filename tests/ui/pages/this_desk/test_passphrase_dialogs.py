"""The officer's own passphrase and key file: changed, added, removed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.pages.this_desk import ThisDeskPage
from ui.pages.this_desk.passphrase_dialogs import (
    AddKeyFileDialog,
    ChangePassphraseDialog,
    RemoveKeyFileDialog,
)
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks

PASSPHRASE = "four otters juggle plum jam"


NEW = "nine quiet herons paint bridges"


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def shown(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


class TestPassphrase:
    def asking(self, page: ThisDeskPage, old: str = PASSPHRASE) -> ChangePassphraseDialog:
        press(page, "Change my passphrase")
        dialog = page.findChild(ChangePassphraseDialog)
        assert dialog is not None
        dialog.passphrase.field.setText(old)
        for edit in (dialog.new.first, dialog.new.second):
            edit.field.setText(NEW)
        return dialog

    def test_the_new_one_opens_the_desk_and_the_old_one_does_not(
        self, page: ThisDeskPage, desk: OpenDesk, settle: Callable[[], None]
    ) -> None:
        press(self.asking(page), "Change the passphrase")
        settle()
        assert page.banner.sentence() == "Your passphrase is changed."
        desk.close()
        desks.unlock(desk.folder, desk.officer.id, NEW).close()

    def test_a_wrong_old_one_leaves_the_dialog_open(
        self, page: ThisDeskPage, settle: Callable[[], None]
    ) -> None:
        dialog = self.asking(page, "not the right passphrase")
        press(dialog, "Change the passphrase")
        settle()
        assert dialog.isVisible()
        assert "does not open" in dialog.banner.sentence()

    def test_the_same_again_is_no_change(self, page: ThisDeskPage) -> None:
        dialog = self.asking(page, NEW)
        press(dialog, "Change the passphrase")
        assert dialog.problems.words() == ["New passphrase is the one you have now"]

    def test_one_of_names_at_this_desk_is_refused(self, page: ThisDeskPage) -> None:
        dialog = self.asking(page)
        for edit in (dialog.new.first, dialog.new.second):
            edit.field.setText("Taniya Trainee Training post")
        press(dialog, "Change the passphrase")
        assert dialog.problems.words() == ["New passphrase is one that many people use"]

    def test_one_of_names_at_this_desk_counts_as_weak(self, page: ThisDeskPage) -> None:
        dialog = self.asking(page)
        dialog.new.first.field.setText("Taniya Trainee Training post")
        assert dialog.new.strength().startswith("Weak")


class TestKeyFile:
    def test_it_is_made_asked_for_and_taken_away_again(
        self,
        page: ThisDeskPage,
        desk: OpenDesk,
        stick: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        path = stick / "vetting-desk.key"
        press(page, "Add a key file")
        dialog = page.findChild(AddKeyFileDialog)
        assert dialog is not None
        press(dialog, "Make the key file")
        assert dialog.problems.words() == [
            "The place of the key file is missing",
            "Your passphrase is missing",
        ]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        press(dialog, "Choose where")
        dialog.passphrase.field.setText(PASSPHRASE)
        press(dialog, "Make the key file")
        settle()
        assert path.stat().st_size == 64
        assert "key file is asked for" in page.banner.sentence()
        assert desk_folders.officers_of(desk.folder)[0].key_file
        assert "Add a key file…" not in shown(page)
        press(page, "Ask for no key file")
        removing = page.findChild(RemoveKeyFileDialog)
        assert removing is not None
        removing.passphrase.field.setText(PASSPHRASE)
        press(removing, "Remove the key file")
        settle()
        assert not desk_folders.officers_of(desk.folder)[0].key_file
        assert "Add a key file…" in shown(page)

    def test_a_file_that_is_there_is_not_written_over(
        self, page: ThisDeskPage, desk: OpenDesk, stick: Path, settle: Callable[[], None]
    ) -> None:
        path = stick / "mine.txt"
        path.write_text("kept")
        press(page, "Add a key file")
        dialog = page.findChild(AddKeyFileDialog)
        assert dialog is not None
        dialog.choose_path(path)
        dialog.passphrase.field.setText(PASSPHRASE)
        press(dialog, "Make the key file")
        settle()
        assert dialog.banner.sentence() == "There is a file of this name already."
        assert path.read_text() == "kept"
        assert not desk_folders.officers_of(desk.folder)[0].key_file
