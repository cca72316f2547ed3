"""One list beside the person of a case: its possible matches, or that there is none."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from ui.text.list_text import (
    answer_text,
    beside_text,
    doubt_text,
    hit_text,
    mark_text,
    none_text,
    old_text,
    possible_text,
    source_text,
)
from ui.theme import set_kind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.watch_list import Compared, Hit


class HitCard(Card):
    """A card for one list.

    Args:
        compared: The person beside it.
        may_answer: Whether the officer may say what was found.
        may_end: Whether the officer may end the use of the list, or keep one that nobody can judge.
        parent: The page.

    Attributes:
        buttons: For each possible match what asks what was found, in order.
        keep: Keeps a list that nobody can judge; None where there is nothing to keep, or the officer may not.
        end: Ends its use; None where the officer may not.

    Signals:
        answer_wanted(Hit): Somebody wants to say what they found.
    """

    answer_wanted = Signal(object)
    keep_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        compared: Compared,
        *,
        may_answer: bool,
        may_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self.keep: QPushButton | None = None
        self.end: QPushButton | None = None
        if compared.doubt is not None:
            self.column.addWidget(Paragraph(doubt_text(compared.doubt), "warn", self))
        if not compared.hits:
            self.column.addWidget(label(none_text(compared.list), "strong", self, wrap=True))
        for hit in compared.hits:
            self._add(compared, hit, may_answer=may_answer)
        if compared.old:
            self.column.addWidget(Paragraph(old_text(), "warn", self))
        self.column.addWidget(Paragraph(beside_text(compared), "muted", self))
        self.column.addWidget(Paragraph(source_text(compared.list), "hint", self))
        if may_end:
            self._add_ends(compared)

    def _add_ends(self, compared: Compared) -> None:
        ends = FlowRow(self)
        if compared.doubt is not None and not compared.doubt.kept:
            self.keep = self._end(ends, self.tr("Keep this list…"), self.keep_wanted)
            ends.add(self.keep)
        self.end = self._end(ends, self.tr("End its use here…"), self.end_wanted)
        self.end.setAccessibleDescription(compared.list.source.title)
        ends.add(self.end)
        self.column.addWidget(ends)

    def _end(self, parent: QWidget, words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words, parent)
        set_kind(button, "secondary")
        button.clicked.connect(wanted)
        return button

    def _add(self, compared: Compared, hit: Hit, *, may_answer: bool) -> None:
        heading = possible_text(compared.list, hit.entry.number)
        self.column.addWidget(label(heading, "strong", self, wrap=True))
        if compared.doubt is not None:
            self.column.addWidget(label(mark_text(), "warn", self, wrap=True))
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
