"""Evidence to read: one line as a card, and the columns for and against side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.evidence import AGAINST, FOR, EvidenceLine
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card


class EvidenceCard(Card):
    """One line of evidence, with its ways to change and to remove it.

    Args:
        line: What to show.
        number: Its number among all of the page, for its accessible names.
        editable: False in the panel, where a card only leads to its page.
        parent: The column.

    Signals:
        edit_wanted(str): Reference of the instance.
        removal_wanted(str): Reference of the instance.
    """

    edit_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(
        self, line: EvidenceLine, number: int, *, editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=SPACE.m, spacing=SPACE.s)
        self._reference = line.reference
        self.column.addWidget(form_label(line.words, "body", self, wrap=True))
        for source in line.source:
            self.column.addWidget(form_label(source, "caption", self, wrap=True))
        if editable:
            self._add_buttons(number)

    def _add_buttons(self, number: int) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        edit = QPushButton(self.tr("Change"), self)
        edit.setAccessibleName(self.tr("Change evidence {number}").format(number=number))
        edit.clicked.connect(self._on_edit)
        remove = QPushButton(self.tr("Remove"), self)
        remove.setAccessibleName(self.tr("Remove evidence {number}").format(number=number))
        remove.clicked.connect(self._on_remove)
        for button in (edit, remove):
            set_kind(button, "quiet")
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._reference)

    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._reference)


class EvidenceColumns(QWidget):
    """What speaks for and what speaks against, side by side.

    Args:
        parent: The page.

    Signals:
        edit_wanted(str): Reference of the line to change.
        removal_wanted(str): Reference of the line to take away.
    """

    edit_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[EvidenceLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE.l)
        self._columns: dict[str, QVBoxLayout] = {}
        for side, title in (
            (FOR, self.tr("Speaks for it")),
            (AGAINST, self.tr("Speaks against it")),
        ):
            one = QVBoxLayout()
            one.setSpacing(SPACE.s)
            one.addWidget(form_label(title, "strong", self))
            holder = QVBoxLayout()
            holder.setSpacing(SPACE.s)
            one.addLayout(holder)
            one.addStretch(1)
            self._columns[side] = holder
            sides.addLayout(one, 1)
        column.addLayout(sides)
        self._beneath = QVBoxLayout()
        self._beneath.setSpacing(SPACE.s)
        column.addLayout(self._beneath)
        self._made: list[QWidget] = []

    def show_lines(self, lines: Sequence[EvidenceLine]) -> None:
        """Show these lines; what speaks both ways, or has no side yet, stands beneath."""
        if self._made and list(lines) == self._shown:
            return
        self._shown = list(lines)
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made = []
        both = [line for line in lines if line.side not in self._columns]
        for side, holder in self._columns.items():
            mine = [line for line in lines if line.side == side]
            self._fill(holder, mine)
            if not mine:
                self._put(holder, form_label(self.tr("Nothing yet"), "muted", self))
        if both:
            self._put(
                self._beneath,
                form_label(self.tr("Speaks both ways, or not said yet"), "strong", self),
            )
        self._fill(self._beneath, both)

    def _fill(self, holder: QVBoxLayout, lines: Sequence[EvidenceLine]) -> None:
        for line in lines:
            card = EvidenceCard(line, self._shown.index(line) + 1, editable=True, parent=self)
            card.edit_wanted.connect(self.edit_wanted)
            card.removal_wanted.connect(self.removal_wanted)
            self._put(holder, card)

    def _put(self, holder: QVBoxLayout, widget: QWidget) -> None:
        holder.addWidget(widget)
        widget.show()
        self._made.append(widget)
