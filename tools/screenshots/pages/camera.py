"""Pictures of taking a picture by camera, of reading a code by it, and of what may stand in the way."""

import io
from collections.abc import Callable

import segno
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.asking.camera.camera_dialog import CameraDialog
from ui.asking.camera.code_dialog import CodeDialog
from ui.asking.camera.frame_source import Camera, FrameSource
from ui.asking.camera.picture_dialog import PictureDialog
from vetting_desk.errors import CameraError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases

_THERE = (Camera("desk", "Namuna Document Camera"), Camera("front", "Namuna Front Camera"))


class _Table:
    """Stands for a camera that looks at a paper on a table; or for what stands in the way of one."""

    def __init__(self, problem: str = "", *, cameras: int = 1) -> None:
        self._problem = problem
        self._cameras = _THERE[:cameras]

    def cameras(self) -> tuple[Camera, ...]:
        if self._problem:
            raise CameraError(detail=self._problem)
        return self._cameras

    def start(
        self,
        _camera: Camera,
        take: Callable[[QImage], None],
        _failed: Callable[[CameraError], None],
    ) -> None:
        self._take = take

    def show(self) -> None:
        """Give a frame."""
        self._take(_frame())

    def stop(self) -> None:
        pass


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    names = (PersonName("Наргис Намунаи Машқӣ", NameScript.CYRILLIC),)
    case = camera.tasks.call(cases.create_case, frame.open_desk, names)
    frame.case_parts.open_files(case.id)
    page = frame.pages.files
    camera.settle(lambda: page.view is not None)
    table = _Table(cameras=2)
    dialog = _taking(page, table)
    camera.settle()
    table.show()
    camera.take("live", dialog)
    dialog.shutter.click()
    camera.take_dialog("taken", dialog)
    table = _Table()
    code = _reading(camera, page, table)
    camera.settle()
    table.show()
    code.say(
        QCoreApplication.translate(
            "CodeDialog", "There are several codes in the picture. Show one of them alone."
        )
    )
    camera.take_dialog("code", code)
    for problem in ("no-device", "no-library", "busy"):
        shut: CameraDialog = _taking(page, _Table(problem))
        camera.settle()
        camera.take_dialog(problem, shut)


def _taking(page: QWidget, source: FrameSource) -> PictureDialog:
    words = QCoreApplication.translate
    dialog = PictureDialog(
        words("FileActs", "Take a picture"),
        words(
            "FileActs",
            "Lay the paper flat, in good light, so that it fills the picture. Take a person only "
            "if they agree.",
        ),
        source,
        page,
    )
    dialog.open()
    return dialog


def _reading(camera: Photographer, page: QWidget, source: FrameSource) -> CodeDialog:
    words = QCoreApplication.translate
    dialog = CodeDialog(
        words("CheckPanel", "Read the code of a proof"),
        words("CheckPanel", "Hold the paper before the camera. The code is read by itself."),
        lambda _content: [],
        camera.tasks,
        source=source,
        parent=page,
    )
    dialog.open()
    return dialog


def _frame() -> QImage:
    """An invented paper with a code, as a camera above a table sees it."""
    made = Image.new("RGB", (1280, 720), (118, 98, 78))
    pen = ImageDraw.Draw(made)
    pen.polygon(((330, 40), (940, 60), (960, 690), (310, 680)), fill=(240, 238, 230))
    for line in range(6):
        across = 860 - line % 3 * 90
        pen.line((400, 120 + line * 42, across, 126 + line * 42), fill=(120, 120, 126), width=6)
    target = io.BytesIO()
    segno.make_qr("VD1: namuna").save(target, kind="png", scale=7)
    made.paste(Image.open(io.BytesIO(target.getvalue())).convert("RGB"), (520, 410))
    out = io.BytesIO()
    made.save(out, "PNG")
    return QImage.fromData(out.getvalue())


CAMERA = Subject("camera", ("live", "taken", "code", "no-device", "no-library", "busy"), _walk)
