"""Results of screeners over time in the clinical compartment; what is released of them is chosen by lines."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from ui.i18n import date_text, in_row
from ui.pages.clinical.results_plot import ResultsPlot
from ui.text.form_names import form_name
from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.clinical.results import Result, Series


class ResultsView(QWidget):
    """A card for each screener.

    Args:
        parent: The page.

    Signals:
        release_wanted: The lines that were chosen, in words.
    """

    release_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        self._heading = label(self.tr("Results over time"), "heading", self)
        self._note = Paragraph(
            self.tr(
                "Each by its own rule, on its own bands. A screener points to a talk; it is no diagnosis and "
                "reaches no rating."
            ),
            "muted",
            self,
        )
        self.release = QPushButton(self.tr("Release the chosen lines…"), self)
        self.release.clicked.connect(self._on_release)
        for part in (self._heading, self._note, self.release):
            self._column.addWidget(part)
        self.cards: list[Card] = []
        self.lines: list[QCheckBox] = []
        self.setVisible(False)

    def show_results(self, found: Sequence[Series]) -> None:
        """Show these results, and no line chosen; nothing at all where there is none."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.lines = []
        self.cards = [self._card(each) for each in found]
        for number, card in enumerate(self.cards):
            self._column.insertWidget(2 + number, card)
        self.setVisible(bool(found))
        self._update()

    def chosen(self) -> str:
        """Return the lines that are chosen, in words."""
        return "\n".join(str(each.property("words")) for each in self.lines if each.isChecked())

    def _card(self, series: Series) -> Card:
        card = Card(self)
        title = form_name(series.title)
        card.column.addWidget(label(title, "strong", card, wrap=True))
        scored = [each for each in series.results if each.score is not None]
        if series.bands and scored:
            name = self.tr("{title}: results over time on its own bands").format(title=title)
            card.column.addWidget(ResultsPlot(series, name, card))
        for each in series.results:
            words = self._words(each)
            box = QCheckBox(words, card)
            box.setProperty("words", in_row((title, words)))
            box.setAccessibleDescription(title)
            box.toggled.connect(self._update)
            card.column.addWidget(box)
            self.lines.append(box)
        return card

    def _words(self, result: Result) -> str:
        parts = [date_text(result.at)]
        if result.score is not None:
            parts.append(self.tr("score {score}").format(score=result.score))
        if result.band:
            parts.append(result.band)
        return " · ".join(parts)

    def _update(self) -> None:
        self.release.setEnabled(any(each.isChecked() for each in self.lines))

    def _on_release(self) -> None:
        self.release_wanted.emit(self.chosen())
