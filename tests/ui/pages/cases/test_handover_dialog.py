"""A draft of another officer: who goes on with it, or that it is discarded, and why."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.cases.handover_dialog import HandoverDialog
from ui.pages.reason_dialog import LIMIT
from vetting_desk.model import Assessment, AssessmentState, InstrumentKey, Officer, Role
from vetting_desk.operations.interview.handover import DraftOfOther

AT = datetime(2026, 11, 22, tzinfo=UTC)
DRAFT = DraftOfOther(
    Assessment(
        "a", "c", InstrumentKey("i", "1", "0" * 64), "Intake", AssessmentState.DRAFT, "o", "Anora",
        "", "", AT, AT,
    ),
    "2026-1", officer_here=False, clinical=False, handed_over=(),
)  # fmt: skip
TAKERS = [
    Officer("b", "Bahrom", Role.INTERVIEWER),
    Officer("p", "Parvina", Role.PSYCHOLOGIST),
]


def made(qtbot: QtBot, takers: list[Officer], draft: DraftOfOther = DRAFT) -> HandoverDialog:
    dialog = HandoverDialog(draft, takers)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog: HandoverDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_it_goes_to_the_one_who_was_chosen(qtbot: QtBot) -> None:
    dialog = made(qtbot, TAKERS)
    dialog.taker.choose("p")
    dialog.reason.set_text("Ill")

    with qtbot.waitSignal(dialog.handed_over) as given:
        dialog.act.click()
    assert given.args == ["p", "Ill"]


def test_it_is_discarded_with_a_reason(qtbot: QtBot) -> None:
    dialog = made(qtbot, TAKERS)
    dialog.reason.set_text("The person left")

    with qtbot.waitSignal(dialog.discarded) as given:
        dialog.discard.click()
    assert given.args == ["The person left"]


@pytest.mark.parametrize("reason", ["  ", "x" * (LIMIT + 1)])
def test_nothing_is_tried_without_a_reason_that_can_be_taken(qtbot: QtBot, reason: str) -> None:
    dialog = made(qtbot, TAKERS)
    dialog.reason.set_text(reason)

    with qtbot.assertNotEmitted(dialog.handed_over), qtbot.assertNotEmitted(dialog.discarded):
        dialog.act.click()
        dialog.discard.click()
    assert dialog.error()


def test_where_nobody_can_take_it_that_is_said(qtbot: QtBot) -> None:
    dialog = made(qtbot, [])

    assert "Nobody else at this desk can take it" in words(dialog)
    assert not dialog.act.isVisible()
    assert dialog.discard.isVisible()


def test_of_a_clinical_one_it_says_who_can_open_it(qtbot: QtBot) -> None:
    from dataclasses import replace

    assert "for psychologists alone" in words(made(qtbot, TAKERS, replace(DRAFT, clinical=True)))
    assert "for psychologists alone" not in words(made(qtbot, TAKERS))
