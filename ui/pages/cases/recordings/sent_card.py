"""Sound that posts sent to headquarters: who sent it and why, and hearing it from memory with a reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import left_to_right, moment_text
from ui.text.person_text import isolated
from ui.text.recording_text import length_text
from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.reader.sound_panel import SoundPanel
from ui.widgets.row_button import RowButton
from ui.widgets.texts import label
from vetting_desk.decoding.asking import Samples
from vetting_desk.operations.recordings.reading import Heard
from vetting_desk.operations.recordings.sent import Sent


class SentCard(Card):
    """A line for each; one is heard at a time.

    Args:
        parent: The page.

    Attributes:
        sound: Plays a part from memory.
        rows: The lines, by the id of the entry that brought it.

    Signals:
        play_wanted: The id of the entry.
    """

    play_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self.column.addWidget(label(self.tr("Sent by a post"), "heading", self))
        self.sound = SoundPanel(self)
        self.sound.hide()
        self.column.addWidget(self.sound)
        self.rows: dict[str, RowButton] = {}
        self.hide()

    def show_sent(self, found: Sequence[Sent]) -> None:
        """Show what there is; nothing hides it."""
        self.clear()
        for each in found:
            when = f"{moment_text(each.at)} · {isolated(each.by)}"
            if each.erased:
                said = self.tr("Erased by the rule")
            else:
                length = left_to_right(length_text(each.milliseconds))
                said = f"{length} · {isolated(each.reason)}"
            row = RowButton(when, said, "play", "accent", self)
            row.setEnabled(not each.erased)
            row.clicked.connect(partial(self.play_wanted.emit, each.entry_id))
            self.column.addWidget(row)
            self.rows[each.entry_id] = row
        self.setVisible(bool(found))

    def play(self, heard: Heard) -> None:
        """Play a part."""
        self.sound.show()
        self.sound.show_sound(Samples(heard.rate, 1, heard.samples))
        self.sound.button.click()

    def clear(self) -> None:
        """Stop, and forget what was shown and heard."""
        self.sound.clear()
        self.sound.hide()
        for row in self.rows.values():
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        self.hide()
