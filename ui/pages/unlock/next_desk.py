"""What the unlock screen of a training desk says between two desks: where the first exercise goes on."""

from pathlib import Path

from ui.text.exercise_text import next_desk_words
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.practice.exercise import next_desk

_NAME = "next-desk"


def show_next_desk(place: DeskPlace, card: Card) -> None:
    """Say at the top of `card` which desk is to be unlocked next; nothing where none is, or the desk is real.

    Args:
        place: The chosen desk.
        card: The card it is unlocked in.
    """
    words = _words(place.folder.parent) if place.desk.training else ""
    shown = card.findChild(Paragraph, _NAME)
    if shown is None and words:
        shown = Paragraph("", "body", card)
        shown.setObjectName(_NAME)
        card.column.insertWidget(0, shown)
    if shown is not None:
        shown.set_plain(words)
        shown.setVisible(bool(words))


def _words(parent: Path) -> str:
    kind = next_desk(parent)
    return next_desk_words(kind) if kind is not None else ""
