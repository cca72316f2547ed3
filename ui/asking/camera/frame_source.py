"""What gives pictures of a camera to the dialogs: a small protocol, so that they are tried without a camera."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QImage

from vetting_desk.errors import CameraError


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera.

    Attributes:
        id: What the system calls it.
        name: What a person calls it.
    """

    id: str
    name: str


class FrameSource(Protocol):
    """Something that gives frames, one camera at a time. It is used on the main thread alone."""

    def cameras(self) -> tuple[Camera, ...]:
        """Return the cameras that are there, the system's own choice first; never none.

        Raises:
            CameraError: If there is none, or what reads one is missing.
        """

    def start(
        self,
        camera: Camera,
        take: Callable[[QImage], None],
        failed: Callable[[CameraError], None],
    ) -> None:
        """Begin to give frames; what was begun before is stopped.

        Args:
            camera: Which.
            take: Called with each frame on the main thread; the picture is the receiver's own.
            failed: Called on the main thread where no more can come; the camera is let go by then.

        Raises:
            CameraError: If it cannot be begun.
        """

    def stop(self) -> None:
        """Let go of the camera; harmless where nothing was begun. After this nothing is called any more."""
