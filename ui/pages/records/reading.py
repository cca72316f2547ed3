"""A record on its page: read, searched, printed, and the files beside it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from ui.asking.attached_dialog import AttachedDialog
from ui.asking.confirming import ConfirmedCall
from ui.asking.printing.printing import Printing
from ui.ground.tasks import Tasks
from ui.text.error_text import size_text
from ui.theme import button_icon
from ui.widgets.flow_row import FlowRow
from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.reader import Reader
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records import pages
from vetting_desk.operations.records.pages import AttachedFile, RecordToRead
from vetting_desk.operations.records.printing import print_copies


class RecordReading(QWidget):
    """The pages of a record, with what can be done with them.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done, and files are decoded.
        parent: The page.
        prints: False where a copy on paper cannot be numbered and logged: none is offered.

    Attributes:
        acts: The buttons; the page places them.
        printing: Leads through printing it.
        dialog: The file beside it that was opened last, or None.

    Signals:
        said: One line for the message bar, and its tone.
    """

    said = Signal(str, str)

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None, *, prints: bool = True
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._record_id = ""
        self.dialog: AttachedDialog | None = None
        self.printing = Printing(desk, tasks, self)
        self.printing.said.connect(self.said)
        self.reader = Reader(self)
        self.print_button = QPushButton(self.tr("Print…"), self)
        button_icon(self.print_button, "printer")
        self.print_button.setVisible(prints)
        self.print_button.setToolTip("Ctrl+P")
        if prints:
            self.print_button.setShortcut("Ctrl+P")
        self.print_button.clicked.connect(self._on_print)
        self.files_button = QPushButton(self)
        button_icon(self.files_button, "attach")
        self.files_button.setProperty("menued", "true")
        self._menu = QMenu(self.files_button)
        self.files_button.setMenu(self._menu)
        self.acts = FlowRow(self)
        self.acts.add(self.files_button)
        self.acts.add(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reader)
        self.clear()

    def clear(self) -> None:
        """Show nothing, and forget the record before."""
        self.reader.show_paper(None)
        self._menu.clear()
        self.files_button.hide()
        self.print_button.setEnabled(False)
        self.acts.updateGeometry()

    def show_record(self, record_id: str, record: RecordToRead) -> None:
        """Show a record from its first page.

        Args:
            record_id: Which.
            record: What is shown of it.
        """
        self._record_id = record_id
        self.reader.show_paper(DrawnPaper(record.pages, self.reader))
        self._menu.clear()
        for file in record.attached:
            words = f"{file.label or self.tr('Attached file')} · {size_text(file.length)}"
            action = self._menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._on_file, file))
        count = len(record.attached)
        self.files_button.setText(self.tr("%n attached file(s)", "", count))
        self.files_button.setVisible(bool(count))
        self.print_button.setEnabled(True)
        self.acts.updateGeometry()

    def page_count(self) -> int:
        """Return how many pages are shown."""
        paper = self.reader.view.paper
        return paper.count() if paper is not None else 0

    def _on_print(self) -> None:
        self.printing.begin(
            self.tr("Print this record?"), print_copies, self._record_id, pages=self.page_count()
        )

    def _on_file(self, attached: AttachedFile) -> None:
        ConfirmedCall(
            self._desk,
            self._tasks,
            self,
            pages.attachment,
            (self._record_id, attached.name),
            partial(self.show_file, attached),
        ).run()

    def show_file(self, attached: AttachedFile, content: bytes) -> None:
        """Show a file beside the record over it."""
        about = f"{attached.name[:8]}… · {size_text(attached.length)}"
        self.dialog = AttachedDialog(attached.label, about, content, self._tasks, self)
        self.dialog.open()
