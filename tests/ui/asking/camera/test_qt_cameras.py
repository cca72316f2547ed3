"""QtMultimedia gives frames from memory where it is there; where it is not, that is named."""

import sys
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.seen import plain
from ui.asking.camera import qt_cameras
from ui.asking.camera.frame_source import Camera
from ui.asking.camera.qt_cameras import QtCameras, best_format
from vetting_desk.errors import CameraError
from vetting_desk.machine import cameras as of_system

GIVEN = Camera("given", "Given")
needs_library = pytest.mark.skipif(
    not qt_cameras.installed(), reason="this system has no QtMultimedia (extra camera)"
)
noisy = pytest.mark.qt_log_ignore("Couldn.t (load|resolve)", "FFmpeg", "RHI backend", "No camera")


def detail(error: pytest.ExceptionInfo[CameraError]) -> str:
    return str(error.value.fields["detail"])


def test_without_the_library_it_is_named(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(qt_cameras, "find_spec", lambda _name: None)
    with pytest.raises(CameraError) as error:
        QtCameras().cameras()
    assert detail(error) == "no-library"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(CameraError) as error:
        QtCameras().cameras()
    assert detail(error) == "packaged"


def test_a_library_that_does_not_load_is_told_with_what_the_system_says(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def load(_name: str) -> Any:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(qt_cameras, "find_spec", lambda _name: object())
    monkeypatch.setattr(qt_cameras, "import_module", load)
    with pytest.raises(CameraError) as error:
        QtCameras().cameras()
    assert detail(error) == "not-loading"
    assert "libpulse" in error.value.fields["reason"]


def form(across: int, down: int, kind: str, rate: float = 30) -> Any:
    size = SimpleNamespace(width=lambda: across, height=lambda: down)
    return SimpleNamespace(
        resolution=lambda: size, pixelFormat=lambda: kind, maxFrameRate=lambda: rate
    )


KINDS = SimpleNamespace(Format_Jpeg="jpeg", Format_Invalid="invalid")


def test_plain_pixels_are_preferred_where_they_are_enough_to_read_a_page() -> None:
    small, packed, plain_pixels, slow, huge = (
        form(640, 480, "yuyv"),
        form(2592, 1944, "jpeg"),
        form(1920, 1080, "yuyv", 5),
        form(2592, 1944, "yuyv", 2),
        form(8000, 6000, "yuyv"),
    )
    assert best_format([small, packed, plain_pixels, slow, huge], KINDS) is plain_pixels
    assert best_format([small, packed, slow, huge], KINDS) is packed
    assert best_format([small], KINDS) is small
    assert best_format([], KINDS) is None


class Given(QtCameras):
    """The library's own pipeline, with frames that are put in instead of a camera."""

    frames: Any = None

    def begin(self, qt: Any, session: Any, _camera: Camera) -> None:
        self.frames = qt.QVideoFrameInput(self)
        self._parts.append(self.frames)
        session.setVideoFrameInput(self.frames)

    def put(self, image: QImage) -> None:
        """Put one frame in."""
        from importlib import import_module

        qt: Any = import_module(qt_cameras.MODULE)
        assert self.frames.sendVideoFrame(qt.QVideoFrame(image))


@pytest.fixture
def given(qtbot: QtBot) -> Iterator[Given]:
    made = Given()
    yield made
    made.stop()
    made.deleteLater()


@needs_library
@noisy
def test_frames_come_from_memory_and_none_after_it_was_stopped(given: Given, qtbot: QtBot) -> None:
    got: list[QImage] = []
    threads: set[int] = set()

    def take(frame: QImage) -> None:
        got.append(frame)
        threads.add(threading.get_ident())

    given.start(GIVEN, take, lambda error: pytest.fail(str(error)))
    given.put(plain("blue"))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0].size() == plain().size()
    assert got[0].pixelColor(9, 9).name() == "#0000ff"
    assert threads == {threading.get_ident()}
    given.put(plain("red"))
    given.stop()
    given.stop()
    count = len(got)
    qtbot.wait(150)
    assert len(got) == count


@needs_library
@noisy
def test_it_begins_anew_after_it_was_stopped(given: Given, qtbot: QtBot) -> None:
    got: list[QImage] = []
    for number, colour in enumerate(("red", "lime"), 1):
        given.start(GIVEN, got.append, lambda error: pytest.fail(str(error)))
        given.put(plain(colour))
        qtbot.waitUntil(lambda number=number: len(got) == number)  # type: ignore[misc] # (a bound value)
        assert got[-1].pixelColor(9, 9) == plain(colour).pixelColor(9, 9)
        given.stop()


@needs_library
@noisy
def test_a_computer_without_a_camera_says_so(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    from importlib import import_module

    qt: Any = import_module(qt_cameras.MODULE)
    if qt.QMediaDevices.videoInputs():
        pytest.skip("this system has a camera")
    with pytest.raises(CameraError) as error:
        QtCameras().cameras()
    assert detail(error) in {"no-device", "denied"}
    source = QtCameras()
    with pytest.raises(CameraError) as error:
        source.start(Camera("gone", "Gone"), lambda _frame: None, lambda _error: None)
    assert detail(error) == "no-device"
    assert not source._parts


@needs_library
@noisy
def test_what_the_system_says_beforehand_is_said(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(of_system, "why_not", lambda _device: "busy")
    with pytest.raises(CameraError) as error:
        QtCameras().start(GIVEN, lambda _frame: None, lambda _error: None)
    assert detail(error) == "busy"


@needs_library
@noisy
def test_pulled_out_it_is_lost_and_let_go(monkeypatch: pytest.MonkeyPatch, given: Given) -> None:
    failed: list[CameraError] = []
    given.start(GIVEN, lambda _frame: None, failed.append)
    given._devices = SimpleNamespace(videoInputs=list)
    given._on_devices_changed()
    assert [each.fields["detail"] for each in failed] == ["lost"]
    assert not given._parts


@needs_library
@noisy
def test_an_error_of_the_library_is_told_once(given: Given) -> None:
    failed: list[CameraError] = []
    given.start(GIVEN, lambda _frame: None, failed.append)
    given._on_error(SimpleNamespace(value=0), "")
    assert not failed
    given._on_error(SimpleNamespace(value=1), "Cannot start camera")
    given._on_error(SimpleNamespace(value=1), "Cannot start camera")
    assert [each.fields["detail"] for each in failed] == ["failed"]
