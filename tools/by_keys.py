"""The main job by keys alone: after each key, what has the focus is on the screen and has a name.

A case is opened, its interview held, checked and signed, the record written to the stick; headquarters takes it
in and answers; the post reads the receipt. No mouse, and no call past the window. A test walks it, and
`tools.spoken` under a screen reader.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.interview.repeat_body import RepeatBody
from ui.questionnaire.questions import QuestionWidget
from ui.questionnaire.questions.date_fields import PartField
from ui.questionnaire.questions.rows import AnswerRow
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from ui.widgets.in_sight import seen
from vetting_desk.model import WayToHq
from vetting_desk.operations.interview.instruments import example

PASSPHRASE = "four otters juggle plum jam"  # noqa: S105 (of practice desks)
_PATIENCE_SECONDS = 60.0
LOOK = Preferences(theme="light", language="en", width=1366, height=768)
NAME = "Rudoba Namunavi"
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
_MOST_TABS = 250


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


class Keyboard:
    """Somebody who works at one desk with nothing but a keyboard.

    Args:
        data: Folder of practice desks.
        desk: Name of the desk's folder.
        noticed: Called with what has the focus after each key.
        settle: Called once the window is there, and after each key: where keys are delivered later.
        preferences: How the window looks.
    """

    def __init__(
        self,
        data: Path,
        desk: str,
        noticed: Callable[[QWidget], object] = lambda _focus: None,
        settle: Callable[[], object] = lambda: None,
        preferences: Preferences = LOOK,
    ) -> None:
        self._noticed = noticed
        self._settle = settle
        self.tasks = Tasks()
        self.window = MainWindow(preferences, data, self.tasks)
        self.window.show()
        self.window.find_desks()
        self.window.activateWindow()
        self.rest(
            lambda: (
                bool(self.window.unlock_page.places()) and QApplication.focusWidget() is not None
            )
        )
        settle()
        self.check()
        self.choose_desk(desk)
        self.type(PASSPHRASE)
        self.press(Qt.Key.Key_Return)
        self.rest(lambda: self.window.frame is not None)

    @property
    def frame(self) -> DeskFrame:
        """The frame of the unlocked desk."""
        if self.window.frame is None:
            raise AssertionError("the desk is not open")
        return self.window.frame

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        found = QApplication.focusWidget()
        if found is None:
            active = type(QApplication.activeWindow()).__name__
            raise AssertionError(f"nothing has the focus; active: {active}")
        return found

    def rest(self, until: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing is running and `until` holds.

        Raises:
            TimeoutError: If that takes more than a minute.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        while self.tasks.busy() or not until():
            self._go_on()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to rest")
        for _ in range(6):
            self._go_on()

    def _go_on(self) -> None:
        QApplication.processEvents()
        if QApplication.activeWindow() is None:
            # Without a window manager nobody gives it back to the window beneath a closed dialog.
            (QApplication.activeModalWidget() or self.window).activateWindow()

    def check(self) -> None:
        """Fail unless what has the focus can be seen and has a name."""
        focus = self.focus
        where = f"{type(focus).__name__} {name_of(focus)!r}"
        if not seen(focus):
            raise AssertionError(f"{where} is not on the screen")
        if not name_of(focus):
            raise AssertionError(f"{where} has no name")
        self._noticed(focus)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        QTest.keyClick(self.focus, key, modifiers)
        self._settle()
        self.rest(lambda: QApplication.focusWidget() is not None)  # a page that is built gives it
        self.check()

    def type(self, text: str) -> None:
        """Type a text of any script."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus, letter)
            else:  # as an input method of another layout does
                typed = QInputMethodEvent()
                typed.setCommitString(letter)
                QCoreApplication.sendEvent(self.focus, typed)
        self._settle()
        self.rest()
        self.check()

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until what has the focus is wanted."""
        for _ in range(_MOST_TABS):
            if wanted(self.focus):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not lead there")

    def push(self, words: str) -> None:
        """Press the button with these words in its name, by Tab and Enter."""
        self.tab_to(lambda w: isinstance(w, QAbstractButton) and words in name_of(w))
        self.press(Qt.Key.Key_Return)

    def go(self, words: str) -> None:
        """Go to a page by the command palette."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.type(words)
        self.press(Qt.Key.Key_Return)

    def choose_desk(self, desk: str) -> None:
        """Choose a desk on the unlock screen, and go to its passphrase."""
        boxes = [box for box in self.window.unlock_page.findChildren(QComboBox) if box.isVisible()]
        place = self.window.unlock_page.place()
        if place is not None and place.folder.name != desk:
            self.tab_to(lambda widget: widget is boxes[0])
            for key in [Qt.Key.Key_Down] * boxes[0].count() + [Qt.Key.Key_Up] * boxes[0].count():
                now = self.window.unlock_page.place()
                if now is not None and now.folder.name == desk:
                    break
                self.press(key)
        self.tab_to(lambda widget: isinstance(widget, QLineEdit))

    def interview(self, answers: dict[str, str]) -> None:
        """Answer page by page; Ctrl+Enter continues. What the form began with out of the case is not asked."""
        questions = self.frame.route.questions
        for _page in range(60):
            if not questions.isVisible():
                break
            if questions.view.sheet.isVisible():
                self.fill_page(answers)
            self.press(Qt.Key.Key_Return, CONTROL)
        interview = self.frame.route.interview
        missing = sorted(
            reference
            for reference in answers
            if interview is None or not interview.is_taken_over(reference)
        )
        if missing:
            raise AssertionError(f"never asked: {missing}")

    def fill_page(self, answers: dict[str, str]) -> None:
        """Go through a page from stop to stop, and give the answers there are for it."""
        sheet = self.frame.route.questions.view.sheet
        for _stop in range(120):
            asked = question_of(self.focus)
            if asked is not None and asked.reference in answers:
                self.answer(asked, answers)
            if isinstance(sheet.body, RepeatBody):
                break
            self.press(Qt.Key.Key_Tab)
            if sheet.body is None or not sheet.body.isAncestorOf(self.focus):
                break

    def answer(self, asked: QuestionWidget, answers: dict[str, str]) -> None:
        """Answer the question that has the focus."""
        focus, value = self.focus, answers[asked.reference]
        if isinstance(focus, PartField):
            fields = asked.findChildren(PartField)
            self.type(_parts(value, len(fields))[fields.index(focus)])
            if focus is not fields[-1]:
                return
        elif isinstance(focus, AnswerRow):
            self.choose(value.split())
        elif isinstance(focus, QComboBox):
            while focus.currentData() != value:
                self.press(Qt.Key.Key_Down)
        elif focus.inputMethodQuery(Qt.InputMethodQuery.ImEnabled):
            self.type(value)
        else:
            return
        del answers[asked.reference]

    def choose(self, values: list[str]) -> None:
        """Choose answers by arrows and Space."""
        for wanted in values:
            row = self.focus
            while isinstance(row, AnswerRow) and row.value != wanted:
                self.press(Qt.Key.Key_Down)
                row = self.focus
            self.press(Qt.Key.Key_Space)

    def leave(self) -> None:
        """Close the desk and the window."""
        self.window.close_desk()
        self.window.close()
        self.tasks.shutdown()
        self.window.deleteLater()
        QApplication.processEvents()


