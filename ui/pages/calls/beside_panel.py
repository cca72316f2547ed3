"""What stands beside a call: what may be promised, its story so far, and what is possibly the same."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import date_text, left_to_right
from ui.text.call_text import field_text, head_text, state_text, taken_text
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.call import Call
from vetting_desk.model.pack import FoundText
from vetting_desk.model.sameness import Alike
from vetting_desk.operations.calls.looking import NOT_PROMISED, Beside

NOT_SAY: Final = "not-say"
"""The field of a call that says what must not be said, nor left as a message."""


class BesidePanel(QWidget):
    """Cards one under the other; none where there is nothing to say. Scrolling is the page's.

    Args:
        parent: The page.

    Attributes:
        warned, promised, story, alike, cases: The cards.

    Signals:
        call_wanted(object, bool): A `Call` to be read, and whether it is of this story already.
        case_wanted(str): Id of a case to be looked at.
    """

    call_wanted = Signal(object, bool)
    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.l)
        self.warned = Card(self, surface="banner")
        self.promised, self.story, self.alike, self.cases = (Card(self) for _ in range(4))
        for card in (self.warned, self.promised, self.story, self.alike, self.cases):
            self.column.addWidget(card)
            card.hide()

    def show_promised(self, found: Sequence[FoundText]) -> None:
        """Show what the organisation approved to be promised, and last what it does not promise."""
        _empty(self.promised)
        column = self.promised.column
        column.addWidget(label(self.tr("You may say"), "strong", self, wrap=True))
        for each in found:
            if each.name.endswith(NOT_PROMISED):
                column.addWidget(label(self.tr("You may not promise"), "strong", self, wrap=True))
            column.addWidget(Paragraph(each.text, "body", self))
        if found:
            column.addWidget(Paragraph(self._approved(found[0]), "caption", self))
        else:
            words = self.tr(
                "The organisation's texts are not here. Promise nothing: say that somebody calls back."
            )
            column.addWidget(Paragraph(words, "muted", self))
        self.promised.show()

    def show_beside(self, found: Beside) -> None:
        """Show what earlier calls of the story forbid to say, the story so far, and what may be the same."""
        self._show_forbidden(found.story)
        self._show_calls(self.story, self.tr("This story so far"), found.story, ours=True)
        self._show_calls(self.alike, self.tr("Perhaps the same story"), found.alike, ours=False)
        _empty(self.cases)
        self.cases.column.addWidget(
            label(self.tr("Possibly the same person"), "strong", self, wrap=True)
        )
        for each in found.cases:
            self.cases.column.addWidget(self._case_row(each))
        self.cases.setVisible(bool(found.cases))

    def _show_forbidden(self, story: Sequence[Call]) -> None:
        """Show first what may not be said: whoever calls back does not read the calls before."""
        _empty(self.warned)
        said = [each.words.get(NOT_SAY, "").strip() for each in story]
        forbidden = [each for each in dict.fromkeys(said) if each]
        self.warned.column.addWidget(label(field_text(NOT_SAY), "warn", self, wrap=True))
        for words in forbidden:
            self.warned.column.addWidget(Paragraph(isolated(words), "body", self))
        self.warned.setVisible(bool(forbidden))

    def _show_calls(self, card: Card, title: str, calls: Sequence[Call], *, ours: bool) -> None:
        _empty(card)
        card.column.addWidget(label(title, "strong", self, wrap=True))
        for each in calls:
            second = f"{taken_text(each)} · {state_text(each.state)}"
            row = RowButton(head_text(each), second, parent=card)
            row.clicked.connect(partial(self.call_wanted.emit, each, ours))
            card.column.addWidget(row)
        card.setVisible(bool(calls))

    def _case_row(self, each: Alike) -> RowButton:
        row = RowButton(
            isolated(each.row.name), left_to_right(each.row.reference), parent=self.cases
        )
        row.clicked.connect(partial(self.case_wanted.emit, each.row.id))
        return row

    def _approved(self, found: FoundText) -> str:
        words = self.tr("Approved by {name}, {date}.").format(
            name=isolated(found.approved_by), date=_day(found.approved_on)
        )
        if not found.approved:
            words += " " + self.tr("Not approved in this language: an interpreter says it.")
        return words


def _day(text: str) -> str:
    from datetime import date

    try:
        return date_text(date.fromisoformat(text))
    except ValueError:
        return text


def _empty(card: Card) -> None:
    while (item := card.column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
