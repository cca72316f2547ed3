"""On top of a case: a human now, and the facts that decide what may be done; from both something is done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.asking.dialog_calls import DialogCalls
from ui.ground.tasks import Tasks
from ui.i18n import in_row
from ui.pages.cases.apart_dialog import ApartDialog
from ui.pages.cases.custody_dialog import CustodyDialog
from ui.pages.cases.facts_dialog import FactsDialog
from ui.pages.cases.facts_view import FactsView
from ui.pages.complaining import Complaining
from ui.pages.reason_dialog import ReasonDialog
from ui.text.custody_text import held_text, review_text
from ui.text.error_text import describe
from ui.text.fact_text import call_text, name_text, value_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import SPACE, current, set_kind
from ui.widgets.banner import Banner
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.errors import SafeguardError
from vetting_desk.model import Role
from vetting_desk.model.alarm import AlarmCause, ApartOutcome
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.safeguards import alarms, apart, custody, known

_NORMAL = 100
_TOLD = ("age", "notice", "guardian")
"""Facts that stand on the page itself; the others in the dialog."""


_Dialog = FactsDialog | ReasonDialog | ApartDialog | CustodyDialog

_NOT_ASKED_YET = frozenset({"age-unknown", "notice-not-given"})
"""Rows of every new case: they are told where they refuse something, and in the dialog."""


class GuardStrip(QWidget):
    """The strip, and the dialogs behind it.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        parent: The page.

    Attributes:
        more: The facts and what can be done with them. The strip itself, which stays in sight where the page
            scrolls, has only what calls for somebody: an alarm, and at letters of ordinary size what is shut,
            and custody.
        calls: Whether any of that is there.

    Signals:
        decided: What was done, in words.
    """

    decided = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = parent
        self._said: tuple[tuple[str, str], ...] = ()
        self._view: FactsView | None = None
        self._calls = DialogCalls(desk, tasks, parent)
        self._calls.decided.connect(self.decided)
        self._alarm_id = self._reference = self._told = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.banner = Banner(self)
        self.banner.acted.connect(self._on_came)
        column.addWidget(self.banner)
        self.more = QWidget(parent)
        below = QVBoxLayout(self.more)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE.xs)
        pinned = column if current().scale <= _NORMAL else below  # large letters leave no room
        self._shut = label("", "warn", self, wrap=True)
        pinned.addWidget(self._shut)
        self._held = label("", "strong", self, wrap=True)
        pinned.addWidget(self._held)
        self._clash = label("", "warn", self.more, wrap=True)
        below.addWidget(self._clash)
        self._facts = label("", "muted", self.more, wrap=True)
        below.addWidget(self._facts)
        self._acts = row = FlowRow(self.more, SPACE.s)
        self.look = QPushButton(self.tr("Facts of this case…"), self)
        set_kind(self.look, "quiet")
        self.look.clicked.connect(self.show_facts)
        row.add(self.look)
        self.custody = QPushButton(self.tr("Free or held…"), self)
        set_kind(self.custody, "quiet")
        self.custody.clicked.connect(self.show_custody)
        row.add(self.custody)
        self.kept = QPushButton(self.tr("Kept apart…"), self)
        set_kind(self.kept, "quiet")
        self.kept.clicked.connect(self.show_apart)
        row.add(self.kept)
        self.complain = QPushButton(self.tr("Record a complaint…"), self)
        set_kind(self.complain, "quiet")
        self.complain.clicked.connect(self._on_complain)
        row.add(self.complain)
        self.complaining = Complaining(desk, tasks, parent)
        self.complaining.decided.connect(self.decided)
        below.addWidget(row)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.calls = False
        self.hide()
        self.more.hide()

    def add_acts(self, *buttons: QPushButton) -> None:
        """Put buttons of others at the end of what can be done."""
        for button in buttons:
            self._acts.add(button)

    @property
    def dialog(self) -> _Dialog | None:
        """The dialog on the screen, if any."""
        dialog: _Dialog | None = self._calls.dialog
        return dialog

    def show_view(
        self,
        view: FactsView,
        reference: str = "",
        said_in: Sequence[tuple[str, str]] = (),
        *,
        beside: str = "",
        kept: bool = True,
    ) -> None:
        """Show what is known of a case.

        Args:
            view: What was read of it.
            reference: Its number for people.
            said_in: What can be kept apart: assessments by id and title.
            beside: A sentence that stands after the facts.
            kept: False for a case that was erased or withdrawn: nothing is shown of it.
        """
        self._view, self._reference, self._said = view, reference, tuple(said_in)
        self.kept.setVisible(bool(view.apart) or view.may_record)
        calling = _calling(view)
        if calling:
            self.banner.show_message(
                call_text(calling[0].alarm.cause, calling[0].whom),
                "" if _is_rating(calling[0]) else self.tr("Notes, safety and needs stay open."),
                tone="warn" if _is_rating(calling[0]) else "error",
                action=self._act(calling[0]) if view.may_record else "",
            )
        else:
            self.banner.hide()
        shut = [
            describe(SafeguardError(row=row)).sentence
            for row in view.shut
            if row not in _NOT_ASKED_YET
        ]
        self._shut.setText(shut[0] if shut else "")
        self._shut.setVisible(bool(shut))
        self.custody.setVisible(view.may_record)
        self._held.setText(
            f"{held_text(view.held)}. {review_text(view.held)}" if view.held is not None else ""
        )
        self._held.setVisible(view.held is not None)
        told = [each for each in view.known.in_force if each.name in _TOLD]
        words = (
            f"{name_text(each.name)}: {isolated(value_text(each.value, each.name))}"
            for each in told
        )
        said = list(dict.fromkeys(words))  # several forms may have said the same
        names = in_row(name_text(each.name) for each in view.known.contradictions)
        self._clash.setText(
            self.tr(
                "These facts contradict: {names}. Settle them under “Facts of this case”."
            ).format(names=names)
            if names
            else ""
        )
        self._clash.setVisible(bool(names))
        self._told = " · ".join(said)
        self._facts.setText(" · ".join([*said, beside] if beside else said))
        self._facts.setVisible(bool(self._facts.text()))
        self.calls = kept and bool(calling or shut or view.held is not None)
        self.more.setVisible(kept)
        self.setVisible(self.calls and (bool(calling) or current().scale <= _NORMAL))

    def words(self) -> str:
        """Return what stands on the strip, without what stands beside the facts."""
        return " ".join(
            part
            for part in (self._shut.text(), self._held.text(), self._clash.text(), self._told)
            if part
        )

    def show_facts(self) -> None:
        """Show all facts, to read, settle and record."""
        if self._view is None:
            return
        dialog = FactsDialog(self._view, self._page)
        dialog.recorded.connect(self._on_recorded)
        dialog.settled.connect(self._on_settled)
        dialog.adult_stated.connect(self._on_stated)
        self._calls.show_dialog(dialog, self.tr("The fact is recorded."))

    def show_custody(self) -> None:
        """Ask whether the person is free or held, and until which day."""
        if self._view is None:
            return
        dialog = CustodyDialog(self._view.held, self._page)
        dialog.given.connect(self._on_custody)
        self._calls.show_dialog(dialog, self.tr("It is recorded, and goes to the other desk."))

    def show_apart(self) -> None:
        """Show what is kept apart, to keep apart and to settle."""
        if self._view is None:
            return
        dialog = ApartDialog(
            self._view.apart,
            self._said if self._view.may_record else (),
            settles=self._desk.officer.role is Role.LAWYER,
            parent=self._page,
        )
        dialog.kept.connect(self._on_kept)
        dialog.settled.connect(self._on_found)
        self._calls.show_dialog(dialog, self.tr("It is recorded, and goes to the other desk."))

    def _on_kept(self, assessment_id: str, reason: str) -> None:
        self._calls.call(apart.keep, assessment_id, reason)

    def _on_found(self, apart_id: str, outcome: str, reason: str) -> None:
        self._calls.call(apart.settle, apart_id, ApartOutcome(outcome), reason)

    def _on_custody(self, values: dict[str, str], reason: str) -> None:
        self._calls.call(custody.record, self._case_id(), values, reason)

    def _on_complain(self) -> None:
        if self._view is not None:
            self.complaining.ask(self._view.case_id, self._reference)

    def _on_came(self) -> None:
        calling = _calling(self._view) if self._view else []
        if not calling:
            return
        rating = _is_rating(calling[0])
        dialog = ReasonDialog(
            self.tr("What was done?"),
            self.tr("You say, by name, that you looked at the rating, and what was done.")
            if rating
            else self.tr("You say, by name, that you came to this person, and what was done."),
            self.tr("I looked at it") if rating else self.tr("I came"),
            parent=self._page,
        )
        self._alarm_id = calling[0].alarm.id
        dialog.given.connect(self._on_given)
        done = (
            self.tr("It is recorded that you looked at it.")
            if rating
            else self.tr("It is recorded that you came.")
        )
        self._calls.show_dialog(dialog, done)

    def _act(self, call: alarms.Call) -> str:
        """Return what whoever comes says; of a critical rating a supervisor alone says it."""
        if not _is_rating(call):
            return self.tr("I came…")
        return self.tr("I looked at it…") if self._view and self._view.may_look else ""

    def _on_given(self, done: str, _passphrase: str) -> None:
        self._calls.call(alarms.came, self._alarm_id, done)

    def _on_recorded(self, name: str, value: str, reason: str) -> None:
        self._calls.call(known.record, self._case_id(), name, value, reason)

    def _on_settled(self, name: str, value: str, reason: str) -> None:
        self._calls.call(known.settle, self._case_id(), name, value, reason)

    def _on_stated(self, reason: str) -> None:
        self._calls.call(known.state_adult, self._case_id(), reason)

    def _case_id(self) -> str:
        return self._view.case_id if self._view is not None else ""


def said_in(detail: CaseDetail) -> list[tuple[str, str]]:
    """Return the assessments of a case that may be kept apart, drafts first, by id and title."""
    drafts = {each.id: form_name(each.title) for each in detail.assessments}
    signed = {
        each.assessment_id: form_name(each.title)
        for each in detail.records
        if not is_clinical(each)
    }
    return list((drafts | signed).items())


def _is_rating(call: alarms.Call) -> bool:
    """Return whether a critical rating calls for a supervisor, and nobody is in danger."""
    return call.alarm.cause == AlarmCause.REVIEW


def _calling(view: FactsView) -> list[alarms.Call]:
    """Return the alarms nobody has come for; those of a person in danger first."""
    return sorted((call for call in view.calls if call.alarm.open), key=_is_rating)
