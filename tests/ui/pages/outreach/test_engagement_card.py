"""A card of an engagement offers the steps that can come next, and none while all are stopped."""

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.outreach.conftest import Afterwards
from tests.vetting_desk.operations.outreach.test_engagements import go, only, plan
from ui.pages.outreach.engagement_card import EngagementCard


@pytest.mark.parametrize(
    ("steps", "buttons"),
    [
        ((), ["before", "called-off"]),
        ((("before", "no"),), ["before", "called-off"]),
        ((("before", "yes"),), ["held", "before", "called-off"]),
        ((("before", "yes"), ("held", "")), ["after"]),
        ((("called-off", ""),), []),
    ],
)
def test_what_comes_next_is_offered(
    afterwards: Afterwards,
    qtbot: QtBot,
    steps: tuple[tuple[str, str], ...],
    buttons: list[str],
) -> None:
    go(afterwards, plan(afterwards, afterwards.say()), *steps)
    made = EngagementCard(only(afterwards), may_write=True, stopped=False)
    qtbot.addWidget(made)
    assert list(made.buttons) == buttons
    assert "A talk" in made.words()
    stopped = EngagementCard(only(afterwards), may_write=True, stopped=True)
    qtbot.addWidget(stopped)
    assert "held" not in stopped.buttons
    read = EngagementCard(only(afterwards), may_write=False, stopped=False)
    qtbot.addWidget(read)
    assert read.buttons == {}


def test_a_consent_that_is_gone_is_said(afterwards: Afterwards, qtbot: QtBot) -> None:
    plan(afterwards, afterwards.say())
    afterwards.withdraw()
    made = EngagementCard(only(afterwards), may_write=True, stopped=False)
    qtbot.addWidget(made)
    assert "does not stand" in made.words()
    assert made.buttons == {}
