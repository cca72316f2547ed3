"""What stands in for a camera in the tests is a source, as the real one is."""

from tests.ui.seen import FRONT, Seen, plain
from ui.asking.camera.frame_source import FrameSource
from ui.asking.camera.qt_cameras import QtCameras


def test_both_are_sources() -> None:
    sources: list[FrameSource] = [Seen(), QtCameras()]
    assert all(callable(each.stop) for each in sources)


def test_one_camera_is_in_use_at_a_time() -> None:
    source: FrameSource = Seen()
    first: list[object] = []
    source.start(FRONT, first.append, first.append)
    second: list[object] = []
    source.start(FRONT, second.append, second.append)
    assert isinstance(source, Seen)
    source.show(plain())
    assert (len(first), len(second)) == (0, 1)
