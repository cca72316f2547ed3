"""The panel: who decides, and the lawyer who is heard; who assessed the person is marked, and is not of it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ui.i18n import in_line
from ui.text.kinds import role_text
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph, label
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.model import Role
from vetting_desk.model.decision import DecisionDraft
from vetting_desk.operations.decisions.drafts import Choices
from vetting_desk.operations.decisions.material import Source


class MembersPanel(QWidget):
    """Who is named; each change is told at once.

    Args:
        parent: The page.

    Attributes:
        lawyer: The choice of the lawyer who is heard.

    Signals:
        changed: Ids of the members, and of the lawyer who is heard.
    """

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QCheckBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addWidget(label(self.tr("The panel"), "heading", self, wrap=True))
        self._rule = Paragraph("", "body", self)
        column.addWidget(self._rule)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.xs)
        column.addLayout(self._column)
        self.lawyer = QComboBox(self)
        self.lawyer.activated.connect(self._tell)
        hint = self.tr("For not met a lawyer is on the panel, or is heard.")
        column.addWidget(Field(self.tr("Lawyer who is heard"), self.lawyer, hint, self))

    def show_draft(self, draft: DecisionDraft, choices: Choices, sources: Iterable[Source]) -> None:
        """Show who is named, and who can be."""
        words = self.tr(
            "At least %n decision-maker(s) sign it, none of whom assessed the person.",
            "",
            choices.needed,
        )
        self._rule.set_plain(words)
        for box in self._boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        named = {each.id for each in draft.panel}
        assessors = {officer for source in sources for officer in source.assessors}
        self._boxes = []
        self.lawyer.clear()
        self.lawyer.addItem(self.tr("Nobody"), "")
        for officer in choices.officers:
            words = in_line(f"{isolated(officer.name)} · {role_text(officer.role)}")
            if officer.id in assessors:
                words += " · " + self.tr("assessed the person")
            box = WrappedCheck(words, self)
            box.setProperty("key", officer.id)
            box.setChecked(officer.id in named)
            box.toggled.connect(self._tell)
            self._boxes.append(box)
            self._column.addWidget(box)
            if officer.role is Role.LAWYER:
                self.lawyer.addItem(officer.name, officer.id)
        heard = draft.lawyer.id if draft.lawyer is not None else ""
        self.lawyer.setCurrentIndex(max(0, self.lawyer.findData(heard)))

    def boxes(self) -> list[QCheckBox]:
        """Return the choices of members."""
        return self._boxes

    def flush(self) -> None:
        """Nothing is typed here."""

    def field(self, _name: str) -> QWidget:
        """Return the first choice."""
        return self._boxes[0] if self._boxes else self.lawyer

    def _tell(self) -> None:
        members = tuple(str(box.property("key")) for box in self._boxes if box.isChecked())
        self.changed.emit(members, str(self.lawyer.currentData() or ""))
