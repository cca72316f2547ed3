"""What counts for an indicator and what does not: two notes of the form, folded away by one button.

Open or folded stays so from one indicator to the next, because who knows the anchors wants them out of the way
on every page, and who does not, on none.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.pages.interview.question_list import QuestionList
from ui.questionnaire.sections.state import Sitting
from ui.theme import SPACE, button_icon, set_kind
from vetting_desk.forms import Node
from vetting_desk.judgement.indicators import ANCHORS


def is_anchor(node: Node) -> bool:
    """Return whether a note says what counts for its indicator, or what does not."""
    return node.attributes.get("role", "") in ANCHORS


class Anchors(QWidget):
    """The notes, and the button that folds them.

    Args:
        notes: The column for the notes.
        sitting: Remembers whether they are folded.
        parent: The page.

    Attributes:
        notes: The column of the notes.
    """

    def __init__(
        self, notes: QuestionList, sitting: Sitting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.notes = notes
        self._sitting = sitting
        self._fold = QPushButton(self.tr("What counts, and what does not"), self)
        self._fold.setCheckable(True)
        self._fold.setChecked(not sitting.folded)
        set_kind(self._fold, "quiet")
        self._fold.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(notes)
        self._show_state()

    def show_notes(self, references: Sequence[str], group: str) -> None:
        """Show these notes of the indicator `group`; nothing where it has none."""
        self.setVisible(bool(references))
        self.notes.show_questions(list(references), group=group)
        self._show_state()

    def unfold(self) -> None:
        """Show the notes, as when one of them is asked for."""
        self._fold.setChecked(True)

    def is_open(self) -> bool:
        """Return whether the notes are shown."""
        return self._fold.isChecked()

    def _show_state(self) -> None:
        opened = self._fold.isChecked()
        button_icon(self._fold, "chevron-down" if opened else "chevron-right")
        self._fold.setAccessibleDescription(self.tr("Shown") if opened else self.tr("Folded"))
        self.notes.setVisible(opened)

    def _on_toggled(self) -> None:
        self._sitting.folded = not self._fold.isChecked()
        self._show_state()
