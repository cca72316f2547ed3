"""What everyone who works on a case has to know first: releases, urgent safety above all, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import moment_text
from ui.text.kinds import release_shape, release_text
from ui.text.person_text import isolated
from ui.theme import SPACE, current, set_hook
from ui.theme.icons import pixmap
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.clinical.notes import Release, ReleaseKind

_MOST_HEIGHT = 190


class ReleasesStrip(ScrollColumn):
    """Releases above everything else on the page of a case; it scrolls when there are many.

    Args:
        parent: Owner, or None.

    Attributes:
        banner: Beneath the releases: that the case is on hold, or erased.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        # With the keyboard what does not fit is reached by the arrow keys.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Released by psychologists"))
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.s)
        self._cards: list[Card] = []
        self.banner = Banner(self)
        self.column.addWidget(self.banner)
        self.hide()

    def show_releases(self, releases: Sequence[Release]) -> None:
        """Show these, given oldest first, and the banner as it is; with neither the strip is not there."""
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(release) for release in in_order(releases)]
        for number, card in enumerate(self._cards):
            self.column.insertWidget(number, card)
        self.setVisible(bool(self._cards) or not self.banner.isHidden())
        self.verticalScrollBar().setValue(0)
        self._fit()

    def words(self) -> list[str]:
        """Return what is shown, a text for each release."""
        return [card.accessibleName() for card in self._cards]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adjust the height to the text at this width, up to a few lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        if content is None or self.isHidden():
            return
        wanted = content.heightForWidth(self.viewport().width())
        most = min(current().px(_MOST_HEIGHT), self.window().height() // 5)
        self.setFixedHeight(min(wanted + SPACE.xs, most))

    def _card(self, release: Release) -> Card:
        card = Card(self, surface="banner", margin=SPACE.s)
        urgent = release.kind is ReleaseKind.URGENT_SAFETY
        set_hook(card, "tone", "warn" if urgent else "info")
        symbol, ink = release_shape(release.kind.value)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.s, 0, SPACE.s, 0)
        row.setSpacing(SPACE.m)
        shape = QLabel(card)
        shape.setPixmap(pixmap(symbol, ink))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        kind = release_text(release.kind.value)
        who = self.tr("{officer}, {when}").format(
            officer=isolated(release.officer_name), when=moment_text(release.at)
        )
        head = FlowRow(card, SPACE.m)
        head.add(label(kind, "strong", card))
        head.add(label(who, "caption", card))
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.xs)
        texts.addWidget(head)
        texts.addWidget(Paragraph(release.words, "body", card))
        row.addLayout(texts, 1)
        card.column.addLayout(row)
        card.setAccessibleName(f"{kind}. {release.words} {who}")
        return card


def in_order(releases: Sequence[Release]) -> list[Release]:
    """Return releases, given oldest first, in the order shown: urgent safety first, then the newest."""
    newest = reversed(releases)  # they come oldest first, also where two bear the same moment
    return sorted(newest, key=lambda release: release.kind is not ReleaseKind.URGENT_SAFETY)
