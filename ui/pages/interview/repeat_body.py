"""The page of a repeat: its instances as rows to go into, with adding and removing."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.pages.interview.body import PageBody
from ui.pages.interview.question_list import QuestionList
from ui.pages.interview.state_row import StateRow
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.answer_text import instance_title, state_text, title_of
from ui.questionnaire.sections.outline import Page
from ui.questionnaire.sections.state import PROBLEMS, QuestionState, SectionState, Sitting, Standing
from ui.theme import SPACE, button_icon, set_kind
from vetting_desk.forms import Session
from vetting_desk.judgement.roles import questions_below


class RepeatBody(PageBody):
    """A list of the instances of one repeat."""

    def __init__(self, session: Session, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(session, sitting, parent)
        self._standing = Standing(session, sitting)
        self._repeat = ""
        self._notes = self.make_list()
        self._none = form_label(self.tr("There is none yet."), "muted", self)
        self._lines: list[InstanceLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.s)
        self._add = QPushButton(self.tr("Add another"), self)
        button_icon(self._add, "plus")
        self._add.clicked.connect(self._on_add_clicked)
        self.column.addWidget(self._notes)
        self.column.addWidget(self._none)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def add(self) -> QPushButton:
        """The button that adds an instance, for walking it."""
        return self._add

    def show_page(self, page: Page) -> None:
        """Show the repeat that `page` names."""
        self._repeat = page.reference
        self._notes.setVisible(bool(page.questions))
        self._notes.show_questions(page.questions, group=page.group)
        self._show_instances()

    def refresh(self, references: Iterable[str] | None) -> None:
        """Show the instances as they stand."""
        super().refresh(references)
        self._show_instances()

    def lists(self) -> list[QuestionList]:
        """Return the notes before the repeat."""
        return [self._notes]

    def focus_first(self) -> None:
        """Move the focus to the first instance, or to the button that adds one."""
        target = self._lines[0].row if self._lines else self._add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_key(self, number: int) -> bool:
        """Go into an instance by its number."""
        if number > len(self._lines):
            return False
        self._lines[number - 1].row.click()
        return True

    def _show_instances(self) -> None:
        node = self.session.node(self._repeat)
        members = [child for child in node.children if child.relevant]
        while len(self._lines) > len(members):
            line = self._lines.pop()
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(members):
            line = InstanceLine(self)
            line.opened.connect(self.page_wanted)
            line.removal_wanted.connect(self._on_removal_wanted)
            self._rows.addWidget(line)
            self._lines.append(line)
        for line, member in zip(self._lines, members, strict=True):
            title = instance_title(self.session, member.reference)
            line.show_instance(
                member.reference, title, self._state(member.reference), can_remove=node.can_remove
            )
        self._none.setVisible(not members)
        self._add.setVisible(node.can_add)
        self._add.setText(self.tr("Add another") if members else self.tr("Add one"))
        self._add.setAccessibleName(f"{self._add.text()}: {title_of(node)}")

    def _state(self, reference: str) -> SectionState:
        """Return how far an instance is, from its questions alone."""
        inside = list(questions_below(self.session.node(reference)))
        asked = [node for node in inside if node.kind == "question"]
        states = [self._standing.question(node.reference) for node in asked]
        begun = any(node.value for node in asked)
        passed = any(name.startswith(reference) for name in self.sitting.passed)
        counted = PROBLEMS if passed else PROBLEMS - {QuestionState.REQUIRED}
        if any(state in counted for state in states):
            return SectionState.PROBLEM
        if states and all(state is QuestionState.ANSWERED for state in states):
            return SectionState.COMPLETED
        return SectionState.IN_PROGRESS if begun else SectionState.NOT_STARTED

    def _on_add_clicked(self) -> None:
        self.repeat_wanted.emit(self._repeat)

    def _on_removal_wanted(self, reference: str) -> None:
        number = reference.rpartition("[")[2].rstrip("]")
        self.removal_wanted.emit(self._repeat, int(number))


class InstanceLine(QWidget):
    """One instance: a row that goes into it, and a button that takes it away.

    Args:
        parent: The page.

    Signals:
        opened(str): Reference of the instance to go into.
        removal_wanted(str): Reference of the instance to take away.
    """

    opened = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        self.row = StateRow(wide=True, parent=self)
        self.row.clicked.connect(self._on_opened)
        self._remove = QPushButton(self.tr("Remove"), self)
        set_kind(self._remove, "quiet")
        self._remove.clicked.connect(self._on_remove)
        line.addWidget(self.row, 1)
        line.addWidget(self._remove)

    def show_instance(
        self, reference: str, title: str, state: SectionState, *, can_remove: bool
    ) -> None:
        """Show one instance."""
        self._reference = reference
        self.row.show_row(title, state, state_text(state))
        self._remove.setVisible(can_remove)
        self._remove.setAccessibleName(self.tr("Remove: {name}").format(name=title))

    def _on_opened(self) -> None:
        self.opened.emit(self._reference)

    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._reference)
