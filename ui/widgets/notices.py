"""Banners of one place, one under the other; where the window is low they are one line that opens."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, button_icon, set_hook, set_kind
from ui.theme.icons import pixmap
from ui.widgets.banner import INK, SHAPES, Banner
from ui.widgets.elided_label import ElidedLabel

_GRAVEST = ("error", "warn", "info", "ok")


class Notices(QWidget):
    """Shows its banners in full, or in one line what they say, the gravest first.

    Args:
        banners: What stands here, in this order.
        parent: Owner, or None.

    Attributes:
        more: Opens the line into the banners, and shuts it again.

    Signals:
        changed(): It takes more or less room than before.
    """

    changed = Signal()

    def __init__(self, banners: tuple[Banner, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners = banners
        self._lean = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self._line = QFrame(self)
        self._line.setProperty("surface", "banner")
        row = QHBoxLayout(self._line)
        row.setContentsMargins(SPACE.m, SPACE.xs, SPACE.m, SPACE.xs)
        row.setSpacing(SPACE.s)
        self._shape = QLabel(self._line)
        self._words = ElidedLabel("", "strong", self._line)
        self.more = QPushButton(self._line)
        self.more.setCheckable(True)
        set_kind(self.more, "link")
        self.more.toggled.connect(self._arrange)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        row.addWidget(self.more)
        column.addWidget(self._line)
        self._all = QWidget(self)
        inner = QVBoxLayout(self._all)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.m)
        for banner in banners:
            inner.addWidget(banner)
            banner.installEventFilter(self)
            banner.told.connect(self._arrange)
        column.addWidget(self._all)
        self._arrange()

    def set_lean(self, *, lean: bool) -> None:
        """Say it in one line, or in full; nothing is left out, it opens."""
        if lean != self._lean:
            self._lean = lean
            self.more.setChecked(False)
            self._arrange()

    def words(self) -> str:
        """Return what the line says; empty where the banners stand in full."""
        return "" if self._line.isHidden() else self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when a banner came or went."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        said = [each for each in self._banners if not each.isHidden()]
        said.sort(key=lambda each: _GRAVEST.index(each.tone()))
        opened = self.more.isChecked()
        self._line.setVisible(self._lean and bool(said))
        self._all.setVisible(bool(said) and (opened or not self._lean))
        self.setVisible(bool(said))
        if said:
            tone = said[0].tone()
            set_hook(self._line, "tone", tone)
            self._shape.setPixmap(pixmap(SHAPES[tone], INK[tone]))
            self._words.setText(" ".join(each.sentence() for each in said))
        button_icon(self.more, "chevron-up" if opened else "chevron-down", "accent")
        words = self.tr("Less") if opened else self.tr("More")
        self.more.setAccessibleName(words)
        self.more.setToolTip(words)
        self.changed.emit()
