"""Releasing what everyone on a case needs to know: reason, text, and source."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.clinical.release_dialog import ReleaseDialog
from ui.widgets.choice import Choice
from vetting_desk.errors import InputError
from vetting_desk.model import Assessment, AssessmentState, InstrumentKey
from vetting_desk.operations.clinical.notes import MOST_WORDS, ReleaseKind

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
DRAFT = Assessment(
    "a1", "c1", InstrumentKey("phq-9", "1", "0" * 64), "PHQ-9", AssessmentState.DRAFT, "o1",
    "P. Sychologist", "English (en)", "", NOW, NOW,
)  # fmt: skip


def made(qtbot: QtBot, *drafts: Assessment, words: str = "") -> ReleaseDialog:
    dialog = ReleaseDialog(drafts, words)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> ReleaseDialog:
    return made(qtbot, DRAFT)


def press(dialog: ReleaseDialog, words: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def test_nothing_is_chosen_beforehand_and_nothing_given_without_it(
    dialog: ReleaseDialog, qtbot: QtBot
) -> None:
    dialog.field.setPlainText("Needs a doctor")
    assert dialog.kind() is None
    with qtbot.assertNotEmitted(dialog.given):
        press(dialog, "Release")
    assert dialog.error() == "Choose why others need to know."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("  ", "Write what they need to know."),
        ("x" * (MOST_WORDS + 1), "That is too long. The limit is 20000 characters."),
    ],
)
def test_words_that_cannot_be_released_are_shown(
    dialog: ReleaseDialog, qtbot: QtBot, words: str, said: str
) -> None:
    dialog.choose(ReleaseKind.NEED)
    dialog.field.setPlainText(words)
    with qtbot.assertNotEmitted(dialog.given):
        press(dialog, "Release")
    assert dialog.error() == said


@pytest.mark.parametrize("kind", list(ReleaseKind))
def test_kind_words_and_source_are_given(
    dialog: ReleaseDialog, qtbot: QtBot, kind: ReleaseKind
) -> None:
    dialog.choose(kind)
    dialog.field.setPlainText(" Needs a doctor ")
    with qtbot.waitSignal(dialog.given) as signal:
        press(dialog, "Release")
    assert signal.args == [kind, "Needs a doctor", "a1"]


def test_it_may_come_from_no_questionnaire(dialog: ReleaseDialog, qtbot: QtBot) -> None:
    dialog.choose(ReleaseKind.NEED)
    dialog.field.setPlainText("Needs a doctor")
    dialog.findChildren(Choice)[0].choose("")
    with qtbot.waitSignal(dialog.given) as signal:
        press(dialog, "Release")
    assert signal.args[2] == ""


def test_without_a_draft_no_source_is_asked_for(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert not dialog.findChildren(Choice)[0].isVisible()


def test_it_is_not_given_twice_while_it_is_tried(dialog: ReleaseDialog, qtbot: QtBot) -> None:
    dialog.choose(ReleaseKind.NEED)
    dialog.field.setPlainText("Needs a doctor")
    press(dialog, "Release")
    with qtbot.assertNotEmitted(dialog.given):
        press(dialog, "Release")


def test_a_refusal_names_the_field_and_lets_one_try_again(dialog: ReleaseDialog) -> None:
    dialog.begin_trying()
    dialog.show_failure(InputError(field="words", detail="empty"))
    assert dialog.error() == "What they need to know is missing"
    assert dialog.act.isEnabled()


def test_words_chosen_elsewhere_stand_there_already(qtbot: QtBot) -> None:
    assert made(qtbot, words="from a note").field.toPlainText() == "from a note"


def test_escape_releases_nothing(dialog: ReleaseDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.given):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
