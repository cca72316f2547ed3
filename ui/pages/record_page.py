"""One signed record: what it is, how far it is on its way, what its signature is worth, and its report."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.error_text import size_text
from ui.events import Events, Subject
from ui.i18n import left_to_right, moment_text
from ui.pages.desk_page import DeskPage
from ui.person_text import isolated
from ui.tasks import Tasks
from ui.theme import button_icon
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.signature_panel import SignaturePanel
from ui.widgets.texts import Paragraph, label
from ui.words import way_shape, way_text
from vetting_desk.model import Record
from vetting_desk.operations import records
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.records import RecordCheck


class RecordPage(DeskPage):
    """A record that never changes again.

    Signals:
        left: The person went back to the case.
    """

    left = Signal()
    listens_to = frozenset({Subject.RECORDS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._record: Record | None = None
        self._build()
        self.header.went_back.connect(self.left)
        self._save.clicked.connect(self._on_save)

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the case"))
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        column = scroll.column
        self._about = label("", "body", self, wrap=True)
        column.addWidget(self._about)
        self._way = Chip(parent=self)
        column.addWidget(self._way)
        self._reason = Paragraph("", "error", self)
        column.addWidget(self._reason)
        self._panel = SignaturePanel(self)
        self._panel.hide()
        column.addWidget(self._panel)
        report = Card(self)
        report.column.addWidget(label(self.tr("Report"), "heading", report))
        report.column.addWidget(
            Paragraph(
                self.tr(
                    "A PDF for people, with the whole record inside it. Saved outside the casebook it is no "
                    "longer encrypted: save it only where it may be read."
                ),
                "muted",
                report,
            )
        )
        actions = FlowRow(report)
        self._save = QPushButton(self.tr("Save the report…"), actions)
        button_icon(self._save, "document")
        actions.add(self._save)
        report.column.addWidget(actions)
        column.addWidget(report)
        column.addStretch(1)

    def first_widget(self) -> QWidget:
        """Return the button that saves the report."""
        return self._save

    def show_record(self, record: Record, reference: str) -> None:
        """Show a record.

        Args:
            record: Which.
            reference: Of its case.
        """
        self._record = record
        self.header.set_title(record.title, left_to_right(reference))
        self._about.setText(
            self.tr("Signed {when} by {officer}, {desk}").format(
                when=moment_text(record.signed_at),
                officer=isolated(record.officer_name),
                desk=isolated(record.desk_name),
            )
        )
        self._way.show_state(way_text(record.way_to_hq), *way_shape(record.way_to_hq))
        self._reason.set_plain(record.reason)
        self._reason.setVisible(bool(record.reason))
        self._panel.hide()
        self._ask(records.check_record, record.id, done=self._on_checked, refused=self.left.emit)

    def _on_checked(self, check: RecordCheck) -> None:
        record = self._record
        if record is None:
            return
        lines = [
            self.tr("Digest (SHA-256): {digest}").format(digest=record.digest),
            self.tr("Instrument: {id} {version}").format(
                id=record.instrument_id, version=record.instrument_version
            ),
        ]
        lines += [f"{file.name} · {size_text(file.length)}" for file in record.files]
        self._panel.show_check(check, "\n".join(lines))
        self._panel.show()

    def _on_save(self) -> None:
        if self._record is None:
            return
        name = f"{self._record.instrument_id}-{self._record.digest[:8]}.pdf"
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), name, "PDF (*.pdf)"
        )
        if path:
            self._ask(_save_report, self._record.id, Path(path), done=self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Report saved: {name}").format(name=path.name), "ok")


def _save_report(desk: OpenDesk, record_id: str, path: Path) -> Path:
    path.write_bytes(records.report(desk, record_id))
    return path
