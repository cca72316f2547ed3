"""The sign says that a talk is recorded, for how long, and cannot be hidden."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.recorded import Spoken, Talk, sound
from ui.ground.talk_recording import QUIET_TICKS, TalkRecording
from ui.ground.tasks import Tasks
from ui.shell.application import Application
from ui.shell.frame import DeskFrame
from ui.shell.recording_strip import RecordingStrip
from ui.theme import Mode, apply_theme


def test_it_stands_while_a_talk_is_recorded(
    frame: DeskFrame, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    source = Spoken()
    talk = Talk(frame.open_desk).agree()
    recording = TalkRecording(frame.open_desk, tasks, lambda: source)
    strip = RecordingStrip(recording)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    recording.begin(talk.draft)
    settle()
    assert strip.isVisible()
    assert strip.words() == "This talk is being recorded. 0:00:00"
    assert strip.accessibleName() == "This talk is being recorded."
    for seconds in (25, 25, 15):
        source.say(sound(seconds))
        recording.tick()
        settle()
    assert "0:01:05" in strip.words()
    assert strip.accessibleName() == "This talk is being recorded."
    for _ in range(QUIET_TICKS):
        recording.tick()
    settle()
    assert "nothing is heard" in strip.accessibleName()
    recording.pause()
    assert strip.accessibleName() == "Recording is paused."
    assert strip.isVisible()
    recording.resume()
    strip.stop.click()
    assert strip.isHidden()
    assert not recording.running
    recording.deleteLater()


@pytest.mark.usefixtures("light_again")
def test_in_a_low_window_with_large_text_the_sign_is_one_line_and_stays(
    frame: DeskFrame,
    tasks: Tasks,
    settle: Callable[[], None],
    qapp: Application,
    qtbot: QtBot,
) -> None:
    apply_theme(qapp, Mode.LIGHT, 200)
    talk = Talk(frame.open_desk).agree()
    recording = TalkRecording(frame.open_desk, tasks, Spoken)
    window = QWidget()
    qtbot.addWidget(window)
    strip = RecordingStrip(recording, window)
    column = QVBoxLayout(window)
    column.addWidget(strip)
    column.addStretch(1)
    window.resize(1120, 1000)
    window.show()
    recording.begin(talk.draft)
    settle()
    assert strip.words() == "This talk is being recorded. 0:00:00"
    window.resize(1120, 720)
    settle()
    assert strip.words() == "Recording 0:00:00"
    assert strip.accessibleName() == "This talk is being recorded."
    assert strip.height() <= 90
    assert strip.isVisible()
    assert strip.stop.isVisible()
    assert strip.withdraw.isVisible()
    for _ in range(QUIET_TICKS):
        recording.tick()
    settle()
    assert "nothing is heard" in strip.words()
    recording.pause()
    assert strip.words().startswith("Paused")
    recording.stop()
    recording.deleteLater()
