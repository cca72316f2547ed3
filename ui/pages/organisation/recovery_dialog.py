"""Two custodians, one after the other, each type a passphrase of their own; neither sees the other's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.texts import Paragraph, label


class RecoveryDialog(QDialog):
    """Asks the first custodian, then, with the first's passphrase out of sight, the second.

    Args:
        replaces: True where there is a recovery identity already, which this one replaces.
        parent: The page.

    Signals:
        given: Both passphrases, the first custodian's first; once, when both were given.
    """

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, replaces: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery identity"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._first_passphrase = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        self._title = label("", "title", self, wrap=True)
        column.addWidget(self._title)
        self._lead = Paragraph("", "body", self)
        column.addWidget(self._lead)
        self._problems = ProblemSummary(self)
        column.addWidget(self._problems)
        hint = self.tr(
            "At least 15 characters; four or five words that do not belong together are good."
        )
        self.first = NewPassphrase(self.tr("Passphrase of the first custodian"), hint, self)
        self.second = NewPassphrase(self.tr("Passphrase of the second custodian"), hint, self)
        for step in (self.first, self.second):
            step.submitted.connect(self._on_next)
            column.addWidget(step)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.next_button = QPushButton(self)
        self.next_button.setDefault(True)
        set_kind(self.next_button, "primary")
        self.next_button.clicked.connect(self._on_next)
        row.addWidget(cancel)
        row.addWidget(self.next_button)
        column.addLayout(row)
        self._column = column
        self._replaces = replaces
        self._ask_first()

    def step(self) -> int:
        """Return who is asked now: 1 or 2."""
        return 1 if self.second.isHidden() else 2

    def problems(self) -> list[str]:
        """Return what is said to be wrong."""
        return self._problems.words()

    def done(self, result: int) -> None:
        """Close, and forget what was typed."""
        self._first_passphrase = ""
        self.first.clear()
        self.second.clear()
        super().done(result)

    def _ask_first(self) -> None:
        self._title.setText(self.tr("First custodian"))
        words = self.tr(
            "Only the first custodian looks at the screen and types. Nobody can show this passphrase again: "
            "write it down and keep it apart from the file."
        )
        if self._replaces:
            words += " " + self.tr(
                "There is a recovery identity already. Keep its file and passphrases: backups made so far "
                "open only with them."
            )
        self._lead.set_plain(words)
        self.next_button.setText(self.tr("Go on to the second custodian"))
        self.second.hide()
        self.first.first.setFocus()

    def _ask_second(self) -> None:
        self._title.setText(self.tr("Second custodian"))
        self._lead.set_plain(
            self.tr(
                "The first custodian's passphrase is out of sight. Now only the second custodian looks at the "
                "screen and types another one."
            )
        )
        self.next_button.setText(self.tr("Make the recovery identity"))
        self.first.hide()
        self.second.show()
        self._take_room()
        self.second.first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the size to the text, which is known once the style was applied."""
        self._take_room()
        super().showEvent(event)

    def _take_room(self) -> None:
        width = current().px(Size.card + 2 * SPACE.xxxl)
        self.setMinimumWidth(width)
        self._column.activate()
        self.resize(width, self._column.totalHeightForWidth(width))

    def _on_next(self) -> None:
        self._problems.clear()
        asked = self.first if self.step() == 1 else self.second
        problems = asked.problems()
        if not problems and self.step() == 2 and asked.text() == self._first_passphrase:
            problems = [
                (
                    self.tr("The two custodians need two different passphrases"),
                    asked.first.field,
                )
            ]
        if problems:
            self._problems.show_problems(problems)
            self._take_room()
        elif self.step() == 1:
            self._first_passphrase = asked.text()
            asked.clear()
            self._ask_second()
        else:
            first, second = self._first_passphrase, asked.text()
            self.accept()
            self.given.emit(first, second)
