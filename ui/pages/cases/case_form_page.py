"""Opening a new case, or changing names, birth date and papers of one.

While a new case is typed, cases of possibly the same person are looked for; what is decided of them is kept
with the case.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.alike_panel import AlikePanel
from ui.pages.cases.birth_editor import BirthEditor
from ui.pages.cases.names_editor import NamesEditor
from ui.pages.cases.papers_editor import PapersEditor
from ui.pages.cases.side_by_side_dialog import SideBySideDialog
from ui.pages.desk_page import DeskPage
from ui.text.error_text import describe
from ui.text.input_text import describe_input
from ui.theme import set_kind
from ui.widgets.banner import Banner
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import InputError
from vetting_desk.model import BirthDate, Case, Paper, PersonName, Stage
from vetting_desk.model.sameness import Alike, Sameness
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, facts, telling_apart
from vetting_desk.operations.cases.telling_apart import Judged, SideBySide

# Between two keys of a quick typist, as in the list of cases.
_TYPING_MS = 120
Typed = tuple[tuple[PersonName, ...], BirthDate, tuple[Paper, ...]]
"""Names, birth date and papers as they stand in the fields."""


class CaseFormPage(DeskPage):
    """Names in several scripts, what is known of the birth date, and numbers of papers.

    Attributes:
        alike: Cases of possibly the same person.

    Signals:
        case_saved: Id of the case; of another one where that is to be opened instead of a new one.
        left: The person went back without saving.
    """

    case_saved = Signal(str)
    left = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._case: Case | None = None
        self._found: tuple[Alike, ...] = ()
        self._judged: dict[str, Judged] = {}
        self._dialog: SideBySideDialog | None = None
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
        # Near what is typed, and beneath it: what appears must not move the field one types in.
        self.alike = AlikePanel(self)
        column.addWidget(self.alike)
        column.addWidget(label(self.tr("Birth date"), "heading", self))
        self._birth = BirthEditor(self)
        column.addWidget(self._birth)
        column.addWidget(label(self.tr("Papers"), "heading", self))
        self._papers = PapersEditor(self)
        column.addWidget(self._papers)
        row = QHBoxLayout()
        self._save = QPushButton(self)
        set_kind(self._save, "primary")
        row.addWidget(self._save)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)

    def _connect(self) -> None:
        for editor in (self._names, self._birth, self._papers):
            editor.edited.connect(self._on_edited)
        self._timer.timeout.connect(self.look_for_same)
        self.alike.looked.connect(self._on_looked)
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
        self._papers.show_papers(())
        self._forget_found()
        self._clear_problems()

    def show_case(self, case: Case) -> None:
        """Show the names and birth date of a case, to be changed."""
        self._case = case
        self.header.set_title(
            self.tr("Names, birth date and papers"), left_to_right(case.reference)
        )
        self._save.setText(self.tr("Save"))
        self._names.show_names(case.names)
        self._birth.show_birth(case.birth)
        self._papers.show_papers(case.papers)
        self._forget_found()
        self._clear_problems()

    def show_typed(
        self, names: Sequence[PersonName], birth: BirthDate, papers: Sequence[Paper]
    ) -> None:
        """Show a new case as if this had been typed, and look for the same person."""
        self._names.show_names(tuple(names))
        self._birth.show_birth(birth)
        self._papers.show_papers(papers)
        self.look_for_same()

    @property
    def dialog(self) -> SideBySideDialog | None:
        """The dialog that was opened last, if any."""
        return self._dialog

    def activate(self) -> None:
        """Move the focus to the first name."""
        self._names.first_field().setFocus()

    def look_for_same(self) -> None:
        """Look for cases of possibly the same person as typed; not for a case that is there already."""
        self._timer.stop()
        if self._case is None:
            self._tasks.store(_possibly_same, self._desk, self._typed(), done=self._on_found)

    def _typed(self) -> Typed:
        names = tuple(self._names.names())
        return names, self._birth.birth(), tuple(self._papers.papers())

    def _on_edited(self) -> None:
        if self._case is None:
            self._timer.start()

    def _on_found(self, answer: tuple[Typed, tuple[Alike, ...]]) -> None:
        typed, found = answer
        if self._case is None and typed == self._typed():  # else a later answer is on its way
            self._found = found
            self._show_found()

    def _show_found(self) -> None:
        decided = {case_id: judged.sameness for case_id, judged in self._judged.items()}
        self.alike.show_found(self._found, decided)

    def _forget_found(self) -> None:
        self._timer.stop()
        self._found, self._judged = (), {}
        self._show_found()

    def _on_looked(self, case_id: str) -> None:
        names, birth, papers = self._typed()
        self._ask(
            telling_apart.beside_typed, names, birth, papers, case_id, done=self._show_side_by_side
        )

    def _show_side_by_side(self, beside: SideBySide) -> None:
        now = self._desk.clock.now()
        names, birth, papers = self._typed()
        birth = birth if facts.is_date(birth) else BirthDate()
        typed = Case("", "", names, birth, Stage.CONTACT, now, now, papers)
        self._dialog = SideBySideDialog(typed, beside, self)
        self._dialog.setProperty("key", beside.other.id)
        self._dialog.judged.connect(self._on_judged)
        self._dialog.open_requested.connect(self._on_open_other)
        self._dialog.open()

    def _on_judged(self, sameness: Sameness, reason: str) -> None:
        if self._dialog is not None:
            case_id = str(self._dialog.property("key"))
            self._judged[case_id] = Judged(case_id, sameness, reason)
            self._dialog.accept()
            self._show_found()

    def _on_open_other(self) -> None:
        if self._dialog is not None:
            self.case_saved.emit(str(self._dialog.property("key")))

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
        papers = self._papers.papers()
        try:
            facts.clean_papers(papers)
        except InputError as error:
            problems.append((describe_input(error), self._papers.first_field()))
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
                papers,
                tuple(self._judged.values()),
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
                papers,
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


def _possibly_same(desk: OpenDesk, typed: Typed) -> tuple[Typed, tuple[Alike, ...]]:
    """Look, and say for what, so that a late answer is known as such."""
    return typed, telling_apart.possibly_same(desk, *typed)
