"""The lines of a queue as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from ui.i18n import date_text, left_to_right
from ui.text.person_text import erased_text, isolated
from ui.text.queue_text import flags_text
from ui.widgets.paged_table_model import PagedTableModel
from ui.widgets.rows_table_model import Row
from vetting_desk.model.queue import QueueRow

REFERENCE, NAME, SINCE, FLAGS, DESK, CLAIM = range(6)


class QueueTableModel(PagedTableModel):
    """Rows of `QueueRow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = (
            QCoreApplication.translate("QueueTableModel", "Case"),
            QCoreApplication.translate("QueueTableModel", "Name"),
            QCoreApplication.translate("QueueTableModel", "Waits since"),
            QCoreApplication.translate("QueueTableModel", "To know"),
            QCoreApplication.translate("QueueTableModel", "Post"),
            QCoreApplication.translate("QueueTableModel", "Claimed by"),
        )
        super().__init__(headings, parent)

    def show_queue(self, rows: Sequence[QueueRow], *, more: bool) -> None:
        """Show these rows instead of the ones before; `more` says that the queue goes on."""
        self.show_page([_row(each) for each in rows], more=more)

    def add_queue(self, rows: Sequence[QueueRow], *, more: bool) -> None:
        """Show these rows after those that are here; one that is here already is left out."""
        known = {each.case_id for each in self.queue_rows()}
        self.add_page([_row(each) for each in rows if each.case_id not in known], more=more)

    def queue_rows(self) -> list[QueueRow]:
        """Return what is shown, in order."""
        return [self.item_at(number) for number in range(self.rowCount())]


def _row(row: QueueRow) -> Row:
    symbol, ink = ("warn", "error") if row.urgent else ("cases", "muted")
    texts = (
        left_to_right(row.reference),
        row.name or erased_text(),
        date_text(row.since),
        flags_text(row.flags),
        row.desk_name,
        isolated(row.claim.officer_name) if row.claim else "",
    )
    return Row(texts, row, symbol, ink)
