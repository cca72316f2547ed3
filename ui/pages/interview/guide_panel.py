"""The interviewing guide beside the questions: fourteen lines by phase, the present phase marked."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, icon, icon_size, set_hook, set_kind, set_role
from ui.widgets.texts import label
from vetting_desk.judgement.guide import Phase


class GuidePanel(QFrame):
    """The guide, to read.

    Args:
        parent: The page.

    Signals:
        closed(): The person closed it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_hook(self, "surface", "sunken")
        self.setFixedWidth(Size.drawer)
        self._present: int | None = None
        self._titles: list[QWidget] = []
        self._phases: tuple[Phase, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.setSpacing(SPACE.s)
        column.addLayout(self._make_head())
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Interviewing guide"))
        ground = QWidget(self._area)
        ground.setProperty("scrolled", "true")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.xs)
        self._column.setSpacing(SPACE.s)
        self._column.addStretch(1)
        self._area.setWidget(ground)
        column.addWidget(self._area, 1)

    def show_guide(self, phases: tuple[Phase, ...], present: int | None) -> None:
        """Show these phases, and mark and scroll to the present one; None marks none."""
        if phases != self._phases:
            self._phases = phases
            self._fill()
        self._present = present
        for number, title in enumerate(self._titles):
            here = number == present
            set_role(title, "strong" if here else "caption")
            title.setAccessibleDescription(self.tr("now") if here else "")
        if present is not None:
            QTimer.singleShot(0, self, self._show_present)

    def present(self) -> str:
        """Return the title of the phase that is marked; empty for none."""
        return self._phases[self._present].title if self._present is not None else ""

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Interviewing guide"), "heading", self, wrap=True), 1)
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setIconSize(icon_size())
        close.setAccessibleName(self.tr("Close the interviewing guide"))
        close.setToolTip(self.tr("Close"))
        set_kind(close, "quiet")
        close.clicked.connect(self.closed)
        head.addWidget(close)
        return head

    def _fill(self) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._titles = []
        number = 0
        for phase in self._phases:
            title = label(phase.title, "caption", self, wrap=True)
            self._titles.append(title)
            self._put(title)
            for line in phase.lines:
                number += 1
                self._put(label(f"{QLocale().toString(number)}. {line}", "body", self, wrap=True))

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
        widget.show()

    def _show_present(self) -> None:
        if self._present is not None and self._present < len(self._titles):
            title = self._titles[self._present]
            self._area.ensureWidgetVisible(title, 0, self._area.viewport().height() // 2)
