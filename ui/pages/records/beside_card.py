"""Another record of the same instrument beside the one that is shown: chosen, and what differs in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import date_text
from ui.pages.records.compare_card import CompareCard
from ui.text.person_text import isolated
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from vetting_desk.model import Record
from vetting_desk.operations.records.side_by_side import SideBySide


class BesideCard(CompareCard):
    """Not there while there is no other record of the instrument.

    Signals:
        compare_requested: Id of the record to compare with.
    """

    compare_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, QCoreApplication.translate("BesideCard", "Beside another record of this form")
        )
        row = FlowRow(self)
        self.other = Choice(self.tr("Compare with"), row)
        self.compare = QPushButton(self.tr("Compare"), row)
        self.compare.clicked.connect(self._on_compare)
        for part in (self.other, self.compare):
            row.add(part)
        self.column.insertWidget(1, row)
        self._same.hide()
        self.hide()

    def show_others(self, others: Sequence[Record]) -> None:
        """Offer these records; nothing is compared until one is chosen."""
        self.other.show_choices([(each.id, _whose(each)) for each in others])
        self._same.hide()
        self.show_nothing()
        self.setVisible(bool(others))

    def show_beside(self, found: SideBySide) -> None:
        """Show where two records differ."""
        self._same.show()
        self.show_compared(found.compared, (_whose(found.first), _whose(found.second)))

    def _on_compare(self) -> None:
        self.compare_requested.emit(self.other.choice())


def _whose(record: Record) -> str:
    words = QCoreApplication.translate("BesideCard", "{officer}, {day}")
    return words.format(officer=isolated(record.officer_name), day=date_text(record.signed_at))
