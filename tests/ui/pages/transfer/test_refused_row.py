"""The line on what was refused, and the dialog that clears it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.transfer import TransferPage
from ui.pages.transfer.refused_row import ClearRefusedDialog, RefusedRow
from vetting_desk.model import IntakeOutcome, RecordFile, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import refused
from vetting_desk.operations.exchange.refused import RefusedRoom


def refuse(hq: OpenDesk, content: bytes) -> None:
    file = RecordFile("file", hq.casebook.blobs.put(content), len(content))
    hq.casebook.intake.quarantine(
        "bundle", "desk", "record", "d" * 64, IntakeOutcome.REFUSED, "signature", (file,)
    )


@pytest.fixture
def row(hq: OpenDesk, qtbot: QtBot) -> RefusedRow:
    made = RefusedRow(hq)
    qtbot.addWidget(made)
    return made


def words(row: RefusedRow) -> str:
    return " ".join(text.text() for text in row.findChildren(QLabel))


@pytest.mark.parametrize("room", [None, RefusedRoom(0, 256_000_000, ())])
def test_nothing_refused_takes_no_place(row: RefusedRow, room: RefusedRoom | None) -> None:
    row.show_room(room)

    assert row.isHidden()


def test_the_room_is_told_in_megabytes(row: RefusedRow) -> None:
    row.show_room(RefusedRoom(34_000_001, 268_435_456, ()))

    assert not row.isHidden()
    assert "35 MB of 268 MB" in words(row)


def test_who_may_not_erase_is_offered_no_clearing(hq: OpenDesk, qtbot: QtBot) -> None:
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))
    row = RefusedRow(hq)
    qtbot.addWidget(row)
    row.show_room(RefusedRoom(1, 2, ()))

    [clear] = row.findChildren(QPushButton)
    assert not clear.isVisibleTo(row)


def test_from_the_page_to_nothing_left(
    hq: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> None:
    refuse(hq, b"x" * 2_500_000)
    page = TransferPage(hq, tasks, events)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activate()
    settle()
    [row] = page.findChildren(RefusedRow)
    assert "3 MB" in words(row)
    [clear] = row.findChildren(QPushButton)

    clear.click()
    [dialog] = page.findChildren(ClearRefusedDialog)
    dialog.submit()
    settle()
    assert refused.room(hq).length == 2_500_000  # without a reason nothing happens

    dialog.reason.setText("an invented reason")
    dialog.submit()
    settle()
    page.refresh()
    settle()

    assert refused.room(hq).length == 0
    assert row.isHidden()
