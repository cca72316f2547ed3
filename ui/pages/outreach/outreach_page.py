"""What the person of a case agreed to, refused or took back, where they speak; for nobody who decides."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.asking.signing_dialog import SigningDialog
from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import in_line, left_to_right
from ui.pages.desk_page import DeskPage
from ui.pages.outreach import asks
from ui.pages.outreach.ask_dialog import AskDialog
from ui.pages.outreach.author_text import author_text
from ui.pages.outreach.consent_card import ConsentCard
from ui.pages.outreach.engagement_card import EngagementCard
from ui.pages.outreach.outreach_view import OutreachView, look
from ui.pages.outreach.plan_dialog import PlanDialog
from ui.pages.outreach.say_dialog import SayDialog
from ui.text.error_text import describe
from ui.text.outreach_text import early_text
from ui.text.person_text import isolated, main_name
from ui.theme import SPACE, set_kind
from ui.widgets.banner import Banner
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import DeskKind
from vetting_desk.model.consent import Consent, ConsentState, Engagement
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may


class OutreachPage(DeskPage):
    """The page.

    Attributes:
        early: Says why nobody can be asked now.
        stopped: Says that a psychologist stopped all engagements; lifts it.
        everything: Takes everything back.
        stop: Stops all engagements; for psychologists.
        cards, engagements: What is shown, newest first.
        dialog: The dialog on the screen; None for none.

    Signals:
        left: Back to the case, by its id.
    """

    left = Signal(str)
    listens_to = frozenset({Subject.CASES})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._case_id = ""
        self._view: OutreachView | None = None
        self.dialog: SigningDialog | None = None
        self.cards: list[ConsentCard] = []
        self.engagements: list[EngagementCard] = []
        self._build()
        self.header.went_back.connect(self._on_left)
        self.header.acted.connect(self.ask)
        self.everything.clicked.connect(self.take_everything_back)
        self.stop.clicked.connect(self.stop_all)
        self.stopped.acted.connect(self.lift)

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the case"))
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        self._column = column = scroll.column
        words = self.tr(
            "Who decides on this case sees nothing of this page and may weigh nothing of it. Refusing, or "
            "taking back, changes nothing: neither the decision nor the help."
        )
        column.addWidget(Paragraph(words, "muted", self))
        self.early = Banner(self)
        column.addWidget(self.early)
        self.stopped = Banner(self)
        column.addWidget(self.stopped)
        acts = FlowRow(self, SPACE.m)
        self.everything = QPushButton(self.tr("They take everything back…"), acts)
        self.stop = QPushButton(self.tr("Stop all engagements…"), acts)
        set_kind(self.stop, "danger")
        for button in (self.everything, self.stop):
            button.hide()
            acts.add(button)
        column.addWidget(acts)
        self._said = label(self.tr("What the person said"), "heading", self)
        self._none = Paragraph("", "muted", self)
        self._engaged = label(self.tr("Engagements"), "heading", self)
        self._no_engagement = Paragraph(
            self.tr(
                "None yet. One is planned from the consent to speak, or to have the story used."
            ),
            "muted",
            self,
        )
        for part in (self._said, self._none, self._engaged, self._no_engagement):
            part.hide()
            column.addWidget(part)
        column.addStretch(1)

    @property
    def case_id(self) -> str:
        """Id of the case shown; empty before the first."""
        return self._case_id

    @property
    def view(self) -> OutreachView | None:
        """What is shown; None until it was read."""
        return self._view

    def first_widget(self) -> QWidget:
        """Return what can be done first: to ask, or to take back."""
        act = self.header.act_button
        usable = act.isEnabled() or self.everything.isHidden() or not self.everything.isEnabled()
        return act if usable else self.everything

    def show_case(self, case_id: str) -> None:
        """Show a case; `refresh` brings the rest."""
        if case_id != self._case_id:
            self._case_id = case_id
            self._forget()
            self.header.set_title(self.tr("Consent and outreach"))

    def refresh(self) -> None:
        """Read it again."""
        if self._case_id:
            self._ask(look, self._case_id, done=self._on_looked, refused=self._on_left)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what is shown when the page is left; not when the window is only out of sight."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def words(self) -> str:
        """Return what stands on the cards."""
        said = [each.words() for each in self.cards]
        return "\n".join((*said, *(each.words() for each in self.engagements)))

    # What is asked

    def ask(self) -> None:
        """Ask what the person was asked and said."""
        if self._view is not None and self._view.may_ask:
            of_child = self._view.of_child
            self._open(
                AskDialog(self._desk, self._case_id, self._tasks, of_child=of_child, parent=self)
            )

    def take_everything_back(self) -> None:
        """Ask what the person said who takes everything back."""
        self._say(asks.withdraw(self._case_id, None))

    def stop_all(self) -> None:
        """Ask a psychologist what everyone may know of the stop."""
        self._say(asks.stop(self._case_id))

    def lift(self) -> None:
        """Ask a psychologist what everyone may know of its end."""
        self._say(asks.lift(self._case_id))

    def _on_wanted(self, key: str, consent: Consent) -> None:
        if key == "plan":
            self._open(PlanDialog(self._desk, self._case_id, consent, self._tasks, self))
        elif key == "told":
            self._say(asks.told(self._case_id, consent))
        else:
            self._say(asks.withdraw(self._case_id, consent))

    def _on_step(self, step: str, engagement: Engagement) -> None:
        self._say(asks.step(self._case_id, engagement, step))

    def _say(self, made: asks.Made) -> None:
        self._open(SayDialog(self._desk, *made, self._tasks, self))

    def _open(self, dialog: SigningDialog) -> None:
        self.dialog = dialog
        dialog.done_with.connect(self._on_signed)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_signed(self, _entry: object) -> None:
        self.said.emit(self.tr("Signed. It goes with the next bundle."), "ok")
        self.refresh()

    def _on_finished(self) -> None:
        self.dialog = None

    # What is shown

    def _on_left(self) -> None:
        self.left.emit(self._case_id)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self._case_id, *self.listens_to):
            super()._on_changed(changed)

    def _forget(self) -> None:
        self._view = None
        for card in (*self.cards, *self.engagements):
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.engagements = [], []
        hidden: tuple[QWidget, ...] = (
            self.early, self.stopped, self.everything, self.stop, self._said, self._none, self._engaged,
            self._no_engagement,
        )  # fmt: skip
        for part in hidden:
            part.hide()
        self.header.set_act("")

    def _on_looked(self, view: OutreachView) -> None:
        if view.case.id != self._case_id or not self.isVisible():
            return
        focus = QApplication.focusWidget()
        self._arriving |= focus is not None and self.isAncestorOf(focus)
        self._forget()
        self._view = view
        about = isolated(main_name(view.case)) if view.case.names else ""
        caption = " · ".join(part for part in (left_to_right(view.case.reference), about) if part)
        self.header.set_title(self.tr("Consent and outreach"), caption)
        self.header.set_act(self.tr("Ask for consent…"), enabled=view.may_ask)
        self._show_why_not(view)
        self._show_stops(view)
        found = view.outreach
        stands = any(each.state is ConsentState.GIVEN for each in found.consents)
        self.everything.setEnabled(stands or not found.all_taken_back)
        at_hq = (
            self._desk.desk.kind is DeskKind.HQ and not view.missing
        )  # of what a post knows alone
        self.everything.setVisible(view.kept and (bool(found.consents) or at_hq))
        self._said.show()
        self._none.set_plain(self._nothing(view))
        self._none.setVisible(not found.consents)
        self._show_cards(view)
        self._engaged.show()
        self._no_engagement.setVisible(not found.engagements)
        self.keep_focus()

    def _nothing(self, view: OutreachView) -> str:
        if view.outreach.all_taken_back:
            return self.tr("The person took everything back. Nobody asked them anything since.")
        return self.tr("Nothing was asked yet. Whoever is asked can say no, and nothing follows.")

    def _show_cards(self, view: OutreachView) -> None:
        found = view.outreach
        may_plan = view.may_ask and not view.of_child and not found.stops
        for consent in reversed(found.consents):
            card = ConsentCard(consent, may_write=view.kept, may_plan=may_plan, parent=self)
            card.wanted.connect(self._on_wanted)
            self._column.insertWidget(self._column.indexOf(self._engaged), card)
            self.cards.append(card)
        for engagement in reversed(found.engagements):
            stopped = bool(found.stops) or view.refused is not None
            shown = EngagementCard(engagement, may_write=view.kept, stopped=stopped, parent=self)
            shown.wanted.connect(self._on_step)
            self._column.insertWidget(self._column.count() - 1, shown)
            self.engagements.append(shown)

    def _show_why_not(self, view: OutreachView) -> None:
        if not view.kept:
            words = self.tr("This case was erased or withdrawn: nothing is added to it any more.")
            self.early.show_message(words)
        elif view.missing:
            hint = self.tr(
                "Asked before the person knows the decision, it would look like a condition."
            )
            self.early.show_message(early_text(view.missing), hint)
        elif view.refused is not None:
            refused = describe(view.refused)
            hint = refused.hint
            if view.of_child:
                hint = self.tr(
                    "The guardian may agree to contact and to sharing with a partner. Nothing in public is "
                    "asked."
                )
            self.early.show_message(refused.sentence, hint, tone="warn")

    def _show_stops(self, view: OutreachView) -> None:
        clinician = may(self._desk.officer, Action.CLINICAL) and view.kept
        stops = view.outreach.stops
        if stops:
            said = "\n".join(
                in_line(f"{isolated(each.payload.words)} · {author_text(each.author)}")
                for each in stops
            )
            self.stopped.show_message(
                self.tr("A psychologist stopped all engagements."),
                said,
                tone="warn",
                action=self.tr("Lift the stop…") if clinician else "",
            )
        self.stop.setVisible(clinician and not stops)
