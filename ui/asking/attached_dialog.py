"""One file, beside a record or of a case, shown or played from memory. It is decoded where no keys are."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.ground.tasks import Tasks
from ui.i18n import in_line
from ui.text.error_text import describe
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.reader.decoded_paper import DecodedPaper
from ui.widgets.reader.reader import Reader
from ui.widgets.reader.sound_panel import SoundPanel
from ui.widgets.texts import label
from vetting_desk.decoding import asking
from vetting_desk.decoding.asking import Samples
from vetting_desk.decoding.kinds import MediaKind, kind_of
from vetting_desk.errors import DecodingError

_WHY = {
    "unknown": QT_TRANSLATE_NOOP(
        "Attached", "Files of this kind can be neither shown nor played here."
    ),
    "too-large": QT_TRANSLATE_NOOP("Attached", "The file is larger than what is shown here."),
    "unreadable": QT_TRANSLATE_NOOP(
        "Attached", "The file is damaged, or is not what it looks like."
    ),
    "locked": QT_TRANSLATE_NOOP("Attached", "The document is closed by a password."),
    "time": QT_TRANSLATE_NOOP(
        "Attached", "Decoding it took too long and was stopped. The file may be made to do harm."
    ),
    "failed": QT_TRANSLATE_NOOP(
        "Attached",
        "What decoded the file broke down and was stopped. The file may be made to do harm.",
    ),
    "no-player": QT_TRANSLATE_NOOP(
        "Attached", "This computer has no player that takes a sound from memory."
    ),
}
_KEPT = QT_TRANSLATE_NOOP("Attached", "It is kept in the record as it came.")
_SHARE = 0.85
"""Of the window, that the dialog takes."""


class AttachedDialog(QDialog):
    """Shows a file.

    Args:
        title: What it shows; empty for no words.
        about: What else is known of it, in one line.
        content: The file.
        tasks: Where it is decoded.
        parent: The page.
        kept: What is said of a file that cannot be shown; empty for one beside a record.
    """

    def __init__(
        self,
        title: str,
        about: str,
        content: bytes,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        kept: str = "",
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.setWindowTitle(self.tr("Attached file"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._kept = kept
        self._build(title or self.tr("Attached file"), about)
        self._show(content)
        if parent is not None:
            self.resize(parent.window().size() * _SHARE)

    def _build(self, title: str, about: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(in_line(title), "title", self, wrap=True))
        column.addWidget(label(about, "caption", self))
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self._stack = QStackedWidget(self)
        self.reader = Reader(self)
        self.sound = SoundPanel(self)
        self._stack.addWidget(self.reader)
        self._stack.addWidget(self.sound)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.sound.failed.connect(self._on_failed)
        self.finished.connect(self._on_finished)

    def _show(self, content: bytes) -> None:
        if kind_of(content) is MediaKind.SOUND:
            self._stack.setCurrentWidget(self.sound)
            self.sound.setEnabled(False)
            self._tasks.work(asking.sound, content, done=self._on_sound, failed=self._on_failed)
            return
        self._stack.setCurrentWidget(self.reader)
        paper = DecodedPaper(content, self._tasks, self.reader)
        paper.failed.connect(self._on_failed)
        self.reader.show_paper(paper)
        self.reader.view.setFocus()
        paper.begin()

    def _on_sound(self, samples: Samples) -> None:
        self.sound.setEnabled(True)
        self.sound.show_sound(samples)
        self.sound.button.setFocus()

    def _on_failed(self, error: Exception) -> None:
        why = _WHY.get(str(getattr(error, "fields", {}).get("detail")))
        if not isinstance(error, DecodingError) or why is None:
            self.banner.show_message(describe(error).sentence, describe(error).hint, tone="warn")
        else:
            kept = self._kept or QCoreApplication.translate("Attached", str(_KEPT))
            words = QCoreApplication.translate("Attached", str(why))
            self.banner.show_message(words, kept, tone="warn")
        self._stack.setVisible(self._stack.currentWidget() is self.reader and bool(self._count()))
        self.close_button.setFocus()

    def _count(self) -> int:
        paper = self.reader.view.paper
        return paper.count() if paper is not None else 0

    def _on_finished(self) -> None:
        """Stop what is played, and forget the file."""
        self.sound.clear()
        self.reader.show_paper(None)
        self.deleteLater()
