"""The queues of headquarters: how much waits where, the lines of one queue, and the chosen case at a glance."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.queues.give_dialog import GiveDialog
from ui.pages.queues.glance_card import GlanceCard
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
from ui.pages.reason_dialog import ReasonDialog
from ui.text.error_text import describe
from ui.text.person_text import isolated
from ui.text.queue_text import Queues, nothing_text, queue_text
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import label
from vetting_desk.errors import ConfirmationNeededError, QueueError
from vetting_desk.model import Officer
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.queues import claims, reading, steps, urgent
from vetting_desk.operations.queues.reading import PAGE, Glance, Overview
from vetting_desk.operations.queues.urgent import Urgent

_AGAIN_MS = 500
"""Until cases that are still to be sorted in are looked at again."""
_IN_GLANCE = (FLAGS, DESK, CLAIM)
Read = tuple[Queue | None, Overview, list[QueueRow]]


class QueuesPage(DeskPage):
    """The queues.

    Signals:
        case_requested: Id of the case to open.
        inbox_requested: What arrives is to be shown.
    """

    case_requested = Signal(str)
    inbox_requested = Signal()
    listens_to = frozenset({Subject.CASES, Subject.QUEUES, Subject.RECORDS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._glance: Glance | None = None
        self._dialog: ReasonDialog | GiveDialog | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Queues"), self._desk.desk.name)
        self.banner = Banner(self)
        self.column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        self.queues = QueueList(self)
        row.addWidget(self.queues)
        middle = QVBoxLayout()
        middle.setSpacing(SPACE.s)
        self._count = label("", "caption", self, wrap=True)
        middle.addWidget(self._count)
        self._model = QueueTableModel(self)
        widths = {REFERENCE: 150, SINCE: 110, FLAGS: 190, DESK: 130, CLAIM: 130}
        self.table = PlainTable(self._model, self.tr("Cases of this queue"), NAME, widths, self)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        middle.addWidget(self._stack, 1)
        row.addLayout(middle, 1)
        self.card = GlanceCard(self._desk.officer, self)
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
        card.claim_requested.connect(self.claim)
        card.let_go_requested.connect(self.let_go)
        card.give_requested.connect(self.give)
        card.looked_requested.connect(self.looked)
        card.second_look_requested.connect(self.want_second_look)
        card.ready_requested.connect(self.ready)
        card.seen_requested.connect(self.acknowledge)

    def first_widget(self) -> QPushButton:
        """Return the chosen queue."""
        return self.queues.first()

    def refresh(self) -> None:
        """Read how much waits where, and the first page of the chosen queue."""
        self._tasks.store(
            _read, self._desk, self.queues.choice(), done=self._on_read, failed=self._on_not_read
        )

    def rows(self) -> list[QueueRow]:
        """Return the lines shown, in order."""
        return self._model.queue_rows()

    @property
    def dialog(self) -> ReasonDialog | GiveDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

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
        self.refresh()

    def _on_read(self, read: Read) -> None:
        queue, found, rows = read
        self.queues.show_overview(found)
        if queue != self.queues.choice():
            return
        chosen = self._chosen()
        if not self.banner.isHidden() and self.banner.property("about") == "reading":
            self.banner.hide()
        self._model.show_queue(rows, more=len(rows) == PAGE)
        self._show_count(found)
        if rows:
            self._stack.setCurrentWidget(self.table)
            self._choose(chosen.case_id if chosen else "")
        else:
            self._show_nothing(queue, found)
        if found.unsorted:
            self._timer.start()
        self.keep_focus()

    def _on_not_read(self, error: Exception) -> None:
        """Say that the queue could not be read: what is shown is from before, and is never shown as empty."""
        words = describe(error)
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
                _more, self._desk, self.queues.choice(), rows[-1].place,
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
            offered = self.tr("Open the inbox") if queue is Queue.NEW else ""
            self._empty.show_nothing(words, nothing_text(queue), offered)

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
        self._tasks.store(
            reading.look, self._desk, row.case_id, done=self._on_looked, failed=self._on_no_look
        )

    def _on_looked(self, found: Glance) -> None:
        row = self._chosen()
        if row is not None and row.case_id == found.case.id:
            self._glance = found
            self.card.show_glance(found)
            self._show_card(shown=True)

    def _on_no_look(self, error: Exception) -> None:
        row = self._chosen()
        if isinstance(error, ConfirmationNeededError) and row is not None:
            self._glance = None
            self.card.show_row(row)
            self._show_card(shown=True)
        else:
            self._show_card(shown=False)
            self._on_not_read(error)

    def _show_card(self, *, shown: bool) -> None:
        if not shown:
            self._glance = None
        self.card.setVisible(shown)
        for column in _IN_GLANCE:
            self.table.setColumnHidden(column, shown)
        self.table.setColumnHidden(SINCE, shown and current().scale > 100)

    # Acting

    def claim(self) -> None:
        """Take the chosen case."""
        self._act(claims.claim, done=self.tr("It is yours. Others see that you have it."))

    def let_go(self) -> None:
        """Let the chosen case go."""
        self._act(claims.let_go, self._seen(), done=self.tr("It is free for others."))

    def looked(self) -> None:
        """Say that one has looked at the chosen case."""
        if self._glance is not None:
            self._act(steps.looked, self._glance.version, done=self.tr("It is in “To review” now."))

    def ready(self) -> None:
        """Say that the chosen case can be decided."""
        if self._glance is not None:
            self._act(
                steps.ready_to_decide,
                self._glance.version,
                done=self.tr("It is in “To decide” now, free for who decides."),
            )

    def want_second_look(self) -> None:
        """Ask what somebody else is to look at."""
        if self._glance is None:
            return
        dialog = ReasonDialog(
            self.tr("Ask for a second look?"),
            self.tr(
                "Somebody else looks at the case. You let it go; say what they should look at."
            ),
            self.tr("Ask"),
            parent=self,
        )
        version = self._glance.version
        dialog.given.connect(
            partial(
                self._on_reason, steps.want_second_look, version, self.tr("Somebody else looks.")
            )
        )
        self._open(dialog)

    def acknowledge(self, it: Urgent) -> None:
        """Ask what one does about something urgent."""
        words = self.tr(
            "Your name, {officer}, and this moment stay with it. Say what you do about it; what has to be done"
            " for the person is not done by this."
        ).format(officer=isolated(self._desk.officer.name))
        dialog = ReasonDialog(
            self.tr("Acknowledge this?"), words, self.tr("Acknowledge"), parent=self
        )
        dialog.given.connect(partial(self._on_seen, it))
        self._open(dialog)

    def give(self) -> None:
        """Ask to whom the chosen case goes."""
        self._tasks.store(claims.colleagues, self._desk, done=self._on_colleagues)

    def _on_colleagues(self, found: list[Officer]) -> None:
        row = self._chosen()
        if row is None:
            return
        owner = row.claim.officer_id if row.claim else ""
        dialog = GiveDialog([each for each in found if each.id != owner], self)
        dialog.given.connect(self._on_given)
        self._open(dialog)

    def _open(self, dialog: ReasonDialog | GiveDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_given(self, officer_id: str) -> None:
        self._act(
            claims.reassign,
            officer_id,
            self._seen(),
            done=self.tr("It is with your colleague now."),
        )

    def _on_reason(
        self, function: Callable[..., Any], version: object, done: str, words: str, _: str
    ) -> None:
        self._act(function, version, words, done=done)

    def _on_seen(self, it: Urgent, words: str, _: str) -> None:
        self._act(
            urgent.acknowledge, it.kind, it.subject, words,
            done=self.tr("Acknowledged. Your name stands with it."),
        )  # fmt: skip

    def _seen(self) -> str:
        """Return the id of the claim that is shown."""
        if self._glance is not None:
            return self._glance.claim.id if self._glance.claim else ""
        row = self._chosen()
        return row.claim.id if row is not None and row.claim else ""

    def _act(self, function: Callable[..., Any], *given: object, done: str) -> None:
        row = self._chosen()
        if row is not None:
            self._tasks.store(
                function, self._desk, row.case_id, *given,
                done=partial(self._on_done, done), failed=self._on_refused,
            )  # fmt: skip

    def _on_done(self, words: str, _: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.banner.hide()
        self.said.emit(words, "ok")
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)
        elif isinstance(error, QueueError):
            words = describe(error)
            self._say(words.sentence, words.hint, "warn", "acting")
        else:
            self._tasks.failed.emit(error)
        self.refresh()

    def _say(self, sentence: str, hint: str, tone: str, about: str, action: str = "") -> None:
        self.banner.setProperty("about", about)
        self.banner.show_message(sentence, hint, tone=tone, action=action)

    def _on_finished(self) -> None:
        self._dialog = None

    def _on_open(self) -> None:
        row = self._chosen()
        if row is not None:
            self.case_requested.emit(row.case_id)


def _read(desk: OpenDesk, queue: Queue | None) -> Read:
    """Read the numbers and a first page, and say of which queue: a late answer is known as such."""
    found = reading.overview(desk)
    return queue, found, reading.page(desk, queue)


def _more(
    desk: OpenDesk, queue: Queue | None, after: Place
) -> tuple[Queue | None, Place, list[QueueRow]]:
    """Read the page after a place, and say which."""
    return queue, after, reading.page(desk, queue, after)
