"""An indicator's evidence in two columns, as short cards: read here, opened and taken away here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.questionnaire.questions.form_label import form_label
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from vetting_desk.judgement.rated import EvidenceLine

MOST = 12
"""Cards of one column that are made; the rest stand in the drawer."""


class LineColumns(QWidget):
    """What speaks for and what speaks against, side by side; what speaks both ways stands in both.

    Args:
        parent: The page.

    Signals:
        line_wanted(str): Number of a line to be looked at.
        unlink_wanted(str): Number of a line that is to say nothing here any more.
    """

    line_wanted = Signal(str)
    unlink_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[EvidenceLine] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        self._columns: dict[str, QVBoxLayout] = {}
        self._made: list[QWidget] = []
        for side, title in (
            ("for", self.tr("Speaks for it")),
            ("against", self.tr("Speaks against it")),
        ):
            one = QVBoxLayout()
            one.setSpacing(SPACE.s)
            one.addWidget(form_label(title, "strong", self))
            holder = QVBoxLayout()
            holder.setSpacing(SPACE.s)
            one.addLayout(holder)
            one.addStretch(1)
            self._columns[side] = holder
            row.addLayout(one, 1)

    def show_lines(self, lines: Sequence[EvidenceLine]) -> None:
        """Show these lines; one without a side yet stands in neither column."""
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made = []
        for side, holder in self._columns.items():
            mine = [line for line in lines if line.side.value in {side, "both"}]
            for line in mine[:MOST]:
                self._put(holder, self._card(line))
            if not mine:
                self._put(holder, form_label(self.tr("Nothing yet"), "muted", self))
            if len(mine) > MOST:
                more = self.tr("and %n more in the drawer", None, len(mine) - MOST)
                self._put(holder, form_label(more, "muted", self, wrap=True))

    def _card(self, line: EvidenceLine) -> QWidget:
        card = Card(self, margin=SPACE.s, spacing=SPACE.xs)
        words = form_label(f"{line.id} · {line.words}", "body", card, wrap=True)
        card.column.addWidget(words)
        if line.translation:
            card.column.addWidget(form_label(line.translation, "caption", card, wrap=True))
        about = [line.kind.label, line.place, f"{line.reliability.value}{line.credibility.value}"]
        if line.side.value == "both":
            about.append(self.tr("both ways"))
        if line.withdrawn:
            about.append(self.tr("withdrawn: {why}").format(why=line.withdrawn))
        card.column.addWidget(
            form_label(" · ".join(filter(None, about)), "caption", card, wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(0)
        for text, name, slot in (
            (self.tr("Open"), self.tr("Open line {number}"), self._on_open),
            (self.tr("Take away"), self.tr("Take line {number} away from here"), self._on_unlink),
        ):
            button = QPushButton(text, card)
            button.setAccessibleName(name.format(number=line.id))
            button.setProperty("line", line.id)
            set_kind(button, "link")
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _on_open(self) -> None:
        self.line_wanted.emit(str(self.sender().property("line")))

    def _on_unlink(self) -> None:
        self.unlink_wanted.emit(str(self.sender().property("line")))

    def _put(self, holder: QVBoxLayout, widget: QWidget) -> None:
        holder.addWidget(widget)
        widget.show()
        self._made.append(widget)
