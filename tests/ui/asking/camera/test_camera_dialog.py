"""A camera is shown, named, and let go whenever nobody looks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seen import DESK, FRONT, Seen, plain
from ui.asking.camera.camera_dialog import CameraDialog


@pytest.fixture
def source() -> Seen:
    return Seen()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(page: QWidget, source: Seen) -> CameraDialog:
    dialog = CameraDialog("A paper", "Hold it still.", source, page)
    dialog.open()
    return dialog


def said(dialog: CameraDialog) -> str:
    return f"{dialog.banner._sentence.text()} {dialog.banner._hint.plain()}"


def test_nothing_is_begun_before_it_is_shown(page: QWidget, source: Seen) -> None:
    dialog = CameraDialog("A paper", "Hold it still.", source, page)
    assert not source.begun
    dialog.open()
    assert source.begun == [FRONT]
    dialog.reject()


def test_it_shows_what_is_seen_and_says_by_which_camera(page: QWidget, source: Seen) -> None:
    dialog = opened(page, source)
    assert dialog.words() == "In use: Namuna Front"
    assert not dialog.which.isVisible()
    source.show(plain("red"))
    source.show(plain("blue"))
    assert dialog.view.frame == plain("blue")
    grabbed = dialog.view.grab().toImage()
    assert grabbed.pixelColor(grabbed.rect().center()).name() == "#0000ff"
    dialog.reject()


def test_another_camera_is_chosen(page: QWidget) -> None:
    source = Seen(there=(FRONT, DESK))
    dialog = opened(page, source)
    assert dialog.which.isVisible()
    dialog.which.choose(DESK.id)
    dialog.which.chosen.emit()
    assert source.begun == [FRONT, DESK]
    assert dialog.words() == "In use: Namuna Desk"
    dialog.reject()


def test_closing_lets_go_and_forgets(page: QWidget, source: Seen) -> None:
    dialog = opened(page, source)
    source.show(plain())
    dialog.cancel.click()
    assert not source.in_use
    assert dialog.view.frame == QImage()
    dialog.reject()  # once more, as the guard may


def test_it_closes_with_its_page(page: QWidget, source: Seen) -> None:
    dialog = opened(page, source)
    page.hide()
    assert not source.in_use
    assert not dialog.isVisible()


def test_hidden_it_does_not_run_and_shown_it_goes_on(page: QWidget, source: Seen) -> None:
    dialog = opened(page, source)
    source.show(plain())
    QApplication.sendEvent(dialog, QHideEvent())
    assert not source.in_use
    assert dialog.view.frame == QImage()
    assert dialog.words() == "The camera is not in use."
    dialog.hide()
    dialog.show()
    assert source.in_use
    dialog.reject()


def test_behind_another_program_it_does_not_run(page: QWidget, source: Seen) -> None:
    dialog = opened(page, source)
    state = QApplication.instance()
    assert isinstance(state, QApplication)
    state.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not source.in_use
    state.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert source.begun == [FRONT, FRONT]
    dialog.reject()
    state.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not source.in_use


@pytest.mark.parametrize(
    ("problem", "sentence", "hint"),
    [
        ("no-library", "installed without", "pip install vetting-desk[camera]"),
        ("packaged", "packaged program reads no camera", "delete it afterwards"),
        ("no-device", "No camera was found", "Connect one"),
        ("denied", "does not let the program use the camera", "Allow it"),
        ("busy", "Another program is using the camera", "Close that program"),
    ],
)
def test_each_trouble_has_its_words_and_a_way_on(
    page: QWidget, problem: str, sentence: str, hint: str
) -> None:
    source = Seen(problem)
    dialog = opened(page, source)
    assert sentence in said(dialog)
    assert hint in said(dialog)
    assert not dialog.view.isVisible()
    assert dialog.words() == ""
    source.problem = ""
    dialog.again.click()
    assert source.in_use
    assert not dialog.banner.isVisible()
    assert dialog.view.isVisible()
    dialog.reject()


def test_pulled_out_it_says_so_and_lets_go(page: QWidget, source: Seen) -> None:
    dialog = opened(page, source)
    source.fail("lost")
    assert "pulled out" in said(dialog)
    assert not dialog.running
    dialog.reject()


def test_where_one_camera_fails_the_other_can_be_chosen(page: QWidget) -> None:
    source = Seen(there=(FRONT, DESK))
    dialog = opened(page, source)
    source.fail("busy")
    assert dialog.which.isVisible()
    dialog.which.choose(DESK.id)
    dialog.which.chosen.emit()
    assert source.begun == [FRONT, DESK]
    assert not dialog.banner.isVisible()
    source.problem = "no-device"
    dialog.begin()
    assert not dialog.which.isVisible()
    dialog.reject()


def test_where_no_picture_comes_it_does_not_wait_for_ever(
    page: QWidget, source: Seen, qtbot: QtBot
) -> None:
    dialog = CameraDialog("A paper", "Hold it still.", source, page)
    dialog._silence.setInterval(0)
    dialog.open()
    qtbot.waitUntil(dialog.again.isVisible)
    assert "No picture comes" in said(dialog)
    assert not source.in_use
    dialog.reject()
