"""What can be taken out of a record, behind its warning: the report, the log of answers, HQ's stamps."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.theme import button_icon
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.machine.saving import make_and_save, save_file
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import answer_log
from vetting_desk.operations.records import records


class SavingCard(Card):
    """Buttons that save files of one record.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        parent: The page.

    Attributes:
        save: Saves the report.
        save_log: Saves the log of answers.
        save_stamps: Saves HQ's stamps; shown where there are any.

    Signals:
        said: One line for the message bar, and its tone.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._record: Record | None = None
        self.column.addWidget(label(self.tr("Report"), "heading", self))
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "A PDF for people, with the whole record inside it. Saved outside the casebook it is no "
                    "longer encrypted: save it only where it may be read. The same holds for the log of "
                    "answers."
                ),
                "muted",
                self,
            )
        )
        actions = FlowRow(self)
        self.save = QPushButton(self.tr("Save the report…"), actions)
        self.save_log = QPushButton(self.tr("Save the log of answers…"), actions)
        self.save_log.setAccessibleDescription(
            self.tr("A file audit.csv for ODK's tools: which question was answered when.")
        )
        self.save_stamps = QPushButton(self.tr("Save HQ's stamps…"), actions)
        self.save_stamps.setAccessibleDescription(
            self.tr(
                "Files that show an auditor when HQ had this record; nothing of the case is in them."
            )
        )
        self.save_stamps.hide()
        for button, symbol, slot in (
            (self.save, "document", self._on_save),
            (self.save_log, "log", self._on_save_log),
            (self.save_stamps, "shield", self._on_save_stamps),
        ):
            button_icon(button, symbol)
            button.clicked.connect(slot)
            actions.add(button)
        self.column.addWidget(actions)

    def show_record(self, record: Record) -> None:
        """Offer the files of a record."""
        self._record = record
        # The answers of a record that came from another desk are in its report, not in this casebook.
        self.save_log.setVisible(record.desk_name == self._desk.desk.name)
        self.save_stamps.hide()

    def _on_save(self) -> None:
        if self._record is None:
            return
        name = f"{self._record.instrument_id}-{self._record.digest[:8]}.pdf"
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), name, "PDF (*.pdf)"
        )
        if path:
            args = (self._record.id, Path(path))
            ConfirmedCall(self._desk, self._tasks, self, _save_report, args, self._on_saved).run()

    def _on_save_log(self) -> None:
        if self._record is None:
            return
        name = f"{self._record.instrument_id}-{self._record.digest[:8]}-audit.csv"
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the log of answers"), name, "CSV (*.csv)"
        )
        if path:
            args = (self._record.assessment_id, Path(path))
            ConfirmedCall(self._desk, self._tasks, self, _save_log, args, self._on_log_saved).run()

    def _on_save_stamps(self) -> None:
        if self._record is None:
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save HQ's stamps"))
        if folder:
            args = (self._record.id, Path(folder))
            ConfirmedCall(
                self._desk, self._tasks, self, _save_stamps, args, self._on_stamps_saved
            ).run()

    def _on_stamps_saved(self, count: int) -> None:
        self.said.emit(self.tr("%n stamp(s) saved", "", count), "ok")

    def _on_log_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Log of answers saved: {name}").format(name=path.name), "ok")

    def _on_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Report saved: {name}").format(name=path.name), "ok")


def _save_report(desk: OpenDesk, record_id: str, path: Path) -> Path:
    make_and_save(path, lambda: records.report(desk, record_id))
    return path


def _save_stamps(desk: OpenDesk, record_id: str, folder: Path) -> int:
    """Write the stamps over a record into a folder and return how many they are."""
    files = records.stamps(desk, record_id)
    for name, content in files.items():
        save_file(folder / name, content)
    return sum(name.endswith(".json") for name in files)


def _save_log(desk: OpenDesk, assessment_id: str, path: Path) -> Path:
    make_and_save(path, lambda: answer_log.audit_csv(desk, assessment_id).encode())
    return path
