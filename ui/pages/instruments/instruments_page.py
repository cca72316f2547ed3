"""The instruments of this desk: title, languages, version, digest, and whether they are validated."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.text.error_text import describe
from ui.widgets.banner import Banner
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph
from vetting_desk.model import InstrumentSummary
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.interview import instruments


class InstrumentsPage(DeskPage):
    """The list of instruments."""

    listens_to = frozenset({Subject.INSTRUMENTS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("Instruments"), desk.desk.name)
        if may(desk.officer, Action.ENROL):
            self.header.set_act(self.tr("Add an instrument…"))
        self.header.acted.connect(self._on_add)
        self._banner = Banner(self)
        self.column.addWidget(self._banner)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "A draft stays with the version that began it. "
                    "“Unvalidated” stands on screen and in reports."
                ),
                "muted",
                self,
            )
        )
        headings = (
            self.tr("Title"),
            self.tr("Languages"),
            self.tr("Version"),
            self.tr("Standing"),
            self.tr("Digest"),
        )
        self._model = RowsTableModel(headings, self)
        widths = {1: 210, 2: 120, 3: 240, 4: 140}
        self._table = PlainTable(self._model, self.tr("Instruments"), 0, widths, self)
        self.column.addWidget(self._table, 1)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self._table

    def refresh(self) -> None:
        """List the instruments."""
        self._tasks.store(instruments.list_instruments, self._desk, done=self._on_listed)

    def _on_listed(self, found: list[InstrumentSummary]) -> None:
        self._model.show_rows([self._row(summary) for summary in found])

    def _row(self, summary: InstrumentSummary) -> Row:
        standing = self.tr("Validated") if summary.validated else self.tr("Unvalidated")
        if summary.clinical:
            standing = self.tr("{standing}, clinical").format(standing=standing)
        languages = ", ".join(name.split(" (", 1)[0] for name in summary.languages)
        texts = (summary.title, languages, summary.key.version, standing, summary.key.sha256[:12])
        return Row(
            texts,
            summary,
            "ok" if summary.validated else "instruments",
            "ok" if summary.validated else "muted",
        )

    def _on_add(self) -> None:
        kinds = self.tr("Questionnaires") + " (*.xml *.xlsx *.xls *.csv *.md)"
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Add an instrument"), "", kinds)
        if path:
            self._banner.hide()
            self._tasks.store(
                _add,
                self._desk,
                Path(path),
                done=self._on_added,
                failed=self._on_failed,
            )

    def _on_added(self, added: tuple[InstrumentSummary, tuple[str, ...]]) -> None:
        summary, missing = added
        self.said.emit(self.tr("Added: {title}").format(title=summary.title), "ok")
        if missing:
            self._banner.show_message(
                self.tr(
                    "Some questions have no answers to choose from: their files did not lie beside it."
                ),
                self.tr("Put them into the same folder and add it again: {names}").format(
                    names=", ".join(missing)
                ),
                tone="warn",
            )

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        self._banner.show_message(words.sentence, words.hint, tone="error")


def _add(desk: OpenDesk, path: Path) -> tuple[InstrumentSummary, tuple[str, ...]]:
    """Add a questionnaire; also return the files that are missing beside it."""
    summary = instruments.add_instrument(desk, path)
    return summary, instruments.missing_files(desk, summary.key.sha256)
