"""Two custodians, one after the other; neither sees the other's passphrase."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.pages.organisation.recovery_dialog import RecoveryDialog

FIRST = "what the first custodian typed"
SECOND = "the other one has this instead"


def made(qtbot: QtBot, *, replaces: bool = False) -> RecoveryDialog:
    dialog = RecoveryDialog(replaces=replaces)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryDialog:
    return made(qtbot)


def fill(dialog: RecoveryDialog, passphrase: str, again: str | None = None) -> None:
    asked = dialog.first if dialog.step() == 1 else dialog.second
    asked.first.field.setText(passphrase)
    asked.second.field.setText(passphrase if again is None else again)
    dialog.next_button.click()


def typed(dialog: RecoveryDialog) -> set[str]:
    return {edit.text() for edit in dialog.findChildren(QLineEdit)}


def test_both_passphrases_are_given_once_both_were_typed(
    dialog: RecoveryDialog, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(dialog.given):
        fill(dialog, FIRST)
    with qtbot.waitSignal(dialog.given) as signal:
        fill(dialog, SECOND)
    assert signal.args == [FIRST, SECOND]
    assert not dialog.isVisible()


def test_the_second_custodian_finds_nothing_of_the_first(dialog: RecoveryDialog) -> None:
    fill(dialog, FIRST)
    assert dialog.step() == 2
    assert typed(dialog) == {""}
    assert not dialog.first.isVisible()
    assert dialog.focusWidget() is dialog.second.first.field


def test_the_first_one_s_passphrase_again_is_refused(dialog: RecoveryDialog) -> None:
    fill(dialog, FIRST)
    fill(dialog, FIRST)
    assert dialog.problems() == ["The two custodians need two different passphrases"]
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("passphrase", "again", "said"),
    [("short", "short", "fewer than 15 characters"), (FIRST, SECOND, "differ")],
)
def test_a_passphrase_that_will_not_do_keeps_the_first_custodian(
    dialog: RecoveryDialog, passphrase: str, again: str, said: str
) -> None:
    fill(dialog, passphrase, again)
    assert dialog.step() == 1
    assert said in dialog.problems()[0]


def test_closing_forgets_both(dialog: RecoveryDialog, qtbot: QtBot) -> None:
    fill(dialog, FIRST)
    dialog.second.first.field.setText(SECOND)
    with qtbot.assertNotEmitted(dialog.given):
        dialog.reject()
    assert typed(dialog) == {""}
    assert dialog._first_passphrase == ""


def test_enter_in_the_last_field_goes_on(dialog: RecoveryDialog, qtbot: QtBot) -> None:
    dialog.first.first.field.setText(FIRST)
    dialog.first.second.field.setText(FIRST)
    qtbot.keyClick(dialog.first.second.field, Qt.Key.Key_Return)
    assert dialog.step() == 2


def test_where_there_is_one_already_its_file_is_to_be_kept(
    dialog: RecoveryDialog, qtbot: QtBot
) -> None:
    assert "Keep its file" not in dialog._lead.plain()
    assert "Keep its file" in made(qtbot, replaces=True)._lead.plain()
