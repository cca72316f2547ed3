"""The recordings of a case, and what its person says to being recorded; one recording at a time is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.pages.cases.recordings.recording_card import RecordingCard
from ui.pages.cases.recordings.sent_card import SentCard
from ui.pages.cases.recordings.typing_dialog import TypingDialog
from ui.pages.cases.recordings.view import RecordingsView, look
from ui.pages.desk_page import DeskPage
from ui.pages.reason_dialog import ReasonDialog
from ui.text.error_text import describe
from ui.text.person_text import isolated
from ui.text.recording_text import length_text, state_text
from ui.widgets.card import Card
from ui.widgets.case_tabs import RECORDINGS, CaseTabs
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import DeskKind
from vetting_desk.model.recording import AGREES, Recording, Transcript
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.recordings import consent, keeping, reading, sending, sent
from vetting_desk.operations.recordings.consent import Consent
from vetting_desk.operations.recordings.reading import Heard


class RecordingsPage(DeskPage):
    """The page.

    Attributes:
        case_id: The case shown; empty before the first.
        view: What is shown; None until it was read.
        card: The recording that is shown.
        rows: All of them, to choose from, where there is more than one.
        withdraw: The person takes their consent back.

    Signals:
        left: Back to the list of cases.
        tab_wanted: Name of another part of the case.
    """

    left = Signal()
    tab_wanted = Signal(str)
    listens_to = frozenset({Subject.CASES})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.case_id = ""
        self.view: RecordingsView | None = None
        self.rows: list[RowButton] = []
        self._chosen, self._reason = "", ""
        self._works = may(desk.officer, Action.INTERVIEW)
        self._build()

    def _build(self) -> None:
        self.header.set_back(self.tr("Cases"))
        self.header.went_back.connect(self.left)
        self.tabs = CaseTabs(RECORDINGS, self.header)
        self.tabs.wanted.connect(self.tab_wanted)
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        self._scroll = scroll
        asked = Card(self)
        asked.column.addWidget(label(self.tr("What they say to being recorded"), "strong", asked))
        self._consent = Paragraph("", "body", asked)
        asked.column.addWidget(self._consent)
        self._how = Paragraph("", "muted", asked)
        asked.column.addWidget(self._how)
        self.withdraw = QPushButton(self.tr("They take it back"), asked)
        self.withdraw.clicked.connect(self._on_withdraw)
        asked.column.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignLeading)
        scroll.column.addWidget(asked)
        self._empty = EmptyState(self)
        scroll.column.addWidget(self._empty)
        self.card = RecordingCard(
            may_work=self._works,
            may_erase=may(self._desk.officer, Action.ERASE),
            at_post=self._desk.desk.kind is DeskKind.POST,
            parent=self,
        )
        self.card.play_wanted.connect(self._on_play)
        self.card.check_wanted.connect(self._on_check)
        self.card.send_wanted.connect(self._on_send)
        self.card.erase_wanted.connect(self._on_erase)
        self.card.write_wanted.connect(self._on_write)
        self.card.sound.failed.connect(self._on_failed)
        scroll.column.addWidget(self.card)
        self.sent = SentCard(self)
        self.sent.play_wanted.connect(self._on_play_sent)
        self.sent.sound.failed.connect(self._on_failed)
        scroll.column.addWidget(self.sent)
        scroll.column.addStretch(1)

    # Showing

    def show_case(self, case_id: str) -> None:
        """Show the recordings of a case; `activate` brings them."""
        if case_id != self.case_id:
            self.case_id, self._chosen = case_id, ""
            self._forget()

    def refresh(self) -> None:
        """Read them; it counts as opening the case."""
        if self.case_id:
            self._ask(
                look, self.case_id, self._chosen, done=self._on_looked, refused=self._on_refused
            )

    def first_widget(self) -> QWidget:
        """Return what listens, where there is something to hear."""
        return self.card.listen if self.card.listen.isVisibleTo(self) else self.tabs

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget sound, words and the reason when the page is left; not when the window is out of sight."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _forget(self) -> None:
        self.view, self._reason = None, ""
        self.card.clear()
        self.card.hide()
        self.sent.clear()
        self._empty.hide()
        self.withdraw.hide()
        self._show_rows(())
        for part in (self._consent, self._how):
            part.set_plain("")
        self.header.set_title("")

    def _on_changed(self, changed: Changed) -> None:
        if (
            changed.touches_case(self.case_id, *self.listens_to)
            and not self.card.sound.is_playing()
            and not self.sent.sound.is_playing()
        ):
            super()._on_changed(changed)

    def _on_refused(self) -> None:
        if self.view is None:
            self.left.emit()

    def _on_looked(self, view: RecordingsView) -> None:
        if view.case_id != self.case_id or not self.isVisible():
            return
        self.view = view
        self.header.set_title(view.name, left_to_right(view.reference))
        self._show_consent(view.consent)
        shown = self._shown()
        self._show_rows(view.recordings if len(view.recordings) > 1 else ())
        self.card.setVisible(shown is not None)
        self._empty.setVisible(shown is None and not view.sent)
        self.sent.show_sent(view.sent)
        if shown is not None:
            self.card.show_recording(shown, view)
        else:
            self._empty.show_nothing(
                self.tr("No recording of this case"),
                self.tr("A talk is recorded from its questions, once the person agreed."),
            )
        self.keep_focus()

    def _shown(self) -> Recording | None:
        found = self.view.recordings if self.view is not None else ()
        chosen = (each for each in found if each.id == self._chosen)
        return next(chosen, found[0] if found else None)

    def _show_consent(self, said: Consent) -> None:
        answers = {
            "agrees": self.tr("They agree."),
            "refused": self.tr("They said no. It says nothing about them."),
            "withdrawn": self.tr("They took it back. It says nothing about them."),
        }
        words = answers.get(said.answer, self.tr("Nobody has asked."))
        if said.at is not None:
            words += " " + self.tr("{when}, by {who}, in {language}.").format(
                when=moment_text(said.at),
                who=isolated(said.officer_name),
                language=isolated(said.language),
            )
        self._consent.set_plain(words)
        self._how.set_plain(isolated(said.how) if said.how else "")
        self._how.setVisible(bool(said.how))
        self.withdraw.setVisible(self._works and said.answer == AGREES)

    def _show_rows(self, recordings: tuple[Recording, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        at = self._scroll.column.indexOf(self.card)
        for number, each in enumerate(recordings):
            when = f"{moment_text(each.begun_at)} · {left_to_right(length_text(each.milliseconds))}"
            row = RowButton(when, state_text(each), "microphone", "accent", self)
            row.clicked.connect(partial(self._on_chosen, each.id))
            self._scroll.column.insertWidget(at + number, row)
            self.rows.append(row)

    def _on_chosen(self, recording_id: str) -> None:
        self._chosen = recording_id
        self.refresh()

    # Acting

    def _on_play(self, milliseconds: int) -> None:
        self._with_reason(partial(self._listen, milliseconds))

    def _on_play_sent(self, entry_id: str) -> None:
        self._with_reason(partial(self._listen_to_sent, entry_id))

    def _with_reason(self, listen: Callable[[], None]) -> None:
        """Listen once it is said why; asked once while the page is shown."""
        if self._reason:
            listen()
            return
        dialog = ReasonDialog(
            self.tr("Listen"),
            self.tr("Who listens, to which part, when and why stands in the log."),
            self.tr("Listen"),
            parent=self,
        )
        dialog.given.connect(partial(self._on_reason, dialog, listen))
        dialog.open()

    def _on_reason(
        self, dialog: ReasonDialog, listen: Callable[[], None], reason: str, _word: str
    ) -> None:
        self._reason = reason
        dialog.accept()
        listen()

    def _listen_to_sent(self, entry_id: str) -> None:
        self._ask(
            sent.listen, entry_id, self._reason, done=self._on_sent_heard, failed=self._on_failed
        )

    def _on_sent_heard(self, heard: Heard) -> None:
        if self.isVisible():
            self.card.sound.stop()
            self.sent.play(heard)

    def _listen(self, milliseconds: int) -> None:
        shown = self._shown()
        if shown is not None:
            self._ask(
                reading.listen, shown.id, self._reason, milliseconds,
                done=self._on_heard, failed=self._on_failed,
            )  # fmt: skip

    def _on_heard(self, heard: Heard) -> None:
        if self.isVisible():
            self.sent.sound.stop()
            self.card.play(heard)

    def _on_check(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._ask(reading.verify, shown.id, done=self._on_checked, failed=self._on_failed)

    def _on_checked(self, recording: Recording) -> None:
        words = self.tr(
            "%n piece(s), each in its place: this is what was recorded.", "", recording.pieces
        )
        self.said.emit(words, "ok")

    def _on_send(self) -> None:
        self._decide(
            self.tr("Send to headquarters"),
            self.tr(
                "The sound goes with the next bundle, sealed to headquarters. Otherwise it stays at this desk."
            ),
            self.tr("Sign it"),
            lambda recording, reason, _word: partial(sending.send, self._desk, recording, reason),
            self.tr("It goes with the next bundle."),
        )

    def _on_erase(self) -> None:
        self._decide(
            self.tr("Erase this recording"),
            self.tr(
                "Sound, marks and typed words go. That there was a recording, and how long, stays. Backups "
                "made before still have it."
            ),
            self.tr("Erase"),
            lambda recording, reason, word: partial(
                keeping.erase, self._desk, recording, reason, word
            ),
            self.tr("Erased."),
            danger=True,
        )

    def _decide(
        self,
        title: str,
        words: str,
        act: str,
        call: Callable[[str, str, str], Callable[[], object]],
        said: str,
        *,
        danger: bool = False,
    ) -> None:
        """Ask for a reason, and for what cannot be undone the passphrase; then do it."""
        shown = self._shown()
        if shown is None:
            return
        kind = "danger" if danger else "primary"
        dialog = ReasonDialog(title, words, act, kind=kind, passphrase=danger, parent=self)

        def attempt(reason: str, word: str) -> None:
            doing = call(shown.id, reason, word)
            self._ask(
                lambda _desk: doing(),
                done=lambda _found: self._on_decided(dialog, said),
                failed=dialog.show_failure,
            )

        dialog.given.connect(attempt)
        dialog.open()

    def _on_decided(self, dialog: ReasonDialog, said: str) -> None:
        dialog.accept()
        self.said.emit(said, "ok")
        self.refresh()

    def _on_write(self, milliseconds: int, before: Transcript | None) -> None:
        shown = self._shown()
        if shown is not None:
            self.card.sound.stop()
            dialog = TypingDialog(
                self._desk, shown.id, milliseconds, self._tasks, before, parent=self
            )
            dialog.done_with.connect(self._on_written)
            dialog.open()

    def _on_written(self, _typed: Transcript) -> None:
        self.refresh()

    def _on_withdraw(self) -> None:
        self._ask(consent.withdraw, self.case_id, done=self._on_withdrawn)

    def _on_withdrawn(self, _said: Consent) -> None:
        self.said.emit(self.tr("Written down. Nothing more is recorded."), "ok")
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        self.said.emit(f"{words.sentence} {words.hint}".strip(), "error")
