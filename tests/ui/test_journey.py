"""The whole way through the real window: a new case, its interview, the stick, headquarters, the receipt."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.guard.locking import IdleWatch
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from ui.widgets.row_button import RowButton
from vetting_desk.model import WayToHq
from vetting_desk.operations.interview.instruments import example

PASSPHRASE = "four otters juggle plum jam"
NAME = "Rudoba Namunavi"


PATIENCE_MS = 60_000
"""How long a window may take where another run has most of the machine."""


class Desk:
    """One session at one desk, through the real window with its real threads."""

    def __init__(
        self, data: Path, folder: str, qtbot: QtBot, officer: str = "", passphrase: str = PASSPHRASE
    ) -> None:
        self._qtbot = qtbot
        self.tasks = Tasks()
        self.window = MainWindow(Preferences(theme="light", language="en"), data, self.tasks)
        self.window.show()
        with qtbot.waitSignal(self.window.ready, timeout=PATIENCE_MS):
            self.window.find_desks()
        self.window.unlock_page.select(folder, officer)
        field = self.window.unlock_page.findChild(QLineEdit)
        qtbot.keyClicks(field, passphrase)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: self.window.frame is not None, timeout=PATIENCE_MS)
        for watch in self.frame.findChildren(IdleWatch):  # a slow machine is none that slept
            watch.stop()
        self.rest()

    @property
    def frame(self) -> DeskFrame:
        assert self.window.frame is not None
        return self.window.frame

    def rest(self, until: Callable[[], bool] = lambda: True) -> None:
        self._qtbot.waitUntil(lambda: not self.tasks.busy() and until(), timeout=PATIENCE_MS)

    def press(self, words: str, of: QWidget | None = None) -> None:
        """Press the button with the text or name `words`."""
        for button in (of or self.window).findChildren(QPushButton):
            if button.isVisible() and words in {button.text(), button.accessibleName()}:
                self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
                return
        raise AssertionError(f"no button {words!r}")

    def leave(self) -> None:
        self.window.close_desk()
        self.window.close()
        self.tasks.shutdown()
        self.window.deleteLater()
        QApplication.processEvents()


@pytest.mark.slow
def test_from_a_new_case_to_the_receipt(data: Path, qtbot: QtBot) -> None:
    post = Desk(data, "post", qtbot)
    assert post.frame.pages.agenda.isVisible()
    post.frame.go("cases")
    post.rest()
    post.press("New case")
    fields = post.frame.pages.form.findChildren(QLineEdit)
    first = next(edit for edit in fields if edit.isVisible() and edit.accessibleName() == "Name 1")
    qtbot.keyClicks(first, NAME)
    post.press("Open case", post.frame.pages.form)
    post.rest(lambda: post.frame.pages.case.detail is not None)
    case_id = post.frame.pages.case.case_id
    assert post.frame.pages.case.header.title() == NAME

    start = next(
        row
        for row in post.frame.pages.case.findChildren(RowButton)
        if "First contact" in row.accessibleName()
    )
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    post.rest(lambda: bool(post.frame.route.assessment_id))
    interview = post.frame.route.interview
    assert interview is not None

    languages = next(
        box for box in post.frame.route.questions.findChildren(QComboBox) if box.isVisible()
    )
    russian = languages.findText("Русский", Qt.MatchFlag.MatchStartsWith)
    languages.setCurrentIndex(russian)
    languages.activated.emit(russian)
    assert interview.session.language.startswith("Русский")

    for step in example("first-contact").steps:
        post.tasks.call(interview.answer_all, (step,))
    post.frame.route.questions.show_interview(interview)
    qtbot.keyClick(post.frame.route.questions, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(post.frame.route.check.isVisible, timeout=PATIENCE_MS)
    qtbot.mouseClick(post.frame.route.check.sign_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(post.frame.route.sign.isVisible, timeout=PATIENCE_MS)
    qtbot.keyClicks(post.frame.route.sign.passphrase.field, PASSPHRASE)
    qtbot.mouseClick(post.frame.route.sign.sign_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: not post.frame.route.assessment_id)
    assert post.frame.messages.text().startswith("Signed and locked")

    post.frame.go("transfer")
    post.rest(lambda: post.frame.pages.transfer.stick.path() is not None)
    post.frame.pages.transfer.write_to_stick()
    post.rest()
    assert "into a folder on this computer" in post.frame.pages.transfer.banner.sentence()
    post.leave()

    headquarters = Desk(data, "headquarters", qtbot)
    headquarters.frame.go("transfer")
    headquarters.rest(lambda: headquarters.frame.pages.transfer.stick.path() is not None)
    headquarters.frame.pages.transfer.receive_from_stick()
    headquarters.rest()
    assert "received" in headquarters.frame.pages.transfer.banner.sentence()
    headquarters.frame.pages.transfer.write_to_stick()
    headquarters.rest()
    assert "into a folder on this computer" in headquarters.frame.pages.transfer.banner.sentence()
    headquarters.frame.go("cases")
    headquarters.rest()
    assert NAME in {row.name for row in headquarters.frame.pages.cases.rows()}
    headquarters.leave()

    post = Desk(data, "post", qtbot)
    post.frame.go("transfer")
    post.rest(lambda: post.frame.pages.transfer.stick.path() is not None)
    post.frame.pages.transfer.receive_from_stick()
    post.rest()
    post.frame.open_case(case_id)
    post.rest(lambda: post.frame.pages.case.detail is not None)
    detail = post.frame.pages.case.detail
    assert detail is not None
    assert [record.way_to_hq for record in detail.records] == [WayToHq.RECEIVED]
    post.leave()
