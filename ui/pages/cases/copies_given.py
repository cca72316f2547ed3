"""Which copies of a case were given out before, to whom and what for: who gives another one reads it first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import moment_text
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.copies import IssuedCopy


class CopiesGiven(QWidget):
    """A paragraph for each copy; hidden where there is none.

    Args:
        issued: The copies, the newest first.
        parent: The dialog.
    """

    def __init__(self, issued: Sequence[IssuedCopy], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Given out before"), "strong", self))
        for copy in issued:
            words = self.tr("{reference}: {name}, {when}, by {officer}. {purpose}").format(
                reference=isolated(copy.reference),
                name=isolated(copy.name),
                when=moment_text(copy.made_at),
                officer=isolated(copy.officer_name),
                purpose=isolated(copy.purpose),
            )
            column.addWidget(Paragraph(words, "muted", self))
        self.setVisible(bool(issued))
