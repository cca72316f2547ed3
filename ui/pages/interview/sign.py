"""Signing: what, by whom, the sentence of responsibility, passphrase, *Sign and lock*.

What is shown is read from the session, on the screen only: a preview as a file would leave the
answers in plain text on the disk. Signing itself is the operation handed in.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import in_line, in_row
from ui.questionnaire.questions.answer_list import AnswerList
from ui.questionnaire.questions.direction import direction_of
from ui.questionnaire.questions.tab_order import ReadingOrderPage
from ui.questionnaire.sections.answer_text import form_title
from ui.questionnaire.sections.checking import check
from ui.questionnaire.sections.state import Sitting
from ui.text.doing_text import doing_text
from ui.text.error_text import describe
from ui.text.person_text import isolated
from ui.theme import SPACE, Size, set_kind
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import (
    ConfirmationNeededError,
    DamagedSlotError,
    InputError,
    TokenError,
    TokenPinNeededError,
    VettingDeskError,
    WrongPassphraseError,
)
from vetting_desk.model import Desk, Officer, Record
from vetting_desk.operations.desk.tokens import TokenState
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records.undrawn import undrawn

SignAssessment = Callable[..., Record]
_SIGNS = 12
"""Most signs named."""
_AT_THE_FIELD = (
    WrongPassphraseError,
    DamagedSlotError,
    InputError,
    TokenError,
    TokenPinNeededError,
)


class SignPage(ReadingOrderPage):
    """One signature.

    Args:
        sign: Signs on the store's thread: called with the assessment's id, the passphrase,
            ``incomplete_reason``, ``progress``, and ``pin`` where a token signs.
        tasks: Where that thread is.
        parent: The window.

    Signals:
        signed(Record): It is done, and nothing in it changes any more.
        back_requested(): Back to checking the answers.
        confirmation_wanted(ConfirmationNeededError): The organisation wants a reason first; once it has
            one, `sign_again` continues.
        failed(VettingDeskError): For the message bar.
    """

    signed = Signal(object)
    back_requested = Signal()
    confirmation_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, sign: SignAssessment, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._tasks = tasks
        self._interview: Interview | None = None
        self._reason = ""
        self._given = ""
        self._given_pin = ""
        self._header = PageHeader(self)
        self._header.set_back(self.tr("Back to the answers"))
        self._header.went_back.connect(self._on_back)
        self._area = ScrollColumn(self)
        self._incomplete = Banner(self)
        self.answers = AnswerList(can_change=False, parent=self)
        self._area.column.addWidget(self._incomplete)
        self._undrawn = Banner(self)
        self._area.column.addWidget(self._undrawn)
        self._area.column.addWidget(self.answers)
        self._area.column.addStretch(1)
        self._card = Card(self)
        self._who = Paragraph("", "body", self._card)
        self._sentence = Paragraph("", "body", self._card)
        self.passphrase = PassphraseEdit(self.tr("Your passphrase"), self._card)
        self.passphrase.submitted.connect(self._on_sign_clicked)
        self.passphrase.edited.connect(self._on_edited)
        self.pin = PassphraseEdit(self.tr("PIN of your token"), self._card)
        self.pin.submitted.connect(self._on_sign_clicked)
        self.pin.edited.connect(self._on_edited)
        self.pin.hide()
        self._error = label("", "error", self._card, wrap=True)
        self._error.hide()
        self.sign_button = QPushButton(self.tr("Sign and lock"), self._card)
        set_kind(self.sign_button, "primary")
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self._progress = ProgressRow(parent=self._card)
        self._place()

    def show_interview(
        self, interview: Interview, officer: Officer, desk: Desk, incomplete_reason: str = ""
    ) -> None:
        """Show what `officer` is about to sign at `desk`.

        Args:
            interview: Live; stays the caller's.
            officer: Who signs.
            desk: Where.
            incomplete_reason: Why questions are left open; empty where none is.
        """
        self._interview = interview
        self._reason = incomplete_reason
        self._incomplete.setVisible(bool(incomplete_reason))
        if incomplete_reason:
            sentence = self.tr("This will be signed as incomplete.")
            self._incomplete.show_message(sentence, incomplete_reason, tone="warn")
        self._show_undrawn(interview)
        session = interview.session
        case, title = interview.case.reference, form_title(session)
        caption = in_line(f"{isolated(case)} · {isolated(title)}")
        self._header.set_title(self.tr("Sign and lock"), caption)
        self.answers.setLayoutDirection(direction_of(session.language, self.layoutDirection()))
        self.answers.show_sections(check(session, Sitting()).sections)
        who = self.tr("{officer}, {desk}, {organisation}")
        self._who.set_plain(
            who.format(officer=officer.name, desk=desk.name, organisation=desk.organisation)
        )
        self._sentence.set_plain(self._responsibility(desk))
        self._forget()
        self.pin.hide()
        self._show_error("")
        self._set_busy(busy=False)
        self._area.verticalScrollBar().setValue(0)
        self.passphrase.setFocus()

    def clear(self) -> None:
        """Forget the interview, the passphrase, and every widget that shows an answer."""
        self._interview = None
        self._forget()
        self.answers.show_sections([])

    def show_token(self, token: TokenState) -> None:
        """Ask for the PIN too if the officer signs with a token."""
        self.pin.setVisible(token.signs)

    def _forget(self) -> None:
        self._given = self._given_pin = ""
        self.passphrase.clear()
        self.pin.clear()

    def error(self) -> str:
        """Return what is said at the passphrase; empty for nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def _show_undrawn(self, interview: Interview) -> None:
        """Say which signs the pages of the report would not show."""
        found = undrawn(interview)
        self._undrawn.setVisible(bool(found))
        if found:
            signs = in_row(f"{each.sign} ({each.name})" for each in found[:_SIGNS])
            more = ", …" if len(found) > _SIGNS else ""
            self._undrawn.show_message(
                self.tr("The report cannot show: {signs}").format(signs=signs + more),
                self.tr(
                    "In their place stands “\ufffd”. The record itself keeps them. Write them in words "
                    "where the printed report must say them."
                ),
                tone="warn",
            )

    def _responsibility(self, desk: Desk) -> str:
        sentence = self.tr(
            "I have read the answers beside this. They are what was said and what I judge, and I "
            "answer for them. After signing nothing in them changes; a correction is a new record."
        )
        if desk.training:
            training = self.tr("This is training: the record is worth nothing outside it.")
            return f"{sentence}\n{training}"
        return sentence

    def _place(self) -> None:
        for title, widget in (
            (self.tr("Signed by"), self._who),
            (self.tr("What signing means"), self._sentence),
        ):
            self._card.column.addWidget(label(title, "strong", self._card))
            self._card.column.addWidget(widget)
        self._card.column.addWidget(self.passphrase)
        self._card.column.addWidget(self.pin)
        self._card.column.addWidget(self._error)
        self._card.column.addWidget(self.sign_button)
        self._card.column.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(SPACE.xl)
        row.addWidget(self._area, 1)
        beside = ScrollColumn(self, width=0)
        beside.setFixedWidth(Size.drawer)
        beside.column.addWidget(self._card)
        beside.column.addStretch(1)
        row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(self._header)
        column.addLayout(row, 1)

    def _on_edited(self) -> None:
        if self.passphrase.text() or self.pin.text():
            self._show_error("")

    def _on_back(self) -> None:
        if not self.sign_button.isEnabled():
            return
        self._forget()
        self.back_requested.emit()

    def _on_sign_clicked(self) -> None:
        if self._interview is None or not self.sign_button.isEnabled():
            return
        if not self.passphrase.text():
            self._show_error(self.tr("Enter your passphrase to sign."))
            self.passphrase.setFocus()
            return
        if self.pin.isVisibleTo(self) and not self.pin.text():
            self._show_error(self.tr("Enter the PIN of your token to sign."), self.pin)
            self.pin.setFocus()
            return
        self._given, self._given_pin = self.passphrase.take(), self.pin.take()
        self.sign_again()

    def sign_again(self) -> None:
        """Sign with the passphrase given last; nothing if there is none."""
        if self._interview is None or not self._given:
            return
        self._set_busy(busy=True)
        with_token = {"pin": self._given_pin} if self._given_pin else {}
        self._tasks.store(
            self._sign,
            self._interview.assessment.id,
            self._given,
            incomplete_reason=self._reason,
            done=self._on_signed,
            failed=self._on_failed,
            reported=self._on_reported,
            **with_token,
        )

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self._progress.show_progress(doing_text(doing), done, total)

    def _on_signed(self, record: Record) -> None:
        self._set_busy(busy=False)
        self.clear()
        self.signed.emit(record)

    def stay_unsigned(self) -> None:
        """Forget the passphrase: what signing wants was not given."""
        self._forget()
        self.passphrase.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ConfirmationNeededError):
            self.confirmation_wanted.emit(error)
            return
        self._forget()
        if isinstance(error, TokenPinNeededError):
            self.pin.show()
        if isinstance(error, _AT_THE_FIELD):
            text = describe(error)
            at = self.pin if isinstance(error, TokenError) else self.passphrase
            self._show_error(f"{text.sentence} {text.hint}".strip(), at)
            self.passphrase.setFocus()
        elif isinstance(error, VettingDeskError):
            self.failed.emit(error)
        else:
            raise error

    def _show_error(self, words: str, at: PassphraseEdit | None = None) -> None:
        """Show what is wrong, and mark its field; the passphrase's where none is named."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        for field in (self.passphrase, self.pin):
            field.set_wrong(bool(words) and field is (at or self.passphrase))

    def _set_busy(self, *, busy: bool) -> None:
        self.sign_button.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
        self.pin.setEnabled(not busy)
        if busy:
            self._progress.begin(self.tr("Signing. This takes a moment."))
        else:
            self._progress.end()
