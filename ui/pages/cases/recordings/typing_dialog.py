"""What was said, typed beside a recording: from where, in which language, and whether it is a translation."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.text.recording_text import length_text
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph
from ui.widgets.words_field import WordsField, line_edit
from vetting_desk.model.recording import Transcript
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.recordings import reading


class TypingDialog(DeedDialog):
    """Asks for the words.

    Args:
        desk: The unlocked desk.
        recording_id: Beside which.
        milliseconds: From where in the sound.
        tasks: Where it is kept.
        before: What is typed anew; None for words of their own.
        parent: The page.

    Attributes:
        words: What was said.
        language: Of the words.
        translated: Whether they are a translation.
    """

    def __init__(
        self,
        desk: OpenDesk,
        recording_id: str,
        milliseconds: int,
        tasks: Tasks,
        before: Transcript | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Type what is said"), self.tr("Keep the words"), tasks, parent)
        self._desk, self._recording_id = desk, recording_id
        self._at, self._before = milliseconds, before
        place = self.tr("From {time} in the recording.").format(
            time=left_to_right(length_text(milliseconds))
        )
        self.body.addWidget(Paragraph(place, "muted", self))
        self.words = WordsField(
            self.tr("What is said"),
            self.tr("Word for word. What was typed before stays in the history."),
            lines=5,
            parent=self,
        )
        self.body.addWidget(self.words)
        self.language: QLineEdit = line_edit(self)
        self.body.addWidget(Field(self.tr("Language of these words"), self.language, parent=self))
        self.translated = QCheckBox(self.tr("This is a translation of what is said"), self)
        self.body.addWidget(self.translated)
        if before is not None:
            self.words.show_text(before.words)
            self.language.setText(before.language)
            self.translated.setChecked(before.translated)

    def _focus_first(self) -> None:
        self.words.setFocus()

    def find_problems(self) -> Problems:
        """Return what is missing."""
        found: Problems = []
        if not self.words.text().strip():
            found.append((self.tr("Type what is said."), self.words.edit))
        if not self.words.fits():
            found.append((self.tr("What is written is too long to be kept."), self.words.edit))
        if not self.language.text().strip():
            found.append((self.tr("Write in which language these words are."), self.language))
        return found

    def begin(self) -> None:
        """Keep them."""
        self.run(self._write, reports=False)

    def _write(self) -> Transcript:
        return reading.write(
            self._desk,
            self._recording_id,
            self._at,
            self.words.text(),
            self.language.text(),
            translated=self.translated.isChecked(),
            replaces=self._before.id if self._before is not None else "",
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return {"words": self.words, "language": self.language}.get(name)
