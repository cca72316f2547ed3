"""A bar code as an answer: typed, or read by the camera or from a picture."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.questionnaire.questions.file_act import ReadCode, WatchForCode
from ui.questionnaire.questions.text import LineQuestion
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.flow_row import FlowRow
from vetting_desk.forms import Node


class BarcodeQuestion(LineQuestion):
    """The line, and buttons to hold the code before the camera or choose a picture of it."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        self._ways: tuple[QPushButton, ...] = ()
        super().__init__(node, parent)
        self._read = QPushButton(self.tr("Read it from a picture…"), self)
        button_icon(self._read, "barcode")
        self._read.clicked.connect(self._on_read_clicked)
        self._watch = QPushButton(self.tr("Read it by camera…"), self)
        button_icon(self._watch, "camera")
        self._watch.clicked.connect(self._on_watch_clicked)
        self._ways = (self._watch, self._read)
        row = FlowRow(self, SPACE.s)
        for button in self._ways:
            set_kind(button, "quiet")
            row.add(button)
        self.column.addWidget(row)
        self.show_value(node)

    def show_value(self, node: Node) -> None:
        """Show the code."""
        super().show_value(node)
        for button in self._ways:
            button.setEnabled(not node.readonly)
            button.setAccessibleDescription(self.plain_label())

    def _on_watch_clicked(self) -> None:
        self.file_chosen.emit(self.reference, WatchForCode(self.plain_label()))

    def _on_read_clicked(self) -> None:
        kinds = self.tr("Pictures and documents (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.plain_label(), "", kinds)
        if path:
            self.file_chosen.emit(self.reference, ReadCode(Path(path)))
