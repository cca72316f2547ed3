"""Scenarios, plan items and summary judgements as cards, with all that is said of each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_line
from ui.pages.interview.workspace.parts import Part
from ui.questionnaire.questions.form_label import form_label
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.card import Card
from ui.widgets.texts import label

_ASKED = ("?", "؟")
"""Marks after which an answer follows without another."""


class Cards(QWidget):
    """The cards of one kind.

    Args:
        parent: The page.

    Signals:
        chosen(str): Reference of a part that is to be written.
        added(): Another is wanted.
        removed(int): The one with this number is to go.
    """

    chosen = Signal(str)
    added = Signal()
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._shown: object = None
        self._holder = QVBoxLayout()
        self._holder.setSpacing(SPACE.m)
        self.add = QPushButton(self.tr("Add another"), self)
        button_icon(self.add, "plus")
        self.add.clicked.connect(self.added)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(self._holder)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_parts(
        self, parts: tuple[Part, ...], present: str, feet: dict[str, str], *, can_add: bool
    ) -> None:
        """Show these parts.

        Args:
            parts: In order.
            present: Reference of the one being written.
            feet: What stands beneath a part, by reference, such as which items answer it.
            can_add: True where more may be added, and each removed.
        """
        self.add.setVisible(can_add)
        state = (parts, present, tuple(feet.items()), can_add)
        if state == self._shown:
            return
        self._shown, self._parts = state, parts
        while (item := self._holder.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            card = self._card(
                part, feet.get(part.reference, ""), part.reference == present, can_add
            )
            self._holder.addWidget(card)
            card.show()

    def _card(self, part: Part, foot: str, present: bool, removable: bool) -> QWidget:
        card = Card(self, surface="soft" if present else "card", margin=SPACE.m, spacing=SPACE.xs)
        card.column.addWidget(form_label(part.title, "heading", card, wrap=True))
        if not part.said:
            card.column.addWidget(form_label(self.tr("Nothing is said yet."), "muted", card))
        for question, answer in part.said:
            between = " " if question.endswith(_ASKED) else ": "
            words = in_line(f"{isolated(question)}{between}{isolated(answer)}")
            card.column.addWidget(form_label(words, "body", card, wrap=True))
        if foot:
            card.column.addWidget(label(foot, "caption", card, wrap=True))
        if part.open:
            words = self.tr("%n question(s) of it are open.", None, part.open)
            card.column.addWidget(label(words, "caption", card, wrap=True))
        row = QHBoxLayout()
        for text, name, slot in (
            (self.tr("Write"), self.tr("Write: {title}"), self._on_chosen),
            (self.tr("Remove"), self.tr("Remove: {title}"), self._on_removed),
        ):
            if slot == self._on_removed and not removable:
                continue
            button = QPushButton(text, card)
            button.setAccessibleName(name.format(title=part.title))
            button.setProperty("part", part.reference)
            set_kind(button, "link")
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _on_chosen(self) -> None:
        self.chosen.emit(str(self.sender().property("part")))

    def _on_removed(self) -> None:
        reference = str(self.sender().property("part"))
        for part in self._parts:
            if part.reference == reference:
                self.removed.emit(part.number)
