"""A label of one line that shortens itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import set_role

_REACH = 1


class ElidedLabel(QLabel):
    """One line that shortens itself with an ellipsis, and shows the whole text as its tool tip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        set_role(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mode = mode
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`, shortened to the width at hand."""
        super().setText(text)
        self.setAccessibleName(text)
        self._update_tool_tip()

    def minimumSizeHint(self) -> QSize:
        """Return a width of a few characters: the rest is shortened away."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance("MMM…"), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tool tip only while something is hidden."""
        super().resizeEvent(event)
        self._update_tool_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        # Room for letters that reach beyond their own box, such as J.
        area = self.contentsRect().adjusted(_REACH, 0, -_REACH, 0)
        shown = self.fontMetrics().elidedText(self.text(), self._mode, area.width())
        flags = int(self.alignment() | Qt.TextFlag.TextSingleLine)
        self.style().drawItemText(
            painter, area, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()

    def _update_tool_tip(self) -> None:
        hidden = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if hidden else "")
