"""The evidence beside an indicator: lines to search, one of them in full, and which way it speaks there.

The list is a table: a thousand lines are there as fast as ten.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.i18n import left_to_right
from ui.pages.raters.answer_row import AnswerRow
from ui.pages.raters.rater_text import side_text, sides, sort_text
from ui.text.person_text import isolated
from ui.text.quote_text import quoted
from ui.theme import SPACE, current
from ui.widgets.card import Card
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.rating_payloads import EvidencePart

_LEAST = 120
"""Pixels of the lines at letters of ordinary size, at the least."""


class EvidenceList(QWidget):
    """The lines, and the one that is chosen.

    Args:
        parent: Owner, or None.
        scrolls: Whether the chosen line scrolls by itself; False where what is around it does.

    Signals:
        linked: Key of a line, and the side; empty where the link was taken back.
    """

    linked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, scrolls: bool = True) -> None:
        super().__init__(parent)
        self._evidence: tuple[EvidencePart, ...] = ()
        self._links: dict[str, str] = {}
        self._key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Find in the evidence"))
        self.search.setPlaceholderText(self.tr("Find in the evidence"))
        self.search.textChanged.connect(self._show_rows)
        self.model = RowsTableModel((self.tr("Line"), self.tr("Which way")), self)
        self.table = PlainTable(self.model, self.tr("Evidence"), 0, {1: 136}, self, lines=2)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        column.addWidget(self.search)
        self.table.setMinimumHeight(current().px(_LEAST))
        column.addWidget(self.table, 1)
        card = Card(self, margin=SPACE.m, spacing=SPACE.s)
        self._head = label("", "caption", card, wrap=True)
        self.words = Paragraph("", "body", card)
        self.original = Paragraph("", "muted", card)
        self.side = AnswerRow(self.tr("For this indicator"), sides(), card)
        self.side.chosen.connect(self._on_chosen)
        for part in (self._head, self.words, self.original, self.side):
            card.column.addWidget(part)
        if not scrolls:
            column.addWidget(card)
            return
        scroll = ScrollColumn(self, width=0)
        scroll.column.addWidget(card)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)

    def show_evidence(self, evidence: Sequence[EvidencePart]) -> None:
        """Show these lines, in the order in which they are given, the first in full."""
        self._evidence, self._links, self._key = tuple(evidence), {}, ""
        self.search.clear()
        self._show_rows()

    def show_links(self, links: Mapping[str, str]) -> None:
        """Show which way each line speaks for the indicator beside it."""
        self._links = dict(links)
        self._show_rows()

    def choose(self, key: str) -> None:
        """Show a line in full."""
        keys = [self.model.item_at(row) for row in range(self.model.rowCount())]
        if key in keys:
            choose_row(self.table, keys.index(key))

    def _show_rows(self) -> None:
        """Show the lines that hold what is searched for, and the one that was chosen, or else the first."""
        wanted, key = self.search.text().strip().casefold(), self._key
        found = [
            each
            for each in self._evidence
            if wanted in f"{each.words} {each.original} {each.place}".casefold()
        ]
        rows = []
        for each in found:
            side = self._links.get(each.key, "")
            rows.append(Row((isolated(each.words), side_text(side) if side else ""), each.key))
        self.model.show_rows(rows)
        keys = [each.key for each in found]
        if keys:
            choose_row(self.table, keys.index(key) if key in keys else 0)
            self._show_line()

    def _on_row(self) -> None:
        if self.table.currentIndex().row() >= 0:
            self._show_line()

    def _show_line(self) -> None:
        self._key = str(self.model.item_at(self.table.currentIndex().row()) or "")
        each = next((one for one in self._evidence if one.key == self._key), None)
        if each is None:
            return
        parts = (sort_text(each.sort), each.place)
        self._head.setText(" · ".join(isolated(part) for part in parts if part))
        self._head.setToolTip(key_text(each))
        self.words.set_plain(isolated(each.words))
        self.original.set_plain(isolated(each.original) if each.original else "")
        self.original.setVisible(bool(each.original))
        self.side.set_value(self._links.get(self._key, ""))

    def _on_chosen(self, side: str) -> None:
        if self._key:
            self.linked.emit(self._key, side)


def link_words(links: Mapping[str, str], evidence: Mapping[str, EvidencePart]) -> str:
    """Return which lines speak which way, each by its first words, a line for each; empty for none.

    Args:
        links: Sides by the keys of lines.
        evidence: The lines by key.
    """
    pattern = QCoreApplication.translate("Raters", "{side}: {line}")
    return "\n".join(
        pattern.format(side=side_text(side), line=quoted(evidence[key].words))
        for key, side in links.items()
        if key in evidence
    )


def key_text(line: EvidencePart) -> str:
    """Return what a line is called in what is signed: for a tip, beside its words."""
    pattern = QCoreApplication.translate("Raters", "In what is signed this line is {key}.")
    return pattern.format(key=left_to_right(line.key))
