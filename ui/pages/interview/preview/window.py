"""The window in which an author tries a questionnaire out: the interview, and beside it the form's state.

No desk, no case and no store are behind it, and nothing is written anywhere.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.ground.tasks import Tasks
from ui.pages.interview import InterviewPage
from ui.pages.interview.check_answers import CheckAnswersPage
from ui.pages.interview.preview.instance_panel import InstancePanel
from ui.questionnaire.questions import QuestionWidget
from ui.questionnaire.sections.state import Sitting
from ui.text.error_text import describe
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.texts import label
from vetting_desk.errors import FormError
from vetting_desk.operations.interview.preview import PreviewInterview

_WIDTH, _HEIGHT = 1440, 860
_MOST_PROBLEMS = 5


class PreviewWindow(QWidget):
    """One questionnaire being tried out.

    Args:
        path: Its file, to be read again when the author changed it; None for an instrument of a desk.
        preview: What is tried out.
        tasks: Where answers are given, as at a post.
        parent: Owner, or None.

    Attributes:
        page: The interview.
        check: All answers.
        panel: The form's state.

    Signals:
        closed(): The window was closed.
    """

    closed = Signal()

    def __init__(
        self,
        path: Path | None,
        preview: PreviewInterview,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, parent is not None)
        self._path = path
        self._tasks = tasks
        self._preview = preview
        self.page = InterviewPage(tasks, self)
        # Nobody is asked anything here, so nobody needs a break; but an author tries how one is recorded.
        self.page.pausing.suggests = False
        self.check = CheckAnswersPage(tasks, self)
        self.panel = InstancePanel(self)
        self._message = Banner(self)
        self._stack = QStackedWidget(self)
        self.setWindowTitle(self.tr("{file}: preview").format(file=preview.case.reference))
        self.resize(_WIDTH, _HEIGHT)
        self._place()
        self._connect()
        self._show(preview)

    def _place(self) -> None:
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_strip())
        column.addWidget(self._message)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.panel)
        column.addLayout(row, 1)

    def _make_strip(self) -> QFrame:
        strip = QFrame(self)
        strip.setProperty("surface", "training")
        row = QHBoxLayout(strip)
        row.setContentsMargins(SPACE.l, SPACE.xs, SPACE.l, SPACE.xs)
        row.setSpacing(SPACE.m)
        words = self.tr(
            "PREVIEW: this is no interview. Nothing is kept, and nothing can be signed."
        )
        row.addWidget(label(words, "body", strip, wrap=True), 1)
        if self._path is not None:
            again = QPushButton(self.tr("Read the file again (F5)"), strip)
            again.clicked.connect(self.read_again)
            row.addWidget(again)
        return strip

    def _connect(self) -> None:
        top = self.page.view.top
        top.leave_requested.disconnect(self.page.ask_to_leave)
        top.leave_requested.connect(self.close)
        self.page.check_requested.connect(self._on_check_requested)
        self.page.failed.connect(self._on_failed)
        self.page.saved.connect(self._on_answered)
        self.page.place_shown.connect(self._on_place_shown)
        self.check.change_requested.connect(self._on_change_requested)
        self.check.back_requested.connect(self._on_back)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.read_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _show(self, preview: PreviewInterview) -> None:
        self._preview = preview
        position = preview.assessment.position
        self.panel.show_session(preview.session)
        self.page.show_interview(preview, at=position)
        self._stack.setCurrentWidget(self.page)
        self._on_answered()

    def read_again(self) -> None:
        """Read the file as it is now; answers that still fit it stay."""
        from vetting_desk.forms import check_form, load_form

        if self._path is None:
            return
        self.page.flush()
        try:
            form = load_form(self._path)
        except FormError:
            self._show_problems(check_form(self._path))
            return
        except OSError:
            words = self.tr("{file} cannot be read. Check that it is there.")
            self._message.show_message(words.format(file=self._path.name), tone="error")
            return
        self._message.hide()
        self._show(self._preview.read_again(form))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget what was answered."""
        self.page.clear()
        self.check.clear()
        super().closeEvent(event)
        self.closed.emit()

    def _on_answered(self, _at: object = None) -> None:
        self.panel.refresh(self._preview.instance_xml(), structure=True)

    def _on_place_shown(self, reference: str) -> None:
        self.panel.show_place(reference)
        self._on_focus_changed(None, QApplication.focusWidget())

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        while now is not None and now is not self:
            if isinstance(now, QuestionWidget) and self.isAncestorOf(now):
                self.panel.show_place(now.reference)
                return
            now = now.parentWidget()

    def _on_check_requested(self, sitting: Sitting) -> None:
        self.check.show_interview(self._preview, sitting)
        self.check.sign_button.hide()
        self.check.incomplete_button.hide()
        self._stack.setCurrentWidget(self.check)

    def _on_change_requested(self, reference: str) -> None:
        self._stack.setCurrentWidget(self.page)
        self.page.go_to(reference)
        self.panel.show_place(reference)

    def _on_back(self) -> None:
        self._stack.setCurrentWidget(self.page)

    def _show_problems(self, problems: Sequence[FormError]) -> None:
        words = self.tr("The file cannot be used as it is now. Problems: {count}")
        texts = [describe(problem) for problem in problems[:_MOST_PROBLEMS]]
        lines = [f"{one.sentence} {one.hint}".strip() for one in texts]
        self._message.show_message(
            words.format(count=len(problems)), "\n".join(lines), tone="error"
        )

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        self._message.show_message(words.sentence, words.hint, tone="error")
