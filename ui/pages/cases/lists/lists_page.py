"""The assessed person of a case beside watch lists: what may match, what people found, and loading a list."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.lists.found_dialog import FoundDialog
from ui.pages.cases.lists.hit_card import HitCard
from ui.pages.cases.lists.view import ListsView, answer, end, keep, load, look
from ui.pages.desk_page import DeskPage
from ui.pages.reason_dialog import ReasonDialog
from ui.text.error_text import describe
from ui.text.list_text import ended_text, hit_text, possible_text, withheld_text
from ui.text.person_text import isolated
from ui.theme import set_kind
from ui.widgets.banner import Banner
from ui.widgets.case_tabs import LISTS, CaseTabs
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph
from vetting_desk.errors import ListRefusedError, NotFoundError
from vetting_desk.model.watch_list import Hit, HitFound, WatchList
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may


class ListsPage(DeskPage):
    """The page.

    Attributes:
        case_id: The case shown; empty before the first.
        view: What is shown; None until it was read.
        cards: One for each list.
        load: Takes a signed list from a stick.
        banner: What stands in the way.
        dialog: What asks what was found, or why a list is kept or ended; None while nothing is asked.

    Signals:
        left: Back to the list of cases.
        tab_wanted: Name of another part of the case.
    """

    left = Signal()
    tab_wanted = Signal(str)
    listens_to = frozenset({Subject.CASES, Subject.ASSESSMENTS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.case_id = ""
        self.view: ListsView | None = None
        self.cards: list[HitCard] = []
        self.dialog: FoundDialog | ReasonDialog | None = None
        self._build()

    def _build(self) -> None:
        self.header.set_back(self.tr("Cases"))
        self.header.went_back.connect(self.left)
        self.tabs = CaseTabs(LISTS, self.header)
        self.tabs.wanted.connect(self.tab_wanted)
        self._scroll = ScrollColumn(self)
        self.add_scroll(self._scroll)
        self.banner = Banner(self)
        column = self._scroll.column
        column.addWidget(self.banner)
        self._words = Paragraph(
            self.tr(
                "The assessed person alone is compared, by names and birth date; nobody of their family is. A "
                "possible match is a reason to look and nothing else: it changes no stage, is no evidence by "
                "itself, and ends when its entry leaves the list."
            ),
            "muted",
            self,
        )
        column.addWidget(self._words)
        self._withheld = Banner(self)
        column.addWidget(self._withheld)
        self._empty = Paragraph(
            self.tr("No list is in force at this desk. Load the one that headquarters signed."),
            "body",
            self,
        )
        column.addWidget(self._empty)
        self._ended = Paragraph("", "muted", self)
        column.addWidget(self._ended)
        self.load = QPushButton(self.tr("Load a signed list…"), self)
        set_kind(self.load, "secondary")
        self.load.setVisible(may(self._desk.officer, Action.TRANSFER))
        self.load.clicked.connect(self._on_load)
        column.addWidget(self.load, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._forget()

    def show_case(self, case_id: str) -> None:
        """Show the lists beside a case; `activate` brings them."""
        if case_id != self.case_id:
            self.case_id = case_id
            self._forget()
        self.banner.hide()

    def refresh(self) -> None:
        """Compare again; it counts as opening the case."""
        if self.case_id:
            self._ask(look, self.case_id, done=self._on_looked, refused=self.left.emit)

    def first_widget(self) -> QWidget:
        """Return what says what was found of the first match, or else what loads a list."""
        first = next((each for card in self.cards for each in card.buttons), None)
        return first if first is not None else self.load

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what lists say when the page is left; not when the window is out of sight."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _forget(self) -> None:
        self.view = None
        self._show_cards()
        self._withheld.hide()
        self._empty.hide()
        self._ended.hide()
        self.header.set_title("")

    def _on_changed(self, changed: Changed) -> None:
        if self.dialog is None and changed.touches(*self.listens_to):
            super()._on_changed(changed)

    def _on_looked(self, view: ListsView) -> None:
        if view.case_id != self.case_id or not self.isVisible():
            return
        self.view = view
        self.header.set_title(isolated(view.name), left_to_right(view.reference))
        self._empty.setVisible(not view.lists)
        self._ended.setText("\n".join(map(ended_text, view.ended)))
        self._ended.setVisible(bool(view.ended))
        why = view.beside.withheld
        if why is not None:
            self._withheld.show_message(withheld_text(why))
        self._withheld.setVisible(why is not None)
        self._show_cards()
        self.keep_focus()

    def _show_cards(self) -> None:
        for card in self.cards:
            self._scroll.column.removeWidget(card)
            card.deleteLater()
        self.cards = []
        if self.view is None:
            return
        may_answer = may(self._desk.officer, Action.CHANGE_CASES)
        may_end = may(self._desk.officer, Action.TEXTS)
        for compared in self.view.beside.compared:
            card = HitCard(compared, may_answer=may_answer, may_end=may_end, parent=self)
            card.answer_wanted.connect(partial(self._on_answer_wanted, compared.list))
            card.keep_wanted.connect(partial(self._on_keep_wanted, compared.list))
            card.end_wanted.connect(partial(self._on_end_wanted, compared.list))
            self._scroll.column.insertWidget(self._scroll.column.indexOf(self._ended), card)
            self.cards.append(card)

    def _on_load(self) -> None:
        kinds = self.tr("Signed lists (*.vdlist)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Load a signed list"), "", kinds)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Load a signed list from its file."""
        self.banner.hide()
        self._ask(load, path, done=self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, loaded: WatchList) -> None:
        words = self.tr("Loaded: {list}, version {version}.")
        self.said.emit(
            words.format(list=isolated(loaded.source.title), version=loaded.version), "ok"
        )
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        found = describe(error)
        self.banner.show_message(found.sentence, found.hint, tone="warn")

    def _on_keep_wanted(self, listed: WatchList) -> None:
        words = self.tr(
            "{list}: possible matches with it stay marked, and whoever sees one reads your reason."
        ).format(list=isolated(listed.source.title))
        title, act = self.tr("Keep a list that nobody can judge?"), self.tr("Keep this list")
        self._ask_why(ReasonDialog(title, words, act, parent=self), keep, listed)

    def _on_end_wanted(self, listed: WatchList) -> None:
        words = self.tr(
            "{list}: what it says of people is erased at this desk, and nobody is compared with it until a "
            "higher version is loaded. What people found stays with their cases."
        ).format(list=isolated(listed.source.title))
        title, act = self.tr("End the use of this list here?"), self.tr("End its use")
        self._ask_why(ReasonDialog(title, words, act, kind="danger", parent=self), end, listed)

    def _ask_why(
        self, dialog: ReasonDialog, act: Callable[[OpenDesk, str, str], None], listed: WatchList
    ) -> None:
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.given.connect(partial(self._on_reason, act, listed))
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_reason(
        self,
        act: Callable[[OpenDesk, str, str], None],
        listed: WatchList,
        reason: str,
        _passphrase: str,
    ) -> None:
        dialog = self.dialog
        if isinstance(dialog, ReasonDialog):
            done, failed = (lambda _: dialog.accept()), dialog.show_failure
            self._ask(act, listed.source.id, reason, done=done, failed=failed)

    def _on_answer_wanted(self, listed: WatchList, hit: Hit) -> None:
        if self.dialog is not None:
            return
        heading = possible_text(listed, hit.entry.number)
        self.dialog = dialog = FoundDialog(heading, hit_text(hit), self)
        dialog.given.connect(partial(self._on_given, listed.source.id, hit.entry.number))
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_given(self, list_id: str, number: str, found: str, reasons: str) -> None:
        dialog = self.dialog
        if not isinstance(dialog, FoundDialog):
            return
        args = (self.case_id, list_id, number, HitFound(found), reasons)
        ConfirmedCall(
            self._desk,
            self._tasks,
            self,
            answer,
            args,
            partial(self._on_kept, dialog),
            partial(self._on_not_kept, dialog),
            partial(dialog.act.setEnabled, True),
        ).run()

    def _on_kept(self, dialog: FoundDialog, _: None) -> None:
        dialog.accept()
        self.said.emit(self.tr("Kept with the case."), "ok")

    def _on_not_kept(self, dialog: FoundDialog, error: Exception) -> None:
        if isinstance(error, (ListRefusedError, NotFoundError)):
            dialog.reject()  # there is nothing to answer any more
            self._on_failed(error)
        else:
            dialog.show_failure(error)

    def _on_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.refresh()
