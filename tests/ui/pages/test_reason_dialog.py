"""A grave decision: nothing is tried without a reason."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.cases.retention_text import refusal_text
from ui.pages.reason_dialog import LIMIT, ReasonDialog
from vetting_desk.errors import StateError


@pytest.mark.parametrize(
    "state", ["held", "no-rule", "draft-open", "not-acknowledged", "too-early"]
)
def test_a_refusal_says_why(qtbot: QtBot, state: str) -> None:
    dialog = ReasonDialog("Erase?", "words", "Erase", explain=refusal_text)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_failure(StateError(what="case", state=state, wanted="due"))
    assert dialog.error() == refusal_text(state)
    assert dialog.error()


@pytest.fixture
def dialog(qtbot: QtBot) -> ReasonDialog:
    made = ReasonDialog("Erase?", "What it means", "Erase", kind="danger", passphrase=True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("reason", "passphrase", "said"),
    [
        ("  ", "words", "Give the reason."),
        ("x" * (LIMIT + 1), "words", f"The reason is too long. The limit is {LIMIT} characters."),
        ("a court asks", "", "Enter your passphrase."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_given(
    dialog: ReasonDialog, qtbot: QtBot, reason: str, passphrase: str, said: str
) -> None:
    dialog.reason.setPlainText(reason)
    dialog.passphrase.field.setText(passphrase)
    with qtbot.assertNotEmitted(dialog.given):
        dialog.act.click()
    assert dialog.error() == said


def test_what_was_given_is_forgotten_here(dialog: ReasonDialog, qtbot: QtBot) -> None:
    dialog.reason.setPlainText(" a court asks ")
    dialog.passphrase.field.setText("words")
    with qtbot.waitSignal(dialog.given) as signal:
        dialog.act.click()
    assert signal.args == ["a court asks", "words"]
    assert dialog.passphrase.text() == ""


def test_it_is_not_given_twice_while_it_is_tried(dialog: ReasonDialog, qtbot: QtBot) -> None:
    dialog.reason.setPlainText("a court asks")
    dialog.passphrase.field.setText("words")
    dialog.act.click()
    dialog.passphrase.field.setText("words")
    with qtbot.assertNotEmitted(dialog.given):
        dialog.passphrase.submitted.emit()


def test_the_safe_button_comes_first(dialog: ReasonDialog) -> None:
    assert dialog._shown_buttons[0] is dialog.cancel
    assert dialog.cancel.isDefault()


def test_where_no_passphrase_is_wanted_none_is_asked_for(qtbot: QtBot) -> None:
    made = ReasonDialog("Hold?", "words", "Hold")
    qtbot.addWidget(made)
    made.show()
    assert not made.passphrase.isVisible()
    made.reason.setPlainText("a court asks")
    with qtbot.waitSignal(made.given) as signal:
        made.act.click()
    assert signal.args == ["a court asks", ""]
