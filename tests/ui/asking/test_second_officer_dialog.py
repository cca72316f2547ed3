"""Asking a second officer: who, their passphrase, and what for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.widgets.texts import Paragraph
from vetting_desk.errors import SecondOfficerNeededError, WrongPassphraseError
from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.access.issuing_key import IssuingPurpose

PLAIN = OfficerSlot("a", "A. Officer", Role.SUPERVISOR)
WITH_FILE = OfficerSlot("b", "B. Officer", Role.ADMINISTRATOR, key_file=True)


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[..., SecondOfficerDialog]:
    """A function that shows the dialog for a purpose."""

    def show(purpose: str = "revoke", subject: str = "an-id") -> SecondOfficerDialog:
        wanted = SecondOfficerNeededError(
            purpose=purpose, subject=subject, officers=(PLAIN.name,), ids=(PLAIN.id,)
        )
        made = SecondOfficerDialog(wanted, [PLAIN, WITH_FILE])
        qtbot.addWidget(made)
        made.show()
        return made

    return show


def why(dialog: SecondOfficerDialog) -> str:
    return dialog.findChildren(Paragraph)[0].plain()


def test_the_second_officer_types_their_passphrase(
    ask: Callable[..., SecondOfficerDialog], qtbot: QtBot
) -> None:
    dialog = ask()
    dialog.opener.passphrase.field.setText("a passphrase")
    with qtbot.waitSignal(dialog.given) as told:
        qtbot.keyClick(dialog.opener.passphrase.field, Qt.Key.Key_Return)

    assert told.args == ["a", "a passphrase", None]
    assert dialog.opener.passphrase.text() == ""


def test_a_key_file_is_wanted_where_their_slot_asks_for_one(
    ask: Callable[..., SecondOfficerDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ask()
    dialog.opener.choose_officer("b")
    dialog.opener.passphrase.field.setText("a passphrase")
    with qtbot.assertNotEmitted(dialog.given):
        dialog.submit()
    dialog.opener.choose_key_file(tmp_path / "key")
    with qtbot.waitSignal(dialog.given) as told:
        dialog.submit()

    assert told.args == ["b", "a passphrase", tmp_path / "key"]


def test_nothing_is_tried_without_a_passphrase(
    ask: Callable[..., SecondOfficerDialog], qtbot: QtBot
) -> None:
    dialog = ask()
    with qtbot.assertNotEmitted(dialog.given):
        dialog.submit()


def test_a_wrong_passphrase_is_told_and_can_be_typed_again(
    ask: Callable[..., SecondOfficerDialog], qtbot: QtBot
) -> None:
    dialog = ask()
    dialog.opener.passphrase.field.setText("a passphrase")
    dialog.submit()
    dialog.show_failure(WrongPassphraseError(officer_id="a"))

    assert dialog.problem()
    dialog.opener.passphrase.field.setText("another one")
    with qtbot.waitSignal(dialog.given):
        dialog.submit()


def test_it_says_what_is_about_to_be_done(ask: Callable[..., SecondOfficerDialog]) -> None:
    said = {why(ask(purpose.value)) for purpose in IssuingPurpose}

    assert len(said) == len(IssuingPurpose)
    assert "Somebody New" in why(ask("certify", "Somebody New"))
    assert "is about to be used" in why(ask("something-newer"))


def test_a_colleague_opens_the_casebook_and_not_the_issuing_key(qtbot: QtBot) -> None:
    dialog = SecondOfficerDialog(None, [PLAIN])
    qtbot.addWidget(dialog)

    assert "works with cases" in why(dialog)
    assert "issuing key" not in why(dialog)
