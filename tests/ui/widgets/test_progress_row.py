"""The running work, its progress, and a button to stop it."""

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.progress_row import ProgressRow


@pytest.fixture
def row(qtbot: QtBot) -> ProgressRow:
    made = ProgressRow(stoppable=True)
    qtbot.addWidget(made)
    return made


def bar(row: ProgressRow) -> QProgressBar:
    return row.findChildren(QProgressBar)[0]


def test_progress_counts_more_bytes_than_a_bar_can(row: ProgressRow, qtbot: QtBot) -> None:
    row.begin("Sealing…")
    assert (bar(row).minimum(), bar(row).maximum()) == (0, 0)
    row.show_progress("Sealing: half", 3_000_000_000, 6_000_000_000)
    assert bar(row).value() == bar(row).maximum() // 2
    assert bar(row).accessibleName() == row.words() == "Sealing: half"
    with qtbot.waitSignal(row.stop_requested):
        row.findChildren(QPushButton)[0].click()


def test_it_is_there_only_while_something_is_done(row: ProgressRow) -> None:
    assert row.isHidden()
    row.begin("Sealing…")
    assert row.isVisible()
    row.end()
    assert row.isHidden()


def test_more_than_all_is_all(row: ProgressRow) -> None:
    row.show_progress("Sealing", 7, 6)
    assert bar(row).value() == bar(row).maximum()


def test_work_that_cannot_be_stopped_offers_no_stop(qtbot: QtBot) -> None:
    row = ProgressRow()
    qtbot.addWidget(row)
    row.begin("Writing…")
    assert not row.findChildren(QPushButton)[0].isVisible()
