"""A session in the real window with files and sound: taken in, shown, played; locked while one is being played.

As `window_day`, with a pause after each thing that is shown: it creates the file named there, and goes on once
the one beside it is there.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

import ui.shell.program
from tests.security.window_day import Sitting, Step, allow_dumps
from ui.asking.attached_dialog import AttachedDialog
from ui.pages.cases.files.dialogs import AboutFileDialog
from ui.pages.reason_dialog import ReasonDialog
from ui.widgets.text_field import GrowingText


class FilesSitting(Sitting):
    """The window, operated by a script."""

    def _day(self) -> Iterator[Step]:
        yield from self._unlock_as(self._given["officer"], self._given["words"])
        yield from self._hear_a_recording()
        yield from self._open_a_case()
        case = self._detail().case.id
        files = self._desk.pages.files
        self._desk.case_parts.open_files(case)
        yield lambda: files.isVisible() and files.view is not None
        for name in ("scan.png", "paper.pdf", "said.wav"):
            yield from self._take_in(name)
        for number, name in enumerate(("picture", "document", "sound")):
            yield from self._show_file(number, name)
        Path(self._given["ready"]).touch()
        yield Path(self._given["go"]).exists
        at = QApplication.activeModalWidget() or self._desk
        QTest.keyClick(at, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        yield lambda: False

    def _pause(self, name: str) -> Iterator[Step]:
        place = Path(self._given["pauses"]) / name
        yield lambda: True
        place.touch()
        yield place.with_suffix(".go").exists

    def _hear_a_recording(self) -> Iterator[Step]:
        page = self._desk.pages.recordings
        self._desk.case_parts.open_recordings(self._given["recorded"])
        yield lambda: page.isVisible() and page.view is not None
        page.card.listen.click()
        [dialog] = page.findChildren(ReasonDialog)
        dialog.reason.setPlainText(self._given["reason"])
        dialog.act.click()
        yield page.card.sound.is_playing
        yield from self._pause("recording")
        assert page.card.sound.is_playing()

    def _take_in(self, name: str) -> Iterator[Step]:
        files = self._desk.pages.files
        before = len(files.view.files) if files.view is not None else 0
        files.acts.take(Path(self._given["stick"]) / name)
        yield lambda: isinstance(files.acts.dialog, AboutFileDialog)
        dialog = files.acts.dialog
        assert isinstance(dialog, AboutFileDialog)
        shows, by, form = (dialog.fields[each] for each in ("shows", "brought_by", "form"))
        assert isinstance(shows, GrowingText)
        assert isinstance(by, QLineEdit)
        assert isinstance(form, QComboBox)
        shows.setPlainText(f"{self._given['shows']} {name}")
        by.setText(self._given["brought"])
        form.setCurrentIndex(1)
        dialog.act.click()
        yield lambda: files.view is not None and len(files.view.files) > before
        yield lambda: files.acts.dialog is None

    def _show_file(self, number: int, name: str) -> Iterator[Step]:
        files = self._desk.pages.files
        files.list.setCurrentRow(number)
        seen = files.chosen()
        assert seen is not None
        files.acts.show_file(seen)
        yield lambda: files.acts.viewer is not None and files.acts.viewer.isVisible()
        viewer = files.acts.viewer
        assert isinstance(viewer, AttachedDialog)
        if name == "sound":
            yield viewer.sound.isEnabled
            viewer.sound.button.click()
            yield viewer.sound.is_playing
        else:
            yield (
                lambda: (
                    viewer.reader.view.paper is not None and bool(viewer.reader.view.paper.count())
                )
            )
            viewer.reader.view.grab()
        self.grab()
        began = time.monotonic()
        yield lambda: time.monotonic() - began > 1  # what is asked for at another size has come
        yield from self._pause(name)
        if name != "sound":
            viewer.close_button.click()
            files.acts.viewer = None
            yield lambda: QApplication.activeModalWidget() is None


if __name__ == "__main__":
    allow_dumps()
    with patch.object(ui.shell.program, "MainWindow", FilesSitting):
        sys.exit(ui.shell.program.run(sys.argv[1:], time.perf_counter()))
