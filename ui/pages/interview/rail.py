"""The rail within the interview: sections with states in words, the present one marked."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.pages.interview.state_row import StateRow
from ui.questionnaire.sections.answer_text import state_text
from ui.questionnaire.sections.state import SectionState
from ui.theme import SPACE, set_hook


@dataclass(frozen=True, slots=True)
class SectionLine:
    """What the rail and the task list show of one section.

    Attributes:
        key: The section's key.
        title: Its words.
        state: How far it is.
        why: Why it cannot start yet; empty where it can.
    """

    key: str
    title: str
    state: SectionState
    why: str = ""


class SectionRail(QScrollArea):
    """The list of sections.

    Args:
        wide: True for the task list, where a row takes the whole width.
        parent: The page.

    Signals:
        section_chosen(str): Key of the section to go to.
    """

    section_chosen = Signal(str)

    def __init__(self, *, wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self._lines: list[SectionLine] = []
        self._rows: list[StateRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if wide:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Sections"))
        ground = QFrame(self)
        set_hook(ground, "surface", "plain" if wide else "sunken")
        self._column = QVBoxLayout(ground)
        margin = SPACE.xs if wide else SPACE.s
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(SPACE.s if wide else SPACE.xs)
        self._column.addStretch(1)
        self.setWidget(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are where the rows take the whole width: what is around scrolls then."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ground = self.widget()
        layout = ground.layout() if ground is not None else None
        if self._wide and layout is not None:
            room = self.viewport().width()
            by_width = layout.totalHeightForWidth(room) if layout.hasHeightForWidth() else 0
            self.setFixedHeight(max(by_width, layout.totalSizeHint().height()))

    @property
    def rows(self) -> tuple[StateRow, ...]:
        """The rows in order, for walking them."""
        return tuple(self._rows)

    def show_sections(self, lines: list[SectionLine], present: str = "") -> None:
        """Show these sections and mark the one whose key is `present`."""
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(lines):
            row = StateRow(wide=self._wide, parent=self.widget())
            row.clicked.connect(self._on_row_clicked)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        self._lines = lines
        written = ""
        for row, line in zip(self._rows, lines, strict=True):
            words = state_text(line.state)
            # In the narrow rail five sections that wait for one answer would fill the screen with it.
            told = self._wide or line.why != written
            row.show_row(line.title, line.state, words, line.why, why_written=told)
            written = line.why
            row.setEnabled(line.state is not SectionState.CANNOT_START)
            row.setChecked(line.key == present)
        self._fit()
        self._show_present(present)

    def _show_present(self, present: str) -> None:
        for row, line in zip(self._rows, self._lines, strict=True):
            if line.key == present:
                self.ensureWidgetVisible(row, 0, SPACE.xxl)

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, StateRow):
            at = self._rows.index(row)
            row.setChecked(row.isChecked() and not self._wide)
            self.section_chosen.emit(self._lines[at].key)
