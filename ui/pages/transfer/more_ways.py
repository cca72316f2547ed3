"""Ways beside the two buttons of transfer: files chosen by hand, a bundle in parts, own bundles on a stick."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow


class MoreWays(FlowRow):
    """A row of quiet buttons.

    Args:
        parent: Owner, or None.

    Signals:
        files_chosen(list): Files to be received, each a `Path`.
        split_requested: A bundle is to be written in parts.
        own_requested: What this desk wrote on the stick is to be shown.
    """

    files_chosen = Signal(list)
    split_requested = Signal()
    own_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, SPACE.m)
        self.files = QPushButton(self.tr("Receive files…"), self)
        self.split = QPushButton(self.tr("Write in parts…"), self)
        self.own = QPushButton(self.tr("Own bundles on the stick…"), self)
        for button in (self.files, self.split, self.own):
            set_kind(button, "quiet")
            self.add(button)
        self.files.clicked.connect(self._on_files)
        self.split.clicked.connect(self.split_requested)
        self.own.clicked.connect(self.own_requested)

    def update_buttons(self, *, idle: bool, there: bool, writable: bool, can_split: bool) -> None:
        """Enable what can be done now.

        Args:
            idle: Nothing is running.
            there: A stick or folder is chosen.
            writable: It can be written.
            can_split: There is a bundle to be written.
        """
        self.files.setEnabled(idle)
        self.split.setVisible(can_split)
        self.split.setEnabled(idle and there and writable)
        self.own.setEnabled(idle and there)

    def _on_files(self) -> None:
        paths, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose bundles to receive"))
        if paths:
            self.files_chosen.emit([Path(path) for path in paths])
