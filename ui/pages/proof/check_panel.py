"""Checking a proof: by a scanner, camera, picture or typed; then name and birth date as they are said."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ui.asking.camera.code_dialog import CodeDialog
from ui.ground.tasks import Tasks
from ui.i18n import day_as_typed, day_text, day_to_type
from ui.pages.proof.proof_text import lines_of, look_of, sentence_of
from ui.text.error_text import describe
from ui.theme import SPACE, button_icon, current, set_kind
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.proof import ProofVerdict, Said
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.proofs import checking

_LINES = 96


class CheckPanel(Card):
    """What is shown, what is said, and what that is worth.

    Args:
        desk: The unlocked desk.
        tasks: Where it is checked.
        parent: The page.

    Attributes:
        shown: Takes what a scanner types, or a person.
        name: Takes the name that is said.
        birth: Takes the birth date that is said.
        check_button: Checks it.
        picture_button: Reads a file.
        camera_button: Reads the code that is held before the camera.
        camera: What shows what the camera sees; None for nothing.

    Signals:
        judged: What is shown is above what was typed.
    """

    judged = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._verdict: ProofVerdict | None = None
        self.camera: CodeDialog | None = None
        self.shown = QPlainTextEdit(self)
        self.shown.setTabChangesFocus(True)
        self.shown.setFixedHeight(current().px(_LINES))
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.name, self.birth = QLineEdit(self), QLineEdit(self)
        self.birth.setPlaceholderText(day_to_type("1991-04-17"))
        self.birth.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.column.addWidget(
            Field(
                self.tr("What the code says"),
                self.shown,
                self.tr(
                    "Click here and read the code with a scanner, or type the lines below the code."
                ),
                self,
            )
        )
        acts = FlowRow(self)
        self.picture_button = QPushButton(self.tr("Open a picture, scan or file…"), acts)
        button_icon(self.picture_button, "attach")
        self.picture_button.clicked.connect(self.choose_file)
        self.camera_button = QPushButton(self.tr("Read it by camera…"), acts)
        button_icon(self.camera_button, "camera")
        self.camera_button.clicked.connect(self.watch)
        acts.add(self.camera_button)
        acts.add(self.picture_button)
        self.column.addWidget(acts)
        self.column.addWidget(
            Field(
                self.tr("Name, as the person says it"),
                self.name,
                self.tr(
                    "In any order, large or small letters; as it is written in one of its scripts."
                ),
                self,
            )
        )
        self.column.addWidget(
            Field(
                self.tr("Birth date, as the person says it"),
                self.birth,
                self.tr(
                    "Year, month and day, as far as they know it: 1991, 1991-04 or {day}."
                ).format(day=day_text("1991-04-17")),
                self,
            )
        )
        self.check_button = QPushButton(self.tr("Check"), self)
        set_kind(self.check_button, "primary")
        self.check_button.clicked.connect(self.check)
        self.birth.returnPressed.connect(self.check)
        self.column.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._problem = ErrorLine(self)
        self.column.insertWidget(0, self._problem)
        self._build_verdict()

    def _build_verdict(self) -> None:
        self._result = QWidget(self)
        row = QHBoxLayout(self._result)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        self._shape = QLabel(self._result)
        self._sentence = label("", "strong", self._result, wrap=True)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self._lines = Paragraph("", "body", self)
        self.column.insertWidget(0, self._result)
        self.column.insertWidget(1, self._lines)
        self._result.hide()
        self._lines.hide()

    def verdict(self) -> ProofVerdict | None:
        """Return what is shown of a proof; None for nothing."""
        return self._verdict

    def problem(self) -> str:
        """Return what is shown of an error; empty for none."""
        return self._problem.text()

    def choose_file(self) -> None:
        """Ask for a picture or file, and read it."""
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a picture, scan or file…"),
            "",
            self.tr("Pictures, scans, texts")
            + " (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.gif *.webp *.pdf *.txt);;"
            + self.tr("All files")
            + " (*)",
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read what a file shows, and check it."""
        self._forget()
        self._tasks.work(_text_in, path, done=self._on_read, failed=self._on_failed)

    def watch(self) -> None:
        """Show what the camera sees, read the code of a proof in it, and check it."""
        if self.camera is None:
            self.camera = CodeDialog(
                self.tr("Read the code of a proof"),
                self.tr("Hold the paper before the camera. The code is read by itself."),
                checking.codes_in,
                self._tasks,
                parent=self,
            )
            self.camera.read.connect(self._on_watched)
            self.camera.finished.connect(self._on_camera_closed)
            self.camera.open()

    def check(self) -> None:
        """Check what is shown, with what is said."""
        self._forget()
        name, birth = self.name.text().strip(), day_as_typed(self.birth.text())
        said = Said(name, birth) if name else None
        self._tasks.store(
            checking.check, self._desk, self.shown.toPlainText(), said,
            done=self._on_checked, failed=self._on_failed,
        )  # fmt: skip

    def _forget(self) -> None:
        self._verdict = None
        self._problem.set_text("")
        self._result.hide()
        self._lines.hide()

    def _on_watched(self, text: str) -> None:
        self._forget()
        self._on_read(text)

    def _on_camera_closed(self) -> None:
        self.camera = None

    def _on_read(self, text: str) -> None:
        self.shown.setPlainText(text)
        self.check()

    def _on_checked(self, verdict: ProofVerdict) -> None:
        self._verdict = verdict
        self._shape.setPixmap(pixmap(*look_of(verdict)))
        self._sentence.setText(sentence_of(verdict))
        self._lines.set_plain(lines_of(verdict))
        self._result.show()
        self._lines.show()
        self.judged.emit()
        if verdict.matches is None and not self.name.text():
            self.name.setFocus()

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        self._problem.set_text(f"{words.sentence} {words.hint}".strip())
        self.judged.emit()


def _text_in(path: Path) -> str:
    """Return what a file shows; a picture is decoded by a process without keys. Runs off the store's thread."""
    return checking.from_file(path).text.strip()
