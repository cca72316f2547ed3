"""To whom a case is given."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import in_row
from ui.text.kinds import role_text
from ui.text.person_text import isolated
from ui.theme import Size, current
from ui.widgets.choice import Choice
from ui.widgets.texts import label
from vetting_desk.model import Officer

_WIDTH = 480


class GiveDialog(TriedDialog):
    """Leaving the case where it is is the safe way.

    Args:
        colleagues: Who can have it.
        parent: The page.

    Signals:
        given: Id of the officer who gets it; to be tried.
    """

    given = Signal(str)

    def __init__(self, colleagues: Sequence[Officer], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("GiveDialog", "Give this case to a colleague?"),
            QCoreApplication.translate(
                "GiveDialog",
                "It is theirs from now on. The case and the log say who gave it to whom.",
            ),
            parent,
        )
        self.taker = Choice(self.tr("Goes to"), self)
        self.taker.show_choices(
            [(one.id, in_row((isolated(one.name), role_text(one.role)))) for one in colleagues]
        )
        self.taker.setVisible(bool(colleagues))
        nobody = self.tr("Nobody else at this desk works in queues.")
        first: QWidget = self.taker if colleagues else label(nobody, "muted", self, wrap=True)
        at = self.column.count() - 1
        for number, part in enumerate((first, self.problem_line)):
            self.column.insertWidget(at + number, part)
        cancel = self.add_button(self.tr("Leave it as it is"), "secondary")
        cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Give"), "primary")
        self.act.setVisible(bool(colleagues))
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def typed_field(self) -> QWidget:
        """Return the list of colleagues."""
        return self.taker

    def _on_act(self) -> None:
        if self.act.isEnabled():
            self.begin_trying()
            self.given.emit(self.taker.choice())
