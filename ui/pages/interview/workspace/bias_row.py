"""Quiet questions to the rater, beneath the overview: read, dismissed, and kept nowhere."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.texts import label
from vetting_desk.judgement.bias import Bias


class BiasRows(QWidget):
    """One sentence for each check that found something, with a way to dismiss it.

    Args:
        parent: The overview.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dismissed: set[Bias] = set()
        self._found: tuple[Bias, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.xs)

    def show_checks(self, found: tuple[Bias, ...]) -> None:
        """Show what was found and not dismissed in this sitting."""
        if found == self._found and self._column.count():
            return
        self._found = found
        self._fill()

    def forget(self) -> None:
        """Forget what was found and what was dismissed."""
        self._dismissed, self._found = set(), ()
        self._fill()

    def said(self) -> list[str]:
        """Return the sentences shown."""
        return [bias_text(each) for each in self._found if each not in self._dismissed]

    def dismiss(self, check: Bias) -> None:
        """Say nothing of this any more."""
        self._dismissed.add(check)
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = [each for each in self._found if each not in self._dismissed]
        for check in shown:
            line = self._line(check)
            self._column.addWidget(line)
            line.show()
        self.setVisible(bool(shown))

    def _line(self, check: Bias) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        row.addWidget(label(bias_text(check), "caption", line, wrap=True), 1)
        button = QPushButton(self.tr("Dismiss"), line)
        button.setAccessibleName(self.tr("Dismiss: {words}").format(words=bias_text(check)))
        button.setProperty("check", check.value)
        set_kind(button, "link")
        button.clicked.connect(self._on_dismissed)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _on_dismissed(self) -> None:
        self.dismiss(Bias(str(self.sender().property("check"))))


def bias_text(check: Bias) -> str:
    """Return the sentence of a check."""
    translate = QCoreApplication.translate
    return {
        Bias.ONE_SOURCE: translate(
            "Workspace", "All linked evidence is from one source. Is there another?"
        ),
        Bias.ONE_KIND: translate(
            "Workspace", "All linked evidence is of one kind. What would another kind say?"
        ),
        Bias.NOTHING_AGAINST: translate(
            "Workspace", "Nothing speaks against anything that is present. Where was it looked for?"
        ),
        Bias.COPIED: translate(
            "Workspace", "A reason has the same words as in another case. Is it of this person?"
        ),
        Bias.FAST: translate(
            "Workspace", "Many indicators were rated within four minutes. Look again after a pause."
        ),
        Bias.FIRST_TALK: translate(
            "Workspace", "All evidence is from the first talk. What has been learnt since?"
        ),
    }[check]
