"""Files of answers: taken, refused in words beside the question, shown from memory; codes read."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.test_answering import NAME
from tests.ui.seen import Seen, plain, with_codes
from tests.vetting_desk.decoding import samples
from ui.asking.camera import camera_dialog
from ui.asking.camera.code_dialog import CodeDialog
from ui.asking.camera.picture_dialog import PictureDialog
from ui.ground.tasks import Tasks
from ui.pages.interview.file_acts import FileActs
from ui.questionnaire.questions.file_act import (
    PeekFile,
    ReadCode,
    ShowFile,
    TakeContent,
    TakePicture,
    TakeSound,
    WatchForCode,
)
from vetting_desk.errors import SafeguardError


@pytest.fixture
def acts(two_sections: Any, tasks: Tasks) -> FileActs:
    return FileActs(two_sections, tasks)


def code(form: zxingcpp.BarcodeFormat, text: str) -> Image.Image:
    made = zxingcpp.create_barcode(text, form)
    return Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=4)).convert("RGB")


def file(path: Path, picture: Image.Image) -> Path:
    target = io.BytesIO()
    ground = Image.new("RGB", (picture.width + 80, picture.height + 80), "white")
    ground.paste(picture, (40, 40))
    ground.save(target, "PNG")
    path.write_bytes(target.getvalue())
    return path


def test_what_is_drawn_is_prepared(acts: FileActs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(acts.prepared) as signal:
        acts.run(NAME, TakeContent(samples.picture("PNG")))
    assert signal.args[0] == NAME
    assert signal.args[1].media == "image/png"


@pytest.mark.parametrize("content", [b"", samples.bomb()])
def test_what_is_refused_says_why_beside_the_question(
    acts: FileActs, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "paper.png"
    path.write_bytes(content)
    with qtbot.waitSignal(acts.refused) as signal:
        acts.run(NAME, str(path))
    assert signal.args[0] == NAME
    assert signal.args[1]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (zxingcpp.BarcodeFormat.QRCode, "namuna 17"),
        (zxingcpp.BarcodeFormat.Code128, "NAMUNA-17"),
        (zxingcpp.BarcodeFormat.EAN13, "4006381333931"),
    ],
)
def test_a_code_of_any_kind_is_read(
    acts: FileActs, qtbot: QtBot, tmp_path: Path, form: zxingcpp.BarcodeFormat, text: str
) -> None:
    path = file(tmp_path / "code.png", code(form, text))
    with qtbot.waitSignal(acts.read) as signal:
        acts.run(NAME, ReadCode(path))
    assert signal.args == [NAME, text]


def test_no_code_several_and_no_picture_are_told_apart(
    acts: FileActs, qtbot: QtBot, tmp_path: Path
) -> None:
    one = code(zxingcpp.BarcodeFormat.QRCode, "one")
    both = Image.new("RGB", (one.width * 2 + 120, one.height), "white")
    both.paste(one, (0, 0))
    both.paste(code(zxingcpp.BarcodeFormat.QRCode, "two"), (one.width + 120, 0))
    words = tmp_path / "words.png"
    words.write_bytes(b"words")
    for path, said in (
        (file(tmp_path / "none.png", Image.new("RGB", (90, 90), "white")), "no code"),
        (file(tmp_path / "two.png", both), "several"),
        (words, "cannot be read here"),
        (tmp_path / "gone.png", "cannot be read"),
    ):
        with qtbot.waitSignal(acts.refused) as signal:
            acts.run(NAME, ReadCode(path))
        assert said in signal.args[1]


def test_the_answer_is_decoded_small_and_shown_whole(
    acts: FileActs, two_sections: Any, settle: Callable[[], None], qtbot: QtBot
) -> None:
    found: list[tuple[int, int, bytes]] = []
    acts.run(NAME, PeekFile(50, lambda *picture: found.append(picture)))
    assert found == []  # there is no answer yet
    two_sections.files[NAME] = samples.picture("PNG")
    acts.run(NAME, PeekFile(45, lambda *picture: found.append(picture)))
    settle()
    [(across, down, pixels)] = found
    assert (across, down, len(pixels)) == (45, 30, 45 * 30 * 3)
    acts.run(NAME, ShowFile("The paper"))
    assert acts.viewer is not None
    qtbot.addWidget(acts.viewer)
    settle()
    acts.viewer.close_button.click()


def test_an_answer_that_is_no_picture_has_no_small_one(
    acts: FileActs, two_sections: Any, settle: Callable[[], None], qtbot: QtBot
) -> None:
    two_sections.files[NAME] = b"words"
    with qtbot.assertNotEmitted(acts.failed):
        acts.run(NAME, PeekFile(45, lambda *_: pytest.fail("it was decoded")))
        settle()


def test_sound_is_asked_for_only_where_the_person_may_be_recorded(
    two_sections: Any, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    act = TakeSound(lambda: begun.append(True))
    acts = FileActs(two_sections, tasks)

    def refuse() -> None:
        raise SafeguardError(row="recording-not-agreed")

    monkeypatch.setattr(two_sections, "require_recordable", refuse, raising=False)
    with qtbot.waitSignal(acts.failed):
        acts.run(NAME, act)
    assert begun == []
    monkeypatch.setattr(two_sections, "require_recordable", lambda: None, raising=False)
    acts.run(NAME, act)
    assert begun == [True]


@pytest.fixture
def camera(monkeypatch: pytest.MonkeyPatch) -> Seen:
    seen = Seen()
    monkeypatch.setattr(camera_dialog, "QtCameras", lambda _parent: seen)
    return seen


def test_a_picture_by_camera_goes_the_way_of_a_pasted_one(
    acts: FileActs, camera: Seen, qtbot: QtBot
) -> None:
    acts.run(NAME, TakePicture("Which paper?"))
    assert acts.camera is not None
    assert acts.camera.windowTitle() == "Which paper?"
    acts.run(NAME, TakePicture("Which paper?"))
    assert len(camera.begun) == 1
    camera.show(plain("blue"))
    assert isinstance(acts.camera, PictureDialog)
    acts.camera.shutter.click()
    with qtbot.waitSignal(acts.prepared) as signal:
        acts.camera.use.click()
    assert signal.args[0] == NAME
    came = signal.args[1]
    assert (came.media, came.shown.width, came.gone) == ("image/png", 640, ())
    assert acts.camera is None


def test_a_bar_code_is_read_by_the_camera(acts: FileActs, camera: Seen, qtbot: QtBot) -> None:
    acts.run(NAME, WatchForCode("Code?"))
    dialog = acts.camera
    assert isinstance(dialog, CodeDialog)
    dialog._rest.setInterval(0)
    frame = with_codes(" NAMUNA-17 ", form=zxingcpp.BarcodeFormat.Code128)
    with qtbot.waitSignal(acts.read) as signal:
        while camera.in_use:
            camera.show(frame)
            qtbot.waitUntil(lambda: not tried_now(acts))
    assert signal.args == [NAME, "NAMUNA-17"]
    assert acts.camera is None


def tried_now(acts: FileActs) -> bool:
    """Whether a frame is being looked into, or one was just now."""
    dialog = acts.camera
    return isinstance(dialog, CodeDialog) and (dialog._looking or dialog._rest.isActive())


def test_a_camera_that_is_closed_leaves_the_answer(
    acts: FileActs, camera: Seen, qtbot: QtBot
) -> None:
    for act in (TakePicture("Which paper?"), WatchForCode("Code?")):
        acts.run(NAME, act)
        assert acts.camera is not None
        with qtbot.assertNotEmitted(acts.read), qtbot.assertNotEmitted(acts.prepared):
            acts.camera.reject()
        assert acts.camera is None
        assert not camera.in_use


def test_the_camera_goes_with_the_questions(
    two_sections: Any, tasks: Tasks, camera: Seen, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    acts = FileActs(two_sections, tasks, page)
    for act in (TakePicture("Which paper?"), WatchForCode("Code?")):
        page.show()
        acts.run(NAME, act)
        assert camera.in_use
        page.hide()
        assert not camera.in_use
        assert acts.camera is None
