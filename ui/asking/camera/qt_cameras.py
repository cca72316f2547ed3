"""The cameras of this computer by QtMultimedia, the extra ``camera``: frames in memory, no file, no sound.

Loaded by its name when somebody asks for a picture by camera, never before: most installations lack it.

Where a camera offers plain pixels at a size that is large enough, they are asked for rather than packed ones
(JPEG): what is not unpacked cannot be made to break what unpacks it, which here is FFmpeg in the process that
has the keys.
"""

import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from ui.asking.camera.frame_source import Camera
from vetting_desk.errors import CameraError
from vetting_desk.machine import cameras as of_system

MODULE: Final = "PySide6.QtMultimedia"
_EVERY_SECONDS: Final = 1 / 16
"""How often a frame is shown at the most: turning one into a picture takes milliseconds of the main thread."""
_ENOUGH: Final = 1920 * 1080
"""Pixels with which a page of A4 can be read."""
_MOST: Final = 3840 * 2160
_LEAST_RATE: Final = 4.0
"""Frames per second below which a hand cannot be followed."""


class QtCameras(QObject):
    """A `FrameSource` of what the system has.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Any] = []
        self._devices: Any = None
        self._camera = ""
        self._shown = 0.0
        self._take: Callable[[QImage], None] | None = None
        self._failed: Callable[[CameraError], None] | None = None

    def cameras(self) -> tuple[Camera, ...]:
        """Return what is there; see `FrameSource.cameras`."""
        qt = _multimedia()
        chosen = qt.QMediaDevices.defaultVideoInput()
        found = list(qt.QMediaDevices.videoInputs())
        if not found:
            raise CameraError(detail=of_system.why_none())
        found.sort(key=lambda each: bool(each != chosen))
        return tuple(Camera(_id(each), each.description() or _id(each)) for each in found)

    def start(
        self,
        camera: Camera,
        take: Callable[[QImage], None],
        failed: Callable[[CameraError], None],
    ) -> None:
        """Begin; see `FrameSource.start`."""
        self.stop()
        qt = _multimedia()
        if why := of_system.why_not(camera.id):
            raise CameraError(detail=why)
        session, sink = qt.QMediaCaptureSession(self), qt.QVideoSink(self)
        session.setVideoSink(sink)
        self._parts = [session, sink]
        self._camera, self._shown = camera.id, 0.0
        self._take, self._failed = take, failed
        sink.videoFrameChanged.connect(self._on_frame)
        try:
            self.begin(qt, session, camera)
        except CameraError:
            self.stop()
            raise

    def begin(self, qt: Any, session: Any, camera: Camera) -> None:
        """Put the camera into a session, and start it.

        Args:
            qt: The library.
            session: Its capture session, which has a sink.
            camera: Which.

        Raises:
            CameraError: If it does not start.
        """
        known = {_id(each): each for each in qt.QMediaDevices.videoInputs()}
        if camera.id not in known:
            raise CameraError(detail="no-device")
        device = qt.QCamera(known[camera.id], self)
        self._parts.append(device)
        form = best_format(known[camera.id].videoFormats(), qt.QVideoFrameFormat.PixelFormat)
        if form is not None:
            device.setCameraFormat(form)
        device.errorOccurred.connect(self._on_error)
        session.setCamera(device)
        self._devices = qt.QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._on_devices_changed)
        self._parts.append(self._devices)
        device.start()
        if device.error() != qt.QCamera.Error.NoError:
            raise CameraError(detail=of_system.why_not(camera.id) or "failed")

    def stop(self) -> None:
        """Let go; see `FrameSource.stop`."""
        self._take = self._failed = self._devices = None
        parts, self._parts = self._parts, []
        for part in reversed(parts):
            if hasattr(part, "stop"):
                part.stop()
        if parts:
            session, sink = parts[:2]
            sink.videoFrameChanged.disconnect(self._on_frame)
            session.setVideoSink(None)
        for part in parts:
            part.deleteLater()

    def _on_frame(self, frame: Any) -> None:
        """Hand a frame on; comes queued from a thread of the library's own."""
        now = time.monotonic()
        if self._take is None or not frame.isValid() or now - self._shown < _EVERY_SECONDS:
            return
        image = frame.toImage()
        if not image.isNull():
            self._shown = now
            self._take(image.convertToFormat(QImage.Format.Format_RGB32))

    def _on_error(self, error: Any, _said: str) -> None:
        if error.value:
            self._fail(of_system.why_not(self._camera) or "failed")

    def _on_devices_changed(self) -> None:
        if self._devices is not None:
            there = {_id(each) for each in self._devices.videoInputs()}
            if self._camera not in there:
                self._fail("lost")

    def _fail(self, detail: str) -> None:
        failed = self._failed
        self.stop()
        if failed is not None:
            failed(CameraError(detail=detail))


def best_format(forms: Any, kinds: Any) -> Any:
    """Return the format a picture is best taken in; None where a camera names none.

    Args:
        forms: The camera's, as `QCameraFormat`.
        kinds: ``QVideoFrameFormat.PixelFormat``.
    """

    def worth(form: Any) -> tuple[int, bool, int]:
        size = form.resolution()
        pixels = size.width() * size.height()
        plain = form.pixelFormat() not in {kinds.Format_Jpeg, kinds.Format_Invalid}
        return min(pixels, _ENOUGH), plain, pixels

    def fits(form: Any) -> bool:
        size = form.resolution()
        return bool(size.width() * size.height() <= _MOST and form.maxFrameRate() >= _LEAST_RATE)

    return max(filter(fits, forms), key=worth, default=None)


def installed() -> bool:
    """Return whether the extra ``camera`` is there."""
    return find_spec(MODULE) is not None


def _multimedia() -> Any:
    if not installed():
        raise CameraError(detail="packaged" if getattr(sys, "frozen", False) else "no-library")
    try:
        return import_module(MODULE)
    except ImportError as error:
        raise CameraError(detail="not-loading", reason=str(error)) from error


def _id(device: Any) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
