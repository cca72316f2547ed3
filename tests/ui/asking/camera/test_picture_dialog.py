"""A picture is taken by Space or Enter, looked at, and used or taken anew; no file is made."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seen import DESK, FRONT, Seen, plain
from ui.asking.camera.picture_dialog import PictureDialog


@pytest.fixture
def source() -> Seen:
    return Seen(there=(FRONT, DESK))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(page: QWidget, source: Seen) -> PictureDialog:
    made = PictureDialog("A paper", "Hold it still.", source, page)
    made.open()
    return made


def test_there_is_nothing_to_take_before_the_first_frame(
    dialog: PictureDialog, source: Seen
) -> None:
    assert not dialog.shutter.isEnabled()
    source.show(plain())
    assert dialog.shutter.isEnabled()
    assert dialog.shutter.isDefault()
    dialog.reject()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_presses_the_shutter_and_the_camera_is_let_go(
    dialog: PictureDialog, source: Seen, qtbot: QtBot, key: Qt.Key
) -> None:
    source.show(plain("blue"))
    qtbot.keyClick(dialog.shutter, key)
    assert not source.in_use
    assert dialog.view.frame == plain("blue")
    assert "It is kept nowhere until you use it." in dialog.words()
    assert "not in use" in dialog.words()
    with qtbot.waitSignal(dialog.taken) as taken:
        qtbot.keyClick(dialog.use, key)
    content = bytes(taken.args[0])
    assert content.startswith(b"\x89PNG")
    assert QImage.fromData(content).pixelColor(5, 5).name() == "#0000ff"
    assert not dialog.isVisible()


def test_space_presses_it_from_anywhere_in_the_dialog(
    dialog: PictureDialog, source: Seen, qtbot: QtBot
) -> None:
    source.show(plain())
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    assert dialog.use.isVisible()
    dialog.reject()


def test_a_key_held_down_does_not_use_what_was_not_looked_at(
    dialog: PictureDialog, source: Seen
) -> None:
    source.show(plain())
    dialog.shutter.click()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(dialog.use, held)
    assert dialog.isVisible()
    dialog.reject()


def test_taken_anew_the_first_is_forgotten(
    dialog: PictureDialog, source: Seen, qtbot: QtBot
) -> None:
    source.show(plain("blue"))
    dialog.shutter.click()
    dialog.anew.click()
    assert source.in_use
    assert not dialog.use.isVisible()
    source.show(plain("lime"))
    dialog.shutter.click()
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.use.click()
    assert QImage.fromData(bytes(taken.args[0])).pixelColor(5, 5).name() == "#00ff00"


def test_left_alone_nothing_is_taken(dialog: PictureDialog, source: Seen, qtbot: QtBot) -> None:
    source.show(plain())
    dialog.shutter.click()
    with qtbot.assertNotEmitted(dialog.taken):
        dialog.reject()
    assert dialog._still == QImage()


def test_what_was_taken_stays_while_another_program_is_in_front(
    dialog: PictureDialog, source: Seen
) -> None:
    source.show(plain("blue"))
    dialog.shutter.click()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for state in (Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive):
        app.applicationStateChanged.emit(state)
    assert not source.in_use
    assert dialog.use.isVisible()
    dialog.reject()
