"""One line on how much room refused records take at headquarters, and the way to clear them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.theme import SPACE, set_kind
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.exchange import refused
from vetting_desk.operations.exchange.refused import RefusedRoom

_MEGABYTE = 1_000_000


class RefusedRow(QWidget):
    """The line; hidden while nothing of what was refused is kept.

    Args:
        desk: The unlocked desk.
        parent: Owner, or None.

    Signals:
        clear_requested: The person wants to clear it.
    """

    clear_requested = Signal()

    def __init__(self, desk: OpenDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        self._words = label("", "muted", self, wrap=True)
        self._clear = QPushButton(self.tr("Clear…"), self)
        set_kind(self._clear, "quiet")
        self._clear.setAccessibleName(self.tr("Clear what was refused…"))
        self._clear.setVisible(may(desk.officer, Action.ERASE))
        self._clear.clicked.connect(self.clear_requested)
        row.addWidget(self._words, 1)
        row.addWidget(self._clear)
        self.hide()

    def show_room(self, room: RefusedRoom | None) -> None:
        """Show how much room is taken; None where nothing can be refused."""
        self.setVisible(room is not None and room.length > 0)
        if room is None:
            return
        self._words.setText(
            self.tr(
                "Refused records take {used} MB of {most} MB; beyond that the largest go first."
            ).format(used=-(-room.length // _MEGABYTE), most=room.quota // _MEGABYTE)
        )


class ClearRefusedDialog(DeedDialog):
    """Asks for the reason, and clears the contents of all that was refused.

    Args:
        desk: The unlocked desk.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Clear what was refused?"), self.tr("Clear"), tasks, parent, danger=True
        )
        self._desk = desk
        words = self.tr(
            "The contents of all refused records are removed from this desk. From whom they came, when and "
            "why they were refused stays. It cannot be undone."
        )
        self.body.addWidget(Paragraph(words, "body", self))
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(refused.MAX_REASON)
        hint = self.tr("It stands in the log.")
        self.body.addWidget(Field(self.tr("Reason"), self.reason, hint, self))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_problems(self) -> Problems:
        """Return that the reason is missing, if it is."""
        if self.reason.text().strip():
            return []
        return [(self.tr("Give the reason."), self.reason)]

    def begin(self) -> None:
        """Clear, on the store's thread."""
        self.run(refused.clear, self._desk, self.reason.text(), reports=False)

    def field_of(self, name: str) -> QWidget | None:
        """Return the field of the reason."""
        return self.reason if name == "reason" else None
