"""One recording: its sound, the questions in it, and what was typed beside it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import left_to_right, moment_text
from ui.pages.cases.recordings.view import RecordingsView
from ui.text.person_text import isolated
from ui.text.recording_text import length_text, mark_text, state_text
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.reader.sound_panel import SoundPanel
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph, label
from vetting_desk.decoding.asking import Samples
from vetting_desk.model.recording import MarkSort, Recording, RecordingState, Transcript
from vetting_desk.operations.recordings.reading import Heard

_SHAPES = {
    MarkSort.QUESTION: "play",
    MarkSort.PAUSED: "pause",
    MarkSort.RESUMED: "microphone",
    MarkSort.GAP: "warn",
}


class RecordingCard(Card):
    """Shows it; what is wanted goes up.

    Args:
        may_work: Whether the officer types and sends.
        may_erase: Whether they erase.
        at_post: Whether this desk sends to headquarters.
        parent: The page.

    Attributes:
        sound: Plays a part from memory.
        check, send, erase, write: What can be done with it.
        marks: The places one can play from.
        lines: What was typed and stands.

    Signals:
        play_wanted: From where, in milliseconds.
        check_wanted, send_wanted, erase_wanted: As the buttons say.
        write_wanted: From where, and the `Transcript` that is typed anew, or None.
    """

    play_wanted = Signal(int)
    check_wanted = Signal()
    send_wanted = Signal()
    erase_wanted = Signal()
    write_wanted = Signal(int, object)

    def __init__(
        self, *, may_work: bool, may_erase: bool, at_post: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=SPACE.m)
        self._may_work, self._may_erase, self._at_post = may_work, may_erase, at_post
        self._place = 0
        self._heading = label("", "heading", self, wrap=True)
        self._state = Paragraph("", "muted", self)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._state)
        self.listen = QPushButton(self.tr("Listen from the beginning"), self)
        set_kind(self.listen, "primary")
        button_icon(self.listen, "play", "on_accent")
        self.write = QPushButton(self.tr("Type what is said…"), self)
        self.check = QPushButton(self.tr("Check that it is what was recorded"), self)
        self.send = QPushButton(self.tr("Send to headquarters…"), self)
        self.erase = QPushButton(self.tr("Erase…"), self)
        set_kind(self.erase, "danger")
        acts = FlowRow(self, SPACE.s)
        for button in (self.listen, self.write, self.check, self.send, self.erase):
            acts.add(button)
        self.column.addWidget(acts)
        self.sound = SoundPanel(self)
        self.sound.hide()
        self.column.addWidget(self.sound)
        self._places = label(self.tr("Places in it"), "strong", self)
        self.column.addWidget(self._places)
        self._words = label(self.tr("What was typed"), "strong", self)
        self.column.addWidget(self._words)
        self.marks: list[RowButton] = []
        self.lines: list[RowButton] = []
        self.listen.clicked.connect(partial(self.play_wanted.emit, 0))
        self.check.clicked.connect(self.check_wanted)
        self.send.clicked.connect(self.send_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.write.clicked.connect(self._on_write)

    def show_recording(self, recording: Recording, view: RecordingsView) -> None:
        """Show a recording with what lies beside it."""
        self.clear()
        self._heading.setText(
            f"{moment_text(recording.begun_at)} · {left_to_right(length_text(recording.milliseconds))}"
        )
        self._state.set_plain(self._state_words(recording, view))
        ended = recording.state is RecordingState.ENDED
        heard = ended and view.chosen is not None and bool(recording.pieces)
        self.listen.setVisible(heard)
        self.write.setVisible(heard and self._may_work)
        self.check.setVisible(ended)
        can_send = heard and self._may_work and self._at_post
        self.send.setVisible(can_send and not recording.sealed and not recording.sent)
        self.erase.setVisible(ended and self._may_erase)
        seen = view.chosen
        self._places.setVisible(seen is not None and bool(seen.marks))
        self._words.setVisible(seen is not None and bool(seen.standing))
        if seen is None:
            return
        at = self.column.indexOf(self._places) + 1
        for number, mark in enumerate(seen.marks):
            where = left_to_right(length_text(mark.milliseconds))
            row = RowButton(mark_text(mark), where, _SHAPES[mark.sort], "accent", self)
            row.setEnabled(heard and mark.milliseconds < recording.milliseconds)
            row.clicked.connect(partial(self.play_wanted.emit, mark.milliseconds))
            self.column.insertWidget(at + number, row)
            self.marks.append(row)
        for typed in seen.standing:
            row = RowButton(isolated(typed.words), self._typed_words(typed), "edit", parent=self)
            row.setEnabled(heard and self._may_work)
            row.clicked.connect(partial(self.write_wanted.emit, typed.milliseconds, typed))
            self.column.addWidget(row)
            self.lines.append(row)

    def play(self, heard: Heard) -> None:
        """Play a part."""
        self._place = heard.milliseconds
        self.sound.show()
        self.sound.show_sound(Samples(heard.rate, 1, heard.samples))
        self.sound.button.click()

    def clear(self) -> None:
        """Stop, and forget what was shown and heard."""
        self.sound.clear()
        self.sound.hide()
        self._place = 0
        for row in (*self.marks, *self.lines):
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.marks, self.lines = [], []
        self._heading.setText("")
        self._state.set_plain("")

    def _state_words(self, recording: Recording, view: RecordingsView) -> str:
        said = [f"{state_text(recording)} · {isolated(recording.officer_name)}"]
        if recording.sealed:
            said.append(self.tr("Clinical: sealed to psychologists"))
        if recording.sent:
            said.append(self.tr("Its sound was signed for headquarters"))
        if recording.erased_why and recording.erased_why != "recording_days":
            said.append(isolated(recording.erased_why))
        if view.erased_from is not None:
            day = moment_text(view.erased_from)
            said.append(self.tr("Is erased by the rule from {day}").format(day=day))
        return " · ".join(said)

    def _typed_words(self, typed: Transcript) -> str:
        said = [left_to_right(length_text(typed.milliseconds)), isolated(typed.language)]
        if typed.translated:
            said.append(self.tr("translation"))
        return " · ".join((*said, isolated(typed.officer_name), moment_text(typed.at)))

    def _on_write(self) -> None:
        self.write_wanted.emit(self._place, None)
