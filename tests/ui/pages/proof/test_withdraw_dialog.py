"""Why a proof counts no more, in a word for the list and in words for the file."""

from typing import get_args

from pytestqt.qtbot import QtBot

from ui.pages.proof.withdraw_dialog import WHYS, WithdrawDialog
from vetting_desk.model.proof_payload import Why


def test_each_reason_is_one_the_list_knows() -> None:
    assert set(WHYS) < set(get_args(Why))


def test_it_takes_both_and_the_passphrase(qtbot: QtBot) -> None:
    dialog = WithdrawDialog("Suspend?", "What it means", "Suspend it")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.why.y() < dialog.reason.y(), "above the words"
    assert dialog.why.choice() == "", "nobody's reason is chosen for them"
    dialog.reason.set_text("Invented")
    dialog.passphrase.field.setText("words")
    dialog.act.click()
    assert "Choose what the list says" in dialog.error()
    dialog.passphrase.field.clear()
    dialog.why.choose("misused")
    dialog.act.click()
    assert "passphrase" in dialog.error()
    dialog.passphrase.field.setText("words")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["Invented", "words"]
    assert dialog.why.choice() == "misused"
