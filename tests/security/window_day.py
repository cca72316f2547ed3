"""A scripted session in the real window, offscreen, from unlocking to locking; run by tests as a program.

It reads its script as JSON from standard input. Once everything is on the screen it creates the file named
there as ``ready``, waits for the one named ``go``, types a last answer and presses Ctrl+L, after which
`main.py` replaces this process.
"""

import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

import ui.shell.program
from ui.pages.help.limits_dialog import LimitsDialog
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from ui.widgets.row_button import RowButton
from ui.widgets.text_field import GrowingText
from vetting_desk.machine.findings import Finding
from vetting_desk.operations.cases.cases import CaseDetail

Step = Callable[[], Any]
PATIENCE_SECONDS = 60


class Sitting(MainWindow):
    """The window, operated by a script."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._given: dict[str, Any] = json.loads(sys.stdin.readline())
        self._steps = self._day()
        self._until: Step = lambda: False
        self._since = time.monotonic()
        self.ready.connect(self._begin)

    def show_limits(self, findings: tuple[Finding, ...] | None = None) -> None:
        """Show what the machine does not protect, and close the dialog."""
        super().show_limits(findings)
        for dialog in self.findChildren(LimitsDialog):
            dialog.reject()
        self.activateWindow()

    def _begin(self) -> None:
        self.activateWindow()  # shortcuts work in the active window only
        self._until = lambda: True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(20)

    def _on_tick(self) -> None:
        if self._tasks.busy() or not self._until():
            if time.monotonic() - self._since > PATIENCE_SECONDS:
                self._give_up()
            return
        self._since = time.monotonic()
        try:
            self._until = next(self._steps)
        except Exception:  # noqa: BLE001 (reported by exiting)
            traceback.print_exc()
            os._exit(4)

    def _give_up(self) -> None:
        inner: Any = self._steps
        while inner.gi_yieldfrom is not None:
            inner = inner.gi_yieldfrom
        sys.stderr.write(f"waited in vain in line {inner.gi_frame.f_lineno}\n")
        sys.stderr.flush()
        os._exit(3)

    def _day(self) -> Iterator[Step]:
        yield from self._unlock_as(self._given["officer"], self._given["words"])
        yield from self._open_a_case()
        yield from self._sign_an_interview()
        yield from self._search()
        yield from self._take_a_call()
        yield from self._search()
        yield from self._write_a_note()
        yield from self._begin_a_clinical_draft()
        yield from self._meet_a_bug()
        Path(self._given["ready"]).touch()
        yield Path(self._given["go"]).exists
        QTest.keyClicks(self._field(), self._given["last"])
        # also if a dialog is above the window
        at = QApplication.activeModalWidget() or self._desk
        QTest.keyClick(at, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        yield lambda: False

    def _unlock_as(self, officer: str, words: str) -> Iterator[Step]:
        self.unlock_page.select("post", officer)
        field = self.unlock_page.findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        yield lambda: self.frame is not None
        yield lambda: True

    def _open_a_case(self) -> Iterator[Step]:
        self._desk.go("cases")
        yield self._desk.pages.cases.isVisible
        self._press("New case")
        yield self._desk.pages.form.isVisible
        name = next(
            each
            for each in self._desk.pages.form.findChildren(QLineEdit)
            if each.isVisible() and each.accessibleName() == "Name 1"
        )
        name.setText(self._given["name"])  # keyClicks has no key for letters outside Latin
        self._press("Open case", self._desk.pages.form)
        yield lambda: self._desk.pages.case.detail is not None and self._desk.pages.case.isVisible()

    def _sign_an_interview(self) -> Iterator[Step]:
        from vetting_desk.operations.interview.instruments import example

        start = next(
            row
            for row in self._desk.pages.case.findChildren(RowButton)
            if "First contact" in row.accessibleName()
        )
        QTest.mouseClick(start, Qt.MouseButton.LeftButton)
        route = self._desk.route
        yield lambda: route.interview is not None and route.questions.isVisible()
        interview = route.interview
        assert interview is not None
        wanted = example("first-contact")
        languages = next(box for box in route.questions.findChildren(QComboBox) if box.isVisible())
        chosen = languages.findText(wanted.language)
        if chosen >= 0:
            languages.setCurrentIndex(chosen)
            languages.activated.emit(chosen)
        for step in wanted.steps:
            self._tasks.call(interview.answer_all, (step,))
        yield from self._type_into_a_text_question(self._given["answer"])
        QTest.keyClick(route.questions, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        yield route.check.isVisible
        QTest.mouseClick(route.check.preview_button, Qt.MouseButton.LeftButton)
        yield lambda: "preview" in vars(route) and route.preview.reader.view.paper is not None
        route.preview.reader.look_for(self._given["answer"])
        route.preview.back_requested.emit()
        yield route.check.isVisible
        QTest.mouseClick(route.check.sign_button, Qt.MouseButton.LeftButton)
        yield route.sign.isVisible
        QTest.keyClicks(route.sign.passphrase.field, self._given["words"])
        QTest.mouseClick(route.sign.sign_button, Qt.MouseButton.LeftButton)
        yield lambda: not route.assessment_id and self._desk.pages.case.isVisible()
        yield (
            lambda: (
                self._desk.pages.case.detail is not None and self._desk.pages.case.detail.records
            )
        )
        self._desk.open_record(self._detail().records[0], "")
        reading = self._desk.pages.record.reading
        yield lambda: reading.page_count() > 0 and reading.isVisible()
        reading.reader.look_for(self._given["answer"])
        assert reading.reader.found().startswith("1 of ")
        reading.reader.view.copy()
        reading.reader.view.grab()
        yield lambda: True

    def _search(self) -> Iterator[Step]:
        self._desk.go("cases")
        yield self._desk.pages.cases.isVisible
        self._desk.pages.cases.search_for(self._given["name"])
        yield lambda: bool(self._desk.pages.cases.rows())
        self._desk.open_case(self._desk.pages.cases.rows()[0].id)
        yield lambda: self._desk.pages.case.detail is not None and self._desk.pages.case.isVisible()

    def _take_a_call(self) -> Iterator[Step]:
        """Write down two calls: one is ended and read again, one still runs when the desk is locked."""
        page = self._desk.pages.call
        self._desk.calls.begin_call()
        yield lambda: page.call is not None and page.isVisible()
        QTest.keyClicks(page.fields.talk, self._given["call"])
        word = page.fields.editor("code-word")
        assert isinstance(word, QLineEdit)
        QTest.keyClicks(word, self._given["call_word"])
        page.bar.buttons["end"].click()
        yield page.bar.buttons["join"].isVisible
        self._desk.go("calls")
        self._desk.pages.calls.search_for(self._given["call_word"])
        yield lambda: bool(self._desk.pages.calls.rows)
        first = page.call_id
        self._desk.calls.begin_call()
        yield lambda: page.call_id != first
        QTest.keyClicks(page.fields.talk, self._given["running"])
        yield lambda: True

    def _write_a_note(self) -> Iterator[Step]:
        page = self._desk.pages.clinical
        case = self._detail().case
        self._desk.open_clinical(case, ())
        yield page.isVisible
        field = page.first_widget()
        assert isinstance(field, QPlainTextEdit)
        field.setPlainText(self._given["note"])
        self._press("Add the note", page)
        yield lambda: bool(page.notes())

    def _begin_a_clinical_draft(self) -> Iterator[Step]:
        from vetting_desk.operations.interview import instruments

        [form] = [
            each
            for each in self._tasks.call(instruments.list_instruments, self._desk.open_desk)
            if each.key.id == "phq-9"
        ]
        route = self._desk.route
        route.start(self._desk.pages.case.case_id, form.key.sha256)
        yield lambda: route.interview is not None and route.questions.isVisible()
        yield from self._type_into_a_text_question(self._given["clinical"])
        field = self._field()
        field.selectAll()
        field.copy()
        assert QGuiApplication.clipboard().text() == self._given["clinical"]
        field.moveCursor(field.textCursor().MoveOperation.End)

    def _meet_a_bug(self) -> Iterator[Step]:
        def stumble() -> None:
            raise RuntimeError(self._given["name"] + self._given["answer"])

        QTimer.singleShot(0, stumble)
        yield lambda: bool(self.findChildren(QMessageBox))
        for box in self.findChildren(QMessageBox):
            box.close()
        self.activateWindow()
        yield self.isActiveWindow

    def _type_into_a_text_question(self, words: str) -> Iterator[Step]:
        route = self._desk.route
        interview = route.interview
        assert interview is not None
        [reference, *_] = [
            node.reference
            for node in interview.session.walk()
            if node.control == "input"
            and node.type == "string"
            and node.relevant
            and not node.readonly
        ]
        route.questions.show_interview(interview, at=reference)
        yield lambda: bool(self._fields())
        self._field().setFocus()
        self._field().selectAll()
        QTest.keyClicks(self._field(), words)
        yield lambda: words in interview.session.node(reference).value

    @property
    def _desk(self) -> DeskFrame:
        """The frame of the unlocked window."""
        assert self.frame is not None
        return self.frame

    def _detail(self) -> CaseDetail:
        """The case on screen."""
        detail = self._desk.pages.case.detail
        assert detail is not None
        return detail

    def _fields(self) -> list[GrowingText]:
        fields = self._desk.route.questions.findChildren(GrowingText)
        return [each for each in fields if each.isVisible()]

    def _field(self) -> GrowingText:
        return self._fields()[0]

    def _press(self, words: str, of: QWidget | None = None) -> None:
        for button in (of or self).findChildren(QPushButton):
            if button.isVisible() and words in {button.text(), button.accessibleName()}:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return
        raise AssertionError(f"no button {words!r}")


def allow_dumps() -> None:
    """Lift the limit of crash dumps, so that only the program prevents them."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


if __name__ == "__main__":
    allow_dumps()
    with patch.object(ui.shell.program, "MainWindow", Sitting):
        sys.exit(ui.shell.program.run(sys.argv[1:], time.perf_counter()))
