"""The second rater's page: what is asked, rating blind, side by side, agreement, training; one at a time.

It reads and calls; what is shown stands in the views. Nothing of the first rater's ratings reaches this page
before both have locked: the use cases do not give it.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.asking.token_pin import AskingPin
from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.desk_page import DeskPage
from ui.pages.raters import requests_view
from ui.pages.raters.agreement_view import AgreementView
from ui.pages.raters.ask_dialog import AskDialog
from ui.pages.raters.beside_view import BesideView
from ui.pages.raters.listing import listed, settled
from ui.pages.raters.opening import Opening
from ui.pages.raters.rating_view import RatingView
from ui.pages.raters.requests_view import Listed, RequestsView
from ui.pages.raters.training_view import FeedbackView, TrainingList
from ui.pages.reason_dialog import ReasonDialog
from ui.text.error_text import describe
from ui.text.input_text import describe_input
from ui.widgets.filter_chips import FilterChips
from vetting_desk.errors import InputError, TokenPinNeededError
from vetting_desk.model import DeskKind
from vetting_desk.model.rating_payloads import RatingPart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.raters import (
    asking,
    blind,
    comparing,
    locking,
    measuring,
    settling,
    training,
)
from vetting_desk.operations.raters.asking import Asked, Rater
from vetting_desk.operations.raters.blind import BlindRating
from vetting_desk.operations.raters.comparing import SideBySide
from vetting_desk.operations.raters.measuring import Known, Measured
from vetting_desk.operations.raters.training import Compared, Exercise, SheetState

LIST, AGREEMENT, TRAINING = "list", "agreement", "training"


class RatersPage(DeskPage):
    """See the module.

    Attributes:
        sections: What is shown while nothing is opened.
        requests, rating, beside, agreement, training_list, feedback: The views.
        opening: Opens the first's ratings for the organisation.
    """

    listens_to = frozenset({Subject.CASES, Subject.ASSESSMENTS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._rates = desk.may(Action.INTERVIEW)
        self._open: tuple[str, str] = ("", "")
        self._sheet = ""
        self._vignette = ""
        self._opened = False
        self._dialog: AskDialog | ReasonDialog | None = None
        self.opening = Opening(desk, tasks, self)
        self.opening.opened.connect(self.refresh)
        self.opening.failed.connect(self._show_failure)
        self.header.set_title(self.tr("Second rater"), desk.desk.name)
        choices = [(LIST, self.tr("Second ratings")), (AGREEMENT, self.tr("Agreement"))]
        if self._rates:
            choices.append((TRAINING, self.tr("Training sets")))
        self.sections = FilterChips(choices, self.tr("What is shown"), self)
        self.column.addWidget(self.sections)
        self._stack = QStackedWidget(self)
        self.requests = RequestsView(
            desk.officer.id, supervises=desk.may(Action.HAND_OVER),
            carries=desk.desk.kind is DeskKind.HQ, parent=self._stack,
        )  # fmt: skip
        self.rating = RatingView(self.tr("Lock my ratings"), self._stack)
        self.beside = BesideView(self._stack)
        self.agreement = AgreementView(self._stack)
        self.training_list = TrainingList(self._stack)
        self.feedback = FeedbackView(self._stack)
        for view in (
            self.requests, self.rating, self.beside, self.agreement, self.training_list, self.feedback,
        ):  # fmt: skip
            self._stack.addWidget(view)
        self.add_scroll(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.sections.chosen.connect(self._on_section)
        self.header.went_back.connect(self.go_back)
        self.requests.wanted.connect(self._on_wanted)
        self.rating.rated.connect(self._on_rated)
        self.rating.lock_wanted.connect(self._on_lock)
        self.rating.leave_wanted.connect(self._on_leave)
        self.beside.proposed.connect(self._on_proposed)
        self.beside.answered.connect(self._on_answered)
        self.agreement.chosen.connect(self._measure)
        self.training_list.chosen.connect(self.open_training)

    def first_widget(self) -> QWidget:
        """Return what chooses the section."""
        return self.sections

    @property
    def dialog(self) -> AskDialog | ReasonDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def refresh(self) -> None:
        """Read what is shown again; what is being filled is left as it is."""
        if not self._opened:
            self._on_section(self.sections.choice())

    def go_back(self) -> None:
        """Go back to the list, or to the training sets."""
        training_was_open = bool(self._vignette)
        self._sheet = self._vignette = ""
        self._opened = False
        self.sections.choose(TRAINING if training_was_open else LIST)
        self._on_section(self.sections.choice())

    def open_rating(self, locked_id: str) -> None:
        """Open the sheet of a second rating."""
        self._sheet, self._vignette, self._opened = locked_id, "", True
        self._do(blind.look, locked_id, self._language(), done=self._on_look)

    def open_beside(self, case_id: str, assessment_id: str) -> None:
        """Open two ratings side by side."""
        self._open, self._opened = (case_id, assessment_id), True
        self._read_beside()

    def open_training(self, vignette_id: str) -> None:
        """Open a vignette: the sheet, or what came of it once it is locked."""
        self._vignette, self._sheet, self._opened = vignette_id, "", True
        self._do(training.look, vignette_id, self._language(), done=self._on_exercise)

    # What is shown

    def _show(self, view: QWidget, title: str = "", caption: str = "") -> None:
        opened = view in {self.rating, self.beside, self.feedback}
        self.sections.setVisible(not opened)
        self.header.set_back(self.tr("Back to the list") if opened else "")
        self.header.set_title(title or self.tr("Second rater"), caption or self._desk.desk.name)
        self._stack.setCurrentWidget(view)

    def _on_section(self, section: str) -> None:
        if section == AGREEMENT:
            self._do(measuring.known, done=self._on_known)
        elif section == TRAINING:
            self._do(training.sets, self._language(), done=self._on_sets)
        elif self._rates:
            self._do(settled, done=self._on_settled, failed=self._on_not_settled)
        else:
            self._do(listed, False, done=self._on_listed)

    def _on_settled(self, gone_on: int) -> None:
        if gone_on:
            self.said.emit(self.tr("Ratings that both have locked are open now."), "ok")
        self._do(listed, True, done=self._on_listed)

    def _on_not_settled(self, error: Exception) -> None:
        if isinstance(error, TokenPinNeededError):
            AskingPin(self._desk, self._tasks, self, error, self.refresh, self._list).ask()
            return
        self._show_failure(error)
        self._list()

    def _list(self) -> None:
        self._do(listed, True, done=self._on_listed)

    def _on_listed(self, found: Listed) -> None:
        self.requests.show_listed(found)
        if self.sections.choice() == LIST and not self._opened:
            self._show(self.requests)
        self.keep_focus()

    def _on_look(self, found: BlindRating) -> None:
        self.rating.show_sheet(found.indicators, found.evidence, found.ratings, may_leave=True)
        reference = left_to_right(found.case_reference) if found.case_reference else ""
        self._show(self.rating, self.tr("Rate the evidence"), reference)
        self.rating.list.setFocus()

    def _read_beside(self) -> None:
        self._do(comparing.side_by_side, *self._open, self._language(), done=self._on_beside)

    def _on_beside(self, found: SideBySide) -> None:
        self.beside.show_both(found, self._desk.officer.id)
        self._show(self.beside, self.tr("Side by side"))

    def _on_known(self, found: Known) -> None:
        self.agreement.show_known(found)
        if self.sections.choice() == AGREEMENT and not self._opened:
            self._show(self.agreement)
            self._measure()

    def _measure(self) -> None:
        self._do(
            measuring.measure, self.agreement.choice(), self._language(), done=self._on_measured
        )

    def _on_measured(self, found: Measured) -> None:
        self.agreement.figures.show_measured(found)

    def _on_sets(self, found: list[training.TrainingSet]) -> None:
        self.training_list.show_sets(found)
        if self.sections.choice() == TRAINING and not self._opened:
            self._show(self.training_list)

    def _on_exercise(self, found: Exercise) -> None:
        if found.state is SheetState.LOCKED:
            self._do(training.compare, found.id, self._language(), done=self._on_compared)
            return
        self.rating.show_sheet(found.indicators, found.evidence, found.ratings, may_leave=False)
        self._show(self.rating, found.title, found.story)

    def _on_compared(self, found: Compared) -> None:
        self.feedback.show_compared(found)
        self._show(self.feedback, found.exercise.title)

    # What is done

    def _on_wanted(self, what: str, each: Asked) -> None:
        now, draft = each.now, each.assessment
        if what == requests_view.RATE and now is not None and now.locked is not None:
            self.open_rating(now.locked.entry.id)
        elif what == requests_view.BESIDE and now is not None:
            self.open_beside(now.case_id, now.assessment_id)
        elif what == requests_view.LOCK and draft is not None:
            self._do(locking.lock, draft.id, done=self._on_locked)
        elif what == requests_view.ASK and (subject := draft or now) is not None:
            self._open = (subject.case_id, each.assessment_id)
            self._do(asking.raters, each.assessment_id, done=self._on_raters)
        elif what == requests_view.OPEN and now is not None:
            self.opening.start(now.case_id, now.assessment_id)
        elif what == requests_view.END and now is not None:
            self._open = (now.case_id, now.assessment_id)
            self._ask_reason(
                self.tr("End without a second rating?"),
                self.tr(
                    "The first rater's draft goes on, and may be signed. The reason is signed too."
                ),
                self.tr("End it"),
                self._end,
            )

    def _on_locked(self, _: object) -> None:
        self.said.emit(
            self.tr(
                "Your ratings are locked. The second rater gets the evidence and nothing else."
            ),
            "ok",
        )
        self.refresh()

    def _on_raters(self, raters: list[Rater]) -> None:
        dialog = AskDialog(raters, self)
        dialog.given.connect(self._on_asked)
        self._show_dialog(dialog)

    def _on_asked(self, rater: Rater, words: str) -> None:
        self._do(
            asking.ask, self._open[1], rater, words, done=self._on_done,
            failed=self._on_dialog_failed,
        )  # fmt: skip

    def _ask_reason(
        self, title: str, words: str, act: str, given: Callable[[str, str], object]
    ) -> None:
        dialog = ReasonDialog(title, words, act, kind="danger", parent=self)
        dialog.given.connect(given)
        self._show_dialog(dialog)

    def _show_dialog(self, dialog: AskDialog | ReasonDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _end(self, reason: str, _passphrase: str) -> None:
        self._do(
            asking.end, *self._open, "withdrawn", reason, done=self._on_done,
            failed=self._on_dialog_failed,
        )  # fmt: skip

    def _on_leave(self) -> None:
        self._ask_reason(
            self.tr("Give this second rating up?"),
            self.tr("A supervisor may ask somebody else. What you rated stays sealed."),
            self.tr("Give it up"),
            self._leave,
        )

    def _leave(self, reason: str, _passphrase: str) -> None:
        self._do(
            blind.leave, self._sheet, "left", reason, done=self._on_left,
            failed=self._on_dialog_failed,
        )  # fmt: skip

    def _on_left(self, done: object) -> None:
        self._on_done(done)
        self.go_back()

    def _on_done(self, _: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        if self._stack.currentWidget() is self.beside:
            self._read_beside()
        self.refresh()

    def _on_dialog_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_rated(self, rating: RatingPart) -> None:
        if self._vignette:
            self._do(training.rate, self._vignette, rating, done=self._on_kept)
        elif self._sheet:
            self._do(blind.rate, self._sheet, rating, done=self._on_kept)

    def _on_kept(self, _: object) -> None:
        self.header.set_saved(self.tr("Saved"))

    def _on_lock(self) -> None:
        if self._vignette:
            self._do(training.lock, self._vignette, done=self._on_training_locked)
        else:
            self._do(blind.lock, self._sheet, done=self._on_own_locked)

    def _on_training_locked(self, _: object) -> None:
        self.open_training(self._vignette)

    def _on_own_locked(self, _: object) -> None:
        self.said.emit(self.tr("Your ratings are locked and signed."), "ok")
        self.go_back()

    def _on_proposed(self, items: object, third: str, words: str) -> None:
        if items is None:
            self.said.emit(self.tr("Say of each difference what the two settle on."), "error")
            return
        self._do(settling.propose, *self._open, items, done=self._on_done, third=third, words=words)

    def _on_answered(self, agrees: bool, words: str) -> None:
        stance = settling.AGREES if agrees else settling.REFUSES
        self._do(settling.answer, *self._open, stance, words, done=self._on_done)

    # How it is called

    def _do(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        **named: Any,
    ) -> None:
        """Make a call; one that wants a PIN is made again once it was given."""

        def fail(error: Exception) -> None:
            if isinstance(error, TokenPinNeededError) and failed is None:
                AskingPin(self._desk, self._tasks, self, error, again).ask()
                return
            (failed or self._show_failure)(error)

        def again() -> None:
            self._tasks.store(function, self._desk, *args, done=done, failed=fail, **named)

        again()

    def _show_failure(self, error: Exception) -> None:
        if self._stack.currentWidget() not in {self.rating, self.beside, self.feedback}:
            self._opened = False  # what was wanted did not open
        if isinstance(error, InputError):
            own = error.fields.get("field") == "words"
            name = self.tr("What else is to be said") if own else ""
            self.said.emit(describe_input(error, name), "error")
            return
        words = describe(error)
        self.said.emit(f"{words.sentence} {words.hint}".strip(), "error")

    def _language(self) -> str:
        """Return the window's language: what is rated is shown in it."""
        return self.locale().name().partition("_")[0]
