"""Names this desk's bundles that still lie on a stick, and asks before those that arrived are removed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking import on_screen
from ui.asking.decision import DecisionDialog
from ui.i18n import date_text
from ui.text.error_text import size_text
from ui.theme import current
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from vetting_desk.operations.exchange.carried import CarriedFile

_WIDTH, _HEIGHT = 560, 220


class OwnFilesDialog(DecisionDialog):
    """A list, and one button for those that were confirmed; closing removes nothing.

    Args:
        files: What was found.
        parent: The page.

    Signals:
        clear_requested(list): Paths of the confirmed files.
    """

    clear_requested = Signal(list)

    def __init__(self, files: Sequence[CarriedFile], parent: QWidget | None = None) -> None:
        self._confirmed = [file.path for file in files if file.confirmed]
        super().__init__(
            QCoreApplication.translate("OwnFilesDialog", "Own bundles on the stick"),
            QCoreApplication.translate(
                "OwnFilesDialog",
                "Only what the other side has confirmed can be removed; each file is read before it goes. "
                "Files of others stay as they are.",
            ),
            parent,
        )
        headings = (self.tr("Bundle"), self.tr("Written"), self.tr("Size"), self.tr("State"))
        self.model = RowsTableModel(headings, self)
        self.model.show_rows([self._row(file) for file in files])
        table = PlainTable(
            self.model, self.tr("Own bundles on the stick"), 0, {1: 130, 2: 100, 3: 170}, self
        )
        wide = on_screen.part_breadth(self, current().px(_WIDTH))
        table.setMinimumSize(wide, current().px(_HEIGHT))
        self.column.insertWidget(self.column.count() - 1, table)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        if self._confirmed:
            words = self.tr("Remove %n confirmed file(s)", "", len(self._confirmed))
            self.add_button(words, "danger").clicked.connect(self._on_remove)

    def _row(self, file: CarriedFile) -> Row:
        name = self.tr("Bundle {number}").format(number=file.sequence)
        if file.desk_name:
            name = self.tr("{bundle} for {desk}").format(bundle=name, desk=file.desk_name)
        state = self.tr("confirmed") if file.confirmed else self.tr("not confirmed yet")
        texts = (name, date_text(file.written_at), size_text(file.length), state)
        shape, ink = ("ok", "ok") if file.confirmed else ("clock", "muted")
        return Row(texts, file, shape, ink)

    def _on_remove(self) -> None:
        self.accept()
        self.clear_requested.emit(self._confirmed)
