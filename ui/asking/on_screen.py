"""Keeps a dialog on the screen: what does not fit above its buttons scrolls, and the buttons stay in sight.

Only where letters are large or the screen is small: a dialog that fits is left as it is.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.scroll import ScrollColumn

AROUND = 64
"""Pixels of a screen that the frame of a window and a line at its edge take."""
_LEAST = 160
"""Lowest that a part which scrolls by itself becomes; where that is not enough, all of it scrolls instead."""


def room(dialog: QDialog) -> int:
    """Return how high a dialog may be on its screen, in pixels."""
    return dialog.screen().availableGeometry().height() - AROUND


def breadth(dialog: QDialog) -> int:
    """Return how wide a dialog may be on its screen, in pixels."""
    return dialog.screen().availableGeometry().width() - AROUND


def part_breadth(dialog: QDialog, wanted: int) -> int:
    """Return how wide a part of a dialog is at least, in pixels: as wanted, or as the screen allows."""
    return min(wanted, breadth(dialog) - 3 * SPACE.xl)


def shrink(dialog: QDialog, column: QVBoxLayout, width: int) -> bool:
    """Make parts that scroll by themselves lower, if that is enough; returns whether the dialog fits then."""
    excess = column.totalMinimumHeightForWidth(width) - room(dialog)
    areas = dialog.findChildren(ScrollColumn)
    if excess > sum(max(0, area.minimumHeight() - _LEAST) for area in areas):
        return excess <= 0
    for area in areas:
        lower = max(0, min(excess, area.minimumHeight() - _LEAST))
        area.setMinimumHeight(area.minimumHeight() - lower)
        excess -= lower
    return True


def scroll_all(dialog: QDialog, column: QVBoxLayout, buttons: QWidget) -> ScrollColumn:
    """Let everything but the buttons scroll.

    Args:
        dialog: The dialog, whose layout `column` is; another one takes its place.
        column: Keeps a last item in place of the buttons, so that whoever counts from its end still may.
        buttons: The row that stays in sight.

    Returns:
        What scrolls.
    """
    focused = dialog.focusWidget()
    for inner in dialog.findChildren(ScrollColumn):  # nothing scrolls inside what scrolls
        content = inner.widget()
        tall = content.heightForWidth(inner.width()) if content is not None else 0
        inner.setMinimumHeight(max(tall, inner.minimumHeight()))
    at = column.indexOf(buttons)
    column.removeWidget(buttons)
    stand_in = QWidget(dialog)
    column.insertWidget(at, stand_in)
    ground = QWidget(dialog)
    ground.setLayout(column)  # takes it from the dialog, with all that is in it
    column.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, 0)
    area = ScrollColumn(dialog, width=0)
    area.column.setContentsMargins(0, 0, 0, 0)
    area.column.addWidget(ground)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(area, 1)
    below = QVBoxLayout()
    below.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.l)
    below.addWidget(buttons)
    outer.addLayout(below)
    for each in (area, ground, stand_in, buttons):
        each.show()
    if focused is not None:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
    return area
