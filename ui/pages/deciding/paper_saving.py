"""Saving a decision, or the letter to the person, as a signed PDF outside the casebook."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.deciding.letter_dialog import LetterDialog
from ui.text.form_names import language_code
from vetting_desk.machine.saving import make_and_save
from vetting_desk.model.decision_standing import Standing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import papers


class PaperSaving(QObject):
    """Leads through saving either.

    Args:
        desk: The unlocked desk.
        tasks: Where it is made.
        page: Owner of the dialogs.

    Attributes:
        dialog: The dialog of the letter, while it is on the screen.

    Signals:
        said: One line for the message bar, and its tone.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self.dialog: LetterDialog | None = None

    def save_decision(self, standing: Standing, reference: str) -> None:
        """Ask where the decision is saved."""
        title = self.tr("Save the decision")
        name = f"{reference}-{standing.entry.digest[:8]}.pdf"
        path, _kind = QFileDialog.getSaveFileName(self._page, title, name, "PDF (*.pdf)")
        if path:
            language = language_code()
            self._call(_decision, standing.entry.id, language, Path(path))

    def save_letter(self, standing: Standing, reference: str) -> None:
        """Ask what the letter needs, then where it is saved."""
        self.dialog = dialog = LetterDialog(
            standing.payload.language, self._desk.desk.name, self._page
        )
        dialog.given.connect(
            lambda code, phone, place: self._on_given(standing, reference, code, phone, place)
        )
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_given(
        self, standing: Standing, reference: str, code: str, phone: str, place: str
    ) -> None:
        title = self.tr("Save the letter")
        name = f"{reference}-{standing.entry.digest[:8]}-{code}.pdf"
        path, _kind = QFileDialog.getSaveFileName(self._page, title, name, "PDF (*.pdf)")
        if path:
            if self.dialog is not None:
                self.dialog.accept()
            self._call(_letter, standing.entry.id, code, phone, place, Path(path))

    def _call(self, function: object, *args: object) -> None:
        ConfirmedCall(
            self._desk,
            self._tasks,
            self._page,
            function,  # type: ignore[arg-type] # (one of the two below)
            args,
            self._on_saved,
        ).run()

    def _on_saved(self, path: Path) -> None:
        words = self.tr("Saved: {name}. It is not encrypted there.")
        self.said.emit(words.format(name=left_to_right(path.name)), "ok")

    def _on_finished(self) -> None:
        self.dialog = None


def _decision(desk: OpenDesk, decision_id: str, language: str, path: Path) -> Path:
    make_and_save(path, lambda: papers.decision_pdf(desk, decision_id, language))
    return path


def _letter(
    desk: OpenDesk, decision_id: str, language: str, phone: str, place: str, path: Path
) -> Path:
    make_and_save(path, lambda: papers.letter_pdf(desk, decision_id, language, phone, place))
    return path
