"""Places typed as coordinates: one point, a line of points, or a shape."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.parse import Refusal, place, places
from ui.theme import SPACE, current, set_hook
from ui.widgets.text_field import GrowingText
from vetting_desk.forms import Node

_METRES_WIDTH = 120


class PointQuestion(QuestionWidget):
    """One place: latitude and longitude, and what a receiver showed for height and accuracy."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._place = self._field()
        self._place.setPlaceholderText("38.5598, 68.7870")
        self._altitude = self._field(_METRES_WIDTH)
        self._accuracy = self._field(_METRES_WIDTH)
        board = QWidget(self)
        row = QHBoxLayout(board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        names = (
            (self._place, self.tr("Latitude, longitude")),
            (self._altitude, self.tr("Height, m")),
            (self._accuracy, self.tr("Accuracy, m")),
        )
        for at, (field, words) in enumerate(names):
            column = QVBoxLayout()
            column.setSpacing(SPACE.xs)
            name = form_label(
                words, "caption", board
            )  # no buddy: the field's own name says of what
            column.addWidget(name)
            column.addWidget(field)
            row.addLayout(column, 1 if at == 0 else 0)
        self._captions = names
        self._add_control(board)
        self._names_for(self._place, self._altitude, self._accuracy)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the place; nothing is filled in by default."""
        parts = self._value.split()
        shown = [", ".join(parts[:2]), *(_metres(parts, at) for at in (2, 3))]
        if not _same(self._read_or_none(), self._value):
            for (field, _), text in zip(self._captions, shown, strict=True):
                field.setText(text)
        for field, words in self._captions:
            field.setReadOnly(node.readonly)
            field.setAccessibleName(f"{self.plain_label()}: {words}")

    def restore_typed(self, text: str) -> None:
        """Show again what could not be read."""
        for (field, _), part in zip(self._captions, text.split("|"), strict=False):
            field.setText(part)
        self.flush()

    def flush(self) -> None:
        """Emit the place, or why it cannot be read."""
        texts = [field.text().strip() for field, _ in self._captions]
        if not any(texts):
            self.give("")
            return
        try:
            value = place(*texts)
        except Refusal as refusal:
            self.refuse(refusal, "|".join(texts))
        else:
            self.give(self._value if _same(value, self._value) else value)

    def _field(self, width: int = 0) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(200)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if width:
            field.setFixedWidth(current().px(width))
        field.editingFinished.connect(self._on_edited)
        field.returnPressed.connect(self.continue_requested)
        return field

    def _on_edited(self) -> None:
        if self._place.text().strip() or not any(field.hasFocus() for field, _ in self._captions):
            self.flush()

    def _read_or_none(self) -> str | None:
        try:
            return place(*(field.text() for field, _ in self._captions))
        except Refusal:
            return None

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        if widget is self._place:
            set_hook(widget, "wrong", "true" if wrong else "false")


class PointsQuestion(QuestionWidget):
    """A line or a shape: one place a line."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._closed = node.type == "geoshape"
        self._field = GrowingText(3, one_line=False, parent=self)
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self._field.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._field.document().setDefaultTextOption(option)
        # The marks keep latitude first in a window that runs from right to left.
        self._field.setPlaceholderText("\u200e38.5598, 68.7870\n\u200e38.5610, 68.7901")
        self._field.settled.connect(self._on_settled)
        self._field.submitted.connect(self.continue_requested)
        self._add_control(self._field)
        self.column.addWidget(
            form_label(self.tr("One place a line: latitude, longitude"), "caption", self)
        )
        self._names_for(self._field)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the places."""
        if not _same(self._read_or_none(), self._value):
            points = [point.split() for point in self._value.split(";") if point.strip()]
            self._field.set_text("\n".join(", ".join(point[:2]) for point in points))
        self._field.setReadOnly(node.readonly)

    def restore_typed(self, text: str) -> None:
        """Show again what could not be read."""
        self._field.set_text(text)
        self.flush()

    def flush(self) -> None:
        """Emit the places, or why they cannot be read."""
        typed = self._field.toPlainText()
        if not typed.strip():
            self.give("")
            return
        try:
            value = places(typed, closed=self._closed)
        except Refusal as refusal:
            self.refuse(refusal, typed)
        else:
            self.give(self._value if _same(value, self._value) else value)

    def _on_settled(self) -> None:
        if not self._field.hasFocus() or self._read_or_none():
            self.flush()

    def _read_or_none(self) -> str | None:
        try:
            return places(self._field.toPlainText(), closed=self._closed)
        except Refusal:
            return None

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        set_hook(widget, "wrong", "true" if wrong else "false")


def _metres(parts: list[str], at: int) -> str:
    text = parts[at].removesuffix(".0") if len(parts) > at else ""
    return "" if text == "0" else text


def _same(read: str | None, stored: str) -> bool:
    """Return whether the places read equal those stored, in which whole numbers end in ``.0``."""
    if read is None or not stored:
        return read == stored
    return _numbers(read) == _numbers(stored)


def _numbers(value: str) -> list[list[float]]:
    return [[float(part) for part in point.split()] for point in value.split(";") if point.strip()]
