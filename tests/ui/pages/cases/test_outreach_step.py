"""Consent and outreach among what can be done next: for who may know of it, with why it is too early."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.outreach_step import add_outreach_step
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


class Wish(QObject):
    wanted = Signal(str)


@pytest.mark.parametrize(
    ("role", "there"),
    [
        (Role.INTERVIEWER, True),
        (Role.SUPERVISOR, True),
        (Role.PSYCHOLOGIST, True),
        (Role.DECISION_MAKER, False),
        (Role.LAWYER, False),
        (Role.COMPLAINTS, False),
    ],
)
def test_it_is_there_for_who_may_know_of_it(
    desk: OpenDesk, case_id: str, qtbot: QtBot, role: Role, there: bool
) -> None:
    detail = cases.case_detail(desk, case_id)
    desk.casebook.act_as(replace(desk.officer, role=role))
    owner, wish, heard = QWidget(), Wish(), cast("list[str]", [])
    qtbot.addWidget(owner)
    wish.wanted.connect(heard.append)
    column = QVBoxLayout(owner)
    step = add_outreach_step(column, desk, detail, "", wish.wanted)
    assert (step is not None) is there
    if step is not None:
        step.click()
        assert heard == [case_id]


def test_too_early_it_stands_last_and_says_why(desk: OpenDesk, case_id: str, qtbot: QtBot) -> None:
    detail = cases.case_detail(desk, case_id)
    owner, wish = QWidget(), Wish()
    qtbot.addWidget(owner)
    column = QVBoxLayout(owner)
    assert add_outreach_step(column, desk, detail, "decision", wish.wanted) is None
    step = add_outreach_step(column, desk, detail, "decision", wish.wanted, last=True)
    assert step is not None
    assert "no decision is in force" in step.accessibleName()
    assert add_outreach_step(column, desk, detail, "", wish.wanted, last=True) is None
