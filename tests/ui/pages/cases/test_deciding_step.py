"""Deciding stands first of what can be done next, for who has a part in it."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.deciding_step import add_deciding_step
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


class Wish(QObject):
    wanted = Signal(str)


@pytest.mark.parametrize(
    ("role", "there"),
    [(Role.DECISION_MAKER, True), (Role.LAWYER, True), (Role.SUPERVISOR, False)],
)
def test_it_is_there_for_who_decides_or_is_heard(
    hq: OpenDesk, qtbot: QtBot, role: Role, there: bool
) -> None:
    name, birth = PersonName("Namuna", NameScript.LATIN), BirthDate("1990", BirthCertainty.YEAR)
    case_id = cases.create_case(hq, [name], birth).id
    detail = cases.case_detail(hq, case_id)
    hq.casebook.act_as(replace(hq.officer, role=role))
    owner, wish, heard = QWidget(), Wish(), cast("list[str]", [])
    qtbot.addWidget(owner)
    wish.wanted.connect(heard.append)
    step = add_deciding_step(QVBoxLayout(owner), hq, detail, wish.wanted)
    assert (step is not None) is there
    if step is not None:
        step.click()
        assert heard == [case_id]


def test_a_post_decides_nothing(desk: OpenDesk, qtbot: QtBot) -> None:
    detail = cases.case_detail(desk, cases.search(desk)[0].id)
    owner = QWidget()
    qtbot.addWidget(owner)
    assert add_deciding_step(QVBoxLayout(owner), desk, detail, Wish().wanted) is None
