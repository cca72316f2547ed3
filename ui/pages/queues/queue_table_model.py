"""The lines of a queue as a table that asks for more as one scrolls: pages without end."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.i18n import date_text, left_to_right
from ui.text.person_text import erased_text, isolated
from ui.text.queue_text import flags_text
from ui.widgets.rows_table_model import Index, Row, RowsTableModel
from vetting_desk.model.queue import QueueRow

REFERENCE, NAME, SINCE, FLAGS, DESK, CLAIM = range(6)


class QueueTableModel(RowsTableModel):
    """Rows of `QueueRow`.

    Signals:
        more_wanted: The rows that follow are wanted.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headings = (
            self.tr("Case"),
            self.tr("Name"),
            self.tr("Waits since"),
            self.tr("To know"),
            self.tr("Post"),
            self.tr("Claimed by"),
        )
        self._more = False

    def show_queue(self, rows: Sequence[QueueRow], *, more: bool) -> None:
        """Show these rows instead of the ones before; `more` says that the queue goes on."""
        self._more = more
        self.show_rows([_row(each) for each in rows])

    def add_queue(self, rows: Sequence[QueueRow], *, more: bool) -> None:
        """Show these rows after those that are here; one that is here already is left out."""
        known = {each.case_id for each in self.queue_rows()}
        self._more = more
        self.append_rows([_row(each) for each in rows if each.case_id not in known])

    def queue_rows(self) -> list[QueueRow]:
        """Return what is shown, in order."""
        return [self.item_at(number) for number in range(self.rowCount())]

    @property
    def more(self) -> bool:
        """Whether the queue goes on."""
        return self._more

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether the queue goes on."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the rows that follow, once until they come."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()


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
