from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.instruments.pack_dialog import PackDialog
from ui.widgets.texts import Paragraph
from vetting_desk.model.pack_problem import PackProblem
from vetting_desk.operations.organisation.packs import PackLook, look_at, sample


def buttons(dialog: PackDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton)]


def said(dialog: PackDialog) -> str:
    return "\n".join(each.plain() for each in dialog.findChildren(Paragraph))


def test_what_can_be_signed_is_counted_and_warned_of(qtbot: QtBot) -> None:
    dialog = PackDialog(look_at(sample()))
    qtbot.addWidget(dialog)
    assert "140 approved texts." in said(dialog)
    assert dialog.model.rowCount() == 2
    assert buttons(dialog) == ["Close", "Sign these texts"]
    with qtbot.waitSignal(dialog.sign_requested):
        dialog.sign_button.click()


def test_what_cannot_be_signed_offers_no_signing(qtbot: QtBot) -> None:
    look = look_at(sample())
    wrong = PackLook(look.content, (*look.problems, PackProblem("brace", "offer")))
    dialog = PackDialog(wrong)
    qtbot.addWidget(dialog)
    assert "It cannot be signed yet: 1 errors." in said(dialog)
    assert buttons(dialog) == ["Close"]


def test_a_pack_without_a_title_is_called_so(qtbot: QtBot) -> None:
    look = look_at(sample())
    dialog = PackDialog(PackLook(replace(look.content, title=""), ()))
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Texts without a title"
