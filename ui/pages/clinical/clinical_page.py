"""Clinical notes of one case, for psychologists alone: read, add, and release what others need to know."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.asking.token_pin import AskingPin
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.pages.clinical.release_dialog import ReleaseDialog
from ui.pages.clinical.results_view import ResultsView
from ui.pages.desk_page import DeskPage
from ui.text.error_text import describe
from ui.text.input_text import describe_input
from ui.text.person_text import isolated, main_name
from ui.theme import set_kind
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import InputError, TokenPinNeededError, VettingDeskError
from vetting_desk.model import Assessment, Case
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes as clinical
from vetting_desk.operations.clinical import releases_sent, results
from vetting_desk.operations.clinical.notes import Compartment, Note, Release, ReleaseKind


class ClinicalPage(DeskPage):
    """The clinical compartment of a case.

    What it shows is forgotten as soon as it is left. Words typed and not yet added are kept sealed in the
    casebook, and are there again the next time, after the lock or a crash as well.

    Attributes:
        unsigned: What this officer released and could not sign yet.
        results: Results of screeners over time.

    Signals:
        left: Back to the case.
    """

    left = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._case: Case | None = None
        self._drafts: tuple[Assessment, ...] = ()
        self._notes: list[Card] = []
        self._kept = ""
        self._dialog: ReleaseDialog | None = None
        self._build()
        self.header.went_back.connect(self.left)
        self._add.clicked.connect(self._on_add)
        self._field.submitted.connect(self._on_add)
        self._field.settled.connect(self._on_settled)
        self._release.clicked.connect(self._on_release)
        self._share.clicked.connect(self.share_drafts)

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the case"))
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        self._column = scroll.column
        self._column.addWidget(
            Paragraph(
                self.tr(
                    "Only psychologists can read what is here. Others see that there is something, and "
                    "what you release to them."
                ),
                "muted",
                self,
            )
        )
        self.unsigned = Banner(self)
        self.unsigned.acted.connect(self.sign_releases)
        self._column.addWidget(self.unsigned)
        self._field = GrowingText(3, one_line=False, parent=self)
        hint = self.tr("It is sealed when you add it, and never changed afterwards.")
        self._column.addWidget(Field(self.tr("New note"), self._field, hint, self))
        self._problem = label("", "error", self, wrap=True)
        self._problem.hide()
        self._column.addWidget(self._problem)
        acts = FlowRow(self)
        self._add = QPushButton(self.tr("Add the note"), acts)
        set_kind(self._add, "primary")
        self._release = QPushButton(self.tr("Release…"), acts)
        self._release.setAccessibleName(self.tr("Release what others need to know"))
        self._share = QPushButton(self.tr("Share drafts with psychologists"), acts)
        self._share.setAccessibleDescription(
            self.tr(
                "Everyone at this desk with a clinical key can then open the drafts of this case."
            )
        )
        self._share.setToolTip(self._share.accessibleDescription())
        for button in (self._add, self._release, self._share):
            acts.add(button)
        self._column.addWidget(acts)
        self._heading = label(self.tr("Notes so far"), "heading", self)
        self._column.addWidget(self._heading)
        self._none = Paragraph(self.tr("No notes yet."), "muted", self)
        self._column.addWidget(self._none)
        self.results = ResultsView(self)
        self.results.release_wanted.connect(self.release_words)
        self._column.addWidget(self.results)
        self._column.addStretch(1)

    def first_widget(self) -> QWidget:
        """Return the field for a new note."""
        return self._field

    def show_case(self, case: Case, drafts: Sequence[Assessment]) -> None:
        """Show the notes of a case; the officer may have to confirm first.

        Args:
            case: Whose.
            drafts: The officer's own clinical drafts of it, newest first: a release can come from one.
        """
        self._on_settled()
        self._case = case
        self._drafts = tuple(drafts)
        self.header.set_title(
            self.tr("Clinical notes"),
            f"{left_to_right(case.reference)} · {isolated(main_name(case))}",
        )
        self._show_error("")
        self._forget()
        self._none.hide()
        self._field.setReadOnly(True)
        self._look_for_unsigned()
        self._ask(clinical.look, case.id, done=self._on_looked, refused=self.left.emit)

    def notes(self) -> list[str]:
        """Return what is shown, a text for each note, the newest first."""
        return [card.accessibleName() for card in self._notes]

    @property
    def release_dialog(self) -> ReleaseDialog | None:
        """The dialog that releases, while it is on the screen."""
        return self._dialog

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the words when the page is left; not when the window is only out of sight."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._on_settled()
            self._forget()

    def _forget(self) -> None:
        self._kept = ""
        self._field.set_text("")
        self.results.show_results(())
        for card in self._notes:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._notes = []

    def flush(self) -> None:
        """Keep what is typed and not yet added, sealed, before this returns; locking never fails for it."""
        if self._case is not None and self._field.toPlainText() != self._kept:
            self._kept = self._field.toPlainText()
            with suppress(VettingDeskError):
                self._tasks.call(clinical.keep_unfinished, self._desk, self._case.id, self._kept)

    def _on_settled(self) -> None:
        if self._case is not None and self._field.toPlainText() != self._kept:
            self._kept = self._field.toPlainText()
            self._tasks.store(clinical.keep_unfinished, self._desk, self._case.id, self._kept)

    def _on_looked(self, found: Compartment) -> None:
        if not self.isVisible() or self._case is None or self._case.id != found.case_id:
            return
        self._forget()
        self._kept = found.unfinished
        self._field.set_text(found.unfinished)
        self._field.setReadOnly(False)
        for note in found.notes:
            self._put(note)
        self._none.setVisible(not found.notes)
        self._ask(results.results, found.case_id, self._language(), done=self._on_results)

    def _on_results(self, found: tuple[results.Series, ...]) -> None:
        if self.isVisible() and self._case is not None:
            self.results.show_results(found)

    def _language(self) -> str:
        return self.locale().name().partition("_")[0]

    def _put(self, note: Note) -> None:
        card = Card(self)
        who = self.tr("{officer}, {when}").format(
            officer=isolated(note.officer_name), when=moment_text(note.at)
        )
        card.column.addWidget(label(who, "caption", card, wrap=True))
        closed = self.tr("Not sealed to you: it was written before you had a key for it.")
        words = closed if note.words is None else note.words
        card.column.addWidget(Paragraph(words, "muted" if note.words is None else "body", card))
        card.setAccessibleName(f"{who}. {words}")
        self._notes.insert(0, card)
        self._column.insertWidget(self._column.indexOf(self._none) + 1, card)

    def _on_add(self) -> None:
        if self._case is None or not self._add.isEnabled():
            return
        words = self._field.toPlainText().strip()
        if not words:
            self._show_error(self.tr("Write the note first."))
            self._field.setFocus()
            return
        self._show_error("")
        self._add.setEnabled(False)
        self._field.setReadOnly(True)
        self._tasks.store(
            clinical.add_note,
            self._desk,
            self._case.id,
            words,
            done=self._on_added,
            failed=self._on_not_added,
        )

    def _on_added(self, note: Note) -> None:
        self._add.setEnabled(True)
        self._field.setReadOnly(False)
        self._field.set_text("")
        self._on_settled()
        self._none.hide()
        self._put(note)

    def _on_not_added(self, error: Exception) -> None:
        self._add.setEnabled(True)
        self._field.setReadOnly(False)
        self._show_error(_words(error, self._field.accessibleName()))

    def release_words(self, words: str = "") -> None:
        """Ask what is to be released to everyone, beginning with words that were chosen."""
        if self._case is None:
            return
        self._dialog = dialog = ReleaseDialog(self._drafts, words, parent=self)
        dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_release(self) -> None:
        self.release_words()

    def _on_given(self, kind: ReleaseKind, words: str, assessment_id: str) -> None:
        if self._case is None or self._dialog is None:
            return
        self._tasks.store(
            clinical.release,
            self._desk,
            self._case.id,
            kind,
            words,
            assessment_id,
            done=self._on_released,
            failed=self._dialog.show_failure,
        )

    def _on_released(self, _release: Release) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._look_for_unsigned()
        self.said.emit(self.tr("Released to everyone on this case."), "ok")

    def share_drafts(self) -> None:
        """Let all psychologists of this desk open the drafts that this one can open, as for a handover."""
        if self._case is not None:
            self._tasks.store(clinical.share_all, self._desk, self._case.id, done=self._on_shared)

    def _on_shared(self, count: int) -> None:
        words = self.tr(
            "%n draft(s) can now be opened by all psychologists of this desk.", "", count
        )
        self.said.emit(words, "ok" if count else "info")

    def sign_releases(self) -> None:
        """Sign what this officer released and could not sign then; their token's PIN may be asked for."""
        self._tasks.store(
            releases_sent.sign, self._desk, done=self._on_signed, failed=self._on_not_signed
        )

    def _on_signed(self, count: int) -> None:
        self.unsigned.hide()
        self.said.emit(self.tr("%n release(s) signed for headquarters.", "", count), "ok")

    def _on_not_signed(self, error: Exception) -> None:
        if isinstance(error, TokenPinNeededError):
            AskingPin(self._desk, self._tasks, self, error, self.sign_releases).ask()
            return
        words = describe(error)
        self.unsigned.show_message(
            words.sentence, words.hint, tone="error", action=self.tr("Sign now")
        )

    def _look_for_unsigned(self) -> None:
        self.unsigned.hide()
        self._tasks.store(releases_sent.not_signed, self._desk, done=self._on_unsigned)

    def _on_unsigned(self, waiting: Sequence[Release]) -> None:
        if not waiting:
            return
        self.unsigned.show_message(
            self.tr("%n of your releases is not signed yet.", "", len(waiting)),
            self.tr(
                "Everyone here sees it. Headquarters gets it with the next bundle once you have signed it."
            ),
            tone="warn",
            action=self.tr("Sign now"),
        )

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _show_error(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))


def _words(error: Exception, name: str) -> str:
    if isinstance(error, InputError):
        return describe_input(error, name)
    text = describe(error)
    return f"{text.sentence} {text.hint}".strip()
