"""The head of every page: where am I, the title, what was saved, and the one primary act."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.texts import label


class PageHeader(QWidget):
    """Caption and "Saved 14:32" in a line, title and primary act in the next.

    Signals:
        acted: The person chose the primary act.
        went_back: The person chose Back, which stands above the title where a page has one.
    """

    acted = Signal()
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A button's least height is the style sheet's, which is less than letters of some scripts need: a page
        # that is full would take the rest away.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        top = QHBoxLayout()
        top.setSpacing(SPACE.s)
        self._back = QPushButton(self)
        button_icon(self._back, "chevron-left", "accent")
        set_kind(self._back, "link")
        self._back.clicked.connect(self.went_back)
        self._back.hide()
        self._caption = ElidedLabel("", "caption", self)
        self._saved = label("", "caption", self)
        top.addWidget(self._back)
        top.addWidget(self._caption, 1)
        top.addWidget(self._saved)
        column.addLayout(top)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        self._title = ElidedLabel("", "title", self)
        self._act = QPushButton(self)
        set_kind(self._act, "primary")
        self._act.clicked.connect(self.acted)
        self._act.hide()
        line.addWidget(self._title, 1)
        line.addWidget(self._act, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        self._line, self._whole = line, column
        self._parts: QWidget | None = None
        self._beside = False

    def set_title(self, title: str, caption: str = "") -> None:
        """Show the page's title, and above it, small, where in the program it stands."""
        self._title.setText(title)
        self._caption.setText(caption)
        self._fit_parts()

    def set_back(self, text: str) -> None:
        """Offer the way back in words; empty removes it."""
        self._back.setText(text)
        self._back.setVisible(bool(text))

    def set_act(self, text: str, *, enabled: bool = True) -> None:
        """Name the one primary act of the page; empty removes it."""
        self._act.setText(text)
        self._act.setEnabled(enabled)
        self._act.setVisible(bool(text))
        self._fit_parts()

    def set_parts(self, parts: QWidget, *, beside: bool) -> None:
        """Show the parts of the page's thing: beside its title where both have room, else beneath it.

        Args:
            parts: The row of them.
            beside: Whether they may stand beside it.
        """
        if not beside:
            self._whole.addWidget(parts)
            return
        self._parts = parts
        self._whole.addWidget(parts)
        self._fit_parts()

    def sizeHint(self) -> QSize:
        """Return a height in which the parts have all their lines."""
        size = super().sizeHint()
        if self.width() and self.hasHeightForWidth():
            size.setHeight(max(size.height(), self.heightForWidth(self.width())))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where there is room for them."""
        super().resizeEvent(event)
        self._fit_parts()
        self.updateGeometry()

    def _fit_parts(self) -> None:
        parts = self._parts
        if parts is None:
            return
        wanted = [self._title.sizeHint().width(), parts.sizeHint().width()]
        if not self._act.isHidden():
            wanted.append(self._act.sizeHint().width())
        beside = sum(wanted) + self._line.spacing() * (len(wanted) - 1) <= self.width()
        if beside is self._beside:
            return
        self._beside = beside
        if beside:
            self._whole.removeWidget(parts)
            self._line.insertWidget(1, parts, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._line.removeWidget(parts)
            self._whole.addWidget(parts)

    def set_saved(self, text: str) -> None:
        """Show what is saved, in words, such as "Saved 14:32"."""
        self._saved.setText(text)

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    @property
    def act_button(self) -> QPushButton:
        """The button of the primary act, for the tab order."""
        return self._act
