"""What a decision works from: each record, by whom and when, read here beside what is filled in."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import moment_text
from ui.pages.deciding.deciding_view import DecidingView
from ui.text.decision_text import grouped
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon
from ui.widgets.card import Card, hairline
from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.reader import Reader
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Record
from vetting_desk.operations.decisions.material import Source
from vetting_desk.operations.records.pages import RecordToRead


class SourcesPanel(Card):
    """The list of records, and in its place the one that is read.

    Args:
        parent: The page.

    Attributes:
        reader: Shows the record that is read.

    Signals:
        record_requested: Id of a record whose pages are wanted.
        closed: The reader was closed.
    """

    record_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE.s)
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack)
        self._list = ScrollColumn(self, width=0)
        self._list.column.setSpacing(SPACE.s)
        self._stack.addWidget(self._list)
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.back = QPushButton(self.tr("Close the record"), reading)
        button_icon(self.back, "close")
        self.back.clicked.connect(self.close_record)
        self.reader = Reader(reading)
        self.reader.tools.add(self.back, first=True)
        column.addWidget(self.reader, 1)
        self._stack.addWidget(reading)
        self._parts: list[QWidget] = []
        self.opened: set[str] = set()

    def show_view(self, view: DecidingView) -> None:
        """Show what a case has."""
        for part in self._parts:
            self._list.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        while self._list.column.count():
            self._list.column.takeAt(0)
        self._parts = []
        new = {each.record.id for each in view.new_sources}
        self._put(label(self.tr("What it works from"), "heading", self, wrap=True))
        words = self.tr(
            "Every record in force but clinical ones; nobody chooses which to leave out."
        )
        self._put(Paragraph(words, "muted", self))
        for source in view.known.sources:
            self._put(self._row(source, is_new=source.record.id in new))
        if not view.known.sources:
            self._put(Paragraph(self.tr("No record in force is here yet."), "muted", self))
        if view.known.sealed:
            words = self.tr(
                "%n clinical record(s): they count as being there, and no decision works from them.",
                "",
                len(view.known.sealed),
            )
            self._put(Paragraph(words, "muted", self))
        self._put(hairline(self))
        self._put(label(self.tr("Details"), "strong", self))
        self._put(Paragraph(_details(view), "caption", self))
        self._list.column.addStretch(1)

    def show_record(self, record: Record, read: RecordToRead) -> None:
        """Show a record's pages beside what is filled in."""
        self.opened.add(record.id)
        self.reader.show_paper(DrawnPaper(read.pages, self.reader))
        self.back.setAccessibleDescription(form_name(record.title))
        self._stack.setCurrentIndex(1)
        self.reader.view.setFocus()

    def close_record(self) -> None:
        """Show the list again."""
        self.reader.show_paper(None)
        self._stack.setCurrentIndex(0)
        self.closed.emit()

    @property
    def is_reading(self) -> bool:
        """True while a record is shown."""
        return self._stack.currentIndex() == 1

    def rows(self) -> list[RowButton]:
        """Return the rows of the records."""
        return [each for each in self._parts if isinstance(each, RowButton)]

    def _row(self, source: Source, *, is_new: bool) -> RowButton:
        record = source.record
        about = f"{isolated(record.officer_name)} · {moment_text(record.signed_at)}"
        if record.corrects:
            about += " · " + self.tr("a correction")
        words = form_name(record.title)
        if is_new:
            words = self.tr("New: {record}").format(record=words)
        row = RowButton(
            words, about, "warn" if is_new else "document", "warn" if is_new else "accent", self
        )
        row.setProperty("key", record.id)
        row.clicked.connect(self._on_row)
        return row

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._list.column.addWidget(part)

    def _on_row(self) -> None:
        self.record_requested.emit(str(self.sender().property("key")))


def _details(view: DecidingView) -> str:
    lines: Iterable[str] = (
        f"{form_name(each.record.title)}\nSHA-256 {grouped(each.record.digest)}"
        for each in view.known.sources
    )
    return "\n".join((*lines, f"= {grouped(view.known.saw)}"))
