"""The page of one indicator or criterion: its definition, evidence side by side, then the ratings.

Nothing is preselected, nothing is added up, and no colour stands for a verdict.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.pages.interview.anchors import Anchors, is_anchor
from ui.pages.interview.body import PageBody
from ui.pages.interview.evidence_card import EvidenceColumns
from ui.pages.interview.question_list import QuestionList
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.evidence import evidence_lines
from ui.questionnaire.sections.outline import Page, is_question
from ui.questionnaire.sections.state import Sitting
from ui.theme import button_icon
from ui.widgets.card import Card
from vetting_desk.forms import Session
from vetting_desk.judgement.parts import evidence_repeats
from vetting_desk.judgement.roles import questions_below


class RatingBody(PageBody):
    """One indicator or criterion.

    Attributes:
        anchors: What counts for it, and what does not.
    """

    def __init__(self, session: Session, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(session, sitting, parent)
        self._page: Page | None = None
        self._open = ""
        self._definition = self.make_list()
        self.anchors = Anchors(self.make_list(), sitting, self)
        self._columns = EvidenceColumns(self)
        self._columns.edit_wanted.connect(self._on_edit_wanted)
        self._columns.removal_wanted.connect(self._on_removal_wanted)
        self._editor = EvidenceEditor(self.make_list(), self)
        self._editor.done.clicked.connect(self._on_done)
        self._add = QPushButton(self.tr("Add a line of evidence"), self)
        button_icon(self._add, "plus")
        self._add.clicked.connect(self._on_add_clicked)
        self._ratings = self.make_list()
        for widget in (self._definition, self.anchors, self._columns, self._editor):
            self.column.addWidget(widget)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._ratings)

    def show_page(self, page: Page) -> None:
        """Show the indicator that `page` names."""
        another = self._page is None or self._page.reference != page.reference
        self._page = page
        if another:
            self._open = self._line_to_begin_with()
        self._show_all()

    def refresh(self, references: Iterable[str] | None) -> None:
        """Redraw what changed, the evidence included."""
        super().refresh(references)
        if self._page is not None:
            self._show_all()

    def lists(self) -> list[QuestionList]:
        """Return the definition, the anchors, the line being written, and the ratings."""
        return [self._definition, self.anchors.notes, self._editor.questions, self._ratings]

    def choose_key(self, number: int) -> bool:
        """Choose in the first rating without an answer."""
        for reference, widget in self._ratings.questions.items():
            node = self.session.node(reference)
            if node.options and not node.value:
                return widget.choose_key(number)
        return False

    def focus_first(self) -> None:
        """Move the focus to the line being written, to the first rating, or to the words where all is shut."""
        if self._open and self._editor.questions.can_focus():
            self._editor.questions.focus_first()
        elif self._ratings.can_focus():
            self._ratings.focus_first()
        elif not self._add.isHidden():
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_words()

    def reveal(self, reference: str) -> None:
        """Open the line of evidence that holds `reference`, or the anchors."""
        if self.anchors.notes.shows(reference):
            self.anchors.unfold()
        for line in evidence_lines(self.session.node(self._group)):
            if reference == line.reference or reference.startswith(f"{line.reference}/"):
                self._on_edit_wanted(line.reference)

    def add_begun(self, repeat: str) -> None:
        """Open the last line of `repeat`, which was just added."""
        added = [
            line for line in evidence_lines(self.session.node(self._group)) if line.repeat == repeat
        ]
        if added:
            self._on_edit_wanted(added[-1].reference)

    @property
    def _group(self) -> str:
        return self._page.reference if self._page is not None else ""

    def _line_to_begin_with(self) -> str:
        """Return the blank line to open by itself: only where there is no evidence at all."""
        lines = evidence_lines(self.session.node(self._group))
        return lines[0].reference if lines and all(line.blank for line in lines) else ""

    def _show_all(self) -> None:
        group = self.session.node(self._group)
        lines = evidence_lines(group)
        repeats = list(evidence_repeats(group))
        if self._open not in {line.reference for line in lines}:
            self._open = ""
        self._columns.setVisible(bool(repeats))
        self._columns.show_lines(
            [line for line in lines if not line.blank and line.reference != self._open]
        )
        self._show_editor([line.reference for line in lines])
        self._add.setVisible(any(repeat.can_add for repeat in repeats) and not self._open)
        self._show_questions(group.reference)

    def _show_editor(self, references: list[str]) -> None:
        self._editor.setVisible(bool(self._open))
        if not self._open:
            self._editor.questions.show_questions([])
            return
        number = references.index(self._open) + 1
        self._editor.title.setText(self.tr("Evidence {number}").format(number=number))
        inside = [node.reference for node in questions_below(self.session.node(self._open))]
        passed = self._group in self.sitting.passed
        self._editor.questions.show_questions(inside, group=self._open, passed=passed)

    def _show_questions(self, group: str) -> None:
        page = self._page
        if page is None:
            return
        inside = tuple(
            f"{repeat.reference}[" for repeat in evidence_repeats(self.session.node(group))
        )
        own = [name for name in page.questions if not (inside and name.startswith(inside))]
        asked = [is_question(self.session.node(name)) for name in own]
        first = asked.index(True) if True in asked else len(own)
        passed = page.reference in self.sitting.passed
        before = own[:first]
        anchors = [name for name in before if is_anchor(self.session.node(name))]
        said = [name for name in before if name not in anchors]
        self._definition.setVisible(bool(said))
        self._definition.show_questions(said, group=group)
        self.anchors.show_notes(anchors, group)
        self._ratings.show_questions(own[first:], group=group, passed=passed)

    def _on_edit_wanted(self, reference: str) -> None:
        self._editor.questions.flush()
        self._open = reference
        self._show_all()
        self._editor.questions.focus_first()

    def _on_removal_wanted(self, reference: str) -> None:
        repeat, _, number = reference.rpartition("[")
        self.removal_wanted.emit(repeat, int(number.rstrip("]")))

    def _on_done(self) -> None:
        self._editor.questions.flush()
        self._open = ""
        self._show_all()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add_clicked(self) -> None:
        group = self.session.node(self._group)
        blank = next((line for line in evidence_lines(group) if line.blank), None)
        if blank is not None:
            self._on_edit_wanted(blank.reference)
            return
        repeat = next((repeat for repeat in evidence_repeats(group) if repeat.can_add), None)
        if repeat is not None:
            self.repeat_wanted.emit(repeat.reference)


class EvidenceEditor(Card):
    """The line of evidence being written.

    Args:
        questions: The column for its questions.
        parent: The page.

    Attributes:
        title: Its heading.
        questions: The column of its questions.
        done: The button that folds it into its column.
    """

    def __init__(self, questions: QuestionList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = form_label("", "heading", self)
        self.questions = questions
        self.done = QPushButton(self.tr("Done with this line"), self)
        self.column.addWidget(self.title)
        self.column.addWidget(questions)
        self.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeading)
