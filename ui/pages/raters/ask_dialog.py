"""Asks a supervisor who rates second: an officer of this desk, or another desk."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.text.person_text import isolated
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.text_field import GrowingText
from vetting_desk.operations.raters.asking import Rater


class AskDialog(TriedDialog):
    """Stays on the screen until `accept`.

    Args:
        raters: Whom one may ask.
        parent: The page.

    Signals:
        given: The `Rater` chosen, and words for them.
    """

    given = Signal(object, str)

    def __init__(self, raters: Sequence[Rater], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who rates second?"),
            self.tr(
                "They see the words, kind and place of the evidence, and nothing of how it was rated. Choose "
                "somebody who does not know the ratings and is free to differ."
            ),
            parent,
        )
        self._raters = tuple(raters)
        self.choice = Choice(self.tr("Second rater"), self, above=True)
        self.choice.show_choices(
            [
                ("", self.tr("Nobody yet")),
                *((str(n), self._words(each)) for n, each in enumerate(raters)),
            ]
        )
        self.words = GrowingText(2, one_line=False, parent=self)
        field = Field(
            self.tr("Words for them (optional)"),
            self.words,
            self.tr("Never anything of the ratings."),
            self,
        )
        at = self.column.count() - 1
        for number, part in enumerate((self.choice, field, self.problem_line)):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Ask them"), "primary")
        self.act.clicked.connect(self._on_act)

    def typed_field(self) -> QWidget:
        """Return the choice."""
        return self.choice

    def _words(self, each: Rater) -> str:
        if each.officer_name:
            return isolated(each.officer_name)
        return self.tr("Another desk: {name}").format(name=isolated(each.desk_name))

    def _on_act(self) -> None:
        if not self.choice.choice():
            self.say(self.tr("Choose who rates second."))
            return
        self.begin_trying()
        self.given.emit(self._raters[int(self.choice.choice())], self.words.toPlainText().strip())
