"""Where everything of the interview stands: strips above and beneath, rail, questions, panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.interview.bottom_bar import BottomBar
from ui.pages.interview.evidence_panel import EvidencePanel
from ui.pages.interview.guide_panel import GuidePanel
from ui.pages.interview.rail import SectionRail
from ui.pages.interview.sheet import Sheet
from ui.pages.interview.task_list import TaskList
from ui.pages.interview.top_bar import TopBar
from ui.theme import SPACE, Size, current
from ui.widgets.banner import Banner
from ui.widgets.notices import Notices
from vetting_desk.judgement.comparing import Said

ROOM_FOR_ALL = Size.rail + Size.reading + Size.drawer + 2 * SPACE.xl
"""Width from which all three stand side by side; below it the panel takes the rail's place."""
LOW = 330
"""Height, at text of 100 %, below which all but the questions is one line each."""
_LEAST_READING = Size.reading * 2 // 3


class InterviewView(QWidget):
    """The parts of the interview page in their places.

    Args:
        parent: The page.

    Attributes:
        top: The strip above.
        rail: Sections.
        tasks: The list of sections as a page.
        sheet: The questions.
        bottom: The strip beneath.
        panel: Notes and evidence.
        guide: The interviewing guide; stands in the panel's place.
        nudge: Suggests a break.
        interpreter: What is to be said of who interprets.
        notices: Where both are said.
        original: What was signed, where the interview corrects a record.
        lean: Whether the page is so low that all but the questions is one line each.

    Signals:
        panel_shown(bool): The panel was opened or closed.
        guide_shown(bool): The guide was opened or closed.
    """

    panel_shown = Signal(bool)
    guide_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel_wanted = False
        self._guide_wanted = False
        self.original: tuple[Said, ...] = ()
        self.top = TopBar(self)
        self.rail = SectionRail(parent=self)
        self.rail.setFixedWidth(min(current().px(Size.rail), Size.drawer))
        self.tasks = TaskList(self)
        self.sheet = Sheet(self)
        self.bottom = BottomBar(self)
        self.panel = EvidencePanel(self)
        self.panel.hide()
        self.guide = GuidePanel(self)
        self.guide.hide()
        self.nudge = Banner(self)
        self.interpreter = Banner(self)
        self.notices = Notices((self.interpreter, self.nudge), self)
        self._stack = QStackedWidget(self)
        self._questions = self._make_questions()
        self._stack.addWidget(self.tasks)
        self._stack.addWidget(self._questions)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self.top)
        column.addWidget(self.notices)
        row = QHBoxLayout()
        row.setSpacing(SPACE.xl)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        row.addWidget(self.panel)
        row.addWidget(self.guide)
        column.addLayout(row, 1)
        self._set_lean(lean=False)
        self.top.stands_elsewhere.connect(self.bottom.show_standing)
        self.top.panel_toggled.connect(self.show_panel)
        self.panel.closed.connect(self._on_panel_closed)
        self.top.guide_toggled.connect(self.show_guide)
        self.guide.closed.connect(self._on_guide_key)
        key = QShortcut(QKeySequence("Ctrl+G"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._on_guide_key)

    def show_tasks(self) -> None:
        """Show the list of sections; the rail would say the same twice."""
        for part in (self.rail, self.panel, self.guide):
            part.hide()
        self._stack.setCurrentWidget(self.tasks)

    def show_questions(self) -> None:
        """Show the questions."""
        self._stack.setCurrentWidget(self._questions)
        self._share_width()

    def drop(self) -> None:
        """Clear everything that shows an interview."""
        self.original = ()
        self.sheet.drop()
        self.panel.show_section([], [])
        self.rail.show_sections([])
        self.tasks.show_tasks("", [], begun=False)
        self.tasks.show_sittings(())
        self.tasks.show_kept("", "")
        self.top.show_interview("", (), "")
        self.top.show_saved("")
        self.top.show_interpreter("")
        self.nudge.hide()
        self.interpreter.hide()

    def show_original(self, original: tuple[Said, ...]) -> None:
        """Show what was signed beside the questions, where the interview corrects a record."""
        self.original = original
        self.show_panel(bool(original) or self._panel_wanted)

    def on_tasks(self) -> bool:
        """Return whether the list of sections is shown."""
        return self._stack.currentWidget() is self.tasks

    def show_panel(self, opened: bool) -> None:
        """Open or close notes and evidence."""
        self._panel_wanted = opened
        self._share_drawer(guide=self._guide_wanted and not opened)
        self.panel_shown.emit(opened)

    def show_guide(self, opened: bool) -> None:
        """Open or close the interviewing guide."""
        self._panel_wanted = self._panel_wanted and not opened
        self._share_drawer(guide=opened)
        self.guide_shown.emit(opened)

    def _share_drawer(self, *, guide: bool) -> None:
        self._guide_wanted = guide
        self.top.show_panel_open(opened=self._panel_wanted)
        self.top.show_guide_open(opened=guide)
        self._share_width()

    def panel_open(self) -> bool:
        """Return whether notes and evidence are wanted."""
        return self._panel_wanted

    def guide_open(self) -> bool:
        """Return whether the interviewing guide is wanted."""
        return self._guide_wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Redistribute the width between rail and panel, and leave the height to the questions."""
        super().resizeEvent(event)
        lean = self.height() < current().px(LOW)
        if lean != self.lean:
            self._set_lean(lean=lean)
        self._share_width()

    def _set_lean(self, *, lean: bool) -> None:
        self.lean = lean
        edge = SPACE.s if lean else SPACE.l
        self._column.setContentsMargins(SPACE.xl, edge, SPACE.xl, edge)
        self._column.setSpacing(SPACE.s if lean else SPACE.m)
        self.top.set_lean(lean=lean)
        self.bottom.set_lean(lean=lean)
        self.notices.set_lean(lean=lean)

    def _make_questions(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.bottom)
        return holder

    def _share_width(self) -> None:
        if self.on_tasks():
            return
        room = self.width() - 2 * SPACE.xl
        reading = max(self.bottom.minimumSizeHint().width(), current().px(_LEAST_READING))
        needed = self.rail.width() + SPACE.xl + reading
        fits = ROOM_FOR_ALL if self._panel_wanted or self._guide_wanted else needed
        rail = room >= fits
        # Hidden before shown: each change lays out at once, and both together may not fit.
        for part, wanted in sorted(
            (
                (self.rail, rail),
                (self.panel, self._panel_wanted),
                (self.guide, self._guide_wanted),
            ),
            key=lambda pair: pair[1],
        ):
            part.setVisible(wanted)

    def _on_guide_key(self) -> None:
        self.show_guide(not self._guide_wanted)

    def _on_panel_closed(self) -> None:
        self.show_panel(False)
