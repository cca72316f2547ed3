"""The formulation as a picture: what led in and out, what could pull back and what holds, around the person."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.interview.workspace.parts import Part, rests_text
from ui.theme import SPACE, current, set_kind
from ui.widgets.texts import label

_PLACES = {
    "led-in": (0, 0),
    "led-out": (0, 2),
    "pull-back": (2, 0),
    "holds": (2, 2),
    "rival": (3, 0),
    "contrary": (3, 2),
}
_HEAD = 7
NO_LINES: Mapping[str, str] = MappingProxyType({})


class Picture(QWidget):
    """Six statements in their places, each a button; arrows say what acts on the person.

    Args:
        parent: The page.

    Signals:
        chosen(str): Reference of a statement.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.xl)
        self._grid.setVerticalSpacing(SPACE.l)
        for column in (0, 2):
            self._grid.setColumnStretch(column, 1)
        self._person = label(self.tr("The person"), "strong", self)
        self._person.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._person.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        self._grid.addWidget(self._person, 1, 0, 1, 3, Qt.AlignmentFlag.AlignCenter)
        self.boxes: dict[str, Statement] = {}

    def show_parts(
        self, parts: tuple[Part, ...], present: str, lines: Mapping[str, str] = NO_LINES
    ) -> None:
        """Show the statements, and which one is being written.

        Args:
            parts: The statements.
            present: Reference of the one being written.
            lines: Words of the lines of evidence, by number.
        """
        for part in parts:
            box = self.boxes.get(part.role)
            if box is None:
                box = self.boxes[part.role] = Statement(self)
                box.clicked.connect(self._on_clicked)
                row, column = _PLACES.get(part.role, (4, 0))
                self._grid.addWidget(box, row, column)
                box.show()
            box.show_part(part, lines, chosen=part.reference == present)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows: towards the person what led in and what pulls, away what led out; a bar holds."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().tokens.strong), 2))
        painter.setBrush(QColor(current().tokens.strong))
        middle = self._person.geometry()
        for role, inwards in (
            ("led-in", True),
            ("led-out", False),
            ("pull-back", True),
            ("holds", True),
        ):
            box = self.boxes.get(role)
            if box is None:
                continue
            edge = box.geometry()
            above = edge.center().y() < middle.center().y()
            start = QPointF(edge.center().x(), edge.bottom() + 2 if above else edge.top() - 2)
            side = (
                middle.left() - 4 if edge.center().x() < middle.center().x() else middle.right() + 4
            )
            end = QPointF(side, middle.center().y())
            if not inwards:
                start, end = end, start
            _arrow(painter, start, end)
        painter.setPen(QPen(QColor(current().tokens.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(middle, 6, 6)
        painter.end()

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Statement):
            self.chosen.emit(sender.reference)


class Statement(QPushButton):
    """One statement: its question, its words, and what it rests on.

    Args:
        parent: The picture.

    Attributes:
        reference: The question.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "row")
        self.setCheckable(True)
        self.reference = ""
        self._title = label("", "strong", self, wrap=True)
        self._words = label("", "body", self, wrap=True)
        self._rests = label("", "caption", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        column.setSpacing(SPACE.xs)
        for text in (self._title, self._words, self._rests):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(text)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: wrapped lines need height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken lines."""
        inner = self.layout()
        return inner.heightForWidth(width) if inner is not None else 0

    def show_part(self, part: Part, lines: Mapping[str, str], *, chosen: bool) -> None:
        """Show a statement; `lines` are words by number."""
        self.reference = part.reference
        words = part.said[0][1] if part.said else self.tr("Not written yet")
        self._title.setText(part.title)
        self._words.setText(words)
        self._rests.setText(rests_text(part, lines) if part.said else "")
        self.setChecked(chosen)
        self.setAccessibleName(f"{part.title}: {words}. {self._rests.text()}")
        inner = self.layout()
        if inner is not None:
            self.setMinimumHeight(min(inner.heightForWidth(max(self.width(), 270)), 260))


def _arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """Draw a line that ends in a head."""
    painter.drawLine(start, end)
    way = end - start
    length = max((way.x() ** 2 + way.y() ** 2) ** 0.5, 1.0)
    step = QPointF(way.x() / length * _HEAD, way.y() / length * _HEAD)
    aside = QPointF(-step.y() / 2, step.x() / 2)
    back = end - step
    painter.drawPolygon(QPolygonF([end, back + aside, back - aside]))
