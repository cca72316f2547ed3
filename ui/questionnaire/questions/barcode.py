"""A bar code as an answer: typed, or read from a picture."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.questionnaire.questions.file_act import ReadCode
from ui.questionnaire.questions.text import LineQuestion
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.flow_row import FlowRow
from vetting_desk.forms import Node


class BarcodeQuestion(LineQuestion):
    """The line, and a button to choose a picture that has the code."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        self._read: QPushButton | None = None
        super().__init__(node, parent)
        self._read = QPushButton(self.tr("Read it from a picture…"), self)
        button_icon(self._read, "barcode")
        set_kind(self._read, "quiet")
        self._read.clicked.connect(self._on_read_clicked)
        row = FlowRow(self, SPACE.s)
        row.add(self._read)
        self.column.addWidget(row)
        self.show_value(node)

    def show_value(self, node: Node) -> None:
        """Show the code."""
        super().show_value(node)
        if self._read is not None:
            self._read.setEnabled(not node.readonly)
            self._read.setAccessibleDescription(self.plain_label())

    def _on_read_clicked(self) -> None:
        kinds = self.tr("Pictures and documents (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.plain_label(), "", kinds)
        if path:
            self.file_chosen.emit(self.reference, ReadCode(Path(path)))
