"""A picture of a family: who is what to whom, older ones above; the table beside it says the same.

Drawn in the theme's colours and mirrored where the window is. How certain a link is shows in its line: drawn
through, in strokes, in dots. No colour says anything.
"""

from collections import deque
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.text.passage_text import kin_text
from ui.theme import SPACE, current, font
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Link
from vetting_desk.operations.passage.family import Family

_WIDTH, _HEIGHT, _APART = 168, 48, 44
_UP: Final = {Kin.PARENT: -1, Kin.CHILD: 1}
_STROKES: Final = {
    Certainty.PAPERS: Qt.PenStyle.SolidLine,
    Certainty.SAID: Qt.PenStyle.DashLine,
    Certainty.DOUBTED: Qt.PenStyle.DotLine,
}


def generations(family: Family) -> dict[str, int]:
    """Return by person how many generations below the one of the case they stand; unlinked ones beneath all."""
    near: dict[str, list[tuple[str, int]]] = {}
    for link in family.holding():
        down = _UP.get(link.kin, 0)
        near.setdefault(link.of, []).append((link.to, down))
        near.setdefault(link.to, []).append((link.of, -down))
    found, waiting = {ASSESSED: 0}, deque([ASSESSED])
    while waiting:
        here = waiting.popleft()
        for other, down in near.get(here, ()):
            if other not in found:
                found[other] = found[here] + down
                waiting.append(other)
    last = max(found.values()) + 1
    return found | {each.person.id: last for each in family.persons if each.person.id not in found}


class FamilyPicture(QWidget):
    """The picture.

    Args:
        parent: Owner, or None.

    Signals:
        chosen: Id of a person.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._rows: list[list[str]] = []
        self._links: tuple[Link, ...] = ()
        self._marked = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the family; the table beneath says the same"))

    def show_family(self, family: Family) -> None:
        """Draw a family."""
        places = generations(family)
        levels = sorted(set(places.values()))
        self._rows = [[each for each in places if places[each] == level] for level in levels]
        self._names = {each: family.name_of(each) for each in places}
        self._links = tuple(
            link for link in family.holding() if link.of in places and link.to in places
        )
        self.updateGeometry()
        self.update()

    def mark(self, person_id: str) -> None:
        """Mark one of them."""
        self._marked = person_id
        self.update()

    def places(self) -> Mapping[str, QRectF]:
        """Return where each stands."""
        found = {}
        wide, high = current().px(_WIDTH), current().px(_HEIGHT)
        for level, row in enumerate(self._rows):
            step = self.width() / max(1, len(row))
            width = min(wide, step - SPACE.m)
            for number, each in enumerate(row):
                at = len(row) - 1 - number if self._mirrored() else number
                left = step * at + (step - width) / 2
                top = level * (high + current().px(_APART)) + SPACE.xs
                found[each] = QRectF(left, top, width, high)
        return found

    def sizeHint(self) -> QSize:
        """Return a height for all generations."""
        rows = max(1, len(self._rows))
        high = rows * current().px(_HEIGHT) + (rows - 1) * current().px(_APART)
        return QSize(current().px(480), high + 2 * SPACE.xs)

    def minimumSizeHint(self) -> QSize:
        """Return the height, and a width that still shows something."""
        return QSize(current().px(280), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose who stands there."""
        for each, place in self.places().items():
            if place.contains(event.position()):
                self.chosen.emit(each)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw links, then persons over their ends."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        places = self.places()
        for link in self._links:
            self._paint_link(painter, link, places)
        for each, place in places.items():
            self._paint_person(painter, each, place)
        painter.end()

    def _paint_link(self, painter: QPainter, link: Link, places: Mapping[str, QRectF]) -> None:
        tokens = current().tokens
        of, to = places[link.of], places[link.to]
        painter.setPen(QPen(QColor(tokens.strong), 1.5, _STROKES[link.certainty]))
        if of.top() == to.top():
            left, right = sorted((of, to), key=QRectF.left)
            line = QLineF(left.right(), left.center().y(), right.left(), right.center().y())
            if right.left() - left.right() > self.width() / 3:  # over others: go below them
                below = of.bottom() + current().px(_APART) / 4
                ends = (of.center().x(), to.center().x())
                painter.drawLine(QPointF(ends[0], of.bottom()), QPointF(ends[0], below))
                painter.drawLine(QPointF(ends[1], to.bottom()), QPointF(ends[1], below))
                line = QLineF(ends[0], below, ends[1], below)
        else:
            upper, lower = sorted((of, to), key=QRectF.top)
            line = QLineF(upper.center().x(), upper.bottom(), lower.center().x(), lower.top())
        painter.drawLine(line)
        words = kin_text(link.kin)
        metrics = QFontMetrics(font("caption"))
        size = metrics.size(0, words)
        towards = line.pointAt(0.6) if of.top() != to.top() else line.center()
        box = QRectF(0, 0, size.width() + SPACE.s, size.height())
        box.moveCenter(towards)
        box.moveLeft(min(max(0.0, box.left()), self.width() - box.width()))
        if of.top() == to.top() and line.length() < box.width():
            return  # the table says it
        painter.fillRect(box, QColor(tokens.bg))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_person(self, painter: QPainter, each: str, place: QRectF) -> None:
        tokens = current().tokens
        marked, about = each == self._marked, each == ASSESSED
        edge = tokens.accent if marked else tokens.strong
        painter.setPen(QPen(QColor(edge), 2.0 if marked or about else 1.0))
        painter.setBrush(QColor(tokens.soft if marked else tokens.surface))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(tokens.text))
        painter.setFont(font("strong" if about else "body"))
        room = place.adjusted(SPACE.s, 0, -SPACE.s, 0)
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(
            self._names[each], Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setFont(font("caption"))

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
