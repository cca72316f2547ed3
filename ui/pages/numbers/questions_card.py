"""Questions over all cases: which edition, by what, what it says; kept, run again, or sealed for others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import day_text, left_to_right
from ui.pages.numbers.answer_model import AnswerModel
from ui.pages.numbers.asked import Asked, Wanted, day_of, read
from ui.pages.numbers.question_dialogs import (
    AnswerExportDialog,
    KeepQuestionDialog,
    PutBackDialog,
)
from ui.pages.numbers.words import number_text
from ui.text.form_names import language_code
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.not_read import NotRead
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.numbers import editions, questions
from vetting_desk.operations.numbers.explaining import label_of
from vetting_desk.operations.numbers.sealing import Exported

_MOST_SEEN = 12
"""Rows that the answer shows at once; the rest is scrolled to."""
_YEARS, _MONTHS = "years", "months"


class QuestionsCard(Card):
    """A question, and its answer.

    Args:
        desk: The unlocked desk.
        tasks: Where it is asked.
        parent: Owner, or None.

    Signals:
        said: What was done, in words, and of which kind that is.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.asked: Asked | None = None
        self.dialog: KeepQuestionDialog | PutBackDialog | AnswerExportDialog | None = None
        self.column.addWidget(label(self.tr("Questions over all cases"), "heading", self))
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Asked of an edition: all cases as they were on a day, in groups of people about whom it "
                    "says the same. No answer tells of fewer people than the organisation's rule, nor do two "
                    "answers put together."
                ),
                "muted",
                self,
            )
        )
        self.banner = NotRead(self)
        self.banner.acted.connect(self.refresh)
        self.column.addWidget(self.banner)
        self._build_choices()
        self.model = AnswerModel(self)
        self.table = PlainTable(self.model, self.tr("Answer"), 0, {}, self)
        self.column.addWidget(self.table)
        self._about = Paragraph("", "muted", self)
        self.column.addWidget(self._about)
        self._build_acts()

    def _build_choices(self) -> None:
        row = FlowRow(self)
        self.edition = Choice(self.tr("Edition"), row)
        self.kept = Choice(self.tr("Question"), row)
        self.by = Choice(self.tr("By"), row)
        self.and_by = Choice(self.tr("And by"), row)
        self.exact = Choice(self.tr("Time"), row)
        for each in (self.edition, self.kept, self.by, self.and_by, self.exact):
            row.add(each)
            each.chosen.connect(self._ask)
        self.exact.show_choices([(_YEARS, self.tr("Years")), (_MONTHS, self.tr("Months"))])
        self._choices = row
        self.column.addWidget(row)

    def _build_acts(self) -> None:
        acts = FlowRow(self)
        self.make_button = QPushButton(self.tr("Make a new edition"), acts)
        self.keep_button = QPushButton(self.tr("Keep this question…"), acts)
        self.away_button = QPushButton(self.tr("Put this question away"), acts)
        self.back_button = QPushButton(self.tr("Put a question back…"), acts)
        self.export_button = QPushButton(self.tr("Seal this answer…"), acts)
        button_icon(self.export_button, "lock")
        self.make_button.clicked.connect(self.make)
        self.keep_button.clicked.connect(self.keep)
        self.away_button.clicked.connect(self.put_away)
        self.back_button.clicked.connect(self.put_back)
        self.export_button.clicked.connect(self.export)
        for each in (
            self.make_button,
            self.keep_button,
            self.away_button,
            self.back_button,
            self.export_button,
        ):
            acts.add(each)
        self._acts = acts
        acts.setVisible(self._desk.may(Action.EXPORT_NUMBERS))
        self.column.addWidget(acts)

    def refresh(self) -> None:
        """Ask again what is chosen."""
        self._ask()

    def make(self) -> None:
        """Make a new edition, then ask it."""
        self.make_button.setEnabled(False)
        self._tasks.store(editions.make, self._desk, done=self._on_made, failed=self._on_failed)

    def keep(self) -> None:
        """Ask under which name the question is kept."""
        if self.asked is not None and self.asked.answer is not None:
            self.dialog = dialog = KeepQuestionDialog(
                self._desk, self.asked.answer.question, self._tasks, self.window()
            )
            dialog.done_with.connect(self._on_kept)
            self._open(dialog)

    def put_away(self) -> None:
        """Take the kept question that is chosen out of use."""
        self._tasks.store(
            questions.put_away, self._desk, self.kept.choice(),
            done=self._on_put_away, failed=self._on_failed,
        )  # fmt: skip

    def put_back(self) -> None:
        """Ask which question is put back."""
        if self.asked is not None and self.asked.away:
            self.dialog = dialog = PutBackDialog(
                self._desk, self.asked.away, self._tasks, self.window()
            )
            dialog.done_with.connect(self._on_put_back)
            self._open(dialog)

    def export(self) -> None:
        """Ask for whom the answer is sealed."""
        if self.asked is not None and self.asked.answer is not None:
            answer = self.asked.answer
            self.dialog = dialog = AnswerExportDialog(
                self._desk, answer.question, day_of(self.asked.heads, answer.edition.number), self._tasks,
                self.window(),
            )  # fmt: skip
            dialog.done_with.connect(self._on_exported)
            self._open(dialog)

    # What happens

    def _open(self, dialog: KeepQuestionDialog | PutBackDialog | AnswerExportDialog) -> None:
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None

    def _ask(self) -> None:
        self._tasks.store(
            read, self._desk, self._wanted(), done=self._on_read, failed=self._on_failed
        )

    def _wanted(self) -> Wanted:
        chosen = [each for each in (self.by.choice(), self.and_by.choice()) if each]
        by = tuple(dict.fromkeys(Column(each) for each in chosen))
        edition = int(self.edition.choice() or 0)
        newest = self.asked.heads[0].number if self.asked and self.asked.heads else 0
        return Wanted(
            self.kept.choice(),
            by or (Column.OUTCOME,),
            self.exact.choice() == _MONTHS,
            0 if edition == newest else edition,
        )

    def _on_failed(self, error: Exception) -> None:
        self.make_button.setEnabled(True)
        self.banner.show_error(self.tr("The question could not be answered."), error)

    def _on_made(self, head: EditionHead) -> None:
        self.make_button.setEnabled(True)
        self.edition.choose("")
        self.said.emit(self.tr("Edition {n} made.").format(n=number_text(head.number)), "ok")
        self._read_newest()

    def _read_newest(self) -> None:
        wanted = self._wanted()
        self._tasks.store(
            read, self._desk, Wanted(wanted.kept, wanted.by, wanted.months),
            done=self._on_read, failed=self._on_failed,
        )  # fmt: skip

    def _on_kept(self, _: object) -> None:
        self.said.emit(self.tr("The question was kept."), "ok")
        self._ask()

    def _on_put_away(self, _: object) -> None:
        name = isolated(self.kept.choice())
        self.said.emit(
            self.tr("“{name}” was put away. It can be put back.").format(name=name), "ok"
        )
        self.kept.choose("")
        self._ask()

    def _on_put_back(self, _: object) -> None:
        self.said.emit(self.tr("The question was put back."), "ok")
        self._ask()

    def _on_exported(self, done: Exported) -> None:
        self.said.emit(self.tr("Sealed: {file}").format(file=left_to_right(done.path.name)), "ok")

    def _on_read(self, asked: Asked) -> None:
        self.asked = asked
        self.banner.hide()
        self._show_choices(asked)
        some = asked.answer is not None
        for part in (self._choices, self.table, self.keep_button, self.export_button):
            part.setVisible(some)
        self.away_button.setVisible(some and bool(asked.wanted.kept))
        self.back_button.setVisible(some and bool(asked.away))
        if asked.answer is None:
            self._about.set_plain(
                self.tr("There is no edition yet. Who may export numbers makes one.")
            )
            return
        self.model.show_answer(asked.answer, asked.posts)
        self._fit()
        head = asked.answer.edition
        lines = [
            self.tr("Edition {n} of {day}. In it: {cases}. In this answer: {total}.").format(
                n=number_text(head.number),
                day=day_text(head.at.date().isoformat()),
                cases=number_text(head.cases),
                total=number_text(asked.answer.total),
            )
        ]
        if head.held or head.late:
            lines.append(
                self.tr(
                    "Not in it yet: {held}. As they were before: {late}. They wait until {least} go together."
                ).format(
                    held=number_text(head.held),
                    late=number_text(head.late),
                    least=number_text(head.least),
                )
            )
        self._about.set_plain("\n".join(lines))

    def _show_choices(self, asked: Asked) -> None:
        wanted = asked.wanted
        self.edition.show_choices(
            [
                (
                    str(each.number),
                    isolated(
                        f"{number_text(each.number)} · {day_text(each.at.date().isoformat())}"
                    ),
                )
                for each in asked.heads
            ]
        )
        if asked.answer is not None:
            self.edition.choose(str(asked.answer.edition.number))
        names = [(name, isolated(name)) for name in asked.saved]
        self.kept.show_choices([("", self.tr("As chosen here")), *names])
        self.kept.choose(wanted.kept)
        named = [(each.value, label_of(each, language_code())) for each in asked.columns]
        self.by.show_choices(named)
        self.by.choose(wanted.by[0].value)
        self.and_by.show_choices([("", self.tr("Nothing else")), *named])
        self.and_by.choose(wanted.by[1].value if len(wanted.by) > 1 else "")
        for each in (self.by, self.and_by, self.exact):
            each.setEnabled(not wanted.kept)

    def _fit(self) -> None:
        header, mode = self.table.horizontalHeader(), QHeaderView.ResizeMode
        last = self.model.columnCount() - 1
        for column in range(last + 1):
            header.setSectionResizeMode(
                column, mode.ResizeToContents if column == last else mode.Stretch
            )
        rows = max(1, min(self.model.rowCount(), _MOST_SEEN))
        tall = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(tall + header.sizeHint().height() + SPACE.s)
