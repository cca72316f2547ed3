"""What is kept apart, settled by a lawyer in the window."""

from dataclasses import replace
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ui.pages.cases.apart_dialog import ApartDialog
from vetting_desk.model.alarm import Apart, ApartCause, ApartOutcome

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
KEPT = Apart(
    "k", "c", "a", "Intake", ApartCause.ILL_TREATMENT, NOW, "Anora Sample", "He was beaten"
)


def test_a_lawyer_says_why_it_may_be_used(qtbot: QtBot) -> None:
    dialog = ApartDialog([KEPT], [], settles=True)
    qtbot.addWidget(dialog)
    dialog.settling[0].click()
    assert dialog.problem_line.text()
    dialog.reason.setText("A doctor saw no marks")
    with qtbot.waitSignal(dialog.settled) as settled:
        dialog.settling[0].click()
    assert settled.args == ["k", ApartOutcome.FREE.value, "A doctor saw no marks"]


def test_others_settle_nothing_and_keep_apart_with_a_reason(qtbot: QtBot) -> None:
    dialog = ApartDialog([KEPT], [("a", "Intake"), ("b", "Return")], settles=False)
    qtbot.addWidget(dialog)
    assert dialog.settling == []
    dialog.what.setCurrentIndex(1)
    dialog.reason.setText("He says so")
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.act.click()
    assert kept.args == ["b", "He says so"]


def test_what_nobody_settles_or_was_settled_has_no_button(qtbot: QtBot) -> None:
    before = replace(KEPT, cause=ApartCause.BEFORE_NOTICE)
    done = replace(KEPT, outcome=ApartOutcome.APART, settled_by="Latif Sample", settled_why="Marks")
    dialog = ApartDialog([before, done], [], settles=True)
    qtbot.addWidget(dialog)
    assert dialog.settling == []
