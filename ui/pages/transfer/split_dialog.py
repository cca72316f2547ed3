"""Asks how large the parts of a bundle may be."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.asking.decision import DecisionDialog
from ui.text.error_text import size_text
from ui.widgets.field import Field

_MIB = 1024 * 1024
SIZES = (100 * _MIB, 700 * _MIB, 1024 * _MIB, 2048 * _MIB, 4000 * _MIB)
LEAST = 8 * _MIB


class SplitDialog(DecisionDialog):
    """A few sizes, the first of them what the stick has room for.

    Args:
        free: Bytes free on the stick; 0 where that is not known.
        parent: The page.

    Signals:
        decided(int): The most bytes a part may have.
    """

    decided = Signal(object)

    def __init__(self, free: int, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SplitDialog", "Write the bundle in parts?"),
            QCoreApplication.translate(
                "SplitDialog",
                "For a bundle that is larger than a stick. As many parts as fit go onto this stick, the rest "
                "onto the next ones. The records count as written with the last part.",
            ),
            parent,
        )
        self.sizes = QComboBox(self)
        room = free - _MIB
        if room >= LEAST:
            words = self.tr("what this stick has room for ({size})")
            self.sizes.addItem(words.format(size=size_text(room)), room)
        for size in SIZES:
            self.sizes.addItem(size_text(size), size)
        field = Field(self.tr("How large a part may be"), self.sizes, "", self)
        self.column.insertWidget(self.column.count() - 1, field)
        begin = self.add_button(self.tr("Write in parts"), "primary")
        begin.clicked.connect(self._on_begin)
        cancel = self.add_button(self.tr("Cancel"), "secondary")
        cancel.clicked.connect(self.reject)

    def _on_begin(self) -> None:
        self.accept()
        self.decided.emit(int(self.sizes.currentData()))
