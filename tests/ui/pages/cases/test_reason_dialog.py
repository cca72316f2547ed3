"""A grave decision about a case: nothing is tried without its reason."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.cases.reason_dialog import ReasonDialog
from ui.pages.cases.retention_text import refusal_text
from vetting_desk.errors import StateError


@pytest.mark.parametrize(
    "state", ["held", "no-rule", "draft-open", "not-acknowledged", "too-early"]
)
def test_a_refusal_says_why(qtbot: QtBot, state: str) -> None:
    dialog = ReasonDialog("Erase?", "words", "Erase")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_failure(StateError(what="case", state=state, wanted="due"))
    assert dialog.error() == refusal_text(state)
    assert dialog.error()
