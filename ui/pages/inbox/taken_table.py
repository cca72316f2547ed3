"""What became of each file of one look: bundles taken in, parts that wait, files that were refused."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.i18n import in_row
from ui.text.error_text import describe
from ui.text.figures import short_file
from ui.text.outcome_text import Transfer, needs_a_look, summary_lines, summary_title
from ui.theme import current
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from vetting_desk.operations.exchange.receiving import Received

_HEIGHT = 176
_FIRST = 260


class TakenTable(PlainTable):
    """A small table, a line for each file."""

    def __init__(self, parent: QWidget) -> None:
        headings = (
            QCoreApplication.translate("TakenTable", "Just now"),
            QCoreApplication.translate("TakenTable", "What came of it"),
        )
        name = QCoreApplication.translate("TakenTable", "What came of each file")
        self._lines = RowsTableModel(headings, parent)
        super().__init__(self._lines, name, 1, {0: _FIRST}, parent)
        self.setFixedHeight(current().px(_HEIGHT))
        self.hide()

    def lines(self) -> list[tuple[str, ...]]:
        """Return what is shown."""
        return [
            tuple(str(self._lines.index(row, column).data()) for column in range(2))
            for row in range(self._lines.rowCount())
        ]

    def show_received(self, received: Received) -> None:
        """Show what became of each file; with nothing to show it is not there."""
        rows = [
            Row(
                (summary_title(each), " · ".join(summary_lines(each))),
                None,
                "warn" if needs_a_look(each) else "ok",
                "warn" if needs_a_look(each) else "ok",
            )
            for each in received.summaries
        ]
        rows += [
            Row((short_file(name), _why(error)), None, "error", "error")
            for name, error in received.refused
        ]
        rows += [
            Row(
                ("", Transfer().parts(len(each.lengths), in_row(map(str, each.missing)))),
                None,
                "half",
                "accent",
            )
            for each in received.waiting
        ]
        if received.strange:
            rows.append(Row(("", Transfer().strange(received.strange)), None, "minus", "muted"))
        self._lines.show_rows(rows)
        self.setVisible(bool(rows))


def _why(error: Exception) -> str:
    words = describe(error)
    return f"{words.sentence} {words.hint}".strip()
