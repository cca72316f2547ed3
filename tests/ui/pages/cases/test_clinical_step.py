"""Clinical notes among what can be done next; others read that there is something."""

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.clinical_step import add_closed, add_notes, count_notes
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


class Wish(QObject):
    wanted = Signal()


def test_notes_are_counted_and_wanted(desk: OpenDesk, case_id: str, qtbot: QtBot) -> None:
    detail = cases.case_detail(desk, case_id)
    owner, wish, heard = QWidget(), Wish(), cast("list[bool]", [])
    qtbot.addWidget(owner)
    wish.wanted.connect(lambda: heard.append(True))
    assert count_notes(detail) == 0
    add_notes(QVBoxLayout(owner), "no notes yet", wish.wanted)
    [button] = owner.findChildren(RowButton)
    assert "no notes yet" in button.accessibleName()
    button.click()
    assert heard == [True]


def test_where_nothing_is_closed_nothing_is_said(
    desk: OpenDesk, case_id: str, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    add_closed(QVBoxLayout(owner), cases.case_detail(desk, case_id))
    assert owner.findChildren(Paragraph) == []
