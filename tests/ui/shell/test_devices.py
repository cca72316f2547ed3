"""Microphone and camera are watched over together."""

from PySide6.QtCore import QObject

from ui.guard.session_watch import SessionWatch
from ui.shell.camera_guard import CameraGuard
from ui.shell.devices import Devices, add_devices
from ui.shell.frame import DeskFrame
from ui.shell.recording_route import RecordingRoute


def test_a_frame_has_both(frame: DeskFrame) -> None:
    assert len(frame.findChildren(CameraGuard)) == 1
    assert len(frame.findChildren(RecordingRoute)) == 1


def test_both_hear_that_somebody_left(frame: DeskFrame) -> None:
    made = add_devices(frame, frame._tasks, frame)
    assert isinstance(made, Devices)
    owner = QObject()
    session = SessionWatch(owner)
    made.watch(None)
    made.watch(session)
    assert session.receivers("2left()") == 2
    session.stop()
