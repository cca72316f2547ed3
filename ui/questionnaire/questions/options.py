"""The rows of a question's options: made, kept in step with the form, moved among."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from ui.questionnaire.questions.rows import AnswerRow, Marker
from ui.questionnaire.sections.plain_text import plain_text
from ui.theme import SPACE
from vetting_desk.forms import Option

NUMBERED = 10
_FIGURE = re.compile(r"(\d)(?:\s*[:.)=–—-].*)?", re.DOTALL)
_FIGURES = 2
"""How many answers are figures before the keys follow them."""


class OptionRows(QWidget):
    """Rows to choose from, in one column or several.

    Args:
        marker: Dot for one of many, check for any of many.
        columns: How many stand side by side; fewer where there is no room for so many.
        parent: The question.

    Signals:
        row_clicked(str): The value of the row that was clicked.
        clear_requested(): Delete was pressed on a row.
        submit_requested(): Enter was pressed on a chosen row.
    """

    row_clicked = Signal(str)
    clear_requested = Signal()
    submit_requested = Signal()

    def __init__(self, marker: Marker, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marker = marker
        self._columns = columns
        self._shown_columns = columns
        self._rows: list[AnswerRow] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._on_row_clicked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.s)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: one column."""
        least = super().minimumSizeHint()
        widest = max((row.minimumSizeHint().width() for row in self._rows), default=0)
        return QSize(widest, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many rows side by side as there is room for."""
        super().resizeEvent(event)
        if self._fitting() != self._shown_columns:
            self._place_rows()

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The rows in the form's order."""
        return tuple(self._rows)

    def show_options(self, options: Sequence[Option]) -> None:
        """Show `options`; rows that only changed their words are kept, with the focus."""
        if [row.value for row in self._rows] == [option.value for option in options]:
            for row, option in zip(self._rows, options, strict=True):
                row.set_words(_words(option))
            return
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        keys = number_keys([_words(option) for option in options])
        self._rows = [
            self._make_row(key, option) for key, option in zip(keys, options, strict=True)
        ]
        self._place_rows()

    def show_chosen(self, values: Sequence[str], *, enabled: bool) -> None:
        """Mark the rows of `values` as chosen."""
        focused = next((row for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            row.setChecked(row.value in values)
            if row.isEnabled() != enabled:
                row.setEnabled(enabled)
        if self._marker is Marker.DOT:
            chosen = next((row for row in self._rows if row.isChecked()), None)
            self._set_stop(focused or chosen)

    def say_question(self, words: str) -> None:
        """Have a screen reader say the question at the rows Tab comes to: the first, and what is chosen."""
        for at, row in enumerate(self._rows):
            row.setAccessibleDescription(words if at == 0 or row.isChecked() else "")

    def filter(self, text: str) -> int:
        """Show only the rows that hold `text`; returns how many."""
        wanted = text.casefold().strip()
        shown = [row for row in self._rows if wanted in row.words.casefold()]
        for row in self._rows:
            row.setVisible(row in shown)
        return len(shown)

    def row_for_key(self, number: int) -> AnswerRow | None:
        """Return the row with this number key."""
        return next((row for row in self._rows if row.key == number and not row.isHidden()), None)

    def focus_row(self) -> None:
        """Move the focus to the chosen row, or to the first."""
        shown = [row for row in self._rows if not row.isHidden()]
        target = next((row for row in shown if row.isChecked()), shown[0] if shown else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, key: int, option: Option) -> AnswerRow:
        row = AnswerRow(_words(option), option.value, self._marker, self, key, self)
        self._group.addButton(row)
        return row

    def _fitting(self) -> int:
        """Return how many columns there are to be at the present width."""
        columns = max(1, min(self._columns, len(self._rows)))
        widest = max((row.minimumSizeHint().width() for row in self._rows), default=0)
        if columns == 1 or not widest or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return columns
        room = (self.width() + self._grid.spacing()) // (widest + self._grid.spacing())
        return max(1, min(columns, room))

    def _place_rows(self) -> None:
        columns = self._shown_columns = self._fitting()
        for at, row in enumerate(self._rows):
            self._grid.addWidget(row, at // columns, at % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _set_stop(self, stop: AnswerRow | None) -> None:
        """Make one row of one-of-many the place where Tab stops; all while none is chosen."""
        for row in self._rows:
            tab = stop is None or row is stop
            policy = Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus
            if row.focusPolicy() != policy:
                row.setFocusPolicy(policy)

    def step_from(self, row: AnswerRow, by: int) -> None:
        """Move the focus to the row `by` places further, round the end."""
        shown = [other for other in self._rows if not other.isHidden()]
        if row in shown:
            target = shown[(shown.index(row) + by) % len(shown)]
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_from(self, _row: AnswerRow) -> None:
        """Pass on that the answer is to be taken back."""
        self.clear_requested.emit()

    def submit_from(self, _row: AnswerRow) -> None:
        """Pass on that the person is done here."""
        self.submit_requested.emit()

    def _on_row_clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, AnswerRow):
            self.row_clicked.emit(row.value)


def number_keys(words: Sequence[str]) -> list[int]:
    """Return the number key of each answer, 1 to 10 (for 0); 0 for none.

    They count from 1, but where answers are figures themselves, such as a screener's 0 to 4: there the key of a
    figure is that figure, so that whoever types 3 says 3. The others get what is left.
    """
    figures = [int(found[1]) if (found := _FIGURE.fullmatch(each)) else None for each in words]
    own = [figure for figure in figures if figure is not None]
    if len(own) < _FIGURES or len(set(own)) < len(own):
        return [at if at <= NUMBERED else 0 for at in range(1, len(words) + 1)]
    free = iter([key for key in range(1, NUMBERED + 1) if key % NUMBERED not in own])
    return [next(free, 0) if figure is None else figure or NUMBERED for figure in figures]


def _words(option: Option) -> str:
    return plain_text(option.label) or option.value
