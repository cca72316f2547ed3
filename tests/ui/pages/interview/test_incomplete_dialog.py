"""The reason for signing an interview with unanswered questions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.incomplete_dialog import LIMIT, IncompleteDialog
from ui.widgets.texts import Paragraph


@pytest.fixture
def dialog(qtbot: QtBot) -> IncompleteDialog:
    made = IncompleteDialog(3)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def press(dialog: IncompleteDialog, words: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def test_it_says_how_many_questions_are_open(dialog: IncompleteDialog) -> None:
    assert dialog.findChildren(Paragraph)[0].plain().startswith("Open questions: 3.")


def test_the_reason_is_given_without_surrounding_blanks(
    dialog: IncompleteDialog, qtbot: QtBot
) -> None:
    dialog.field.setPlainText(" The person asked to stop. ")
    with qtbot.waitSignal(dialog.decided) as signal:
        press(dialog, "Go on to signing")
    assert signal.args == ["The person asked to stop."]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("  ", "Give the reason."),
        ("x" * (LIMIT + 1), f"The reason is too long. The limit is {LIMIT} characters."),
    ],
)
def test_a_reason_that_will_not_do_is_shown_at_the_field(
    dialog: IncompleteDialog, qtbot: QtBot, reason: str, said: str
) -> None:
    dialog.field.setPlainText(reason)
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Go on to signing")
    assert dialog.error() == said
    assert dialog.focusWidget() is dialog.field


def test_keeping_on_decides_nothing(dialog: IncompleteDialog, qtbot: QtBot) -> None:
    dialog.field.setPlainText("The person asked to stop.")
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Keep editing")
    assert not dialog.isVisible()


def test_at_first_nothing_is_wrong(dialog: IncompleteDialog) -> None:
    assert dialog.error() == ""
