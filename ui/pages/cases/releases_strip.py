"""What everyone who works on a case has to know first: releases, urgent safety above all, and how it stands."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.i18n import moment_text
from ui.text.kinds import release_shape, release_text
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.card_strip import CardStrip, notice_card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.operations.clinical.notes import Release, ReleaseKind


class ReleasesStrip(CardStrip):
    """Releases above everything else on the page of a case; it scrolls when there are many.

    Args:
        parent: Owner, or None.

    Attributes:
        banner: Beneath the releases: that the case is on hold, or erased.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Released by psychologists"), parent)
        self.banner = Banner(self)
        self.column.addWidget(self.banner)

    def show_releases(self, releases: Sequence[Release]) -> None:
        """Show these, given oldest first, and the banner as it is; with neither the strip is not there."""
        self.put_cards([self._card(release) for release in in_order(releases)])

    def has_more(self) -> bool:
        """Return whether the banner is to be seen."""
        return not self.banner.isHidden()

    def _card(self, release: Release) -> Card:
        kind = release_text(release.kind.value)
        who = self.tr("{officer}, {when}").format(
            officer=isolated(release.officer_name), when=moment_text(release.at)
        )
        head = FlowRow(self, SPACE.m)
        head.add(label(kind, "strong", head))
        head.add(label(who, "caption", head))
        card = notice_card(
            self,
            head,
            release.words,
            shape=release_shape(release.kind.value),
            tone="warn" if release.kind is ReleaseKind.URGENT_SAFETY else "info",
        )
        card.setAccessibleName(f"{kind}. {release.words} {who}")
        return card


def in_order(releases: Sequence[Release]) -> list[Release]:
    """Return releases, given oldest first, in the order shown: urgent safety first, then the newest."""
    newest = reversed(releases)  # they come oldest first, also where two bear the same moment
    return sorted(newest, key=lambda release: release.kind is not ReleaseKind.URGENT_SAFETY)
