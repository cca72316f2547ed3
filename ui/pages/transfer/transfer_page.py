"""Carrying records to headquarters and receipts back: three panels, the stick, one button, progress."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.asking.token_pin import AskingPin
from ui.ground.events import Events, Subject
from ui.ground.jobs import Job
from ui.ground.tasks import Tasks
from ui.i18n import in_row
from ui.pages.desk_page import DeskPage
from ui.pages.transfer.more_ways import MoreWays
from ui.pages.transfer.offer_dialog import OfferDialog
from ui.pages.transfer.other_work import OtherWork, Work
from ui.pages.transfer.parts_card import PartsCard
from ui.pages.transfer.refused_row import ClearRefusedDialog, RefusedRow
from ui.pages.transfer.view import TransferView, look
from ui.pages.transfer.way_panels import WayPanels
from ui.pages.transfer.written_text import WrittenText
from ui.text.doing_text import doing_text
from ui.text.error_text import describe
from ui.text.outcome_text import received_lines, received_tone
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.banner import Banner
from ui.widgets.dropping import DropTarget
from ui.widgets.flow_row import FlowRow
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from vetting_desk.errors import DriveFullError, DriveMissingError, TokenPinNeededError
from vetting_desk.model import BundleRow, DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import offering, receiving, stamps, transfer
from vetting_desk.operations.exchange.receiving import Received
from vetting_desk.progress import Progress

T = TypeVar("T")


class TransferPage(DeskPage):
    """Transfer, for posts and for headquarters.

    Signals:
        quarantine_requested: What was not taken in is to be shown.
    """

    quarantine_requested = Signal()
    listens_to = frozenset({Subject.RECORDS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._hq = desk.desk.kind is DeskKind.HQ
        self._view: TransferView | None = None
        self._job: Job | None = None
        self._look: Job | None = None
        self._looking = False
        self._build()
        self._connect()

    def _build(self) -> None:
        title = self.tr("Return bundles") if self._hq else self.tr("Transfer")
        self.header.set_title(title, self._desk.desk.name)
        scroll = ScrollColumn(self, width=0)
        self.add_scroll(scroll)
        self._banner = Banner(self)
        scroll.column.addWidget(self._banner)
        self._due = Banner(self)
        scroll.column.addWidget(self._due)
        self._panels = WayPanels(self, at_hq=self._hq)
        scroll.column.addWidget(self._panels, 1)
        self._refused = RefusedRow(self._desk, self)
        self._refused.clear_requested.connect(self._on_clear_refused)
        scroll.column.addWidget(self._refused)
        self._stick = StickCard(self)
        self._search = StickSearch(self._stick, self._tasks, self._desk, self._is_busy)
        scroll.column.addWidget(self._stick)
        self._parts = PartsCard(self)
        scroll.column.addWidget(self._parts)
        self._progress = ProgressRow(self, stoppable=True)
        scroll.column.addWidget(self._progress)
        scroll.column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        row = FlowRow(self, SPACE.m)
        self._write = QPushButton(self)
        button_icon(self._write, "outbox", "text" if self._hq else "on_accent")
        self._receive = QPushButton(self.tr("Receive from the stick"), self)
        button_icon(self._receive, "receive", "on_accent" if self._hq else "text")
        set_kind(self._receive if self._hq else self._write, "primary")
        self._again = QPushButton(self.tr("Write the last bundle again"), self)
        set_kind(self._again, "quiet")
        self._offer = QPushButton(self.tr("Offer again in a new bundle…"), self)
        set_kind(self._offer, "quiet")
        self._aside = QPushButton(self)
        set_kind(self._aside, "quiet")
        self._aside.hide()
        ordered = (self._receive, self._write) if self._hq else (self._write, self._receive)
        for button in (*ordered, self._again, self._offer, self._aside):
            row.add(button)
        column.addWidget(row)
        self._more = MoreWays(self)
        column.addWidget(self._more)
        return column

    def _connect(self) -> None:
        self._stick.chosen.connect(self._update_buttons)
        self._write.clicked.connect(self._on_write)
        self._receive.clicked.connect(self._on_receive)
        self._again.clicked.connect(self._on_write_again)
        self._offer.clicked.connect(self.offer_again)
        self._aside.clicked.connect(self.quarantine_requested)
        self._progress.stop_requested.connect(self._on_stop)
        self._due.acted.connect(self._on_renew_stamps)
        words = self.tr("Let go here to receive these bundles")
        self._drop = DropTarget(self, words, lambda: not self._is_busy())
        self._drop.dropped.connect(self.receive_files)
        self._more.files_chosen.connect(self.receive_files)
        self._other = OtherWork(self, self._desk, self._tasks, self._stick)
        self._other.wanted.connect(self._on_other_wanted)
        self._other.said.connect(self._banner.show_message)
        self._other.changed.connect(self.refresh)
        self._other.failed.connect(self._on_failed)
        self._more.split_requested.connect(self._other.ask_split)
        self._more.own_requested.connect(self._other.look_for_own)
        self._parts.go_on_requested.connect(self._other.go_on)
        self._parts.drop_requested.connect(self._other.drop_split)
        self._parts.clear_requested.connect(self._other.clear_parts)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the page is on the screen."""
        super().showEvent(event)
        self._search.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._search.rest()

    def activate(self) -> None:
        """Refresh, and clear the message about an earlier transfer."""
        if self._job is None:
            self._banner.hide()
        super().activate()

    def first_widget(self) -> QWidget:
        """Return the primary button if it can be used, else the other one."""
        first, other = (self._receive, self._write) if self._hq else (self._write, self._receive)
        return first if first.isEnabled() else other

    def refresh(self) -> None:
        """Look at the store, unless that is running: it then sees whatever made one ask again."""
        if self._look is None:
            self._look = self._tasks.store(look, self._desk, done=self._on_looked)
            self._look.ended.connect(self._on_look_ended)

    @property
    def stick(self) -> StickCard:
        """The card of the stick."""
        return self._stick

    @property
    def banner(self) -> Banner:
        """The result of the last transfer."""
        return self._banner

    @property
    def parts_card(self) -> PartsCard:
        """Bundles in parts."""
        return self._parts

    def ask_for_own(self) -> None:
        """Show what this desk wrote to the stick, as if its button had been pressed."""
        self._other.look_for_own()

    def write_to_stick(self) -> None:
        """Write what is to be sent or returned, as if its button had been pressed."""
        self._on_write()

    def receive_from_stick(self) -> None:
        """Receive what is on the stick, as if its button had been pressed."""
        self._on_receive()

    def receive_files(self, paths: list[Path]) -> None:
        """Receive files and folders, wherever they lie."""
        if self._job is None:
            self._begin("opening", receiving.receive_from, paths, done=self._on_received)

    def offer_again(self) -> None:
        """Ask which records are to go into a new bundle."""
        if self._view is not None and self._job is None:
            dialog = OfferDialog(self._view.offered, self._view.offered_entries, self)
            dialog.decided.connect(self._on_offer_decided)
            dialog.open()

    def _on_offer_decided(self, ids: tuple[str, ...]) -> None:
        self._tasks.store(offering.offer, self._desk, ids, done=self._on_offered)

    def _on_offered(self, ids: list[str]) -> None:
        words = self.tr("%n record(s) go into a new bundle. Write it to the stick.", "", len(ids))
        self.said.emit(words, "ok")

    def _on_look_ended(self) -> None:
        self._look = None

    def _on_looked(self, view: TransferView) -> None:
        self._view = view
        self._panels.show_view(view)
        self._show_due(view.stamps_due)
        self._refused.show_room(view.refused)
        self._parts.show_parts(view.splits, view.parts)
        self._update_buttons()
        self.keep_focus()

    def _on_clear_refused(self) -> None:
        ClearRefusedDialog(self._desk, self._tasks, self).open()

    def _show_due(self, count: int) -> None:
        """Say which stamps are to be renewed; nothing where none is."""
        self._due.setVisible(bool(count))
        if count:
            self._due.show_message(
                self.tr("%n stamp(s) of headquarters end soon", "", count),
                self.tr(
                    "They show how old records are. Renew them before their certificates end; renew your own"
                    " certificate first if it ends as soon."
                ),
                tone="warn",
                action=self.tr("Renew the stamps"),
            )

    def _on_renew_stamps(self) -> None:
        again = self._on_renew_stamps
        failed = partial(self._on_run_failed, again)
        self._tasks.store(stamps.renew, self._desk, done=self._on_stamps_renewed, failed=failed)

    def _on_stamps_renewed(self, count: int) -> None:
        self.said.emit(self.tr("%n stamp(s) renewed", "", count), "ok")
        self.refresh()

    def _update_buttons(self) -> None:
        view, idle, there = self._view, self._job is None, self._stick.path() is not None
        if view is None:
            return
        count = len(view.owed) if self._hq else view.counts.to_send
        if self._hq:
            words = self.tr("Write %n return bundle(s)", "", count)
        elif count:
            words = self.tr("Write %n record(s) to the stick", "", count)
        else:
            count = view.counts.statements
            words = self.tr("Write %n statement(s) to the stick", "", count)
        nothing = self.tr("Nothing to return") if self._hq else self.tr("Nothing to send")
        if not count and view.counts.word_owed:
            nothing = self.tr("Write word for HQ to the stick")
        anything = bool(count) or view.counts.word_owed
        self._write.setText(words if count else nothing)
        self._write.setEnabled(idle and there and anything and self._stick.writable())
        self._receive.setEnabled(idle and there)
        self._again.setVisible(not self._hq and bool(view.waiting))
        writable = there and self._stick.writable()
        self._again.setEnabled(idle and writable)
        can_split = not self._hq and bool(view.counts.to_send or view.waiting)
        self._other.show_waiting("" if count or not view.waiting else view.waiting[0].id)
        self._more.update_buttons(idle=idle, there=there, writable=writable, can_split=can_split)
        self._parts.update_buttons(idle=idle, can_write=writable)
        self._offer.setVisible(bool(view.offered or view.offered_entries))
        self._offer.setEnabled(idle)
        self._aside.setVisible(self._hq or bool(view.set_aside))
        self._aside.setText(self.tr("Look at what was set aside (%n)…", "", view.set_aside))

    def _is_busy(self) -> bool:
        return self._job is not None

    def _on_write(self) -> None:
        folder = self._stick.path()
        if folder is None or self._view is None or self._job is not None:
            return
        if self._hq:
            self._begin("checking", transfer.write_returns, folder, done=self._on_written)
        else:
            self._begin("checking", transfer.write_bundles, folder, done=self._on_written)

    def _on_write_again(self) -> None:
        folder, view = self._stick.path(), self._view
        if folder is not None and view is not None and view.waiting and self._job is None:
            bundle = view.waiting[0]
            self._begin("checking", _write_again, bundle.id, folder, done=self._on_written)

    def _on_receive(self) -> None:
        folder = self._stick.path()
        if folder is not None:
            self.receive_files([folder])

    def _on_other_wanted(self, work: Work) -> None:
        if self._job is None:
            self._begin(work.doing, work.function, *work.given, done=work.done)

    def _begin(
        self, doing: str, function: Callable[..., T], *args: object, done: Callable[[T], object]
    ) -> None:
        self._banner.hide()
        self._progress.begin(doing_text(doing))
        self._stick.set_state(self.tr("Leave it in until this is done."))
        again = partial(self._begin, doing, function, *args, done=done)
        self._job = self._tasks.store(
            function,
            self._desk,
            *args,
            done=done,
            failed=partial(self._on_run_failed, again),
            reported=self._on_reported,
        )
        self._job.ended.connect(self._on_ended)
        self.setFocus()
        self._update_buttons()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self._progress.show_progress(doing_text(doing, done, total), done, total)

    def _on_ended(self) -> None:
        self._job = None
        self._progress.end()
        self._arriving = True
        self.refresh()

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_written(self, rows: tuple[BundleRow, ...]) -> None:
        self._stick.show_done()
        words, hint = WrittenText(removable=self._stick.removable()).written(rows)
        self._banner.show_message(words, hint, tone="ok")

    def _on_received(self, received: Received) -> None:
        self._stick.show_done()
        count = len(received.summaries)
        if count:
            words = WrittenText(removable=self._stick.removable()).received(count)
        elif received.waiting:
            words = self.tr("Parts of a bundle were kept; others have to come.")
        else:
            words = self.tr("Nothing for this desk was taken in.")
        lines = "\n".join(received_lines(received))
        self._banner.show_message(words, lines, tone=received_tone(received))

    def _on_run_failed(self, again: Callable[[], object], error: Exception) -> None:
        if isinstance(error, TokenPinNeededError):
            self._stick.set_state("")
            AskingPin(self._desk, self._tasks, self, error, again).ask()
        else:
            self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        hint = words.hint
        if isinstance(error, DriveMissingError) and error.fields.get("written"):
            names = in_row(str(name) for name in error.fields["written"])
            hint = self.tr("Whole on the stick: {names}. The rest is not; write it again.").format(
                names=names
            )
        if isinstance(error, DriveFullError) and self._more.split.isVisibleTo(self):
            hint = f"{hint} {self.tr('Or write the bundle in parts.')}"
        self._stick.set_state("")
        self._banner.show_message(words.sentence, hint, tone="error")


def _write_again(
    desk: OpenDesk, bundle_id: str, folder: Path, progress: Progress
) -> tuple[BundleRow, ...]:
    return (transfer.write_again(desk, bundle_id, folder, progress),)
