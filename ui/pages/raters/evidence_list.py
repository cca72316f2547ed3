"""The evidence beside an indicator: words, kind and place of each line, and which way it speaks there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.raters.one_of import OneOf
from ui.pages.raters.rater_text import side_text, sides, sort_text
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.rating_payloads import EvidencePart


class EvidenceList(ScrollColumn):
    """A card for each line.

    Args:
        parent: Owner, or None.

    Signals:
        linked: Key of a line, and the side; empty where the link was taken back.
    """

    linked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        self.column.setSpacing(SPACE.m)
        self._cards: list[Card] = []
        self._sides: dict[str, OneOf] = {}

    def show_evidence(self, evidence: Sequence[EvidencePart], *, asks: bool = True) -> None:
        """Show these lines.

        Args:
            evidence: In the order in which they are given.
            asks: True to ask which way each speaks.
        """
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._sides = [], {}
        for number, each in enumerate(evidence):
            card = self._card(each, asks=asks)
            self.column.insertWidget(number, card)
            self._cards.append(card)

    def show_links(self, links: Mapping[str, str]) -> None:
        """Show which way each line speaks for the indicator beside it."""
        for key, side in self._sides.items():
            side.set_value(links.get(key, ""))

    def side_of(self, key: str) -> OneOf:
        """Return what asks which way a line speaks."""
        return self._sides[key]

    def _card(self, each: EvidencePart, *, asks: bool) -> Card:
        card = Card(self, margin=SPACE.m, spacing=SPACE.s)
        parts = (each.key, sort_text(each.sort), each.place)
        head = " · ".join(isolated(part) for part in parts if part)
        card.column.addWidget(label(head, "caption", card, wrap=True))
        card.column.addWidget(Paragraph(isolated(each.words), "body", card))
        if each.original:
            card.column.addWidget(Paragraph(isolated(each.original), "muted", card))
        if asks:
            side = OneOf(self.tr("For this indicator"), sides(), card)
            side.setProperty("key", each.key)
            side.chosen.connect(self._on_chosen)
            card.column.addWidget(side)
            self._sides[each.key] = side
        return card

    def _on_chosen(self, side: str) -> None:
        sender = self.sender()
        if sender is not None:
            self.linked.emit(str(sender.property("key")), side)


def link_words(links: Mapping[str, str]) -> str:
    """Return which lines speak which way, in words; empty for none."""
    return "; ".join(f"{key} {side_text(side).lower()}" for key, side in links.items())
