"""Confirming: only what is required is asked for, with the reason why."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.asking.confirm_dialog import ConfirmDialog
from ui.widgets.texts import Paragraph
from vetting_desk.errors import ConfirmationNeededError, InputError, WrongPassphraseError
from vetting_desk.operations.access.policy import Purpose


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[..., ConfirmDialog]:
    """A function that shows the dialog for what is required."""

    def show(
        purpose: str = "open-case", *, passphrase: bool = True, reason: bool = True
    ) -> ConfirmDialog:
        wanted = ConfirmationNeededError(
            purpose=purpose, subject="x", passphrase=passphrase, reason=reason
        )
        made = ConfirmDialog(wanted)
        qtbot.addWidget(made)
        made.show()
        return made

    return show


def why(dialog: ConfirmDialog) -> str:
    return dialog.findChildren(Paragraph)[0].plain()


def test_both_are_asked_for_and_given_together(
    ask: Callable[..., ConfirmDialog], qtbot: QtBot
) -> None:
    dialog = ask()
    dialog.passphrase.field.setText("a passphrase")
    dialog.reason.setText("a reason")
    with qtbot.waitSignal(dialog.given) as signal:
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert signal.args == ["a passphrase", "a reason"]


@pytest.mark.parametrize(("passphrase", "reason"), [(True, False), (False, True)])
def test_only_what_is_wanted_is_asked_for(
    ask: Callable[..., ConfirmDialog], passphrase: bool, reason: bool
) -> None:
    dialog = ask(passphrase=passphrase, reason=reason)
    assert dialog.passphrase.isVisible() == passphrase
    assert dialog.reason.isVisible() == reason


def test_the_first_field_asked_for_has_the_keyboard(ask: Callable[..., ConfirmDialog]) -> None:
    both, reason_alone = ask(), ask(passphrase=False)
    assert both.focusWidget() is both.passphrase.field
    assert reason_alone.focusWidget() is reason_alone.reason


def test_each_purpose_says_what_is_about_to_happen(ask: Callable[..., ConfirmDialog]) -> None:
    reasons = {why(ask(purpose.value)) for purpose in Purpose}
    assert len(reasons) == len(Purpose)


def test_a_purpose_nobody_named_is_shown_by_the_log(ask: Callable[..., ConfirmDialog]) -> None:
    assert why(ask("moon-phase")) == "This leaves an entry in the log."


def test_a_missing_reason_is_shown_by_its_name(ask: Callable[..., ConfirmDialog]) -> None:
    dialog = ask()
    dialog.show_failure(InputError(field="reason", detail="empty"))
    assert dialog.problem() == "Reason is missing"


@pytest.mark.parametrize("at_reason", [True, False])
def test_the_field_that_is_wrong_gets_the_keyboard(
    ask: Callable[..., ConfirmDialog], at_reason: bool
) -> None:
    dialog = ask()
    error = (
        InputError(field="reason", detail="empty")
        if at_reason
        else WrongPassphraseError(officer_id="x")
    )
    dialog.show_failure(error)
    inside = dialog.reason if at_reason else dialog.passphrase.field
    assert dialog.focusWidget() is inside


def test_a_reason_no_longer_than_the_log_takes_can_be_typed(
    ask: Callable[..., ConfirmDialog],
) -> None:
    dialog = ask()
    dialog.reason.insert("x" * 600)
    assert len(dialog.reason.text()) == 500
