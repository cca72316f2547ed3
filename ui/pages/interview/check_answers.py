"""Checking all answers before signing: by section, each with *Change*; problems on top."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import time_text
from ui.pages.interview.incomplete_dialog import IncompleteDialog
from ui.questionnaire.questions.answer_list import AnswerList
from ui.questionnaire.questions.direction import direction_of
from ui.questionnaire.questions.problems import ProblemBox
from ui.questionnaire.questions.tab_order import ReadingOrderPage
from ui.questionnaire.sections.answer_text import form_title
from ui.questionnaire.sections.checking import check
from ui.questionnaire.sections.state import Sitting
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.errors import VettingDeskError
from vetting_desk.operations.interview.interviews import Interview


class CheckAnswersPage(ReadingOrderPage):
    """All answers of one interview.

    Args:
        tasks: Where the store's thread is.
        parent: The window.

    Signals:
        change_requested(str): Reference of the question to change.
        back_requested(): Back to the questions.
        sign_requested(str): All is checked; the reason where questions are left open, else empty.
        preview_requested(): The draft is to be shown as it would be printed.
        failed(VettingDeskError): For the message bar.
    """

    change_requested = Signal(str)
    back_requested = Signal()
    sign_requested = Signal(str)
    preview_requested = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._interview: Interview | None = None
        self._header = PageHeader(self)
        self._header.set_back(self.tr("Back to the questions"))
        self._header.went_back.connect(self.back_requested)
        self._area = ScrollColumn(self)
        self.problems = ProblemBox(self)
        self.problems.problem_chosen.connect(self.change_requested)
        self.answers = AnswerList(can_change=True, parent=self)
        self.answers.change_wanted.connect(self.change_requested)
        self._area.column.addWidget(self.problems)
        self._area.column.addWidget(self.answers)
        self._area.column.addStretch(1)
        self._why = label("", "muted", self, wrap=True)
        self.sign_button = QPushButton(self.tr("Sign and lock"), self)
        set_kind(self.sign_button, "primary")
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self.incomplete_button = QPushButton(self.tr("Sign as incomplete"), self)
        self.incomplete_button.clicked.connect(self._on_incomplete_clicked)
        self.preview_button = QPushButton(self.tr("Preview the pages"), self)
        button_icon(self.preview_button, "document")
        self.preview_button.clicked.connect(self.preview_requested)
        self._open_questions = 0
        self._place()

    def show_interview(self, interview: Interview, sitting: Sitting) -> None:
        """Show the answers of `interview` as they stand.

        Args:
            interview: Live; stays the caller's.
            sitting: What the interview page noted, with the answers that were refused.
        """
        self._interview = interview
        session = interview.session
        checked = check(session, sitting)
        caption = f"{interview.case.reference} · {form_title(session)}"
        self._header.set_title(self.tr("Check your answers"), caption)
        if interview.saved_at is not None:
            self._header.set_saved(
                self.tr("Saved {time}").format(time=time_text(interview.saved_at))
            )
        self.answers.setLayoutDirection(direction_of(session.language, self.layoutDirection()))
        self.answers.show_sections(checked.sections)
        self.problems.show_problems(checked.problems, can_postpone=False)
        self._open_questions = len(checked.problems)
        self.sign_button.setEnabled(not checked.problems)
        self.incomplete_button.setVisible(bool(checked.problems) and not sitting.not_taken)
        why = self.tr("It can be signed when nothing is missing and nothing is wrong.")
        self._why.setText(why if checked.problems else "")
        self._area.verticalScrollBar().setValue(0)
        if checked.problems:
            self.problems.take_focus()
        else:
            self.sign_button.setFocus()

    def clear(self) -> None:
        """Forget the interview and every widget that shows an answer."""
        self._interview = None
        self.answers.show_sections([])
        self.problems.show_problems([], can_postpone=False)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(self._header)
        column.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.xs, 0, SPACE.xs, SPACE.xs)
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.sign_button)
        foot.addWidget(self.incomplete_button)
        foot.addWidget(self.preview_button)
        foot.addWidget(self._why, 1)
        column.addLayout(foot)

    def _on_sign_clicked(self) -> None:
        if self._interview is None:
            return
        try:
            self._tasks.call(self._interview.mark_ready)
        except VettingDeskError as error:
            self.failed.emit(error)
            return
        self.sign_requested.emit("")

    def _on_incomplete_clicked(self) -> None:
        dialog = IncompleteDialog(self._open_questions, self)
        dialog.decided.connect(self.sign_requested)
        dialog.open()
