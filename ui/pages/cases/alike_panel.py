"""Cases that are possibly of the person whose case is being opened: a row each, and what was decided of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.text.kinds import stage_text
from ui.text.person_text import isolated
from ui.text.sameness_text import agreements_text, sameness_text
from ui.theme import SPACE, set_hook
from ui.widgets.card import Card
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.sameness import Agreement, Alike, Sameness

_SHAPES = {
    Sameness.SAME: ("people", "accent"),
    Sameness.NOT_SAME: ("minus", "muted"),
    Sameness.NOT_SURE: ("unknown", "warn"),
}


class AlikePanel(Card):
    """Says nothing while nobody is alike.

    Signals:
        looked: Id of the case to be looked at side by side.
    """

    looked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, surface="banner", spacing=SPACE.s)
        set_hook(self, "tone", "warn")
        self.column.addWidget(label(self.tr("Possibly the same person"), "heading", self))
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Look at each beside what you typed, so that nobody gets two cases. You decide; the "
                    "program only compares names, birth date and papers."
                ),
                "muted",
                self,
            )
        )
        self._rows: list[RowButton] = []
        self.hide()

    def show_found(self, found: Sequence[Alike], decided: Mapping[str, Sameness]) -> None:
        """Show these cases, with what was decided about each while this one is opened."""
        focused = next((row.property("key") for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each, decided.get(each.row.id)) for each in found]
        for row in self._rows:
            self.column.addWidget(row)
            if row.property("key") == focused:
                row.setFocus()
        self.setVisible(bool(found))

    def rows(self) -> list[RowButton]:
        """Return the rows, in order."""
        return list(self._rows)

    def _row(self, alike: Alike, sameness: Sameness | None) -> RowButton:
        row = alike.row
        names = " · ".join(isolated(name) for name in (row.name, row.latin_name) if name)
        words = f"{names} · {isolated(row.reference)} · {stage_text(row.stage)}"
        second = agreements_text(alike.agreements)
        sure = Agreement.PAPER in alike.agreements
        shape, ink = ("warn", "warn") if sure else ("search", "muted")
        if sameness is not None:
            shape, ink = _SHAPES[sameness]
            second = f"{sameness_text(sameness)} · {second}"
        button = RowButton(words, second, shape, ink, self)
        button.setProperty("key", row.id)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.looked.emit(str(self.sender().property("key")))
