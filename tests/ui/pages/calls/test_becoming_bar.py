"""Every state of a call has its ways out, and none that does not fit."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.calls.becoming_bar import BecomingBar
from vetting_desk.model.call import Call, CallState

NOW = datetime(2026, 11, 30, tzinfo=UTC)
CALL = Call("id", "id", NOW, NOW, NOW, CallState.WAITING, "o", "Olim Sample")


@pytest.fixture
def bar(qtbot: QtBot) -> BecomingBar:
    made = BecomingBar()
    qtbot.addWidget(made)
    made.resize(900, 100)
    made.show()
    return made


@pytest.mark.parametrize(
    ("state", "gone", "own", "acts"),
    [
        (CallState.RUNNING, False, True, {"end"}),
        (CallState.WAITING, False, False, {"join", "close", "again", "go-on"}),
        (CallState.WAITING, False, True, {"open", "join", "close", "again", "go-on"}),
        (CallState.JOINED, False, True, {"case", "again", "part"}),
        (CallState.JOINED, True, True, {"case"}),
        (CallState.CLOSED, False, True, {"reopen"}),
        (CallState.CLOSED, True, True, set()),
    ],
)
def test_what_is_offered(
    bar: BecomingBar, state: CallState, gone: bool, own: bool, acts: set[str]
) -> None:
    call = replace(CALL, state=state, words_gone=gone)
    bar.show_call(call, own_contact=own, in_story=False)
    assert {name for name, each in bar.buttons.items() if each.isVisible()} == acts


def test_a_button_tells_its_act(bar: BecomingBar, qtbot: QtBot) -> None:
    bar.show_call(CALL, own_contact=False, in_story=True)
    with qtbot.waitSignal(bar.wanted) as told:
        bar.buttons["own-story"].click()
    assert told.args == ["own-story"]
