"""A strip of cards above a page: as high as its text at this width, up to a bound; beyond it, it scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, current, set_hook
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label


class CardStrip(ScrollColumn):
    """A column of cards that is not there while it is empty.

    Args:
        name: What a screen reader calls it.
        parent: Owner, or None.
        most: Highest it becomes, in pixels at 100 % text.
        share: It never takes more of the window's height than one part in so many.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, most: int = 190, share: int = 5
    ) -> None:
        super().__init__(parent, width=0)
        self._most, self._share = most, share
        # With the keyboard what does not fit is reached by the arrow keys.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.s)
        self._cards: list[Card] = []
        self._gives_way = False
        self.hide()

    def put_cards(self, cards: Sequence[Card]) -> None:
        """Show these in place of the earlier ones, above whatever else stands in the column."""
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = list(cards)
        for number, card in enumerate(self._cards):
            self.column.insertWidget(number, card)
        self._show()
        self.verticalScrollBar().setValue(0)
        self._fit()

    def give_way(self, *, away: bool) -> None:
        """Leave its room to what stands beneath it, or take it again."""
        if away != self._gives_way:
            self._gives_way = away
            self._show()

    def _show(self) -> None:
        self.setVisible(not self._gives_way and (bool(self._cards) or self.has_more()))

    def words(self) -> list[str]:
        """Return what is shown, a text for each card."""
        return [card.accessibleName() for card in self._cards]

    def has_more(self) -> bool:
        """Return whether something is to be seen beside the cards."""
        return False

    def most_height(self) -> int:
        """Return the highest it may become now, in pixels."""
        return min(current().px(self._most), self.window().height() // self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adjust the height to the text at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        if content is None or self.isHidden():
            return
        whole = content.heightForWidth(self.viewport().width()) + SPACE.xs
        self.setFixedHeight(min(whole, self.most_height()))


def notice_card(
    parent: QWidget,
    head: str | QWidget,
    words: str,
    *,
    shape: tuple[str, str],
    tone: str = "info",
    below: str = "",
    act: QPushButton | None = None,
) -> Card:
    """Return a card with a shape, a head, words and an act.

    Args:
        parent: Owner.
        head: In bold letters, or a row of the caller's own.
        words: What there is to read.
        shape: Symbol and ink of the shape before it.
        tone: ``info``, ``warn`` or ``error``.
        below: In small letters under the words.
        act: Stands at the end of the first line.
    """
    card = Card(parent, surface="banner", margin=SPACE.s)
    set_hook(card, "tone", tone)
    row = QHBoxLayout()
    row.setContentsMargins(SPACE.s, 0, SPACE.s, 0)
    row.setSpacing(SPACE.m)
    picture = QLabel(card)
    picture.setPixmap(pixmap(*shape))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    texts = QVBoxLayout()
    texts.setSpacing(SPACE.xs)
    texts.addWidget(label(head, "strong", card, wrap=True) if isinstance(head, str) else head)
    texts.addWidget(Paragraph(words, "body", card))
    if below:
        texts.addWidget(label(below, "caption", card, wrap=True))
    row.addLayout(texts, 1)
    if act is not None:
        row.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
    card.column.addLayout(row)
    return card
