"""A camera is let go before the desk locks, the machine sleeps, another user comes, or the page is left."""

from collections.abc import Callable

import pytest

from tests.ui.seen import Seen, plain
from ui.asking.camera import camera_dialog
from ui.asking.camera.picture_dialog import PictureDialog
from ui.shell.main_window import MainWindow
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases

Settle = Callable[[], None]


class Room:
    """The window with the files of a case, and what the camera sees over them."""

    def __init__(self, window: MainWindow, settle: Settle, source: Seen) -> None:
        frame = window.frame
        assert frame is not None
        self.window, self.frame, self.source = window, frame, source
        case = cases.create_case(frame.open_desk, (PersonName("Намуна", NameScript.CYRILLIC),))
        frame.case_parts.open_files(case.id)
        settle()
        self.acts = frame.pages.files.acts
        self.acts.photograph()
        assert isinstance(self.acts.camera, PictureDialog)
        self.dialog = self.acts.camera
        source.show(plain())

    def is_over(self) -> bool:
        return (
            not self.source.in_use and self.acts.camera is None and self.dialog.view.frame.isNull()
        )


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch, unlocked: MainWindow, settle: Settle) -> Room:
    source = Seen()
    monkeypatch.setattr(camera_dialog, "QtCameras", lambda _parent: source)
    return Room(unlocked, settle, source)


@pytest.mark.parametrize("signal", ["left", "asleep"])
def test_sleep_and_another_user_close_it_at_once(room: Room, signal: str) -> None:
    assert room.frame.session is not None
    getattr(room.frame.session, signal).emit()
    assert room.is_over()


def test_the_lock_closes_it(room: Room) -> None:
    room.window.lock()
    assert room.is_over()


def test_an_idle_desk_closes_it(room: Room) -> None:
    assert room.frame._guards.idle is not None
    room.frame._guards.idle.idle.emit()
    assert room.is_over()


def test_leaving_the_page_closes_it(room: Room) -> None:
    room.frame.go("agenda")
    assert room.is_over()


def test_closing_the_window_closes_it(room: Room) -> None:
    room.frame.stop()
    assert room.is_over()


def test_a_picture_that_was_taken_and_not_used_is_forgotten_with_it(room: Room) -> None:
    room.dialog.shutter.click()
    assert not room.dialog._still.isNull()
    room.window.lock()
    assert room.is_over()
    assert room.dialog._still.isNull()
