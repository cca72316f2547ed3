"""Numbers picked from a list: the lines a statement rests on, the scenarios a plan item answers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import in_line
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.texts import label

NONE = "0"
_LEAST = 180
"""Pixels the list has at the least."""
_SHARE = 0.45
"""Of the height of its page, what the list takes."""


class TickedRows(QStyledItemDelegate):
    """Rows as high as their words are beside the box to tick.

    Qt's own reckons with the whole width of the row, and then draws words beside the box as far as they fit.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of all lines."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        room = self._words_area(option, index, width).width()
        area = QRect(0, 0, max(1, room), 1 << 16)
        metrics = QFontMetrics(option.font)
        words = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, str(index.data() or ""))
        return QSize(0, max(words.height(), metrics.height()) + 2 * SPACE.s)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the box, and the words in lines."""
        area = self._words_area(option, index, option.rect.width()).translated(
            option.rect.topLeft()
        )
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, option.widget)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(option.palette.ColorRole.Text))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        words = str(index.data() or "")
        painter.drawText(area, int(flags | Qt.TextFlag.TextWordWrap), words)
        painter.restore()

    def _words_area(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        width: int,
    ) -> QRect:
        """Return where the words of a row of that width stand, from its corner."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.rect = QRect(0, 0, width, max(option.rect.height(), 1))
        words = QStyle.SubElement.SE_ItemViewItemText
        found = option.widget.style().subElementRect(words, row, option.widget)
        return QRect(found.left(), 0, found.width(), row.rect.height())


class Picker(QWidget):
    """A list whose rows are ticked, and a way to say that it is none of them.

    Args:
        parent: The page.

    Signals:
        picked(str, str): Reference of the question, and the numbers with spaces; ``0`` for none.
    """

    picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = ""
        self._filling = False
        self._question = label("", "strong", self, wrap=True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(TickedRows(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setMinimumHeight(_LEAST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._on_changed)
        self.none = QPushButton(self.tr("None of them"), self)
        self.none.setCheckable(True)
        set_kind(self.none, "chip")
        self.none.clicked.connect(self._on_none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for widget in (self._question, self.list, self.none):
            column.addWidget(widget)

    def show_question(
        self, reference: str, question: str, rows: list[tuple[str, str]], value: str
    ) -> None:
        """Show a question with what may be picked.

        Args:
            reference: The question.
            question: Its words.
            rows: Number and words of each.
            value: What is answered.
        """
        self._reference = reference
        self._question.setText(question)
        self.list.setAccessibleName(question)
        chosen = set(value.split())
        self._filling = True
        known = [
            self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())
        ]
        if known != [number for number, _ in rows]:
            self.list.clear()
            for number, words in rows:
                item = QListWidgetItem(
                    in_line(f"{isolated(number)} · {isolated(words)}"), self.list
                )
                item.setData(Qt.ItemDataRole.UserRole, number)
                item.setToolTip(words)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        for at in range(self.list.count()):
            item = self.list.item(at)
            ticked = item.data(Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.none.setChecked(value == NONE)
        self._filling = False

    def fit(self, height: int) -> None:
        """Give the list its share of a page of so many pixels."""
        self.list.setMinimumHeight(max(_LEAST, round(height * _SHARE)))

    def value(self) -> str:
        """Return the numbers that are ticked, with spaces."""
        ticked = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for at in range(self.list.count())
            if (item := self.list.item(at)).checkState() is Qt.CheckState.Checked
        ]
        return " ".join(ticked)

    def _on_changed(self) -> None:
        if not self._filling:
            self.picked.emit(self._reference, self.value())

    def _on_none(self) -> None:
        self.picked.emit(self._reference, NONE if self.none.isChecked() else "")
