"""Complaints: everyone records one here without a case, and a complaints officer reads those sealed to them."""

from PySide6.QtWidgets import QWidget

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.pages.complaining import Complaining
from ui.pages.desk_page import DeskPage
from ui.text.person_text import isolated
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.clock import from_text
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import complaints
from vetting_desk.operations.safeguards.complaints import Complaint


class ComplaintsPage(DeskPage):
    """The same page for all; who is no complaints officer sees no list, not even an empty one.

    Attributes:
        complaining: Asks for a complaint.
    """

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._reads = desk.officer.role is Role.COMPLAINTS
        self.complaining = Complaining(desk, tasks, self)
        self.complaining.decided.connect(self._on_decided)
        self.header.set_title(self.tr("Complaints"), desk.desk.name)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Anyone may record a complaint of ill-treatment, threats or pressure: for the person, for "
                    "themselves, or for somebody else. It is sealed to the complaints officer. Nobody else can "
                    "read it, change it or delete it, and nobody sees whether there is one."
                ),
                "muted",
                self,
            )
        )
        self.header.set_act(self.tr("Record a complaint…"))
        self.header.acted.connect(self._on_record)
        self._body = ScrollColumn(self)
        self.add_scroll(self._body)
        self.cards: list[Card] = []

    def refresh(self) -> None:
        """Read what is sealed to a complaints officer; nobody else asks."""
        if self._reads:
            self._tasks.store(
                complaints.complaints, self._desk, done=self.show_complaints,
                failed=self._tasks.failed.emit,
            )  # fmt: skip

    def show_complaints(self, found: list[Complaint]) -> None:
        """Show complaints, the newest first."""
        for card in self.cards:
            self._body.column.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(each) for each in reversed(found)] or [self._nothing()]
        for place, card in enumerate(self.cards):
            self._body.column.insertWidget(place, card)

    def _card(self, each: Complaint) -> Card:
        card = Card(self)
        by = isolated(each.by) if each.by else self.tr("no name wished")
        head = f"{moment_text(from_text(each.at))} · {by}"
        card.column.addWidget(label(head, "caption", card, wrap=True))
        if each.named:
            named = self.tr("Complained of: {name}").format(name=isolated(each.named))
            card.column.addWidget(label(named, "strong", card, wrap=True))
        card.column.addWidget(Paragraph(each.words, "body", card))
        if each.case_id:
            about = self.tr("About a case: {case}").format(case=left_to_right(each.case_id))
            card.column.addWidget(label(about, "muted", card, wrap=True))
        return card

    def _nothing(self) -> Card:
        card = Card(self)
        card.column.addWidget(
            Paragraph(self.tr("Nothing is sealed to you at this desk."), "muted", card)
        )
        return card

    def _on_record(self) -> None:
        self.complaining.ask()

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")
        self.refresh()
