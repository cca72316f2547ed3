"""Copies that were given out before are listed for who gives another one."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.cases.copies_given import CopiesGiven
from vetting_desk.model.copies import CopyFor, IssuedCopy

BEFORE = IssuedCopy(
    "1", "C-7QK2-M9XD", 1, "case", CopyFor.COURT, "Court of Training", "Case 1/26", "Sample",
    datetime(2026, 5, 3, 9, 30, tzinfo=UTC), "0" * 64, ("r",), {},
)  # fmt: skip


def test_each_says_to_whom_by_whom_and_what_for(qtbot: QtBot) -> None:
    shown = CopiesGiven([BEFORE])
    qtbot.addWidget(shown)
    words = "\n".join(each.text() for each in shown.findChildren(QLabel))
    for each in ("C-7QK2-M9XD", "Court of Training", "Case 1/26", "Sample"):
        assert each in words
    assert not shown.isHidden()


def test_without_any_nothing_is_shown(qtbot: QtBot) -> None:
    shown = CopiesGiven([])
    qtbot.addWidget(shown)
    assert shown.isHidden()
