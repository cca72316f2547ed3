"""The way from an interview to its judgement and back: offered where the form has one, the same answers."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.interview.course import Course
from ui.pages.interview.view import InterviewView
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.looking_back import Readers
from ui.questionnaire.sections.outline import PageKind
from vetting_desk.judgement.overview import is_workspace


class Holder(Protocol):
    """What it asks of the interview page."""

    @property
    def view(self) -> InterviewView:
        """Where the questions stand."""

    @property
    def saved(self) -> SignalInstance:
        """Tells when the last answer was committed."""

    def flush(self) -> bool:
        """Commit whatever is typed."""

    def show_tasks(self) -> None:
        """Show the list of sections."""


class JudgementHost(QObject):
    """The judgement of whatever interview a page shows.

    Args:
        tasks: Where the store's thread is.
        page: The interview page.
        window: The same, as what holds the workspace.
        course: Returns the way of its interview; None without one.

    Attributes:
        workspace: The workspace; None before it was opened.
        readers: What the desk answers about earlier records; None where there is no desk.
    """

    def __init__(
        self,
        tasks: Tasks,
        page: Holder,
        window: QWidget,
        course: Callable[[], Course | None],
    ) -> None:
        super().__init__(window)
        self._tasks, self._page, self._course = tasks, page, course
        self._window = window
        self.workspace: Workspace | None = None
        self.readers: Readers | None = None
        page.view.top.judgement_requested.connect(self.open)
        key = QShortcut(QKeySequence("Ctrl+D"), window)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.open)

    def is_offered(self) -> bool:
        """Return whether there is a judgement that may be opened now."""
        course = self._course()
        if course is None or all(page.kind is not PageKind.RATING for page in course.outline.pages):
            return False
        return is_workspace(course.session)

    def is_open(self) -> bool:
        """Return whether the workspace is what is shown."""
        return self.workspace is not None and not self.workspace.view.isHidden()

    def offer(self) -> None:
        """Show the way there, where there is one."""
        self._page.view.top.show_judgement(offered=self.is_offered())

    def open(self) -> None:
        """Open the workspace."""
        course = self._course()
        if course is None or not self.is_offered() or not self._page.flush():
            return
        if self.workspace is None:
            self.workspace = Workspace(self._tasks, self._window)
            self.workspace.closed.connect(self._on_closed)
            self.workspace.check_wanted.connect(self._on_check)
            self.workspace.saved.connect(self._page.saved)
            layout = self._window.layout()
            if layout is not None:
                layout.addWidget(self.workspace.view)
        self._page.view.hide()
        self.workspace.view.show()
        self.workspace.begin(course, self.readers)

    def flush(self) -> None:
        """Commit whatever is typed there."""
        if self.workspace is not None:
            self.workspace.flush()

    def end(self) -> None:
        """Forget all of it, as when the interview is left."""
        if self.workspace is not None:
            self.workspace.clear()
            self.workspace.view.hide()
        self._page.view.show()

    def _on_check(self) -> None:
        self._on_closed()
        self._page.view.top.check_requested.emit()

    def _on_closed(self) -> None:
        course = self._course()
        self.end()
        if course is not None:
            course.recut()
            self._page.show_tasks()
