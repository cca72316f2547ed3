"""The card offers what can be done with a recording as it is, to who may."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.recorded import Talk
from ui.pages.cases.recordings.recording_card import RecordingCard
from ui.pages.cases.recordings.view import look
from ui.shell.frame import DeskFrame
from vetting_desk.model.recording import Recording, RecordingState


def shown(qtbot: QtBot, frame: DeskFrame, **changed: object) -> RecordingCard:
    talk = Talk(frame.open_desk).agree()
    recording = replace(talk.recorded(), **changed)  # type: ignore[arg-type] # fields as given
    view = look(talk.desk, talk.case, "")
    assert view.chosen is not None
    view = replace(view, chosen=replace(view.chosen, recording=recording))
    card = RecordingCard(may_work=True, may_erase=True, at_post=True)
    qtbot.addWidget(card)
    card.show_recording(recording, view)
    return card


def offered(card: RecordingCard) -> set[str]:
    names = ("listen", "write", "check", "send", "erase")
    return {name for name in names if not getattr(card, name).isHidden()}


@pytest.mark.parametrize(
    ("changed", "acts"),
    [
        ({}, {"listen", "write", "check", "send", "erase"}),
        ({"sent": "entry"}, {"listen", "write", "check", "erase"}),
        ({"sealed": True}, {"listen", "write", "check", "erase"}),
        ({"pieces": 0}, {"check", "erase"}),
        ({"state": RecordingState.ERASED}, set()),
        ({"state": RecordingState.RUNNING, "ending": None}, set()),
    ],
)
def test_what_is_offered(
    qtbot: QtBot, frame: DeskFrame, changed: dict[str, object], acts: set[str]
) -> None:
    assert offered(shown(qtbot, frame, **changed)) == acts


def test_what_is_shown_is_forgotten(qtbot: QtBot, frame: DeskFrame) -> None:
    card = shown(qtbot, frame)
    assert card.marks
    card.clear()
    assert (card.marks, card.lines) == ([], [])
    assert card._heading.text() == ""


def test_who_may_only_read_is_offered_no_more(qtbot: QtBot, frame: DeskFrame) -> None:
    talk = Talk(frame.open_desk).agree()
    recording: Recording = talk.recorded()
    card = RecordingCard(may_work=False, may_erase=False, at_post=True)
    qtbot.addWidget(card)
    card.show_recording(recording, look(talk.desk, talk.case, ""))
    assert offered(card) == {"listen", "check"}
