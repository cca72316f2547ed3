"""The inbox of headquarters: what arrived, with its flags in words; sticks, files and folders taken in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.asking.token_pin import AskingPin
from ui.ground.events import Events, Subject
from ui.ground.jobs import Job
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.pages.desk_page import DeskPage
from ui.pages.inbox.arrived_text import ArrivedText, looks
from ui.pages.inbox.taken_table import TakenTable
from ui.text.doing_text import doing_text
from ui.text.error_text import describe
from ui.text.outcome_text import received_tone
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon, current, set_kind
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.dropping import DropTarget
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.not_read import NotRead
from ui.widgets.paged_table_model import PagedTableModel
from ui.widgets.progress_row import ProgressRow
from ui.widgets.rows_table_model import Row
from ui.widgets.scroll import ScrollColumn
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import inbox, quarantine, receiving
from vetting_desk.operations.exchange.inbox import PAGE, Arrived
from vetting_desk.operations.exchange.receiving import Received

Look = tuple[list[Arrived], int]
_LEAST_TABLE = 240
_WHAT = 360
"""Up to so wide, what came of a bundle is whole."""


class InboxPage(DeskPage):
    """The inbox.

    Signals:
        quarantine_requested: What was not taken in is to be shown.
        queues_requested: The queues are to be shown.
    """

    quarantine_requested = Signal()
    queues_requested = Signal()
    listens_to = frozenset({Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._job: Job | None = None
        self._paths: list[Path] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Inbox"), self._desk.desk.name)
        scroll = ScrollColumn(self, width=0)
        self.add_scroll(scroll)
        self.banner, self.trouble, self.aside = Banner(self), NotRead(self), Banner(self)
        for banner in (self.trouble, self.aside):
            scroll.column.addWidget(banner)
        self.stick = StickCard(self)
        self._search = StickSearch(self.stick, self._tasks, self._desk, self._is_busy)
        scroll.column.addWidget(self.stick)
        row = FlowRow(self, SPACE.m)
        self.receive_button = QPushButton(self.tr("Take in what is on the stick"), self)
        button_icon(self.receive_button, "receive", "on_accent")
        set_kind(self.receive_button, "primary")
        self._files = QPushButton(self.tr("Take in files…"), self)
        self._folder = QPushButton(self.tr("Take in a folder…"), self)
        for button in (self.receive_button, self._files, self._folder):
            row.add(button)
        scroll.column.addWidget(row)
        hint = self.tr(
            "Files and folders can be dropped here, many at once. One that is bad stops none of the others."
        )
        scroll.column.addWidget(Paragraph(hint, "muted", self))
        self.progress = ProgressRow(self, stoppable=True)
        scroll.column.addWidget(self.progress)
        scroll.column.addWidget(self.banner)
        self.taken = TakenTable(self)
        scroll.column.addWidget(self.taken)
        scroll.column.addLayout(self._build_list(), 1)

    def _build_list(self) -> QHBoxLayout:
        headings = (
            self.tr("Arrived"),
            self.tr("Post"),
            self.tr("Bundle"),
            self.tr("Carried by"),
            self.tr("What came of it"),
            self.tr("To look at"),
        )
        self._model = PagedTableModel(headings, self)
        widths = {0: 190, 1: 160, 2: 80, 3: 170, 5: 170}
        self.table = PlainTable(self._model, self.tr("What arrived"), 4, widths, self, least=_WHAT)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self._empty = EmptyState(self)
        self._empty.show_nothing(
            self.tr("Nothing has arrived yet."),
            self.tr("Plug in a stick from a post, or drop its files here."),
        )
        self._empty.hide()
        self.card = Card(self)
        self.card.setFixedWidth(current().drawer)
        self._title = label("", "strong", self.card, wrap=True)
        self._about = Paragraph("", "muted", self.card)
        self._looks = Paragraph("", "body", self.card)
        for part in (self._title, self._about, self._looks):
            self.card.column.addWidget(part)
        self.card.column.addStretch(1)
        self.card.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self.table, 1)
        row.addWidget(self._empty, 1)
        row.addWidget(self.card)
        return row

    def _connect(self) -> None:
        self.receive_button.clicked.connect(self.receive_from_stick)
        self._files.clicked.connect(self._on_files)
        self._folder.clicked.connect(self._on_folder)
        self.stick.chosen.connect(self._update_buttons)
        self.progress.stop_requested.connect(self._on_stop)
        self.trouble.acted.connect(self.refresh)
        self.banner.acted.connect(self.queues_requested)
        self.aside.acted.connect(self.quarantine_requested)
        self._model.more_wanted.connect(self._on_more_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        words = self.tr("Let go here to take these files in")
        self._drop = DropTarget(self, words, lambda: not self._is_busy())
        self._drop.dropped.connect(self.receive)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the page is on the screen."""
        super().showEvent(event)
        self._search.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._search.rest()

    def first_widget(self) -> QWidget:
        """Return the primary button if it can be used, else the one for files."""
        return self.receive_button if self.receive_button.isEnabled() else self._files

    def refresh(self) -> None:
        """Read what arrived."""
        self._tasks.store(_look, self._desk, done=self._on_looked, failed=self._on_not_read)

    def rows(self) -> list[Arrived]:
        """Return what is listed, in order."""
        return [self._model.item_at(number) for number in range(self._model.rowCount())]

    def choose_row(self, number: int) -> None:
        """Choose a row of the list, from 0."""
        choose_row(self.table, number)

    # What arrived

    def _on_looked(self, look: Look) -> None:
        arrived, waiting = look
        chosen = self._chosen()
        self.trouble.hide()
        self._model.show_page([_row(each) for each in arrived], more=len(arrived) == PAGE)
        self.table.setVisible(bool(arrived))
        self._empty.setVisible(not arrived)
        self.aside.setVisible(bool(waiting))
        if waiting:
            self.aside.show_message(
                self.tr("%n thing(s) came and are not taken in", "", waiting),
                self.tr(
                    "Each says why. You decide: take it in, ask for it again, or set it aside."
                ),
                tone="warn",
                action=self.tr("Look at them"),
            )
        numbers = [each.number for each in arrived]
        if chosen is not None and chosen.number in numbers:
            self.choose_row(numbers.index(chosen.number))
        else:
            self.card.hide()
        self._update_buttons()
        self.keep_focus()

    def _on_not_read(self, error: Exception) -> None:
        """Say that the list could not be read; what is shown stays, and is never shown as empty."""
        self.trouble.show_error(
            self.tr("The inbox could not be read. What is shown may not be all."), error
        )

    def _on_more_wanted(self) -> None:
        rows = self.rows()
        if rows:
            self._tasks.store(
                inbox.arrived, self._desk, rows[-1].number,
                done=self._on_more, failed=self._on_not_read,
            )  # fmt: skip

    def _on_more(self, arrived: list[Arrived]) -> None:
        known = {each.number for each in self.rows()}
        new = [_row(each) for each in arrived if each.number not in known]
        self._model.add_page(new, more=len(arrived) == PAGE)

    def _chosen(self) -> Arrived | None:
        index = self.table.currentIndex()
        found: Arrived | None = self._model.item_at(index.row()) if index.isValid() else None
        return found

    def _on_chosen(self) -> None:
        found = self._chosen()
        self.card.setVisible(found is not None)
        for column in (3, 5):
            self.table.setColumnHidden(column, found is not None)
        if found is None:
            return
        self._title.setText(
            self.tr("Bundle {number} from {desk}").format(
                number=found.sequence, desk=isolated(found.desk_name or self.tr("an unknown desk"))
            )
        )
        about = [
            self.tr("Arrived {when}, carried by {officer}").format(
                when=moment_text(found.at), officer=isolated(found.carried_by)
            ),
            *ArrivedText().outcomes(found),
        ]
        self._about.set_plain("\n".join(about))
        self._looks.set_plain("\n\n".join(looks(found)) or self.tr("Nothing to look at."))

    # Taking in

    def receive_from_stick(self) -> None:
        """Take in what is on the stick, as if its button had been pressed."""
        folder = self.stick.path()
        if folder is not None:
            self.receive([folder])

    def receive(self, paths: list[Path]) -> None:
        """Take in files and folders, wherever they lie."""
        if self._job is not None or not paths:
            return
        self._paths = paths
        self.banner.hide()
        self.taken.hide()
        self.progress.begin(doing_text("opening"))
        self.stick.set_state(self.tr("Leave it in until this is done."))
        self._job = self._tasks.store(
            receiving.receive_from,
            self._desk,
            paths,
            done=self._on_received,
            failed=self._on_failed,
            reported=self._on_reported,
        )
        self._job.ended.connect(self._on_ended)
        self.setFocus()
        self._update_buttons()

    def _on_files(self) -> None:
        paths, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose bundles to take in"))
        self.receive([Path(path) for path in paths])

    def _on_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of bundles"))
        if folder:
            self.receive([Path(folder)])

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self.progress.show_progress(doing_text(doing, done, total), done, total)

    def _on_ended(self) -> None:
        self._job = None
        self.progress.end()
        self._arriving = True
        self.refresh()

    def _on_received(self, received: Received) -> None:
        self.stick.show_done()
        self.taken.show_received(received)
        count, refused = len(received.summaries), len(received.refused)
        words = self.tr("%n bundle(s) taken in.", "", count)
        if refused:
            bad = self.tr("%n file(s) could not be.", "", refused)
            words = f"{words} {bad}"
        if not count and not refused:
            words = self.tr("Nothing for this desk was found.")
        offered = self.tr("Go to the queues") if count else ""
        self.banner.show_message(words, tone=received_tone(received), action=offered)

    def _on_failed(self, error: Exception) -> None:
        self.stick.set_state("")
        if isinstance(error, TokenPinNeededError):
            AskingPin(self._desk, self._tasks, self, error, self._again).ask()
            return
        words = describe(error)
        self.banner.show_message(words.sentence, words.hint, tone="error")

    def _again(self) -> None:
        self.receive(self._paths)

    def _is_busy(self) -> bool:
        return self._job is not None

    def _update_buttons(self) -> None:
        idle = self._job is None
        self.receive_button.setEnabled(idle and self.stick.path() is not None)
        for button in (self._files, self._folder):
            button.setEnabled(idle)


def _look(desk: OpenDesk) -> Look:
    """Read a first page, and how much waits for a decision; runs on the store's thread."""
    return inbox.arrived(desk), len(quarantine.held(desk))


def _row(found: Arrived) -> Row:
    symbol, ink = ("warn", "warn") if found.doubtful else ("inbox", "muted")
    texts = ArrivedText()
    return Row(
        (
            moment_text(found.at),
            found.desk_name,
            left_to_right(str(found.sequence)),
            isolated(found.carried_by),
            " · ".join(texts.outcomes(found)),
            texts.looks(len(looks(found))),
        ),
        found,
        symbol,
        ink,
    )
