"""Opening a new case, or changing names and birth date of one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.birth_editor import BirthEditor
from ui.pages.cases.names_editor import NamesEditor
from ui.pages.desk_page import DeskPage
from ui.text.error_text import describe
from ui.text.input_text import describe_input
from ui.theme import set_kind
from ui.widgets.banner import Banner
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import InputError
from vetting_desk.model import Case
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, facts


class CaseFormPage(DeskPage):
    """Names in several scripts, and what is known of the birth date.

    Signals:
        case_saved: Id of the case.
        left: The person went back without saving.
    """

    case_saved = Signal(str)
    left = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._case: Case | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("Back"))
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        column = scroll.column
        self._problems = ProblemSummary(self)
        self._banner = Banner(self)
        column.addWidget(self._problems)
        column.addWidget(self._banner)
        column.addWidget(label(self.tr("Names"), "heading", self))
        column.addWidget(
            Paragraph(
                self.tr(
                    "Write each name as it was said or stands in a document, one line for each script."
                ),
                "hint",
                self,
            )
        )
        self._names = NamesEditor(self)
        column.addWidget(self._names)
        column.addWidget(label(self.tr("Birth date"), "heading", self))
        self._birth = BirthEditor(self)
        column.addWidget(self._birth)
        row = QHBoxLayout()
        self._save = QPushButton(self)
        set_kind(self._save, "primary")
        row.addWidget(self._save)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self._save.clicked.connect(self.save)

    @property
    def case_id(self) -> str:
        """Id of the case that is being changed; empty for a new one."""
        return self._case.id if self._case is not None else ""

    def show_new(self) -> None:
        """Ask for a new case."""
        self._case = None
        self.header.set_title(self.tr("New case"), self.tr("Cases"))
        self._save.setText(self.tr("Open case"))
        self._names.clear()
        self._birth.clear()
        self._clear_problems()

    def show_case(self, case: Case) -> None:
        """Show the names and birth date of a case, to be changed."""
        self._case = case
        self.header.set_title(self.tr("Names and birth date"), left_to_right(case.reference))
        self._save.setText(self.tr("Save"))
        self._names.show_names(case.names)
        self._birth.show_birth(case.birth)
        self._clear_problems()

    def activate(self) -> None:
        """Move the focus to the first name."""
        self._names.first_field().setFocus()

    def _clear_problems(self) -> None:
        self._problems.clear()
        self._banner.hide()

    def save(self) -> None:
        """Save what was entered, or say what is wrong with it."""
        self._clear_problems()
        names, birth = self._names.names(), self._birth.birth()
        problems: list[tuple[str, QWidget]] = []
        try:
            facts.clean_names(names)
        except InputError as error:
            problems.append((describe_input(error), self._names.first_field()))
        try:
            facts.clean_birth(birth, self._desk.clock.now().date())
        except InputError as error:
            problems.append((describe_input(error), self._birth.first_field()))
        if problems:
            self._problems.show_problems(problems)
            return
        self._save.setEnabled(False)
        if self._case is None:
            self._tasks.store(
                cases.create_case,
                self._desk,
                names,
                birth,
                done=self._on_saved,
                failed=self._on_failed,
            )
        else:
            self._tasks.store(
                cases.update_case,
                self._desk,
                self._case.id,
                names,
                birth,
                done=self._on_saved,
                failed=self._on_failed,
            )

    def _on_saved(self, case: Case) -> None:
        self._save.setEnabled(True)
        self.case_saved.emit(case.id)

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        words = describe(error)
        self._banner.show_message(words.sentence, words.hint, tone="error")
