"""What can be done next with a case, and why something cannot."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_row, moment_text
from ui.pages.cases.clinical_step import add_closed, add_notes, count_notes
from ui.pages.cases.deciding_step import add_deciding_step
from ui.pages.cases.outreach_step import add_outreach_step
from ui.text.form_names import form_name
from ui.text.kinds import role_text, state_text, way_shape, way_text
from ui.text.offer_text import fact_text, field_text
from ui.text.person_text import isolated
from ui.text.sameness_text import agreements_text, link_reach_text
from ui.theme import SPACE, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Assessment, AssessmentState, Case, InstrumentSummary, Record
from vetting_desk.model.offer import Offer
from vetting_desk.model.sameness import Alike
from vetting_desk.model.standing import standings
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.cases.telling_apart import Linked
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.interview.handover import DraftOfOther


class NextSteps(Card):
    """A column of things to do.

    Signals:
        continue_requested: Id of the assessment.
        move_requested: Id of the assessment to move to the newer version of its questionnaire.
        start_requested: Digest of the instrument.
        record_requested: The `Record`.
        clinical_requested: The clinical notes are wanted.
        handover_requested: The `DraftOfOther` somebody else is to go on with.
        join_requested: The person wants to join the organisation.
        deciding_requested: Id of the case to decide on.
        outreach_requested: Id of the case whose person's consents are wanted.
        offer_requested: The `Offer` of a form that is to be decided.
        person_requested: Id of another case, to be looked at side by side with this one.
    """

    continue_requested = Signal(str)
    move_requested = Signal(str)
    start_requested = Signal(str)
    record_requested = Signal(object)
    clinical_requested = Signal()
    handover_requested = Signal(object)
    join_requested = Signal()
    deciding_requested = Signal(str)
    outreach_requested = Signal(str)
    offer_requested = Signal(object)
    person_requested = Signal(str)

    def __init__(self, desk: OpenDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._desk = desk
        self.setFixedWidth(current().drawer)
        self._scroll: ScrollColumn | None = None
        self._records: dict[str, Record] = {}
        self._others: dict[str, DraftOfOther] = {}
        self._offers: dict[str, Offer] = {}
        self._corrected: set[str] = set()
        self._first: QPushButton | None = None
        self._wants_focus = False

    def clear(self) -> None:
        """Show nothing."""
        if self._scroll is not None:
            self.column.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()
            self._scroll = None
        self._first = None
        self._records.clear()

    def take_focus(self) -> None:
        """Move the focus to the first thing to do, now or when it is known."""
        self._wants_focus = True
        if self._first is not None:
            self._first.setFocus()
            self._wants_focus = False

    def show_case(
        self,
        detail: CaseDetail,
        instruments: Sequence[InstrumentSummary],
        *,
        enrolled: bool,
        outdated: Collection[str] = (),
        moved: Collection[str] = (),
        others: Sequence[DraftOfOther] = (),
        linked: Sequence[Linked] = (),
        alike: Sequence[Alike] = (),
        offers: Sequence[Offer] = (),
        too_early: str = "",
    ) -> None:
        """Show what can be done with a case.

        Args:
            detail: The case.
            instruments: All instruments of the desk, also those not for this officer.
            enrolled: True once the desk can sign.
            outdated: Ids of the drafts a newer version of their questionnaire is here for.
            moved: Ids of the drafts that were moved to a newer version, and kept.
            others: Drafts of others, to a supervisor, who can hand them over.
            linked: Cases a person said are of the same person.
            alike: Cases that are possibly of the same person.
            offers: What forms gave that the case does not say.
            too_early: Why the person cannot be asked for consent yet; empty where they can.
        """
        self._others = {each.assessment.id: each for each in others}
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._wants_focus = True
        self.clear()
        scroll = ScrollColumn(self, width=0)
        scroll.column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        scroll.column.setSpacing(SPACE.m)
        self._scroll = scroll
        self.column.addWidget(scroll)
        column = scroll.column
        closed = self._closed(detail.case)
        if closed:
            column.addWidget(Paragraph(closed, "muted", self))
            column.addStretch(1)
            return
        if linked or alike:
            self._add_persons(column, linked, alike)
        column.addWidget(label(self.tr("What can be done next"), "heading", self, wrap=True))
        if not enrolled:
            self._add_join(column)
        self._first = add_deciding_step(column, self._desk, detail, self.deciding_requested)
        if may(self._desk.officer, Action.INTERVIEW):
            self._add_drafts(column, detail, outdated, moved)
            if may(self._desk.officer, Action.CLINICAL):
                notes = count_notes(detail)
                count = self.tr("%n note(s)", "", notes) if notes else self.tr("no notes yet")
                add_notes(column, count, self.clinical_requested)
            add_outreach_step(column, self._desk, detail, too_early, self.outreach_requested)
            self._add_instruments(column, detail, instruments)
        else:
            words = self.tr("As {role} you can read this case; interviews are for others.")
            column.addWidget(
                Paragraph(words.format(role=role_text(self._desk.officer.role)), "muted", self)
            )
        if not may(self._desk.officer, Action.CLINICAL):
            add_closed(column, detail)
        wanted = self.outreach_requested
        add_outreach_step(column, self._desk, detail, too_early, wanted, last=True)
        if offers and may(self._desk.officer, Action.CHANGE_CASES):
            self._add_offers(column, offers)
        self._add_records(column, detail.records)
        column.addStretch(1)
        if self._wants_focus:
            self.take_focus()

    def _add_join(self, column: QVBoxLayout) -> None:
        column.addWidget(
            Paragraph(
                self.tr(
                    "Nothing can be signed yet: this desk waits for headquarters' answer to its request."
                ),
                "warn",
                self,
            )
        )
        button = QPushButton(self.tr("Join the organisation"), self)
        button.clicked.connect(self.join_requested)
        column.addWidget(button)

    def _add_drafts(
        self,
        column: QVBoxLayout,
        detail: CaseDetail,
        outdated: Collection[str],
        moved: Collection[str],
    ) -> None:
        for draft in detail.assessments:
            words = (
                self.tr("Sign")
                if draft.state is AssessmentState.READY
                else self.tr("Continue interview")
            )
            column.addWidget(label(form_name(draft.title), "strong", self, wrap=True))
            column.addWidget(label(_about(draft), "muted", self, wrap=True))
            if draft.id in moved:
                words_moved = self.tr("Moved to the newer version. This draft is kept as it was.")
                column.addWidget(Paragraph(words_moved, "muted", self))
            button = QPushButton(words, self)
            button.setAccessibleName(f"{words}: {form_name(draft.title)}")
            button.setProperty("key", draft.id)
            if self._first is None:
                set_kind(button, "primary")
                self._first = button
            button.clicked.connect(self._on_continue)
            column.addWidget(button)
            if draft.id in outdated:
                self._add_move(column, draft)
        if detail.stranded:
            words = self.tr(
                "Begun by you, and not for your role: {titles}. A supervisor hands it over or discards it."
            ).format(titles=in_row(form_name(draft.title) for draft in detail.stranded))
            column.addWidget(Paragraph(words, "muted", self))
        if self._others:
            self._add_others(column)
        elif detail.others:
            words = self.tr(
                "%n draft(s) of other officers; only they can continue them. If one of them cannot, a "
                "supervisor hands it over.",
                "",
                detail.others,
            )
            column.addWidget(Paragraph(words, "muted", self))
        if detail.assessments or detail.stranded or self._others:
            column.addWidget(hairline(self))

    def _closed(self, case: Case) -> str:
        """Return why nothing can be done with a case; empty where something can."""
        if not case.names:
            return self.tr("This case was erased: nothing can be done with it any more.")
        if case.withdrawn:
            return self.tr(
                "This case is withdrawn: nothing is added to it until it is brought back."
            )
        return ""

    def _add_persons(
        self, column: QVBoxLayout, linked: Sequence[Linked], alike: Sequence[Alike]
    ) -> None:
        """Add the other cases of this person, and those that may be; looking at one is never the first step."""
        if linked:
            column.addWidget(label(self.tr("The same person"), "strong", self, wrap=True))
        for link in linked:
            who = f"{isolated(link.decision.officer_name)} · {moment_text(link.decision.at)}"
            button = RowButton(isolated(link.reference), who, "people", "accent", self)
            self._add_person(column, button, link.case_id)
        if linked:
            words = link_reach_text(self._desk.desk.kind)
            column.addWidget(Paragraph(words, "muted", self))
        if alike:
            column.addWidget(label(self.tr("Possibly the same person"), "strong", self, wrap=True))
        for each in alike:
            words = f"{isolated(each.row.name)} · {isolated(each.row.reference)}"
            button = RowButton(words, agreements_text(each.agreements), "search", "warn", self)
            self._add_person(column, button, each.row.id)
        column.addWidget(hairline(self))

    def _add_person(self, column: QVBoxLayout, button: RowButton, case_id: str) -> None:
        button.setProperty("key", case_id)
        button.clicked.connect(self._on_person)
        column.addWidget(button)

    def _add_offers(self, column: QVBoxLayout, offers: Sequence[Offer]) -> None:
        """Add what forms gave that the case does not say; each is a decision of its own."""
        self._offers = {offer.id: offer for offer in offers}
        column.addWidget(hairline(self))
        column.addWidget(
            label(self.tr("Given in a form, not in the case"), "strong", self, wrap=True)
        )
        for offer in offers:
            words = f"{field_text(offer.fact.kind)}: {fact_text(offer.fact)}"
            button = RowButton(words, isolated(form_name(offer.title)), "receive", "accent", self)
            button.setProperty("key", offer.id)
            button.clicked.connect(self._on_offer)
            column.addWidget(button)

    def _on_offer(self) -> None:
        self.offer_requested.emit(self._offers[self._key()])

    def _on_person(self) -> None:
        self.person_requested.emit(self._key())

    def _add_others(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Drafts of other officers"), "strong", self))
        for draft in self._others.values():
            assessment = draft.assessment
            about = f"{isolated(assessment.officer_name)} · {_about(assessment)}"
            if not draft.officer_here:
                about += " · " + self.tr("not at this desk any more")
            shape = "lock" if draft.clinical else "person"
            button = RowButton(form_name(assessment.title), about, shape, "muted", self)
            words = self.tr("Hand over or discard: {title}").format(
                title=form_name(assessment.title)
            )
            button.setAccessibleName(f"{words}, {about}")
            button.setProperty("key", assessment.id)
            button.clicked.connect(self._on_hand_over)
            column.addWidget(button)

    def _add_move(self, column: QVBoxLayout, draft: Assessment) -> None:
        words = self.tr("A newer version of this questionnaire is here.")
        column.addWidget(Paragraph(words, "muted", self))
        button = QPushButton(self.tr("Move to the newer version…"), self)
        button.setAccessibleName(f"{button.text()} {form_name(draft.title)}")
        button.setProperty("key", draft.id)
        button.clicked.connect(self._on_move)
        column.addWidget(button)

    def _add_instruments(
        self, column: QVBoxLayout, detail: CaseDetail, instruments: Sequence[InstrumentSummary]
    ) -> None:
        if detail.case.closed:
            words = self.tr("This case is closed: no interview begins until it is opened again.")
            column.addWidget(Paragraph(words, "muted", self))
            return
        column.addWidget(label(self.tr("Start an interview"), "strong", self))
        for summary in detail.instruments:
            title, mark = form_name(summary.title), self.tr("unvalidated")
            if summary.validated or mark.casefold() in title.casefold():
                mark = ""
            button = RowButton(title, mark, "plus", "accent", self)
            button.setAccessibleName(self.tr("Start {title}").format(title=title))
            button.setProperty("key", summary.key.sha256)
            button.clicked.connect(self._on_start)
            self._first = self._first or button
            column.addWidget(button)
        if not detail.instruments:
            column.addWidget(
                Paragraph(self.tr("This desk holds no instrument yet."), "muted", self)
            )
        held = {summary.key.id for summary in detail.instruments}
        closed = {s.key.id: form_name(s.title) for s in instruments if s.key.id not in held}
        if closed:
            words = self.tr("Your role does not start: {titles}").format(
                titles=in_row(closed.values())
            )
            column.addWidget(Paragraph(words, "muted", self))

    def _add_records(self, column: QVBoxLayout, records: Sequence[Record]) -> None:
        if not records:
            return
        column.addWidget(hairline(self))
        column.addWidget(label(self.tr("Signed records"), "strong", self))
        found = standings(records)
        self._corrected = {each.record.id for each in found.values() if not each.counts}
        if any(each.rivals for each in found.values()):
            words = self.tr("One record was corrected twice. Look at both corrections.")
            column.addWidget(Paragraph(words, "warn", self))
        for record in records:
            button = self._record_button(record)
            button.setProperty("key", record.id)
            button.clicked.connect(self._on_record)
            self._records[record.id] = record
            column.addWidget(button)

    def _record_button(self, record: Record) -> RowButton:
        shape, tone = way_shape(record.way_to_hq)
        if record.id in self._corrected:
            words = self.tr("Corrected: another record is in force")
            return RowButton(form_name(record.title), words, "undo", "muted", self)
        if not is_clinical(record):
            ink = "muted" if tone == "plain" else tone
            return RowButton(form_name(record.title), way_text(record.way_to_hq), shape, ink, self)
        about = f"{isolated(record.officer_name)} · {way_text(record.way_to_hq)}"
        button = RowButton(form_name(record.title), about, "lock", "muted", self)
        closed = self.tr("for psychologists alone")
        button.setAccessibleName(f"{button.accessibleName()}, {closed}")
        return button

    def _on_continue(self) -> None:
        self.continue_requested.emit(self._key())

    def _on_move(self) -> None:
        self.move_requested.emit(self._key())

    def _on_hand_over(self) -> None:
        self.handover_requested.emit(self._others[self._key()])

    def _on_start(self) -> None:
        self.start_requested.emit(self._key())

    def _on_record(self) -> None:
        self.record_requested.emit(self._records[self._key()])

    def _key(self) -> str:
        return str(self.sender().property("key"))


def _about(draft: Assessment) -> str:
    return f"{state_text(draft.state)} · {moment_text(draft.changed_at)}"
