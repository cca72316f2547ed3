"""Fills by which the parts of a picture are told apart: a colour and a pattern each, readable in grey too."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.theme import Tokens

_STYLES: Final = (
    ("accent", Qt.BrushStyle.SolidPattern),
    ("text", Qt.BrushStyle.BDiagPattern),
    ("muted", Qt.BrushStyle.Dense6Pattern),
    ("accent", Qt.BrushStyle.HorPattern),
    ("text", Qt.BrushStyle.CrossPattern),
    ("muted", Qt.BrushStyle.VerPattern),
    ("text", Qt.BrushStyle.NoBrush),
)


@dataclass(frozen=True, slots=True)
class Fill:
    """One fill.

    Attributes:
        ink: A colour of `Tokens`, by name.
        style: Its pattern.
    """

    ink: str
    style: Qt.BrushStyle

    def paint(self, painter: QPainter, place: QRectF, tokens: Tokens) -> None:
        """Fill a place and draw its edge."""
        ink = QColor(getattr(tokens, self.ink))
        painter.fillRect(place, QColor(tokens.surface))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, self.style))
        painter.drawRect(place)


def fill(number: int) -> Fill:
    """Return the fill of the part with a number; there are seven, and then they begin again."""
    return Fill(*_STYLES[number % len(_STYLES)])


def paint_hidden(painter: QPainter, place: QRectF, tokens: Tokens) -> None:
    """Draw where a figure is hidden: a dashed edge and nothing in it."""
    painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
