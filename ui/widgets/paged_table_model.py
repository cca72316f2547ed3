"""A table of words that asks for more rows as one scrolls: pages without end."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.widgets.rows_table_model import Index, Row, RowsTableModel


class PagedTableModel(RowsTableModel):
    """Rows of words, of which more may follow.

    Args:
        headings: One a column.
        parent: Owner, or None.

    Signals:
        more_wanted: The rows that follow are wanted.
    """

    more_wanted = Signal()

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(headings, parent)
        self._more = False

    def show_page(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these rows instead of the ones before; `more` says that others follow."""
        self._more = more
        self.show_rows(rows)

    def add_page(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these rows after those that are here."""
        self._more = more
        self.append_rows(rows)

    @property
    def more(self) -> bool:
        """Whether others follow."""
        return self._more

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether others follow."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the rows that follow, once until they come."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()
