"""Asks for a drawing, marks on a picture, or a signature."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.questionnaire.drawing.canvas import Canvas
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label

_COLOURS = (
    (QT_TRANSLATE_NOOP("DrawDialog", "Black"), QColor(20, 20, 20)),
    (QT_TRANSLATE_NOOP("DrawDialog", "Red"), QColor(200, 30, 30)),
    (QT_TRANSLATE_NOOP("DrawDialog", "Blue"), QColor(30, 70, 190)),
    (QT_TRANSLATE_NOOP("DrawDialog", "Green"), QColor(20, 120, 60)),
)
_SHARE = 0.85


class DrawDialog(QDialog):
    """The sheet, and what is done with it.

    Args:
        title: The question.
        words: What is to be drawn.
        ground: What is drawn on.
        colours: Whether there is a choice of colours; a signature has none.
        parent: The question.

    Attributes:
        canvas: The sheet.
        use: Takes what was drawn.
        colours: By colour the button that chooses it, in order.

    Signals:
        drawn(bytes): The picture, as PNG.
    """

    drawn = Signal(bytes)

    def __init__(
        self,
        title: str,
        words: str,
        ground: QImage,
        *,
        colours: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "title", self, wrap=True))
        column.addWidget(label(words, "muted", self, wrap=True))
        self.canvas = Canvas(ground, self)
        self.canvas.setAccessibleName(words)
        tools = FlowRow(self, SPACE.s)
        self.colours: list[QPushButton] = []
        for name, colour in _COLOURS if colours else ():
            button = QPushButton(QCoreApplication.translate("DrawDialog", str(name)), self)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            set_kind(button, "quiet")
            button.clicked.connect(partial(self._on_colour, colour))
            self.colours.append(button)
            tools.add(button)
        self.undo = QPushButton(self.tr("Take back the last line"), self)
        button_icon(self.undo, "undo")
        self.clear = QPushButton(self.tr("Begin again"), self)
        for button in (self.undo, self.clear):
            set_kind(button, "quiet")
            tools.add(button)
        column.addWidget(tools)
        column.addWidget(self.canvas, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.use = QPushButton(self.tr("Use it"), self)
        set_kind(self.use, "primary")
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        column.addLayout(row)
        if self.colours:
            self.colours[0].setChecked(True)
        self.undo.clicked.connect(self.canvas.undo)
        self.clear.clicked.connect(self.canvas.clear)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._on_use)
        self.canvas.changed.connect(self._show_state)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(
            self.canvas.undo
        )
        self._show_state()
        if parent is not None:
            self.resize(parent.window().size() * _SHARE)

    def _on_colour(self, colour: QColor) -> None:
        self.canvas.colour = colour

    def _on_use(self) -> None:
        if not self.canvas.is_blank():
            self.drawn.emit(self.canvas.content())
            self.accept()

    def _show_state(self) -> None:
        some = not self.canvas.is_blank()
        for button in (self.undo, self.clear, self.use):
            button.setEnabled(some)
