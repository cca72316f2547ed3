"""The desks of the organisation, as headquarters sees them."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.desks.standing_text import StandingText
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.not_read import NotRead
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.desk import people
from vetting_desk.operations.desk.people import PersonRow
from vetting_desk.operations.exchange import desks
from vetting_desk.operations.exchange.desks import DeskStands
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.proofs import lists

_NAME = 200
"""Pixels at 100 % that the name of a post gets before anything else does."""
Look = tuple[list[DeskStands], datetime | None, bool, list[PersonRow]]


class DesksPage(DeskPage):
    """A table of desks, and the chosen one in words.

    Signals:
        returns_requested: Return bundles are to be written.
        enrol_requested: A desk is to be enrolled.
    """

    returns_requested = Signal()
    enrol_requested = Signal()
    listens_to = frozenset({Subject.CASES, Subject.TRANSFER, Subject.PEOPLE})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._build()
        self.header.acted.connect(self.returns_requested)
        self.trouble.acted.connect(self.refresh)
        self._empty.acted.connect(self.enrol_requested)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)

    def _build(self) -> None:
        self.header.set_title(self.tr("Desks"), self._desk.desk.organisation)
        self.header.set_act(self.tr("Write return bundles"))
        self.trouble, self.list, self.proofs = NotRead(self), Banner(self), Banner(self)
        self.own = Banner(self)
        for banner in (self.trouble, self.list, self.proofs, self.own):
            self.column.addWidget(banner)
        self.proofs.acted.connect(self.returns_requested)
        headings = (
            self.tr("Post"),
            self.tr("Last heard"),
            self.tr("Feed"),
            self.tr("Not confirmed"),
        )
        self._model = RowsTableModel(headings, self)
        widths = {1: 150, 2: 130, 3: 150}
        large = current().scale > 100
        self.table = PlainTable(self._model, self.tr("Desks"), 0, widths, self, least=_NAME)
        for column in (1, 2, 3):  # the card says the same; at large letters there is room for one
            self.table.setColumnHidden(column, large)
        self._empty = EmptyState(self)
        self._empty.show_nothing(
            self.tr("No post has joined yet."),
            self.tr("A post joins with a request on a stick, under Organisation."),
        )
        self._empty.hide()
        self.card = Card(self, margin=0)
        self.card.setFixedWidth(current().drawer)
        scroll = ScrollColumn(self.card, width=0)
        scroll.column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        self.card.column.addWidget(scroll)
        self._title = label("", "heading", self.card, wrap=True)
        self._troubles = Paragraph("", "body", self.card)
        self._details = Paragraph("", "muted", self.card)
        for part in (self._title, self._troubles, self._details):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        self.card.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self.table, 1)
        row.addWidget(self._empty, 1)
        row.addWidget(self.card)
        self.column.addLayout(row, 1)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self.table

    def refresh(self) -> None:
        """Read how the desks stand."""
        self._tasks.store(_look, self._desk, done=self._on_looked, failed=self._on_not_read)

    def rows(self) -> list[DeskStands]:
        """Return the desks shown, in order."""
        return [self._model.item_at(number) for number in range(self._model.rowCount())]

    def choose_row(self, number: int) -> None:
        """Choose a row of the table, from 0."""
        choose_row(self.table, number)

    def _on_looked(self, look: Look) -> None:
        found, until, proofs_due, people_here = look
        chosen, now, texts = self._chosen(), self._desk.clock.now(), StandingText()
        self.trouble.hide()
        self._model.show_rows([_row(each, now) for each in found])
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        words = texts.list_ends(until, now) if until is not None else ""
        self.list.setVisible(bool(words))
        if words:
            hint = self.tr("Two issuing officers renew it under Organisation, Members.")
            self.list.show_message(words, hint, tone="warn")
        ending = texts.own_ends(people_here, now)
        self.own.setVisible(bool(ending))
        if ending:
            self.own.show_message(
                self.tr("Certificates of officers here end soon, or have ended"),
                "\n".join(ending),
                tone="warn",
            )
        self.proofs.setVisible(proofs_due)
        if proofs_due:
            self.proofs.show_message(
                self.tr("The list of proofs is to be renewed."),
                self.tr(
                    "Until the posts have the new one, they judge proofs by the old. Each return bundle "
                    "carries it."
                ),
                tone="warn",
                action=self.tr("Write return bundles"),
            )
        wanted = chosen.desk_id if chosen is not None else ""
        for number, each in enumerate(found):
            if each.desk_id == wanted or (number == 0 and not wanted):
                self.choose_row(number)
        self._on_chosen()
        self.keep_focus()

    def _on_not_read(self, error: Exception) -> None:
        """Say that the desks could not be read; what is shown stays, and is never shown as empty."""
        self.trouble.show_error(
            self.tr("The desks could not be read. What is shown may not be all."), error
        )

    def _chosen(self) -> DeskStands | None:
        index = self.table.currentIndex()
        found: DeskStands | None = self._model.item_at(index.row()) if index.isValid() else None
        return found

    def _on_chosen(self) -> None:
        found = self._chosen()
        self.card.setVisible(found is not None)
        if found is None:
            return
        texts = StandingText()
        troubles = texts.troubles(found, self._desk.clock.now())
        self._title.setText(found.name)
        self._troubles.set_plain("\n\n".join(troubles) or self.tr("Nothing to look at."))
        self._details.set_plain("\n".join(texts.details(found)))


def _look(desk: OpenDesk) -> Look:
    """Read the desks, when the list of certificates ends, whether that of proofs is due, and who is here."""
    due = may(desk.officer, Action.LIST_PROOFS) and lists.state(desk).due
    here = [each for each in people.list_people(desk) if each.on_this_desk and each.active]
    return desks.desks(desk), revocations.state(desk).until, due, here


def _row(found: DeskStands, now: datetime) -> Row:
    texts = StandingText()
    troubles = texts.troubles(found, now)
    symbol, ink = ("warn", "warn") if troubles else ("place", "muted")
    return Row(
        (
            found.name,
            texts.heard(found),
            texts.feed(found),
            texts.due(found),
        ),
        found,
        symbol,
        ink,
    )
