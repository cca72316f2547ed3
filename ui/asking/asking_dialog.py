"""What dialogs share that ask the officer for what the core needs before it continues.

It stays on the screen until what was given is right, or the officer cancels. Subclasses add the
fields.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.asking.fitting import fit_height
from ui.text.error_text import describe
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label


class AskingDialog(QDialog):
    """A heading, the reason for asking, the fields, and an error line.

    Args:
        title: The title of its window.
        heading: What is asked, in few words.
        why: What it is wanted for.
        act: The words on the button that gives it.
        parent: The window.

    Attributes:
        body: The layout that takes the fields.
    """

    def __init__(
        self, title: str, heading: str, why: str, act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        column.addWidget(label(heading, "title", self, wrap=True))
        column.addWidget(Paragraph(why, "body", self))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.l)
        column.addLayout(self.body)
        self._problem = Paragraph("", "error", self)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addLayout(self._build_buttons(act))
        self.setMinimumWidth(current().px(Size.card))
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def _build_buttons(self, act: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._act = QPushButton(act, self)
        self._act.setDefault(True)
        set_kind(self._act, "primary")
        self._act.clicked.connect(self.submit)
        row.addWidget(cancel)
        row.addWidget(self._act)
        return row

    # For subclasses

    def is_filled(self) -> bool:
        """Return whether enough was entered to be tried."""
        return True

    def give(self) -> None:
        """Emit what was entered, to be tried."""
        raise NotImplementedError

    def words_for(self, error: Exception) -> str:
        """Return words for what was wrong with what was given."""
        words = describe(error)
        return f"{words.sentence} {words.hint}".strip()

    def focus_after(self, error: Exception) -> None:
        """Move the focus to the field that `error` is about."""
        raise NotImplementedError

    # What happens

    def problem(self) -> str:
        """Return the error shown; empty for none."""
        return "" if self._problem.isHidden() else self._problem.plain()

    def submit(self) -> None:
        """Emit what was entered, once: nothing more is emitted until `show_failure`."""
        if self._act.isEnabled() and self.is_filled():
            self._act.setEnabled(False)
            self.give()

    def show_failure(self, error: Exception) -> None:
        """Show what was wrong, and allow another try."""
        self._problem.set_plain(self.words_for(error))
        self._problem.show()
        self._act.setEnabled(True)
        self.focus_after(error)
        fit_height(self)

    def forget(self) -> None:
        """Clear every secret that was typed."""
        for edit in self.findChildren(PassphraseEdit):
            edit.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the height to the text."""
        super().showEvent(event)
        fit_height(self)
