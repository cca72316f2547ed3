"""What was asked in the talk and not answered, folded away beneath one button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.texts import label
from vetting_desk.forms import Session
from vetting_desk.judgement.unanswered import unanswered


class Unanswered(QWidget):
    """The questions, each leading to its page.

    Args:
        parent: The page.

    Signals:
        place_wanted(str): Reference of a question.
    """

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QPushButton(self)
        self._fold.setCheckable(True)
        set_kind(self._fold, "quiet")
        self._fold.toggled.connect(self._on_toggled)
        self._inside = QWidget(self)
        self._inside.hide()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(SPACE.l, 0, 0, 0)
        self._column.setSpacing(SPACE.xs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        self._shown: tuple[tuple[str, str], ...] | None = None

    def show_session(self, session: Session, *, another: bool) -> None:
        """Show what was not answered; looked for anew with another indicator."""
        if not another and self._shown is not None:
            return
        found = tuple((each.label, each.text) for each in unanswered(session))
        if found == self._shown:
            return
        self._shown = found
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        none = QCoreApplication.translate("Workspace", "no answer")
        for question, text in found:
            self._column.addWidget(label(f"{question}: {text or none}", "caption", self, wrap=True))
        words = self.tr("Asked and not answered: %n question(s)", None, len(found))
        self._fold.setText(words)
        self.setVisible(bool(found))
        self._on_toggled()

    def _on_toggled(self) -> None:
        opened = self._fold.isChecked()
        button_icon(self._fold, "chevron-down" if opened else "chevron-right")
        self._inside.setVisible(opened)
