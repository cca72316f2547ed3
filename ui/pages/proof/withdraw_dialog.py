"""Taking a proof back, suspending one, letting it count again, saying that a key is spoilt: why, and who."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.pages.proof.proof_text import why_text
from ui.pages.reason_dialog import ReasonDialog
from ui.theme import current
from ui.widgets.field import Field
from ui.widgets.filter_chips import FilterChips
from ui.widgets.texts import label

_LINES = 72
WHYS = ("lost", "misused", "name", "withdrawn", "other")
"""Why an officer takes a proof back or suspends it; the list says so to whoever checks the paper."""


class WithdrawDialog(ReasonDialog):
    """Takes why, in a word that stands on the list and in words for the file, and the officer's passphrase.

    Args:
        title: The question in few words.
        words: What it means.
        act: The words on the button that does it.
        shown: True to ask which proof it is, by what stands on it.
        parent: The page.
    """

    def __init__(
        self,
        title: str,
        words: str,
        act: str,
        *,
        shown: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, act, kind="danger", passphrase=True, parent=parent)
        heading = label(self.tr("What the list says"), "strong", self)
        whys = [(each, why_text(each)) for each in WHYS]
        self.why = FilterChips(whys, heading.text(), self, preselected=False)
        at = self.column.count() - 6  # above the reason
        self.column.insertWidget(at, heading)
        self.column.insertWidget(at + 1, self.why)
        self.shown = QPlainTextEdit(self)
        self.shown.setTabChangesFocus(True)
        self.shown.setFixedHeight(current().px(_LINES))
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field = Field(
            self.tr("What the code says, or the number"),
            self.shown,
            self.tr(
                "Read the code with a scanner, type the lines below it, or the 32 signs of its number."
            ),
            self,
        )
        self.column.insertWidget(at, field)
        field.setVisible(shown)
        if shown:
            self.shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_act(self) -> None:
        """Ask for what the list is to say too: nothing is chosen beforehand."""
        if self.act.isEnabled() and not self.why.choice():
            self.say(self.tr("Choose what the list says."))
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super()._on_act()
