"""The state of a desk's revocation list, and what to do about it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.list_banner import ListBanner
from vetting_desk.operations.organisation.revocations import ListState

MADE, UNTIL = (datetime(2026, 11, day, 12, tzinfo=UTC) for day in (1, 22))
NONE = ListState(0, None, None, current=False)
CURRENT = ListState(3, MADE, UNTIL, current=True)
EXPIRED = ListState(3, MADE, UNTIL, current=False)


def banner(qtbot: QtBot, state: ListState, *, at_headquarters: bool) -> ListBanner:
    made = ListBanner(at_headquarters=at_headquarters)
    qtbot.addWidget(made)
    made.show_state(state)
    return made


@pytest.mark.parametrize(
    ("state", "sentence", "tone"),
    [
        (NONE, "There is no revocation list here.", "warn"),
        (CURRENT, "Revocation list 3: current until 2026-11-22", "info"),
        (EXPIRED, "Revocation list 3 expired on 2026-11-22", "warn"),
    ],
)
def test_it_says_what_the_list_is_worth(
    qtbot: QtBot, state: ListState, sentence: str, tone: str
) -> None:
    made = banner(qtbot, state, at_headquarters=False)
    assert made.sentence() == sentence
    assert made.property("tone") == tone


@pytest.mark.parametrize("state", [NONE, CURRENT, EXPIRED])
def test_headquarters_can_always_renew_it(qtbot: QtBot, state: ListState) -> None:
    made = banner(qtbot, state, at_headquarters=True)
    with qtbot.waitSignal(made.acted):
        made.findChildren(QPushButton)[0].click()


@pytest.mark.parametrize("state", [NONE, CURRENT, EXPIRED])
def test_a_post_can_only_wait_for_one(qtbot: QtBot, state: ListState) -> None:
    made = banner(qtbot, state, at_headquarters=False)
    assert not made.findChildren(QPushButton)[0].isVisible()


@pytest.mark.parametrize("state", [NONE, EXPIRED])
def test_a_post_hears_that_interviews_go_on(qtbot: QtBot, state: ListState) -> None:
    made = banner(qtbot, state, at_headquarters=False)
    assert "Interviews go on as ever" in made.accessibleName()
