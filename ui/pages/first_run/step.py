"""What the steps of the first run share: a column of 720, Back above the heading, one primary button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, button_icon, set_kind
from ui.widgets.banner import Banner
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label

if TYPE_CHECKING:
    from ui.text.error_text import ErrorText


class Step(QWidget):
    """One step: subclasses add their fields to `body`.

    Args:
        heading: What this step asks.
        lead: One or two sentences beneath the heading; may be empty.
        act: Words on the primary button; empty for none.
        parent: Owner, or None.

    Attributes:
        body: The layout that takes the fields.
        problems: The summary of mistakes.

    Signals:
        acted: The primary button was pressed.
        went_back: Back was pressed.
    """

    acted = Signal()
    went_back = Signal()

    def __init__(
        self, heading: str, lead: str = "", act: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        scroll = ScrollColumn(self, centred=True)
        outer.addWidget(scroll)
        column = scroll.column
        self._back = QPushButton(self.tr("Back"), self)
        button_icon(self._back, "back", "accent")
        set_kind(self._back, "link")
        self._back.clicked.connect(self.went_back)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self.problems = ProblemSummary(self)
        self.banner = Banner(self)
        column.addWidget(self.problems)
        column.addWidget(self.banner)
        column.addWidget(label(heading, "title", self, wrap=True))
        if lead:
            column.addWidget(Paragraph(lead, "body", self))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.l)
        column.addLayout(self.body)
        row = QHBoxLayout()
        self._act = QPushButton(act, self)
        set_kind(self._act, "primary")
        self._act.setVisible(bool(act))
        self._act.clicked.connect(self.acted)
        row.addWidget(self._act)
        row.addStretch(1)
        column.addLayout(row)
        self.progress = ProgressRow(self)
        self.progress.setMaximumWidth(Size.card)
        column.addWidget(self.progress)
        column.addStretch(1)

    def set_first_focus(self) -> None:
        """Move the focus to what is used first."""
        self._act.setFocus()

    def allow_back(self, *, allowed: bool) -> None:
        """Offer Back, or not."""
        self._back.setVisible(allowed)

    def set_busy(self, words: str) -> None:
        """Show that work is running, in words; empty ends it."""
        for index in range(self.body.count()):
            item = self.body.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setEnabled(not words)
        self._act.setEnabled(not words)
        self._back.setEnabled(not words)
        if words:
            self.progress.begin(words)
        else:
            self.progress.end()

    def show_failure(self, error: Exception) -> None:
        """Show what went wrong: beside its field where it has one, else in a banner."""
        from ui.text.input_text import describe_input
        from vetting_desk.errors import InputError

        self.set_busy("")
        field = self.field_of(error) if isinstance(error, InputError) else None
        if isinstance(error, InputError) and field is not None:
            self.problems.show_problems([(describe_input(error), field)])
            return
        words = self.words_for(error)
        self.banner.show_message(words.sentence, words.hint, tone="error")

    def words_for(self, error: Exception) -> "ErrorText":
        """Return words for what went wrong; subclasses may know better ones."""
        from ui.text.error_text import describe

        return describe(error)

    def forget(self) -> None:
        """Forget what must not stay once the step is left, such as passphrases."""

    def field_of(self, _error: Exception) -> QWidget | None:
        """Return the field an error is about; subclasses know."""
        return None

    def clear_problems(self) -> None:
        """Clear every error shown."""
        self.problems.clear()
        self.banner.hide()
