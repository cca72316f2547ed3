"""The sign that something is under way."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.shell.waiting_sign import WaitingSign


@pytest.fixture
def working() -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.shutdown()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_who_waits_longer_than_a_blink_is_told_until_it_is_done(
    working: Tasks, page: QWidget, qtbot: QtBot
) -> None:
    sign, go_on = WaitingSign(working, page), Event()
    working.store(go_on.wait)
    working.store(go_on.wait)
    assert sign.isHidden()
    qtbot.waitUntil(sign.isVisible)
    assert sign.text()
    assert page.rect().contains(sign.geometry())
    assert sign.geometry().right() > page.width() // 2
    go_on.set()
    qtbot.waitUntil(sign.isHidden)


def test_what_is_done_at_once_is_not_talked_about(
    working: Tasks, page: QWidget, qtbot: QtBot
) -> None:
    sign = WaitingSign(working, page)
    with qtbot.waitSignal(working.rested):
        working.store(int)
    assert sign.isHidden()
    assert not sign._soon.isActive()


def test_it_stays_in_its_corner_in_a_mirrored_window_too(
    working: Tasks, page: QWidget, qtbot: QtBot
) -> None:
    sign, go_on = WaitingSign(working, page), Event()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    working.store(go_on.wait)
    qtbot.waitUntil(sign.isVisible)
    page.resize(900, 500)
    assert page.rect().contains(sign.geometry())
    assert sign.geometry().left() < page.width() // 2
    go_on.set()
    qtbot.waitUntil(sign.isHidden)