def _parts(value: str, wanted: int) -> list[str]:
    """Return what is typed into the fields of a date or time, in their order; the day goes first."""
    day, _, moment = value.partition("T") if "-" in value[:10] else ("", "", value)
    parts = [*reversed(day.split("-"))] if day else []
    clock = moment[:5].split(":") if moment else []
    return [*parts[max(0, len(parts) + len(clock) - wanted) :], *clock]


def question_of(widget: QWidget) -> QuestionWidget | None:
    """Return the question that a widget belongs to."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, QuestionWidget):
        found = found.parentWidget()
    return found


def main_job(sit_at: Callable[[str], Keyboard]) -> None:
    """Walk the main job, from a new case to the receipt of headquarters.

    Args:
        sit_at: Opens a desk by its folder's name, and closes the one before.

    Raises:
        AssertionError: If a key leads where nothing is seen or named, or not to what is wanted.
    """
    post = sit_at("post")
    post.press(Qt.Key.Key_N, CONTROL)
    post.type(NAME)
    post.push("Open case")
    post.rest(lambda: post.frame.pages.case.detail is not None)
    case_id = post.frame.pages.case.case_id
    expect(post.frame.pages.case.header.title() == NAME)

    post.push("First contact")
    post.rest(lambda: bool(post.frame.route.assessment_id))
    answers = {reference: str(value) for reference, value in example("first-contact").steps}
    post.interview(answers)
    post.rest(post.frame.route.check.isVisible)
    post.push("Sign and lock")
    post.rest(post.frame.route.sign.isVisible)
    post.tab_to(lambda widget: isinstance(widget, QLineEdit))
    post.type(PASSPHRASE)
    post.push("Sign and lock")
    post.rest(lambda: not post.frame.route.assessment_id)
    expect(post.frame.messages.text().startswith("Signed and locked"))

    post.go("transfer")
    post.rest(lambda: post.frame.pages.transfer.stick.path() is not None)
    post.push("Write")
    post.rest(lambda: "into a folder" in post.frame.pages.transfer.banner.sentence())

    hq = sit_at("headquarters")
    hq.go("return bundles")
    hq.rest(lambda: hq.frame.pages.transfer.stick.path() is not None)
    hq.push("Receive")
    hq.rest(lambda: "received" in hq.frame.pages.transfer.banner.sentence())
    hq.push("Write")
    hq.rest(lambda: "into a folder" in hq.frame.pages.transfer.banner.sentence())
    hq.go("cases")
    hq.rest(lambda: NAME in {row.name for row in hq.frame.pages.cases.rows()})

    post = sit_at("post")
    post.go("transfer")
    post.rest(lambda: post.frame.pages.transfer.stick.path() is not None)
    post.push("Receive")
    post.rest(lambda: "received" in post.frame.pages.transfer.banner.sentence())
    post.go(NAME)
    post.rest(lambda: post.frame.pages.case.detail is not None)
    expect(post.frame.pages.case.case_id == case_id)
    detail = post.frame.pages.case.detail
    expect(detail is not None and [r.way_to_hq for r in detail.records] == [WayToHq.RECEIVED])


def expect(holds: object) -> None:
    """Fail unless something holds."""
    if not holds:
        raise AssertionError("the keys did not lead there")
