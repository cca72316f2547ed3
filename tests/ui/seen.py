"""What tests of the camera share: a source of frames that shows what it is told, when it is told."""

import io
from collections.abc import Callable

import zxingcpp
from PIL import Image
from PySide6.QtGui import QColor, QImage

from ui.asking.camera.frame_source import Camera
from vetting_desk.errors import CameraError

FRONT, DESK = Camera("front", "Namuna Front"), Camera("desk", "Namuna Desk")


class Seen:
    """A source that shows what a test shows it.

    Attributes:
        problem: Why nothing is to be had; empty for no reason.
        there: The cameras.
        begun: Which were begun, in their order.
    """

    def __init__(self, problem: str = "", there: tuple[Camera, ...] = (FRONT,)) -> None:
        self.problem = problem
        self.there = there
        self.begun: list[Camera] = []
        self._take: Callable[[QImage], None] | None = None
        self._failed: Callable[[CameraError], None] | None = None

    @property
    def in_use(self) -> bool:
        return self._take is not None

    def cameras(self) -> tuple[Camera, ...]:
        if self.problem:
            raise CameraError(detail=self.problem)
        return self.there

    def start(
        self,
        camera: Camera,
        take: Callable[[QImage], None],
        failed: Callable[[CameraError], None],
    ) -> None:
        self.stop()
        self.begun.append(camera)
        self._take, self._failed = take, failed

    def stop(self) -> None:
        self._take = self._failed = None

    def show(self, frame: QImage) -> None:
        assert self._take is not None, "nobody looks"
        self._take(frame)

    def fail(self, detail: str) -> None:
        assert self._failed is not None, "nobody looks"
        failed = self._failed
        self.stop()
        failed(CameraError(detail=detail))


def plain(colour: str = "red") -> QImage:
    """A frame of one colour."""
    made = QImage(640, 480, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def with_codes(*texts: str, form: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.QRCode) -> QImage:
    """A frame with codes beside each other on a grey table."""
    ground = Image.new("RGB", (1280, 720), (150, 150, 145))
    across = 60
    for text in texts:
        made = zxingcpp.create_barcode(text, form)
        code = Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=4)).convert("RGB")
        ground.paste("white", (across - 20, 80, across + code.width + 20, 120 + code.height))
        ground.paste(code, (across, 100))
        across += code.width + 120
    target = io.BytesIO()
    ground.save(target, "PNG")
    return QImage.fromData(target.getvalue())
