"""The pause: its reason, and what to do in distress."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.pause_dialog import PauseDialog
from ui.questionnaire.sections.breaks import DISTRESS, BreakWords

SINCE = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
REASONS = """<select1 ref="/data/why"><label>Why?</label>
<item><label>Asked for</label><value>asked</value></item>
<item><label>Distress</label><value>distress</value></item></select1>
<select ref="/data/what"><label>What was done?</label>
<item><label>Water</label><value>water</value></item>
<item><label>Called somebody</label><value>called</value></item></select>"""


@pytest.fixture
def words(interview: Any, make_form: Any) -> BreakWords:
    live = interview(make_form("<why/><what/>", "", REASONS))
    why, what = live.session.node("/data/why"), live.session.node("/data/what")
    return BreakWords("Why?", tuple(why.options), "What was done?", tuple(what.options))


def made(qtbot: QtBot, words: BreakWords | None) -> PauseDialog:
    dialog = PauseDialog(SINCE, words)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, words: BreakWords) -> PauseDialog:
    return made(qtbot, words)


def test_it_says_nothing_of_the_case_and_chooses_nothing(dialog: PauseDialog) -> None:
    assert dialog.windowTitle() == "Pause"
    assert not any(row.isChecked() for row in dialog.reasons.rows)
    assert not dialog.card.isVisible()


def test_a_reason_is_chosen_by_its_number(dialog: PauseDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    with qtbot.waitSignal(dialog.ended) as signal:
        dialog.accept()
    assert signal.args[0].reason == "asked"


def test_a_reason_chosen_twice_is_taken_back(dialog: PauseDialog, qtbot: QtBot) -> None:
    for _ in range(2):
        dialog.reasons.rows[0].click()
    with qtbot.waitSignal(dialog.ended) as signal:
        dialog.accept()
    assert signal.args[0].reason == ""


def test_distress_unfolds_the_card_and_what_was_done_is_returned(
    dialog: PauseDialog, qtbot: QtBot
) -> None:
    dialog.reasons.rows[1].click()
    assert dialog.card.isVisible()
    for row in dialog._step_rows.rows:
        row.click()
    dialog._step_rows.rows[0].click()
    with qtbot.waitSignal(dialog.ended) as signal:
        dialog.accept()
    assert (signal.args[0].reason, signal.args[0].steps) == (DISTRESS, ("called",))


def test_what_was_done_counts_only_for_distress(dialog: PauseDialog, qtbot: QtBot) -> None:
    dialog.reasons.rows[1].click()
    dialog._step_rows.rows[0].click()
    dialog.reasons.rows[0].click()
    assert not dialog.card.isVisible()
    with qtbot.waitSignal(dialog.ended) as signal:
        dialog.accept()
    assert signal.args[0].steps == ()


def test_escape_ends_the_pause_too(dialog: PauseDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.ended) as signal:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert signal.args[0].since == SINCE
    assert signal.args[0].until >= SINCE


def test_where_the_form_has_no_place_the_card_can_be_opened(qtbot: QtBot) -> None:
    dialog = made(qtbot, None)
    assert not dialog.reasons.isVisible()
    button = next(
        each for each in dialog.findChildren(QPushButton) if each.text().startswith("The person")
    )
    button.click()
    assert dialog.card.isVisible()
