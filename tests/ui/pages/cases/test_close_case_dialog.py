"""Asking why a case is closed."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.cases.close_case_dialog import LIMIT, CloseCaseDialog
from vetting_desk.errors import StillOpenError
from vetting_desk.model.closing import StillOpen


@pytest.fixture
def dialog(qtbot: QtBot) -> CloseCaseDialog:
    made = CloseCaseDialog("2026-1", StillOpen())
    qtbot.addWidget(made)
    made.show()
    return made


def test_why_and_words_are_given(dialog: CloseCaseDialog, qtbot: QtBot) -> None:
    dialog.why.choose("died")
    dialog.words.setPlainText(" In hospital ")
    with qtbot.waitSignal(dialog.given) as signal:
        dialog.act.click()
    assert signal.args == ["died", "In hospital"]


@pytest.mark.parametrize(
    ("why", "words", "says"),
    [
        ("", "", "Choose why"),
        ("other", "  ", "your own words"),
        ("home", "a" * (LIMIT + 1), "too long"),
    ],
)
def test_what_is_missing_is_said(
    dialog: CloseCaseDialog, qtbot: QtBot, why: str, words: str, says: str
) -> None:
    dialog.why.choose(why)
    dialog.words.setPlainText(words)
    with qtbot.assertNotEmitted(dialog.given):
        dialog.act.click()
    assert says in dialog.error()


def test_what_is_open_is_said_at_once_and_a_refusal_keeps_the_words(qtbot: QtBot) -> None:
    made = CloseCaseDialog("2026-1", StillOpen(tasks=2))
    qtbot.addWidget(made)
    made.show()
    assert "tasks nobody answered: 2" in made.error()
    made.words.setPlainText("Words")
    made.show_failure(StillOpenError(drafts=0, tasks=2, returned=0, alarms=0))
    assert made.words.toPlainText() == "Words"
    assert made.isVisible()
