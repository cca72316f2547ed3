"""The organisation's approved texts: read in a person's language, and at headquarters looked at and signed."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.asking.token_pin import AskingPin
from ui.ground.tasks import Tasks
from ui.pages.instruments.pack_dialog import PackDialog
from ui.pages.instruments.pack_text import (
    alignment_of,
    language_text,
    reading_text,
    sort_text,
)
from ui.text.error_text import describe
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.machine.saving import as_saving_errors
from vetting_desk.model import DeskKind
from vetting_desk.model.pack import FoundText, Pack, PackContent
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.organisation import packs
from vetting_desk.operations.organisation.packs import PackLook

_LEAST_HEIGHT = 240


class TextsPanel(QWidget):
    """Packs, languages, the list of texts, and the one chosen.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        parent: Owner, or None.

    Signals:
        said(str, str): Words and tone for the message bar.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._packs: list[Pack] = []
        self._source: Path | None = None
        self._may_sign = desk.desk.kind is DeskKind.HQ and may(desk.officer, Action.TEXTS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(self, width=0)
        whole.addWidget(scroll)
        column = scroll.column
        column.setSpacing(SPACE.m)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self._about = Paragraph("", "muted", self)
        column.addWidget(self._about)
        column.addWidget(self._build_choices())
        headings = (self.tr("Sort"), self.tr("Text"), self.tr("Words"), self.tr("Read as"))
        self.model = RowsTableModel(headings, self)
        self.table = PlainTable(
            self.model, self.tr("Approved texts"), 2, {0: 150, 1: 190, 3: 260}, self
        )
        self.table.setMinimumHeight(current().px(_LEAST_HEIGHT))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        column.addWidget(self.table, 1)
        self._shown = Card(self)
        self.words = Paragraph("", "question", self._shown)
        self.state = label("", "muted", self._shown, wrap=True)
        self._shown.column.addWidget(self.words)
        self._shown.column.addWidget(self.state)
        column.addWidget(self._shown)

    def _build_choices(self) -> FlowRow:
        row = FlowRow(self, SPACE.l)
        self.pack_choice = Choice(self.tr("Texts"), self)
        self.language_choice = Choice(self.tr("Language of the person"), self)
        self.pack_choice.chosen.connect(self._on_pack)
        self.language_choice.chosen.connect(self._show_texts)
        row.add(self.pack_choice)
        row.add(self.language_choice)
        self.edit_button = QPushButton(self.tr("Write a spreadsheet to edit…"), self)
        self.edit_button.clicked.connect(self._on_edit)
        self.edit_button.setVisible(self._may_sign)
        row.add(self.edit_button)
        return row

    def refresh(self) -> None:
        """List the packs in force."""
        self._tasks.store(approved_texts.packs, self._desk, done=self._on_packs)

    def look_at(self, source: Path) -> None:
        """Read a spreadsheet and show what is in it."""
        self._source = source
        self.banner.hide()
        self._tasks.work(packs.look_at, source, done=self._on_looked, failed=self._on_failed)

    def _on_packs(self, found: list[Pack]) -> None:
        self._packs = found
        self.pack_choice.show_choices([(pack.id, pack.title) for pack in found])
        self.pack_choice.setVisible(len(found) > 1)
        for part in (self.language_choice, self.table, self._shown):
            part.setVisible(bool(found))
        self._on_pack()

    def _on_pack(self) -> None:
        pack = self._pack()
        if pack is None:
            self._about.set_plain(
                self.tr(
                    "There are no approved texts yet. Write a spreadsheet to edit, and look at it here."
                )
                if self._may_sign
                else self.tr(
                    "There are no approved texts yet. They come with headquarters' return bundles."
                )
            )
            return
        self._tasks.store(packs.content_of, self._desk, pack, done=self._on_content)

    def _on_content(self, content: PackContent) -> None:
        pack = self._pack()
        if pack is not None:
            self._about.set_plain(
                self.tr(
                    "{title}: version {version}, signed by {name}. The official language is {language}."
                ).format(
                    title=pack.title,
                    version=pack.version,
                    name=pack.signed_by,
                    language=language_text(content.official),
                )
            )
        self.language_choice.show_choices(
            [(code, language_text(code)) for code in content.languages]
        )
        self._show_texts()

    def _show_texts(self) -> None:
        pack, language = self._pack(), self.language_choice.choice()
        if pack is not None and language:
            self._tasks.store(approved_texts.texts, self._desk, pack, language, done=self._on_texts)

    def _on_texts(self, found: list[FoundText]) -> None:
        row = max(0, self.table.currentIndex().row())
        self.model.show_rows([self._row(text) for text in found])
        choose_row(self.table, row)

    def _row(self, text: FoundText) -> Row:
        words = text.text.replace("\n", " ")
        read = self.tr("approved") if text.approved else self.tr("read aloud by the interpreter")
        symbol, ink = ("ok", "ok") if text.approved else ("interpreter", "warn")
        key = text.name.split("/", 1)[1]
        return Row((sort_text(text.name), key, words, read), text, symbol, ink)

    def _on_row(self) -> None:
        text = self.model.item_at(self.table.currentIndex().row())
        if isinstance(text, FoundText):
            self.words.setAlignment(alignment_of(text.language))
            self.words.set_plain(text.text)
            self.state.setText(reading_text(text))

    def _pack(self) -> Pack | None:
        chosen = self.pack_choice.choice()
        return next((pack for pack in self._packs if pack.id == chosen), None)

    # At headquarters

    def choose_spreadsheet(self) -> None:
        """Ask for a spreadsheet and show what is in it."""
        kinds = self.tr("Spreadsheets") + " (*.xlsx *.csv)"
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a spreadsheet"), "", kinds)
        if path:
            # One CSV file stands for its folder: the others lie beside it.
            chosen = Path(path)
            self.look_at(chosen.parent if chosen.suffix.casefold() == ".csv" else chosen)

    def _on_looked(self, look: PackLook) -> None:
        dialog = PackDialog(look, self)
        dialog.sign_requested.connect(self.sign)
        dialog.open()

    def sign(self) -> None:
        """Sign the spreadsheet that was looked at."""
        if self._source is not None:
            self._tasks.store(
                packs.sign, self._desk, self._source, done=self._on_signed, failed=self._on_failed
            )

    def _on_signed(self, pack: Pack) -> None:
        self.banner.show_message(
            self.tr("Signed: {title}, version {version}.").format(
                title=pack.title, version=pack.version
            ),
            self.tr("Write return bundles, so that every post gets them soon."),
            tone="ok",
        )
        self.refresh()

    def _on_edit(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Write a spreadsheet to edit"), "texts.xlsx", "XLSX (*.xlsx)"
        )
        if path:
            target = Path(path).with_suffix(".xlsx")
            self._tasks.store(
                _write, self._desk, self._pack(), target, done=self._on_edit_written,
                failed=self._on_failed,
            )  # fmt: skip

    def _on_edit_written(self, target: Path) -> None:
        self.said.emit(self.tr("Written: {name}").format(name=target.name), "ok")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TokenPinNeededError):
            AskingPin(self._desk, self._tasks, self, error, self.sign).ask()
            return
        words = describe(error)
        self.banner.show_message(words.sentence, words.hint, tone="error")


def _write(desk: OpenDesk, pack: Pack | None, target: Path) -> Path:
    """Write the pack in force, or the invented sample, as a workbook."""
    content = (
        packs.content_of(desk, pack) if pack is not None else packs.look_at(packs.sample()).content
    )
    with as_saving_errors(target):
        packs.write_sheet(content, target)
    return target
