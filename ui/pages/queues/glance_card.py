"""The chosen case at a glance: where it waits and why, what is urgent, whose it is, and what can be done."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_row, left_to_right, moment_text
from ui.text.across_text import making_lines, to_decision_text
from ui.text.form_names import form_name
from ui.text.kinds import stage_text
from ui.text.person_text import erased_text, isolated, latin_name, main_name
from ui.text.queue_text import claim_text, flags_text, queue_text, step_text, urgent_text
from ui.theme import SPACE, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Officer
from vetting_desk.model.claim import Step, Urgent
from vetting_desk.model.queue import Queue, QueueRow
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.queues.reading import Glance


class GlanceCard(Card):
    """A card with one case of a queue.

    Args:
        officer: Who is at the desk.
        parent: The page.
        shared: Whether cases are moved on elsewhere, and the line of one is all that is shown of it.

    Signals:
        decide_requested: The decision on the case is to be shown.
        open_requested, claim_requested, let_go_requested, give_requested: The case is to be opened, taken, let
            go, given to a colleague.
        looked_requested, second_look_requested, ready_requested: It is to be moved on.
        seen_requested: An `Urgent` that is to be acknowledged.
    """

    decide_requested = Signal()
    open_requested = Signal()
    claim_requested = Signal()
    let_go_requested = Signal()
    give_requested = Signal()
    looked_requested = Signal()
    second_look_requested = Signal()
    ready_requested = Signal()
    seen_requested = Signal(object)

    def __init__(
        self, officer: Officer, parent: QWidget | None = None, *, shared: bool = False
    ) -> None:
        super().__init__(parent, margin=0)
        self._officer = officer
        self._shared = shared
        self.setFixedWidth(current().drawer)
        scroll = ScrollColumn(self, width=0)
        scroll.column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        scroll.column.setSpacing(SPACE.m)
        self.column.addWidget(scroll)
        self._reference = label("", "caption", self)
        self._name = label("", "heading", self, wrap=True)
        self._latin = label("", "muted", self, wrap=True)
        self._where = Paragraph("", "body", self)
        self._urgent = QWidget(self)
        self._claim = Paragraph("", "body", self)
        self._more = Paragraph("", "muted", self)
        names = QVBoxLayout()
        names.setSpacing(SPACE.xs)
        for part in (self._reference, self._name, self._latin):
            names.addWidget(part)
        scroll.column.addLayout(names)
        for widget in (self._where, self._urgent, self._claim, self._build_acts()):
            scroll.column.addWidget(widget)
        scroll.column.addWidget(hairline(self))
        scroll.column.addWidget(self._more)
        scroll.column.addStretch(1)
        self._holder = scroll.column

    def _build_acts(self) -> FlowRow:
        row = FlowRow(self)
        self.claim = self._button(row, self.tr("Claim"), self.claim_requested)
        self.open = self._button(row, self.tr("Open the case"), self.open_requested)
        self.decide = self._button(row, to_decision_text(), self.decide_requested)
        self.looked = self._button(row, self.tr("Looked at"), self.looked_requested)
        self.ready = self._button(row, self.tr("Ready to decide"), self.ready_requested)
        self.second = self._button(row, self.tr("Second look…"), self.second_look_requested)
        self.give = self._button(row, self.tr("Give to…"), self.give_requested)
        self.let_go = self._button(row, self.tr("Let go"), self.let_go_requested)
        set_kind(self.claim, "primary")
        return row

    def _button(self, row: FlowRow, words: str, wanted: object) -> QPushButton:
        button = QPushButton(words, row)
        button.clicked.connect(wanted)
        row.add(button)
        return button

    def show_row(self, row: QueueRow) -> None:
        """Show no more of a case than the queue does: opening it wants a confirmation first."""
        self._show_name(row.reference, row.name or erased_text(), row.latin_name)
        self._where.set_plain(row.desk_name)
        self._show_urgent(())
        self._claim.set_plain(
            claim_text(row.claim) if row.claim else self.tr("Nobody has claimed it.")
        )
        self._more.set_plain(
            self.tr(
                "Saying how far it is, giving it to a colleague and preparing a decision are done at the "
                "return desk."
            )
            if self._shared
            else self.tr("Opening it asks for your confirmation.")
        )
        mine = row.claim is not None and row.claim.officer_id == self._officer.id
        self._show_acts(mine=mine, free=row.claim is None, step=None, known=False)

    def show_glance(self, found: Glance) -> None:
        """Show a case."""
        case = found.case
        self._show_name(case.reference, main_name(case), latin_name(case))
        where = [
            self.tr("From {desk}").format(desk=isolated(found.desk_name))
            if found.desk_name
            else "",
            self.tr("Stage: {stage}").format(stage=stage_text(case.stage)),
            self.tr("Waits in: {queues}").format(queues=in_row(map(queue_text, found.queues)))
            if found.queues
            else self.tr("Waits nowhere"),
            self.tr("To know: {flags}").format(flags=flags_text(found.flags))
            if found.flags
            else "",
        ]
        self._where.set_plain("\n".join(filter(None, where)))
        self._show_urgent(found.urgent)
        claim = found.claim
        words = claim_text(claim) if claim else self.tr("Nobody has claimed it.")
        self._claim.set_plain("\n".join([words, *making_lines(found.making)]))
        lines = [step_text(step) for step in found.steps]
        lines += [claim_text(each) for each in found.claims if not each.holds]
        lines += [
            self.tr("{title}, signed by {officer}").format(
                title=isolated(form_name(title)), officer=isolated(officer)
            )
            for title, officer in found.records
        ]
        self._more.set_plain("\n".join(lines))
        mine = claim is not None and claim.officer_id == self._officer.id
        last = found.steps[-1].step if found.steps else None
        decided = not {Queue.WAITING} & set(found.queues)
        self._show_acts(mine=mine, free=claim is None, step=last, known=decided)
        if found.making.own_word:
            for each in (self.claim, self.open, self.decide):
                set_kind(each, "primary" if each is self.decide else "secondary")

    def _show_name(self, reference: str, name: str, latin: str) -> None:
        self._reference.setText(left_to_right(reference))
        self._name.setText(name)
        self._latin.setText(latin)
        self._latin.setVisible(bool(latin))

    def _show_acts(self, *, mine: bool, free: bool, step: Step | None, known: bool) -> None:
        assigns = may(self._officer, Action.ASSIGN) and not self._shared
        self.claim.setVisible(free)
        self.give.setVisible((mine or assigns) and not self._shared)
        self.let_go.setVisible(mine or (assigns and not free))
        self.looked.setVisible(mine and known)
        self.looked.setText(self.tr("Looked at") if step is None else self.tr("Back to review"))
        self.second.setVisible(mine and known)
        self.ready.setVisible(mine and known)
        self.decide.setVisible(may(self._officer, Action.BE_HEARD))
        set_kind(self.claim, "primary")
        set_kind(self.decide, "secondary")
        set_kind(self.open, "secondary" if free else "primary")

    def _show_urgent(self, listed: tuple[Urgent, ...]) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for each in listed:
            column.addWidget(self._urgent_card(each, holder))
        holder.setVisible(bool(listed))
        self._holder.replaceWidget(self._urgent, holder)
        self._urgent.hide()
        self._urgent.deleteLater()
        self._urgent = holder

    def _urgent_card(self, each: Urgent, parent: QWidget) -> Card:
        card = Card(parent, surface="banner", margin=SPACE.m, spacing=SPACE.s)
        card.setProperty("tone", "warn" if each.seen is None else "info")
        said = urgent_text(each.kind, each.by, moment_text(each.at))
        card.column.addWidget(label(said, "strong", card, wrap=True))
        words = " · ".join(filter(None, (form_name(each.record_title), each.words)))
        if words:
            card.column.addWidget(Paragraph(words, "body", card))
        if each.seen is not None:
            seen = self.tr("Acknowledged by {officer}, {when}. {words}").format(
                officer=isolated(each.seen.officer_name),
                when=moment_text(each.seen.at),
                words=isolated(each.seen.words) if each.seen.words else "",
            )
            card.column.addWidget(Paragraph(seen.strip(), "muted", card))
        else:
            button = QPushButton(self.tr("Acknowledge…"), card)
            button.clicked.connect(partial(self.seen_requested.emit, each))
            card.column.addWidget(button)
        return card
