"""One list beside the person of a case: its possible matches, or that there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.text.list_text import (
    answer_text,
    beside_text,
    hit_text,
    none_text,
    old_text,
    possible_text,
    source_text,
)
from ui.theme import set_kind
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.watch_list import Compared, Hit


class HitCard(Card):
    """A card for one list.

    Args:
        compared: The person beside it.
        may_answer: Whether the officer may say what was found.
        parent: The page.

    Attributes:
        buttons: For each possible match what asks what was found, in order.

    Signals:
        answer_wanted(Hit): Somebody wants to say what they found.
    """

    answer_wanted = Signal(object)

    def __init__(
        self, compared: Compared, *, may_answer: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        if not compared.hits:
            self.column.addWidget(label(none_text(compared.list), "strong", self, wrap=True))
        for hit in compared.hits:
            self._add(compared, hit, may_answer=may_answer)
        if compared.old:
            self.column.addWidget(Paragraph(old_text(), "warn", self))
        self.column.addWidget(Paragraph(beside_text(compared), "muted", self))
        self.column.addWidget(Paragraph(source_text(compared.list), "hint", self))

    def _add(self, compared: Compared, hit: Hit, *, may_answer: bool) -> None:
        heading = possible_text(compared.list, hit.entry.number)
        self.column.addWidget(label(heading, "strong", self, wrap=True))
        self.column.addWidget(Paragraph(hit_text(hit), "body", self))
        answers = compared.answers.get(hit.entry.number, ())
        if len(answers) > 1:
            self.column.addWidget(label(self.tr("Two desks found differently:"), "warn", self))
        said = "\n".join(map(answer_text, answers)) or self.tr("Nobody has looked into it yet.")
        self.column.addWidget(Paragraph(said, "muted", self))
        if may_answer:
            again = self.tr("Say otherwise…") if answers else self.tr("Say what you found…")
            button = QPushButton(again, self)
            button.setAccessibleDescription(heading)
            set_kind(button, "secondary")
            button.clicked.connect(lambda: self.answer_wanted.emit(hit))
            self.buttons.append(button)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
