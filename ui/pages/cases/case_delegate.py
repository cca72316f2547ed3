"""Draws the cells of the list of cases: two lines for names, a shape beside the way to HQ."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.pages.cases.cases_table_model import REFERENCE, ROW_ROLE, SECOND_ROLE, WAY
from ui.text.kinds import way_shape, way_text
from ui.theme import SPACE, current, font, tabular
from ui.theme.icons import pixmap
from vetting_desk.model import CaseRow, WayToHq

_SHAPE = 16


def row_height() -> int:
    """Return the height of two lines and the space around them, in pixels."""
    lines = QFontMetrics(font("body")).height() + QFontMetrics(font("caption")).height()
    return lines + 2 * SPACE.s


def way_width() -> int:
    """Return the width of a cell in which each way to HQ is whole: what is cut could be read as another."""
    metrics = QFontMetrics(tabular(font("body")))
    widest = max(metrics.horizontalAdvance(way_text(way)) for way in WayToHq)
    return widest + current().px(_SHAPE) + SPACE.s + 2 * SPACE.m + SPACE.xs


class CaseDelegate(QStyledItemDelegate):
    """Paints cells of `ui.pages.cases.cases_table_model.CasesTableModel`."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the width is the column's."""
        return QSize(0, row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        tokens = current().tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.soft if chosen else tokens.surface))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if chosen and tokens.edge > 1:
            painter.setPen(QPen(QColor(tokens.accent), tokens.edge))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if chosen and index.column() == REFERENCE:
            painter.fillRect(self._edge(option), QColor(tokens.accent))
        area = option.rect.adjusted(SPACE.m, 0, -SPACE.m, 0)
        row = index.data(ROW_ROLE)
        if isinstance(row, CaseRow):
            self._draw(painter, area, row, index, option.direction)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        row: CaseRow,
        index: QModelIndex | QPersistentModelIndex,
        direction: Qt.LayoutDirection,
    ) -> None:
        tokens = current().tokens
        painter.setPen(QColor(tokens.text))
        second = str(index.data(SECOND_ROLE) or "")
        if second:
            upper = QRect(area.left(), area.top(), area.width(), area.height() * 55 // 100)
            lower = QRect(area.left(), upper.bottom(), area.width(), area.bottom() - upper.bottom())
            _line(
                painter, upper, str(index.data()), "body", direction, Qt.AlignmentFlag.AlignBottom
            )
            painter.setPen(QColor(tokens.muted))
            _line(painter, lower, second, "caption", direction, Qt.AlignmentFlag.AlignTop)
            return
        if index.column() == WAY:
            shape, tone = way_shape(row.way_to_hq)
            ink = tone if tone in {"ok", "warn", "error", "accent"} else "muted"
            side = current().px(_SHAPE)
            corner = QRect(0, 0, side, side)
            corner.moveCenter(area.center())
            corner.moveLeft(
                area.left() if direction == Qt.LayoutDirection.LeftToRight else area.right() - side
            )
            painter.drawPixmap(corner, pixmap(shape, ink, _SHAPE))
            gap = side + SPACE.s
            area = (
                area.adjusted(gap, 0, 0, 0)
                if direction == Qt.LayoutDirection.LeftToRight
                else area.adjusted(0, 0, -gap, 0)
            )
        _line(painter, area, str(index.data()), "body", direction, Qt.AlignmentFlag.AlignVCenter)

    @staticmethod
    def _edge(option: QStyleOptionViewItem) -> QRect:
        edge = QRect(option.rect)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            edge.setLeft(edge.right() - 3)
        else:
            edge.setRight(edge.left() + 3)
        return edge


def _line(
    painter: QPainter,
    area: QRect,
    text: str,
    role: str,
    direction: Qt.LayoutDirection,
    where: Qt.AlignmentFlag,
) -> None:
    face = tabular(font(role))
    painter.setFont(face)
    leading = (
        Qt.AlignmentFlag.AlignRight
        if direction == Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    flags = int(leading | Qt.AlignmentFlag.AlignAbsolute | where | Qt.TextFlag.TextSingleLine)
    painter.drawText(area, flags, shown)
