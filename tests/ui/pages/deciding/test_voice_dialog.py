"""Saying something to a decision: words where they are needed, and a passphrase always."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.deciding.voice_dialog import NEED_WORDS, VoiceDialog
from vetting_desk.errors import InputError, TokenPinNeededError, WrongPassphraseError


@pytest.mark.parametrize("stance", ["proposes", "signs", "dissents", "heard", "withdraws"])
def test_nothing_is_given_without_what_it_needs(stance: str, qtbot: QtBot) -> None:
    dialog = VoiceDialog(stance)
    qtbot.addWidget(dialog)
    heard: list[tuple[str, str, str, str, Path | None]] = []
    dialog.given.connect(lambda *typed: heard.append(typed))
    dialog.act.click()
    assert dialog.error()
    assert heard == []
    dialog.words.edit.setPlainText("Why" if stance in NEED_WORDS else "")
    dialog.passphrase.field.setText("a passphrase")
    dialog.act.click()
    assert heard == [("", "Why" if stance in NEED_WORDS else "", "a passphrase", "", None)]
    assert not dialog.passphrase.text()


def test_what_is_refused_is_said_and_the_pin_is_asked_for(qtbot: QtBot) -> None:
    dialog = VoiceDialog("signs")
    qtbot.addWidget(dialog)
    for error in (WrongPassphraseError(), InputError(field="words", detail="empty")):
        dialog.show_failure(error)
        assert dialog.error()
    assert dialog.pin.isHidden()
    dialog.show_failure(TokenPinNeededError())
    assert not dialog.pin.isHidden()
