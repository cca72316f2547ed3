"""A field for a passphrase: hidden unless asked, cleared when taken, with hints beneath it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.passphrase_edit import PassphraseEdit


class TestPassphrase:
    @pytest.fixture
    def edit(self, qtbot: QtBot) -> PassphraseEdit:
        made = PassphraseEdit("Passphrase")
        qtbot.addWidget(made)
        made.show()
        return made

    def hint(self, edit: PassphraseEdit) -> str:
        return edit.field.accessibleDescription()

    def show_button(self, edit: PassphraseEdit) -> QPushButton:
        return edit.findChildren(QPushButton)[0]

    def test_it_is_hidden_until_shown(self, edit: PassphraseEdit) -> None:
        assert edit.field.echoMode() == QLineEdit.EchoMode.Password
        button = self.show_button(edit)
        button.click()
        assert (edit.field.echoMode(), button.text()) == (QLineEdit.EchoMode.Normal, "Hide")

    def test_capitals_without_shift_mean_caps_lock(
        self, edit: PassphraseEdit, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(edit.field, Qt.Key.Key_A)
        assert "Caps Lock" not in self.hint(edit)
        qtbot.keyClick(edit.field, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        shifted = self.hint(edit)
        qtbot.keyClicks(edit.field, "A")
        assert ("Caps Lock" in self.hint(edit)) != (
            "Caps Lock" in shifted
        ) or "Caps Lock" in shifted

    def test_the_keyboard_is_detected_by_the_letters(
        self, edit: PassphraseEdit, qtbot: QtBot
    ) -> None:
        qtbot.keyClicks(edit.field, "a")
        assert "Latin letters" in self.hint(edit)

    def test_taking_it_forgets_it(self, edit: PassphraseEdit) -> None:
        edit.field.setText("four otters juggle plum jam")
        assert edit.take() == "four otters juggle plum jam"
        assert edit.text() == ""
        assert not edit.field.isUndoAvailable()

    def test_nothing_predicts_or_offers_to_copy_it(self, edit: PassphraseEdit) -> None:
        hints = edit.field.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhSensitiveData
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText
        assert hints & Qt.InputMethodHint.ImhHiddenText
        assert hints & Qt.InputMethodHint.ImhNoAutoUppercase
        assert edit.field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu

    def test_taking_it_hides_the_letters_again(self, edit: PassphraseEdit) -> None:
        self.show_button(edit).click()
        edit.take()
        assert edit.field.echoMode() == QLineEdit.EchoMode.Password
        assert self.show_button(edit).text() == "Show"

    @pytest.mark.parametrize(
        ("letter", "script"), [("ж", "Cyrillic letters"), ("م", "Arabic letters")]
    )
    def test_the_keyboard_is_detected_by_letters_of_other_scripts_too(
        self, edit: PassphraseEdit, letter: str, script: str
    ) -> None:
        edit.field.typed.emit(0, letter, False)  # type: ignore[attr-defined]
        assert script in self.hint(edit)

    @pytest.mark.parametrize(
        ("letter", "shift", "on"),
        [("A", False, True), ("A", True, False), ("a", True, True), ("a", False, False)],
    )
    def test_caps_lock_is_detected_by_letter_and_shift(
        self, edit: PassphraseEdit, letter: str, shift: bool, on: bool
    ) -> None:
        edit.field.typed.emit(0, letter, shift)  # type: ignore[attr-defined]
        assert ("Caps Lock is on" in self.hint(edit)) is on

    def test_enter_submits(self, edit: PassphraseEdit, qtbot: QtBot) -> None:
        with qtbot.waitSignal(edit.submitted):
            qtbot.keyClick(edit.field, Qt.Key.Key_Return)

    def test_each_change_is_signalled(self, edit: PassphraseEdit, qtbot: QtBot) -> None:
        with qtbot.waitSignal(edit.edited):
            qtbot.keyClicks(edit.field, "a")

    def test_a_wrong_one_is_marked_until_it_is_not(self, edit: PassphraseEdit) -> None:
        edit.set_wrong(True)
        assert edit.field.property("wrong") == "true"
        edit.set_wrong(False)
        assert edit.field.property("wrong") == "false"

    def test_both_parts_bear_the_name(self, edit: PassphraseEdit) -> None:
        assert edit.field.accessibleName() == "Passphrase"
        assert self.show_button(edit).accessibleName() == "Show: Passphrase"
