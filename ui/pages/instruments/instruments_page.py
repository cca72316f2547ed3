"""What the organisation gives its desks: questionnaires with their standing, and approved texts."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import in_row, left_to_right
from ui.pages.desk_page import DeskPage
from ui.pages.instruments.findings_dialog import FindingsDialog
from ui.pages.instruments.texts_panel import TextsPanel
from ui.text.error_text import describe
from ui.text.form_names import form_name
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.filter_chips import FilterChips
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import InstrumentFindingsError
from vetting_desk.model import DeskKind, InstrumentSummary
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.interview import instruments


class InstrumentsPage(DeskPage):
    """The list of instruments.

    Signals:
        try_requested(str): An instrument is to be opened and tried out, by its digest.
    """

    try_requested = Signal(str)
    listens_to = frozenset({Subject.INSTRUMENTS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("Instruments"), desk.desk.name)
        self.header.acted.connect(self._on_act)
        parts = [("instruments", self.tr("Questionnaires")), ("texts", self.tr("Approved texts"))]
        self._chips = FilterChips(parts, self.tr("Part"), self)
        self._chips.chosen.connect(self.show_part)
        self.column.addWidget(self._chips)
        self._stack = QStackedWidget(self)
        self.add_scroll(self._stack)
        self._stack.addWidget(self._build_list())
        self.texts = TextsPanel(desk, tasks, self)
        self.texts.said.connect(self.said)
        self._stack.addWidget(self.texts)
        self._update_act()

    def _build_list(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, 0)
        column.setSpacing(SPACE.m)
        self._banner = Banner(part)
        column.addWidget(self._banner)
        column.addWidget(
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
        )
        self._model = RowsTableModel(headings, self)
        widths = {1: 225, 2: 120, 3: 285}
        self._table = PlainTable(self._model, self.tr("Instruments"), 0, widths, self)
        # “not tested” ends with the word that matters in Tajik: it is never what is cut.
        self._table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._table.activated.connect(self._on_activated)
        column.addWidget(self._table, 1)
        self._try = QPushButton(self.tr("Try it out"), self)
        self._try.setToolTip(self.tr("Opens the questionnaire; nothing is kept."))
        self._try.setEnabled(False)
        self._try.clicked.connect(self._on_try)
        self._table.selectionModel().selectionChanged.connect(self._on_chosen)
        row = QHBoxLayout()
        row.addWidget(self._try)
        self._digest = label("", "caption", self)
        row.addWidget(self._digest, 1)
        column.addLayout(row)
        return part

    def show_part(self, name: str) -> None:
        """Show ``instruments`` or ``texts``."""
        self._chips.choose(name)
        self._stack.setCurrentIndex(int(name == "texts"))
        self._update_act()
        self.refresh()

    def _update_act(self) -> None:
        desk, texts = self._desk, self._shows_texts()
        signs = desk.desk.kind is DeskKind.HQ and may(desk.officer, Action.TEXTS)
        if texts and signs:
            self.header.set_act(self.tr("Look at a spreadsheet…"))
        elif not texts and may(desk.officer, Action.ENROL):
            self.header.set_act(self.tr("Add an instrument…"))
        else:
            self.header.set_act("")

    def _shows_texts(self) -> bool:
        return self._stack.currentWidget() is self.texts

    def _on_act(self) -> None:
        if self._shows_texts():
            self.texts.choose_spreadsheet()
        else:
            self._on_add()

    def first_widget(self) -> QWidget:
        """Return the table shown."""
        return self.texts.table if self._shows_texts() else self._table

    def refresh(self) -> None:
        """List what is shown."""
        if self._shows_texts():
            self.texts.refresh()
            return
        self._tasks.store(instruments.list_instruments, self._desk, done=self._on_listed)

    def _on_listed(self, found: list[InstrumentSummary]) -> None:
        self._model.show_rows([self._row(summary) for summary in found])

    def _row(self, summary: InstrumentSummary) -> Row:
        standing = self.tr("Validated") if summary.validated else self.tr("Unvalidated")
        if summary.clinical:
            standing = self.tr("{standing}, clinical").format(standing=standing)
        languages = in_row(name.split(" (", 1)[0] for name in summary.languages)
        texts = (form_name(summary.title), languages, summary.key.version, standing)
        return Row(
            texts,
            summary,
            "ok" if summary.validated else "instruments",
            "ok" if summary.validated else "muted",
        )

    def _chosen(self) -> str:
        """Return the digest of the instrument that is chosen; empty for none."""
        summary = self._model.item_at(self._table.currentIndex().row())
        return summary.key.sha256 if isinstance(summary, InstrumentSummary) else ""

    def _on_chosen(self) -> None:
        chosen = bool(self._table.selectionModel().selectedRows())
        self._try.setEnabled(chosen)
        words = self.tr("Digest: {digest}").format(digest=left_to_right(self._chosen()[:12]))
        self._digest.setText(words if chosen else "")

    def _on_activated(self, _index: QModelIndex) -> None:
        self._on_try()

    def _on_try(self) -> None:
        if chosen := self._chosen():
            self.try_requested.emit(chosen)

    def _on_add(self) -> None:
        kinds = self.tr("Questionnaires") + " (*.xml *.xlsx *.xls *.ods *.csv *.md)"
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Add an instrument"), "", kinds)
        if path:
            self._add(Path(path), in_spite=False)

    def _add(self, path: Path, *, in_spite: bool) -> None:
        self._banner.hide()
        self._tasks.store(
            _add,
            self._desk,
            path,
            in_spite,
            done=self._on_added,
            failed=lambda error: self._on_failed(path, error),
        )

    def _on_added(self, added: tuple[InstrumentSummary, tuple[str, ...]]) -> None:
        summary, missing = added
        self.said.emit(self.tr("Added: {title}").format(title=form_name(summary.title)), "ok")
        if missing:
            self._banner.show_message(
                self.tr(
                    "Some questions have no answers to choose from: their files did not lie beside it."
                ),
                self.tr("Put them into the same folder and add it again: {names}").format(
                    names=in_row(missing)
                ),
                tone="warn",
            )

    def _on_failed(self, path: Path, error: Exception) -> None:
        if isinstance(error, InstrumentFindingsError):
            dialog = FindingsDialog(error, self)
            dialog.accepted_all.connect(lambda: self._add(path, in_spite=True))
            dialog.open()
            return
        words = describe(error)
        self._banner.show_message(words.sentence, words.hint, tone="error")


def _add(desk: OpenDesk, path: Path, in_spite: bool) -> tuple[InstrumentSummary, tuple[str, ...]]:
    """Add a questionnaire; also return the files that are missing beside it."""
    summary = instruments.add_instrument(desk, path, in_spite=in_spite)
    return summary, instruments.missing_files(desk, summary.key.sha256)
