"""Rows painted by hand, and the words in them: aligned with the layout, each in its own script's direction."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.i18n.direction import runs_right_to_left

WRAP = int(Qt.TextFlag.TextWordWrap)
_TALLEST = 1 << 20
_TALLER_SCRIPTS = "\u0590"
"""From here on letters may come from another font, with higher lines than the one asked for."""

_ENOUGH = 200
"""Letters that fill a first line."""


class PaintedRow(QAbstractButton):
    """A row as wide as its column that acts as a whole; its words wrap, so its height depends on its width.

    Subclasses paint it, and say how high it is.

    Args:
        parent: The list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: words wrap."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.forget_heights()
            self.updateGeometry()
        super().changeEvent(event)

    def forget_heights(self) -> None:
        """Drop measured heights, where a subclass keeps any: the font changed."""

    def place(self, box: QRect) -> QRect:
        """Return `box` where it stands in this row, mirrored where the layout is."""
        return placed(box, self.width(), mirrored=self.isRightToLeft())


def draw_words(
    painter: QPainter,
    box: QRect,
    text: str,
    colour: str,
    *,
    font: QFont | None = None,
    at_end: bool = False,
    mirrored: bool = False,
    top: bool = False,
) -> None:
    """Draw `text` into `box`, broken into lines.

    Args:
        painter: Where.
        box: Room for it, already mirrored where the layout is.
        text: Plain words.
        colour: ``#RRGGBB``.
        font: None for the one in force.
        at_end: True to align at the end of the line instead of its beginning.
        mirrored: True in a right-to-left layout.
        top: True to begin at the top instead of standing in the middle.
    """
    if font is not None:
        painter.setFont(font)
    right = mirrored != at_end
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    height = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    own = runs_right_to_left(text)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if own else Qt.LayoutDirection.LeftToRight
    )
    painter.setPen(QColor(colour))
    painter.drawText(box, int(side | height | Qt.AlignmentFlag.AlignAbsolute) | WRAP, text)


def words_height(metrics: QFontMetrics, text: str, room: int) -> int:
    """Return the height `text` needs when broken into lines of `room` pixels."""
    plain = max(text, default="") < _TALLER_SCRIPTS and "\n" not in text
    # The advance is rounded down: words that fill the room to the pixel may be broken all the same.
    if plain and metrics.horizontalAdvance(text) < room:
        return metrics.lineSpacing()
    return metrics.boundingRect(QRect(0, 0, max(room, 1), _TALLEST), WRAP, text).height()


def in_one_line(font: QFont, texts: Sequence[str], room: int) -> list[int]:
    """Return how much lower each of `texts` begins so that their first lines stand on one line side by side.

    Letters that come from another font, as Persian ones beside Latin ones, have more room above them.

    Args:
        font: What they are drawn in.
        texts: Plain words.
        room: Pixels after which a line is broken.
    """
    if all(max(text, default="") < _TALLER_SCRIPTS for text in texts):
        return [0] * len(texts)
    ascents = [_ascent(font, text.partition("\n")[0][:_ENOUGH], room) for text in texts]
    return [round(max(ascents) - ascent) if ascent else 0 for ascent in ascents]


def _ascent(font: QFont, text: str, room: int) -> float:
    if not text:
        return 0.0
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(room, 1))
    layout.endLayout()
    return line.ascent()


def placed(box: QRect, width: int, *, mirrored: bool) -> QRect:
    """Return `box` where it stands in a widget of `width`, mirrored or not."""
    if not mirrored:
        return box
    return QRect(QPoint(width - box.right() - 1, box.top()), box.size())
