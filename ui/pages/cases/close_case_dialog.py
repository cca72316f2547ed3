"""Asks why a case is closed: one of few reasons, and own words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import left_to_right
from ui.text.closing_text import open_text, why_text
from ui.theme import Size, current
from ui.widgets.choice import Choice
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.model.closing import ClosedFor, StillOpen

LIMIT = 500
_WIDTH = 480


class CloseCaseDialog(TriedDialog):
    """It stays on the screen until `accept`, so that what was typed is not lost.

    Args:
        reference: The case's number for people.
        still_open: What keeps it from being closed; it is said at once.
        parent: The page.

    Signals:
        given(str, str): Why, a value of `ClosedFor`, and own words, to be tried.
    """

    given = Signal(str, str)

    def __init__(
        self, reference: str, still_open: StillOpen, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Close this case?"),
            self.tr(
                "{reference}\nWork on it ends. It is no decision, and counts as none. Nothing is lost, how "
                "long it is kept does not change, and it can be opened again with a reason."
            ).format(reference=left_to_right(reference)),
            parent,
        )
        self.why = Choice(self.tr("Why"), self)
        every = [(each.value, why_text(each)) for each in ClosedFor]
        self.why.show_choices([("", self.tr("Choose…")), *every])
        name = self.tr("In your own words")
        self.words = GrowingText(2, one_line=False, parent=self)
        self.words.setAccessibleName(name)
        hint = label(self.tr("It is kept with the case."), "hint", self, wrap=True)
        at = self.column.count() - 1
        parts = (self.why, label(name, "strong", self), hint, self.words, self.problem_line)
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Close the case"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        if still_open.any:
            self.say(open_text(still_open))

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.words

    def _on_act(self) -> None:
        why, words = self.why.choice(), self.words.toPlainText().strip()
        if not self.act.isEnabled():
            return
        if not why:
            self.say(self.tr("Choose why."))
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        elif why == ClosedFor.OTHER and not words:
            self.say(self.tr("Say why in your own words."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(words) > LIMIT:
            pattern = self.tr("That is too long. The limit is {limit} characters.")
            self.say(pattern.format(limit=LIMIT))
        else:
            self.begin_trying()
            self.given.emit(why, words)
