"""Microphone and camera in the frame: what records a talk, and that neither runs on when somebody leaves."""

from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.guard.session_watch import SessionWatch
from ui.shell.camera_guard import CameraGuard
from ui.shell.recording_route import Places, RecordingRoute, add_recording


class Devices:
    """What watches over microphone and camera.

    Attributes:
        recordings: Recording of talks.
        cameras: What closes cameras.
    """

    def __init__(self, recordings: RecordingRoute, cameras: CameraGuard) -> None:
        self.recordings = recordings
        self.cameras = cameras

    def watch(self, session: SessionWatch | None) -> None:
        """Let go of both when the machine falls asleep, the session is locked, or another user comes."""
        self.recordings.watch(session)
        self.cameras.watch(session)


def add_devices(frame: Places, tasks: Tasks, parent: QWidget) -> Devices:
    """Put both into a frame.

    Args:
        frame: The frame of an unlocked desk.
        tasks: Where the store is asked.
        parent: The same, as the owner of what is made.
    """
    return Devices(add_recording(frame, tasks, parent), CameraGuard(frame, parent))
