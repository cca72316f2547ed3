"""What is to be done: all sections with their states, shown on opening and on coming back."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.pages.interview.rail import SectionLine, SectionRail
from ui.questionnaire.sections.sittings import SittingSoFar
from ui.theme import SPACE, Size, set_kind
from ui.widgets.banner import Banner
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label


class TaskList(QWidget):
    """A heading, what was kept, the sections, and one way on.

    Args:
        parent: The page.

    Signals:
        section_chosen(str): Key of the section to go to.
        continue_requested(): To where the person was, or to what comes next.
    """

    section_chosen = Signal(str)
    continue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.xs, SPACE.xs, SPACE.xs)
        column.setSpacing(SPACE.m)
        self._caption = label("", "caption", self)
        self._title = label("", "title", self, wrap=True)
        self._time = label("", "caption", self, wrap=True)
        self._sittings = label("", "caption", self, wrap=True)
        self._sittings.hide()
        self._kept = Banner(self)
        self._rows = SectionRail(wide=True, parent=self)
        self._rows.section_chosen.connect(self.section_chosen)
        self._go = QPushButton(self)
        set_kind(self._go, "primary")
        self._go.clicked.connect(self.continue_requested)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.xs, 0, 0, 0)
        head.setSpacing(SPACE.xs)
        head.addWidget(self._caption)
        head.addWidget(self._title)
        head.addWidget(self._time)
        head.addWidget(self._sittings)
        # One area scrolls all of it: with large text the heading leaves the rows no room of their own.
        area = ScrollColumn(self, width=0)
        area.column.setSpacing(SPACE.m)
        area.column.addLayout(head)
        area.column.addWidget(self._kept)
        area.column.addWidget(self._rows)
        area.column.addStretch(1)
        column.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE.xs, 0, 0, 0)
        foot.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(foot)
        self.setMaximumWidth(Size.reading + SPACE.xxxl)

    def show_tasks(self, title: str, lines: list[SectionLine], *, begun: bool) -> None:
        """Show the sections of the form called `title`."""
        done = sum(line.state.value == "completed" for line in lines)
        words = self.tr("{done} of {count} sections completed")
        self._caption.setText(words.format(done=done, count=len(lines)))
        self._title.setText(title)
        self._rows.show_sections(lines)
        self._go.setText(self.tr("Continue") if begun else self.tr("Begin"))

    def show_time(self, said: int, taken: timedelta) -> None:
        """Show how long the form takes, and how long this draft has taken.

        Args:
            said: Minutes the form says itself; 0 where it says nothing.
            taken: How long this draft has been worked on.
        """
        minutes = round(taken.total_seconds() / 60)
        parts = []
        if said:
            parts.append(self.tr("It takes about %n minute(s).", None, said))
        if minutes:
            parts.append(self.tr("So far %n minute(s).", None, minutes))
        self._time.setText(" ".join(parts))
        self._time.setVisible(bool(parts))

    def show_sittings(self, sittings: Sequence[SittingSoFar]) -> None:
        """Show how far each sitting of the coding is; nothing where there are none."""
        words = self.tr("Sitting {name}: {done} of {count} indicators")
        lines = [words.format(name=s.name, done=s.done, count=s.count) for s in sittings]
        self._sittings.setText(" · ".join(lines))
        self._sittings.setVisible(bool(lines))

    def sittings(self) -> str:
        """Return what is said of the sittings."""
        return "" if self._sittings.isHidden() else self._sittings.text()

    def show_kept(self, sentence: str, hint: str) -> None:
        """Show what was kept; an empty sentence removes it."""
        if sentence:
            self._kept.show_message(sentence, hint, tone="ok")
        else:
            self._kept.hide()

    def kept(self) -> str:
        """Return what is said of what was kept."""
        return "" if self._kept.isHidden() else self._kept.sentence()

    @property
    def rows(self) -> SectionRail:
        """The rows, for walking them."""
        return self._rows

    def focus_first(self) -> None:
        """Move the focus to the way on."""
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
