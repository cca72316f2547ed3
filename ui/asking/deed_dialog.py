"""What dialogs share in which something is typed or decided and then done, while the window stays alive.

Mistakes are shown on top, progress in words beneath; the dialog closes when the work is done, or shows its
result. What is done is the subclasses' business.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import in_line
from ui.text.doing_text import doing_text
from ui.text.error_text import ErrorText, describe
from ui.text.input_text import describe_input
from ui.theme import SPACE, current, set_kind
from ui.widgets.banner import Banner
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.errors import InputError

_WIDTH = 560
_ROOM_AROUND = 120
"""Pixels of the screen that a dialog leaves free above and beneath it."""
Problems = list[tuple[str, QWidget]]


class DeedDialog(QDialog):
    """A question with what it needs, and its answer carried out.

    Args:
        title: What is asked, as the heading.
        act: The words on the button that does it.
        tasks: Where it is done.
        parent: The window.
        danger: True for what cannot be taken back: Enter does not do it, and Cancel has the focus.

    Attributes:
        body: The layout that takes the content.

    Signals:
        done_with: What the work returned; the dialog closes then, or shows the result.
    """

    done_with = Signal(object)

    def __init__(
        self,
        title: str,
        act: str,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self._tasks = tasks
        self._danger = danger
        self._busy = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        outer.setSpacing(SPACE.l)
        self._scroll = ScrollColumn(self, width=0)
        outer.addWidget(self._scroll, 1)
        column = self._scroll.column
        self.problems = ProblemSummary(self)
        self.banner = Banner(self)
        column.addWidget(self.problems)
        column.addWidget(self.banner)
        self._heading = label(in_line(title), "title", self, wrap=True)
        column.addWidget(self._heading)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE.l)
        column.addWidget(self._content)
        column.addStretch(1)
        self.progress = ProgressRow(self)
        outer.addWidget(self.progress)
        outer.addLayout(self._build_buttons(act))

    def _build_buttons(self, act: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addStretch(1)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._act = QPushButton(act, self)
        self._act.setAutoDefault(False)
        set_kind(self._act, "danger" if self._danger else "primary")
        self._act.clicked.connect(self.submit)
        row.addWidget(self._cancel)
        row.addWidget(self._act)
        return row

    @property
    def act_button(self) -> QPushButton:
        """The button that does it."""
        return self._act

    # For subclasses

    def find_problems(self) -> Problems:
        """Return what is wrong with what was entered, each with its field."""
        return []

    def begin(self) -> None:
        """Start the work; called once the input is valid. Subclasses call `run`."""

    def finish(self, result: Any) -> None:
        """Emit the result and close. Subclasses may show the result instead."""
        self.done_with.emit(result)
        self.accept()

    def field_of(self, _name: str) -> QWidget | None:
        """Return the field an `InputError` is about, by the core's name of it."""
        return None

    def name_of(self, field: QWidget) -> str:
        """Return what a field is called in an error; empty for the core's own words."""
        return field.accessibleName()

    def words_for(self, error: Exception) -> ErrorText:
        """Return words for what went wrong."""
        if isinstance(error, FileExistsError):
            return ErrorText(
                self.tr("There is a file of this name already."), self.tr("Choose another name.")
            )
        if isinstance(error, OSError):
            why = self.tr("The system says: {reason}").format(reason=error.strerror or "…")
            return ErrorText(self.tr("The file could not be written or read."), why)
        return describe(error)

    def doing_words(self, doing: str, done: int, total: int) -> str:
        """Return the text for the present progress."""
        return doing_text(doing, done, total)

    def run(
        self,
        function: Callable[..., Any],
        *args: object,
        doing: str = "",
        reports: bool = True,
        off_store: bool = False,
    ) -> None:
        """Do the work in a thread; `finish` gets its result.

        Args:
            function: What to do.
            *args: Passed to it.
            doing: Key of what happens first.
            reports: True if it takes ``progress``.
            off_store: True for what touches no open store.
        """
        self.problems.clear()
        self.banner.hide()
        self._set_busy(busy=True)
        self.progress.begin(self.doing_words(doing, 0, 0))
        start = self._tasks.work if off_store else self._tasks.store
        start(
            function,
            *args,
            done=self._on_done,
            failed=self.show_failure,
            reported=self._on_reported if reports else None,
        )

    def show_outcome(self, sentence: str, hint: str = "", *, tone: str = "ok") -> None:
        """Show the result in place of the question; only Close is left."""
        self._heading.hide()
        self._content.hide()
        self._act.hide()
        self._cancel.setText(self.tr("Close"))
        self.banner.show_message(sentence, hint, tone=tone)
        self._fit()
        self._cancel.setFocus()

    def show_refusal(self, sentence: str, hint: str = "") -> None:
        """Say on top why what is shown cannot be done; only Close is left."""
        self._act.hide()
        self._cancel.setText(self.tr("Close"))
        self.banner.show_message(sentence, hint, tone="warn")

    # What happens

    def submit(self) -> None:
        """Validate the input, and start the work if it is valid."""
        if self._busy or not self._act.isVisibleTo(self):
            return
        self.banner.hide()
        problems = self.find_problems()
        self.problems.show_problems(problems)
        if problems:
            self._scroll.ensureWidgetVisible(self.problems)
        else:
            self.begin()

    def show_failure(self, error: Exception) -> None:
        """Show what went wrong: at its field where it has one, else in a banner. What was typed stays."""
        self._set_busy(busy=False)
        if isinstance(error, InputError):
            field = self.field_of(str(error.fields.get("field")))
            if field is not None:
                words = describe_input(error, self.name_of(field))
                self.problems.show_problems([(words, field)])
                return
        text = self.words_for(error)
        self.banner.show_message(text.sentence, text.hint, tone="error")
        self._scroll.ensureWidgetVisible(self.banner)
        self._focus_first()

    def reject(self) -> None:
        """Close, unless the work is running: it must not be cut off half-way."""
        if not self._busy:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and forget every passphrase typed here."""
        for edit in self.findChildren(PassphraseEdit):
            edit.clear()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from pressing a button that has not the focus; fields know what it does there."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the size to the content, within the screen."""
        super().showEvent(event)
        self._fit()
        self._focus_first()

    def _fit(self) -> None:
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = max(current().px(_WIDTH), self._scroll.least_width() + bar + 2 * SPACE.xl)
        room = self.screen().availableGeometry().height() - _ROOM_AROUND
        content = self._content.parentWidget() or self._content
        inner = width - 2 * SPACE.xl - bar
        tall = content.heightForWidth(inner)
        needed = tall if tall > 0 else content.sizeHint().height()
        needed += self._cancel.sizeHint().height() + self.progress.sizeHint().height()
        self.resize(width, min(needed + SPACE.xl + 4 * SPACE.l, room))

    def _focus_first(self) -> None:
        edits = [edit for edit in self._content.findChildren(QLineEdit) if edit.isVisibleTo(self)]
        empty = [edit for edit in edits if not edit.text()]
        if edits:
            (empty or edits)[0].setFocus()
        else:
            self._cancel.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._content.setEnabled(not busy)
        self._act.setEnabled(not busy)
        self._cancel.setEnabled(not busy)
        if not busy:
            self.progress.end()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self.progress.show_progress(self.doing_words(doing, done, total), done, total)

    def _on_done(self, result: Any) -> None:
        self._set_busy(busy=False)
        self.finish(result)
