"""Officers of a desk, in the window: added, removed, and the new key required afterwards."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.people.people_page import PeoplePage
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk

PASSPHRASE = "four otters juggle plum jam"


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if words in b.text())


def column(page: PeoplePage, number: int) -> list[str]:
    model = page._model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.DECISION_MAKER])
def test_other_roles_are_not_offered_it(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
    role: Role,
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=role))
    page = PeoplePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settle()
    assert not button(page, "Add an officer").isVisible()
    assert not button(page, "Remove the officer").isVisible()


def test_a_damaged_key_is_shown_as_that(
    page: PeoplePage, desk: OpenDesk, second: str, settle: Callable[[], None]
) -> None:
    for path in (desk.folder / "slots").glob(f"{second}.*"):
        path.write_bytes(b"cut")
    page.refresh()
    settle()
    assert column(page, 3)[column(page, 0).index("Farida Sample")] == "damaged"


def test_people_show_role_and_words(show: Callable[..., DeskPage]) -> None:
    page = show(PeoplePage)
    assert isinstance(page, PeoplePage)
    assert "Taniya Trainee" in column(page, 0)
    assert "Supervisor" in column(page, 1)
    said = page._words.text()
    assert said.startswith("Twelve words of ")
    assert len(re.findall(r"\b\d+\u00a0[a-z]+", said)) == 12
