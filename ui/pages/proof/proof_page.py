"""Proofs: checking one that somebody shows, and at headquarters those that were given out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.proof.check_panel import CheckPanel
from ui.pages.proof.given_panel import GivenPanel
from ui.pages.proof.list_panel import ListPanel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may


class ProofPage(DeskPage):
    """The page.

    Attributes:
        check: Checking a proof.
        given: What was given out; None where the officer gives none out.
        list: The list of headquarters and its keys; None where the officer does not sign it.

    Signals:
        returns_requested: Return bundles are to be written.
    """

    returns_requested = Signal()

    listens_to = frozenset({Subject.CASES, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("Proofs of amnesty"), desk.desk.name)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Check a paper that somebody shows. What cannot be judged says nothing against the person."
                ),
                "muted",
                self,
            )
        )
        self._scroll = scroll = ScrollColumn(self)
        self.check = CheckPanel(desk, tasks, self)
        self.check.judged.connect(self._on_judged)
        self.given: GivenPanel | None = None
        scroll.column.addWidget(self.check)
        if desk.desk.kind is DeskKind.HQ and may(desk.officer, Action.DECIDE):
            self.given = GivenPanel(desk, tasks, self)
            self.given.said.connect(self._on_said)
            self.given.changed.connect(self.refresh)
            scroll.column.addWidget(self.given)
        self.list: ListPanel | None = None
        if desk.desk.kind is DeskKind.HQ and may(desk.officer, Action.LIST_PROOFS):
            self.list = ListPanel(desk, tasks, self)
            self.list.said.connect(self._on_said)
            self.list.changed.connect(self.refresh)
            self.list.returns_requested.connect(self.returns_requested)
            scroll.column.addWidget(self.list)
        scroll.column.addStretch(1)
        self.add_scroll(scroll)

    def first_widget(self) -> QWidget:
        """Return where a scanner types."""
        return self.check.shown

    def refresh(self) -> None:
        """Read what was given out."""
        if self.given is not None:
            self.given.refresh()
        if self.list is not None:
            self.list.refresh()

    def give_on(self, decision_id: str) -> None:
        """Ask what a proof on a decision is to be."""
        if self.given is not None:
            self.given.give_on(decision_id)

    def _on_judged(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def _on_said(self, words: str) -> None:
        self.said.emit(words, "ok")
