"""Numbers over many cases: one look at the way, then a table with its picture, and what it means."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.asking.printing.printing import Printing
from ui.ground.events import Events
from ui.ground.events import Subject as Touched
from ui.ground.jobs import Job
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.pages.desk_page import DeskPage
from ui.pages.numbers.export_dialog import ExportDialog
from ui.pages.numbers.figures_model import FiguresModel
from ui.pages.numbers.picture import Picture, PictureRow, Shape
from ui.pages.numbers.questions_card import QuestionsCard
from ui.pages.numbers.shown import BY_ITEM, WHOLE, Shown, Wish, read
from ui.pages.numbers.words import (
    column_text,
    figure_text,
    number_text,
    row_text,
    said,
    word,
)
from ui.text.doing_text import doing_text
from ui.text.form_names import language_code
from ui.theme import SPACE, button_icon, current
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.not_read import NotRead
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import CancelledError
from vetting_desk.model.numbers.definitions import Dimension, Subject, What
from vetting_desk.model.numbers.tables import FigureRow, NumberTable
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.numbers import looking
from vetting_desk.operations.numbers.printing import print_table
from vetting_desk.operations.numbers.sealing import Exported

_SHAPES = {Subject.STEPS: Shape.SIDE_BY_SIDE, Subject.TIMES: Shape.SPAN}
_MOST_SEEN = 16
"""Rows that a table shows at once; the rest is scrolled to."""
_OTHER = 84
_NAMES = 320
"""Pixels at 100 % that what rows are called gets at most, where there is no more room."""


class NumbersPage(DeskPage):
    """The numbers of headquarters."""

    listens_to = frozenset({Touched.CASES, Touched.RECORDS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.shown: Shown | None = None
        self.dialog: ExportDialog | None = None
        self._counting: Job | None = None
        self.printing = Printing(desk, tasks, self)
        self.printing.said.connect(self.said)
        self._build()
        self._show_subjects()
        self.header.act_button.clicked.connect(self.export)
        self.progress.stop_requested.connect(self._on_stop)
        for each in (self.subjects, self.by, self.items, self.years):
            each.chosen.connect(self._load)

    def _build(self) -> None:
        self.header.set_title(self.tr("Numbers"), self._desk.desk.name)
        if self._desk.may(Action.EXPORT_NUMBERS):
            self.header.set_act(self.tr("Export…"))
        scroll = ScrollColumn(self, width=0)
        self.add_scroll(scroll)
        column = scroll.column
        self.banner = NotRead(self)
        self.banner.acted.connect(self.refresh)
        self.progress = ProgressRow(self, stoppable=True)
        self.glance = QWidget(self)
        self.glance.setAccessibleName(self.tr("The way at one look"))
        self._tiles = FlowRow(self.glance)
        glance = QVBoxLayout(self.glance)
        glance.setContentsMargins(0, 0, 0, 0)
        glance.addWidget(self._tiles)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self.glance)
        row = FlowRow(self)
        self.subjects = Choice(self.tr("Table"), row)
        self.by = Choice(self.tr("By"), row)
        self.items = Choice(self.tr("Of"), row)
        self.years = Choice(self.tr("Year"), row)
        for each in (self.subjects, self.by, self.items, self.years):
            row.add(each)
        self._choices = row
        column.addWidget(row)
        self._card = self._build_card()
        column.addWidget(self._card)
        column.addWidget(self._build_meaning())
        self.questions = QuestionsCard(self._desk, self._tasks, self)
        self.questions.said.connect(self.said)
        column.addWidget(self.questions)
        self._empty = EmptyState(self)
        self._empty.show_nothing(
            self.tr("Nothing is counted yet."),
            self.tr(
                "First contacts, arrivals, judgements and decisions count as soon as they are here."
            ),
        )
        column.addWidget(self._empty)
        column.addStretch(1)
        parts = (self.glance, self._choices, self._card, self._meaning, self.questions, self._empty)
        for part in parts:
            part.hide()  # nothing is said of figures before they were read

    def _build_card(self) -> Card:
        card = Card(self)
        self._title = label("", "heading", card, wrap=True)
        self._about = Paragraph("", "muted", card)
        self.picture = Picture(card)
        self.model = FiguresModel(card)
        self.table = PlainTable(self.model, self.tr("Numbers"), 0, {}, card, least=_NAMES)
        self._hidden = Paragraph("", "hint", card)
        for each in (self._title, self._about, self.picture, self.table, self._hidden):
            card.column.addWidget(each)
        acts = FlowRow(card)
        self.print_button = QPushButton(self.tr("Print this table…"), acts)
        button_icon(self.print_button, "printer")
        self.print_button.clicked.connect(self.print_table)
        acts.add(self.print_button)
        card.column.addWidget(acts)
        return card

    def _build_meaning(self) -> Card:
        self._meaning = card = Card(self)
        card.column.addWidget(label(self.tr("What it means"), "strong", card))
        self._words = Paragraph("", "body", card)
        self._rests_on = Paragraph("", "muted", card)
        card.column.addWidget(self._words)
        card.column.addWidget(self._rests_on)
        return card

    def _show_subjects(self) -> None:
        self.subjects.show_choices([(each.value, said(each).title) for each in Subject])

    def first_widget(self) -> QWidget:
        """Return the choice of tables."""
        return self.subjects.focusProxy() or self.subjects

    def refresh(self) -> None:
        """Count what changed, then show."""
        if self._counting is not None:
            return
        self._counting = self._tasks.store(
            looking.bring_up_to_date, self._desk,
            done=self._on_counted, failed=self._on_failed, reported=self._on_reported,
        )  # fmt: skip
        self._counting.ended.connect(self._on_ended)

    def choose(self, wish: Wish) -> None:
        """Show another table."""
        self.subjects.choose(wish.subject.value)
        self._read(wish)

    def export(self) -> None:
        """Ask what is exported, what for and for whom."""
        self.dialog = dialog = ExportDialog(self._desk, self._tasks, self)
        dialog.done_with.connect(self._on_exported)
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def print_table(self) -> None:
        """Ask why the table is printed, then where."""
        if self.shown is not None:
            wish = self.shown.wish
            by = Dimension(wish.by) if wish.by else None
            self.printing.begin(
                self.tr("Print this table?"),
                print_table, wish.subject, by, wish.item, wish.year, language_code(),
            )  # fmt: skip

    # What happens

    def _on_stop(self) -> None:
        if self._counting is not None:
            self._counting.cancel()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self.progress.show()
        self.progress.show_progress(doing_text(doing), done, total)

    def _on_ended(self) -> None:
        self._counting = None
        self.progress.end()

    def _on_counted(self, _: int) -> None:
        self.banner.hide()
        self._load()
        self.questions.refresh()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self._load()
            return
        self.banner.show_error(
            self.tr("The numbers could not be read. What is shown may not be as of now."), error
        )

    def _load(self) -> None:
        self._read(
            Wish(
                Subject(self.subjects.choice()), self.by.choice(), self.items.choice(),
                self.years.choice(),
            )
        )  # fmt: skip

    def _read(self, wish: Wish) -> None:
        self._tasks.store(read, self._desk, wish, done=self._on_read, failed=self._on_failed)

    def _on_read(self, shown: Shown) -> None:
        self.shown = shown
        self.banner.hide()
        some = bool(shown.notes.years)
        for part in (self.glance, self._choices, self._card, self._meaning, self.questions):
            part.setVisible(some)
        self._empty.setVisible(not some)
        self._show_choices(shown)
        self._show_glance(shown)
        self._show_table(shown)
        self._show_meaning(shown)
        self.keep_focus()

    def _show_choices(self, shown: Shown) -> None:
        wish = shown.wish
        whole = [("", self.tr("All together"))] if wish.subject in WHOLE else []
        self.by.show_choices([*whole, *((each.value, said(each).title) for each in shown.by)])
        self.by.choose(wish.by)
        whole = [] if wish.subject in BY_ITEM else [("", self.tr("All"))]
        divided = bool(wish.by) and bool(shown.items)
        self.items.show_choices([*whole, *((each, _item_text(each)) for each in shown.items)])
        self.items.choose(wish.item)
        self.items.setVisible(divided)
        years = [(each, each) for each in shown.notes.years]
        self.years.show_choices([("", self.tr("All years")), *years])
        self.years.choose(wish.year)

    def _show_glance(self, shown: Shown) -> None:
        tiles = FlowRow(self.glance)
        steps = zip(shown.steps.columns, shown.steps.whole.figures, strict=True)
        found = [(said(What(column)).title, figure.n) for column, figure in steps]
        outcomes = zip(shown.outcomes.columns, shown.outcomes.whole.figures, strict=True)
        told = [
            (word(column), figure.n) for column, figure in outcomes if column != "all" and figure.n
        ]
        for title, n in [*found[:4], *told, found[4]]:
            tiles.add(_tile(title, n, tiles))
        layout = self.glance.layout()
        if layout is not None:
            layout.replaceWidget(self._tiles, tiles)
        self._tiles.deleteLater()
        self._tiles = tiles

    def _show_table(self, shown: Shown) -> None:
        table, subject = shown.table, shown.wish.subject
        title = said(subject).title
        if shown.wish.item:
            title = self.tr("{table}: {of}").format(table=title, of=_item_text(shown.wish.item))
        self._title.setText(title)
        self._about.set_plain(
            self.tr("As of {when}. {cases} cases counted.").format(
                when=moment_text(table.as_of), cases=number_text(shown.notes.cases)
            )
        )
        self._draw(table)
        self.model.show_table(table)
        self.table.setAccessibleName(title)
        header = self.table.horizontalHeader()
        for column in range(1, self.model.columnCount()):
            wide = header.sectionSizeHint(column) + SPACE.m
            self.table.setColumnWidth(column, max(current().px(_OTHER), wide))
        self.table.share_room()
        rows = min(self.model.rowCount(), _MOST_SEEN)
        tall = self.table.verticalHeader().defaultSectionSize() * rows
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(tall + header.sizeHint().height() + bar + SPACE.xs)
        self._hidden.set_plain(
            self.tr(
                "Hidden: figures of fewer than {least} people, and others from which they could be worked out."
            ).format(least=table.least)
        )
        self._hidden.setVisible(table.hides)

    def _draw(self, table: NumberTable) -> None:
        """Draw the table: without the sums of its rows, and of times the two that are spans."""
        shape = _SHAPES.get(table.subject, Shape.PARTS)
        wanted = [c for c in table.columns if c not in {"all", "people"}]
        if shape is Shape.SPAN:
            wanted = ["median", "p90"]
        places = [table.columns.index(column) for column in wanted]
        rows = [self._picture_row(table, row, places, shape) for row in table.rows]
        self.picture.show_rows(rows, [column_text(table, column) for column in wanted], shape)
        self.picture.setAccessibleName(self.tr("A picture of the table beneath it"))

    def _picture_row(
        self, table: NumberTable, row: FigureRow, places: list[int], shape: Shape
    ) -> PictureRow:
        figures = [row.figures[place] for place in places]
        end = ""
        if shape is Shape.PARTS:
            end = figure_text(row.figures[-1], least=table.least)
        elif shape is Shape.SPAN:
            words = (figure_text(each, least=table.least) for each in figures)
            end = " · ".join(dict.fromkeys(words)) if not figures[0].known else " · ".join(words)
        known = tuple(each.n if each.known else None for each in figures)
        return PictureRow(row_text(table, row.key), known, end)

    def _show_meaning(self, shown: Shown) -> None:
        told = said(shown.wish.subject)
        lines = [told.counts, told.source, told.as_of, told.not_shown]
        if shown.wish.by:
            by = said(Dimension(shown.wish.by))
            lines.append(f"{by.title}: {by.counts} {by.not_shown}")
        self._words.set_plain("\n".join(lines))
        notes, number = shown.notes, number_text
        rests = [
            self.tr("{n} records were not looked into: {why}.").format(n=number(n), why=word(why))
            for why, n in notes.unread.items()
        ]
        if notes.erased:
            rests.append(
                self.tr(
                    "{n} cases were erased; their steps are still counted, without anything else."
                ).format(n=number(notes.erased))
            )
        if notes.same:
            rests.append(
                self.tr("{n} pairs of cases are of one person; each counts as two.").format(
                    n=number(notes.same)
                )
            )
        if notes.waiting:
            rests.append(
                self.tr("{n} cases changed and are not counted again yet.").format(
                    n=number(notes.waiting)
                )
            )
        self._rests_on.set_plain("\n".join(rests))
        self._rests_on.setVisible(bool(rests))

    def _on_exported(self, done: Exported) -> None:
        self.said.emit(
            self.tr("{n} cases exported, sealed: {file}").format(
                n=number_text(done.rows), file=left_to_right(done.path.name)
            ),
            "ok",
        )

    def _on_dialog_closed(self) -> None:
        self.dialog = None


def _item_text(item: str) -> str:
    times = {each.value for each in What}
    return said(What(item)).title if item in times else item


def _tile(title: str, n: int, parent: QWidget) -> Card:
    card = Card(parent, margin=SPACE.m, spacing=0)
    figure = label(number_text(n), "title", card)
    name = label(title, "muted", card)
    card.column.addWidget(figure)
    card.column.addWidget(name)
    card.setAccessibleName(f"{title}: {number_text(n)}")
    return card
