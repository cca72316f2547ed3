"""Asks what was found of a possible match with a list, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.text.list_text import found_text
from ui.theme import Size, current
from ui.widgets.choice import Choice
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.model.watch_list import HitFound

LIMIT = 500
_WIDTH = 520


class FoundDialog(TriedDialog):
    """It stays on the screen until `accept`, so that what was typed is not lost.

    Args:
        heading: Which match.
        words: What agrees in it.
        parent: The page.

    Signals:
        given(str, str): What was found, a value of `HitFound`, and the reasons, to be tried.
    """

    given = Signal(str, str)

    def __init__(self, heading: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What did you find?"), f"{heading}\n{words}", parent)
        self.found = Choice(self.tr("Found"), self, above=True)
        every = [(each.value, found_text(each)) for each in HitFound]
        self.found.show_choices([("", self.tr("Choose…")), *every])
        name = self.tr("Why, in your own words")
        self.words = GrowingText(3, one_line=False, parent=self)
        self.words.setAccessibleName(name)
        hint = label(
            self.tr(
                "It is kept with the case, and stands in the copy for the person's lawyer. It changes no stage "
                "and is no evidence by itself."
            ),
            "hint",
            self,
            wrap=True,
        )
        at = self.column.count() - 1
        parts = (self.found, label(name, "strong", self), hint, self.words, self.problem_line)
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Keep it"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.found.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the reasons."""
        return self.words

    def _on_act(self) -> None:
        found, words = self.found.choice(), self.words.toPlainText().strip()
        if not self.act.isEnabled():
            return
        if not found:
            self.say(self.tr("Choose what you found."))
            self.found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not words:
            self.say(self.tr("Say why."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(words) > LIMIT:
            pattern = self.tr("That is too long. The limit is {limit} characters.")
            self.say(pattern.format(limit=LIMIT))
        else:
            self.begin_trying()
            self.given.emit(found, words)
