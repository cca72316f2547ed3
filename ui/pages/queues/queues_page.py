"""The queues of headquarters: how much waits where, the lines of one queue, and the chosen case at a glance."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.queues.acting import QueueActs
from ui.pages.queues.glance_card import GlanceCard
from ui.pages.queues.keeping_up import KeepingUp
from ui.pages.queues.queue_list import QueueList
from ui.pages.queues.queue_table_model import (
    CLAIM,
    DESK,
    FLAGS,
    NAME,
    REFERENCE,
    SINCE,
    QueueTableModel,
)
from ui.pages.queues.station import DeskStation, Station
from ui.text.error_text import describe
from ui.text.queue_text import Queues, nothing_text, queue_text
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import label
from vetting_desk.errors import ConfirmationNeededError, QueueError, RegistryError
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.queues import reading
from vetting_desk.operations.queues.reading import PAGE, Glance, Overview

_AGAIN_MS = 500
"""Until cases that are still to be sorted in are looked at again."""
_REFERENCE = 170
_NAME = 200
"""Pixels at 100 % that a name gets before anything else does: cases are told apart by it."""
_IN_GLANCE = (FLAGS, DESK, CLAIM)
Read = tuple[Queue | None, Overview, list[QueueRow], int]


class QueuesPage(DeskPage):
    """The queues.

    Args:
        desk: The unlocked desk; a member's book where the queues are shared.
        tasks: Where work on the store is done.
        events: Where changes are announced.
        parent: Owner, or None.
        station: Where the queues are kept; None for the desk's casebook.

    Signals:
        case_requested: Id of the case to open.
        deciding_requested: Id of the case to decide on.
        inbox_requested: What arrives is to be shown.
    """

    case_requested = Signal(str)
    deciding_requested = Signal(str)
    inbox_requested = Signal()
    listens_to = frozenset({Subject.CASES, Subject.QUEUES, Subject.RECORDS, Subject.TRANSFER})

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        events: Events,
        parent: QWidget | None = None,
        *,
        station: Station | None = None,
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._station = station or DeskStation(desk)
        self._glance: Glance | None = None
        self._shown: Queue | str | None = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Queues"), self._desk.desk.name)
        self.banner = Banner(self)
        self.column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        self.queues = QueueList(self._station.queues, self)
        row.addWidget(self.queues)
        middle = QVBoxLayout()
        middle.setSpacing(SPACE.s)
        self.keeping_up: KeepingUp | None = None
        if self._station.shared:
            self.keeping_up = KeepingUp(self._desk.clock, self)
            middle.addWidget(self.keeping_up)
        self._count = label("", "caption", self, wrap=True)
        middle.addWidget(self._count)
        self._model = QueueTableModel(self)
        widths = {REFERENCE: _REFERENCE, SINCE: 106, FLAGS: 150, DESK: 140, CLAIM: 130}
        name = self.tr("Cases of this queue")
        self.table = PlainTable(self._model, name, NAME, widths, self, least=_NAME)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        middle.addWidget(self._stack, 1)
        row.addLayout(middle, 1)
        self.table.setColumnHidden(FLAGS, self._station.shared)
        self.card = GlanceCard(self._desk.officer, self, shared=self._station.shared)
        self.card.hide()
        row.addWidget(self.card)
        self.column.addLayout(row, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN_MS)

    def _connect(self) -> None:
        self.queues.chosen.connect(self._on_queue_chosen)
        self._model.more_wanted.connect(self._on_more_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.activated.connect(self._on_open)
        self._empty.acted.connect(self.inbox_requested)
        self.banner.acted.connect(self.refresh)
        self._timer.timeout.connect(self._on_time)
        card = self.card
        card.open_requested.connect(self._on_open)
        card.decide_requested.connect(self._on_decide)
        if self.keeping_up is not None:
            self.keeping_up.wanted.connect(self.refresh)
        self.acts = QueueActs(self._desk, self._station, self._tasks, card, self)
        self.acts.done.connect(self._on_done)
        self.acts.refused.connect(self._on_refused)

    def first_widget(self) -> QPushButton:
        """Return the chosen queue."""
        return self.queues.first()

    def refresh(self) -> None:
        """Read how much waits where, and the chosen queue: a first page, of a shared one all that is shown."""
        limit = PAGE
        if self.keeping_up is not None:
            self.keeping_up.begin()
            limit = max(PAGE, len(self.rows()))
        self._tasks.store(
            _read, self._station, self.queues.choice(), limit,
            done=self._on_read, failed=self._on_not_read,
        )  # fmt: skip

    def rows(self) -> list[QueueRow]:
        """Return the lines shown, in order."""
        return self._model.queue_rows()

    def glance(self) -> Glance | None:
        """Return the case shown beside the table; None for nothing."""
        return self._glance

    def choose_row(self, number: int) -> None:
        """Choose a row of the table, from 0."""
        choose_row(self.table, number)

    # Reading

    def _on_queue_chosen(self) -> None:
        self.banner.hide()
        self._show_card(shown=False)
        if (
            self._station.shared
        ):  # which may take a while: no line stands under another queue's name
            self._model.show_queue([], more=False)
        self.refresh()

    def _on_read(self, read: Read) -> None:
        queue, found, rows, limit = read
        self.queues.show_overview(found)
        if self.keeping_up is not None:
            self.keeping_up.end(read=True)
        if queue != self.queues.choice():
            return
        chosen = self._chosen()
        if not self.banner.isHidden() and self.banner.property("about") == "reading":
            self.banner.hide()
        bar, same = self.table.verticalScrollBar(), self._shown == queue
        where, self._shown = bar.value(), queue
        self._model.show_queue(rows, more=len(rows) == limit)
        self._show_count(found)
        if rows:
            self._stack.setCurrentWidget(self.table)
            self._choose(chosen.case_id if chosen else "")
            if same and self._station.shared:
                bar.setValue(where)
        else:
            self._show_nothing(queue, found)
        if found.unsorted:
            self._timer.start()
        self.keep_focus()

    def _on_not_read(self, error: Exception) -> None:
        """Say that the queue could not be read: what is shown is from before, and is never shown as empty."""
        words = describe(error)
        if self.keeping_up is not None:
            self.keeping_up.end(read=False)
        if self._shown != self.queues.choice() or not self.rows():
            self._model.show_queue([], more=False)
            self._empty.show_nothing(self.tr("It is not known what waits here."))
            self._stack.setCurrentWidget(self._empty)
        self._say(
            self.tr("The queues could not be read. What is shown may not be all."),
            f"{words.sentence} {words.hint}".strip(),
            "error",
            "reading",
            self.tr("Try again"),
        )

    def _on_time(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_more_wanted(self) -> None:
        rows = self.rows()
        if rows:
            self._tasks.store(
                _more, self._station, self.queues.choice(), rows[-1].place,
                done=self._on_more, failed=self._on_not_read,
            )  # fmt: skip

    def _on_more(self, found: tuple[Queue | None, Place, list[QueueRow]]) -> None:
        queue, after, rows = found
        shown = self.rows()
        if queue == self.queues.choice() and shown and shown[-1].place == after:
            self._model.add_queue(rows, more=len(rows) == PAGE)

    def _show_count(self, found: Overview) -> None:
        lines = []
        if found.unseen:
            lines.append(Queues().unseen(found.unseen))
        if found.unsorted:
            lines.append(Queues().unsorted(found.unsorted))
        self._count.setText("\n".join(lines))
        self._count.setVisible(bool(lines))

    def _show_nothing(self, queue: Queue | None, found: Overview) -> None:
        self._show_card(shown=False)
        self._stack.setCurrentWidget(self._empty)
        if queue is None:
            self._empty.show_nothing(
                self.tr("You have claimed no case."),
                self.tr("Choose a queue, then a case, and claim it."),
            )
        elif found.unsorted:
            self._empty.show_nothing(self.tr("Cases are being sorted in."))
        else:
            words = self.tr("Nothing waits here: {queue}.").format(queue=queue_text(queue))
            shared = self._station.shared
            offered = self.tr("Open the inbox") if queue is Queue.NEW and not shared else ""
            why = self.tr("Workers take in what posts send; it appears here by itself.")
            why = why if queue is Queue.NEW and shared else nothing_text(queue)
            self._empty.show_nothing(words, why, offered)

    def _choose(self, case_id: str) -> None:
        for number, row in enumerate(self.rows()):
            if row.case_id == case_id:
                self.choose_row(number)
                self._on_row_changed()
                return
        self._show_card(shown=False)

    def _chosen(self) -> QueueRow | None:
        index = self.table.currentIndex()
        found: QueueRow | None = self._model.item_at(index.row()) if index.isValid() else None
        return found

    def _on_row_changed(self) -> None:
        row = self._chosen()
        if row is None:
            self._show_card(shown=False)
            return
        if self._station.shared:
            self._show_line(row)
            return
        self._tasks.store(
            reading.look, self._desk, row.case_id, done=self._on_looked, failed=self._on_no_look
        )

    def _on_looked(self, found: Glance) -> None:
        row = self._chosen()
        if row is not None and row.case_id == found.case.id:
            self._glance = found
            self.acts.show(row, found)
            self.card.show_glance(found)
            self._show_card(shown=True)

    def _on_no_look(self, error: Exception) -> None:
        row = self._chosen()
        if isinstance(error, ConfirmationNeededError) and row is not None:
            self._show_line(row)
        else:
            self._show_card(shown=False)
            self._on_not_read(error)

    def _show_line(self, row: QueueRow) -> None:
        """Show no more of a case than its line does."""
        self._glance = None
        self.acts.show(row, None)
        self.card.show_row(row)
        self._show_card(shown=True)

    def _show_card(self, *, shown: bool) -> None:
        if not shown:
            self._glance = None
        self.card.setVisible(shown)
        for column in _IN_GLANCE:
            self.table.setColumnHidden(column, shown or (column == FLAGS and self._station.shared))
        # The card says who; at large letters there is room for the reference, with its mark, alone.
        large = shown and current().scale > 100
        for column in (SINCE, NAME):
            self.table.setColumnHidden(column, large)
        mode = QHeaderView.ResizeMode
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(REFERENCE, mode.Stretch if large else mode.Interactive)
        if not large:
            self.table.setColumnWidth(REFERENCE, current().px(_REFERENCE))
        self.table.share_room()

    # Acting

    def _on_done(self, words: str) -> None:
        self.banner.hide()
        self.said.emit(words, "ok")
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        words = describe(error)
        if isinstance(error, QueueError):
            self._say(words.sentence, words.hint, "warn", "acting")
        elif isinstance(error, RegistryError):
            self._say(words.sentence, words.hint, "error", "acting", self.tr("Try again"))
        else:
            self._tasks.failed.emit(error)
        self.refresh()

    def _say(self, sentence: str, hint: str, tone: str, about: str, action: str = "") -> None:
        self.banner.setProperty("about", about)
        self.banner.show_message(sentence, hint, tone=tone, action=action)

    def _on_open(self) -> None:
        row = self._chosen()
        if row is not None:
            self.case_requested.emit(row.case_id)

    def _on_decide(self) -> None:
        row = self._chosen()
        if row is not None:
            self.deciding_requested.emit(row.case_id)


def _read(station: Station, queue: Queue | None, limit: int) -> Read:
    """Read the numbers and a first page, and say of which queue: a late answer is known as such."""
    found = station.overview()
    return queue, found, list(station.page(queue, None, limit)), limit


def _more(
    station: Station, queue: Queue | None, after: Place
) -> tuple[Queue | None, Place, list[QueueRow]]:
    """Read the page after a place, and say which."""
    return queue, after, list(station.page(queue, after, PAGE))
