"""The parts of a decision with how far each is, and what is still open, each line leading there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.i18n import day_text, in_row
from ui.pages.deciding.open_points import AFTERWARDS, OUTCOME, PANEL, OpenPoint
from ui.text.decision_text import result_text
from ui.theme import SPACE
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.model.decision import DecisionDraft
from vetting_desk.operations.decisions.drafts import Choices

_MARKS = {"met": "ok", "not-met": "close", "unclear": "unknown", "not-assessed": "minus"}


class PartsList(ScrollColumn):
    """Rows that lead to parts.

    Args:
        parent: The page.

    Signals:
        part_chosen: Key of a part.
        point_chosen: Key of a part, and the name of the field in it.
    """

    part_chosen = Signal(str)
    point_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        self.setAccessibleName(self.tr("Parts of the decision"))
        self.column.setSpacing(SPACE.s)
        self._rows: dict[str, RowButton] = {}
        self._parts: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self._points: list[OpenPoint] = []

    def show_draft(
        self,
        draft: DecisionDraft,
        choices: Choices,
        points: Sequence[OpenPoint],
        current: str,
        more: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show how far a draft is.

        Args:
            draft: The decision in the making.
            choices: What can be chosen.
            points: What is open.
            current: The part that is shown.
            more: Key and words of parts that are only read.
        """
        shown = (draft, tuple(points), current, tuple(more))
        if shown == self._shown:
            return
        self._shown = shown
        self._points = list(points)
        focus = self._focused()
        self._clear()
        if self._points:
            words = self.tr("%n thing(s) still open", "", len(self._points))
            first = RowButton(words, self.tr("Go to the first"), "edit", "warn", self)
            first.setProperty("point", 0)
            first.clicked.connect(self._on_point)
            self._put(first)
        texts = {each.key: each.text for each in choices.criteria}
        outcomes = {each.key: each.text for each in choices.outcomes}
        for each in draft.criteria:
            words = f"{each.key.upper()} · {texts.get(each.key, each.key)}"
            mark = _MARKS.get(each.result, "circle")
            self._add(each.key, words, result_text(each.result), mark)
        chosen = outcomes.get(draft.outcome, "") or self.tr("Not chosen yet")
        self._add(OUTCOME, self.tr("Outcome"), chosen, "flag")
        until = day_text(draft.appeal_until) if draft.appeal_until else self.tr("Not filled in yet")
        self._add(AFTERWARDS, self.tr("Appeal, and who tells the person"), until, "clock")
        names = in_row(each.name for each in draft.panel) or self.tr("Nobody named yet")
        self._add(PANEL, self.tr("The panel"), names, "people")
        for key, words in more:
            self._add(key, words, "", "document")
        if current in self._rows:
            self._rows[current].setChecked(True)
            QTimer.singleShot(0, self._show_current)
        self._add_points()
        self.column.addStretch(1)
        if focus in self._rows:
            self._rows[focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def points(self) -> list[str]:
        """Return what is said to be open."""
        return [each.words for each in self._points]

    def row(self, part: str) -> RowButton:
        """Return the row of a part."""
        return self._rows[part]

    def point_button(self, number: int) -> RowButton:
        """Return the line of an open point."""
        rows = (each for each in self._parts if isinstance(each, RowButton))
        lines = [each for each in rows if each.property("point") is not None]
        return lines[number + 1]  # the first leads to the first of all

    def _focused(self) -> str:
        return next((key for key, row in self._rows.items() if row.hasFocus()), "")

    def _clear(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        while self.column.count():
            self.column.takeAt(0)
        self._parts, self._rows = [], {}

    def _add(self, key: str, words: str, second: str, symbol: str) -> None:
        row = RowButton(words, second, symbol, "muted", self)
        row.setCheckable(True)
        row.setProperty("key", key)
        row.clicked.connect(self._on_row)
        self._rows[key] = row
        self._put(row)

    def _show_current(self) -> None:
        """Bring the part that is shown into sight, once the rows are laid out."""
        for row in self._rows.values():
            if isValid(row) and row.isChecked():
                self.ensureWidgetVisible(row, 0, SPACE.l)

    def _add_points(self) -> None:
        words = self.tr("Still open") if self._points else self.tr("Nothing is open.")
        self._put(label(words, "heading" if self._points else "muted", self, wrap=True))
        for number, point in enumerate(self._points):
            line = RowButton(point.words, "", "edit", "warn", self)
            line.setProperty("point", number)
            line.clicked.connect(self._on_point)
            self._put(line)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self.column.addWidget(part)

    def _on_row(self) -> None:
        key = str(self.sender().property("key"))
        for name, row in self._rows.items():
            row.setChecked(name == key)
        self.part_chosen.emit(key)

    def _on_point(self) -> None:
        point = self._points[int(self.sender().property("point"))]
        self.point_chosen.emit(point.part, point.field)
