"""A birth date with how well it is known: only the parts that are known are asked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.questionnaire.questions.parse import wrong_parts
from ui.text.figures import latin_digits
from ui.text.kinds import certainty_text
from ui.theme import SPACE, current
from ui.widgets.texts import label
from vetting_desk.model import BirthCertainty, BirthDate

_PARTS = {
    BirthCertainty.EXACT: 3,
    BirthCertainty.MONTH: 2,
    BirthCertainty.YEAR: 1,
    BirthCertainty.ESTIMATED: 1,
    BirthCertainty.UNKNOWN: 0,
    BirthCertainty.NOT_ASKED: 0,
}


class _Figures(QValidator):
    """Takes figures of any script and writes them as 0 to 9, whatever the system's locale is."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Return whether `text` may stand, and as what."""
        read = latin_digits(text)
        fits = not read or (read.isascii() and read.isdigit())
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid), read, place


class BirthEditor(QWidget):
    """Certainty first, then year, month and day as far as they are known.

    Signals:
        edited: Something changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self._certainty = QComboBox(self)
        self._certainty.setAccessibleName(self.tr("How well the birth date is known"))
        for certainty in (BirthCertainty.NOT_ASKED, *list(BirthCertainty)[:-1]):
            self._certainty.addItem(certainty_text(certainty), certainty.value)
        column.addWidget(self._certainty)
        self._cells: dict[QLineEdit, QWidget] = {}
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self._year = self._part(self.tr("Year"), 4, row)
        self._month = self._part(self.tr("Month"), 2, row)
        self._day = self._part(self.tr("Day"), 2, row)
        row.addStretch(1)
        column.addLayout(row)
        self._certainty.currentIndexChanged.connect(self._on_certainty_changed)
        self._on_certainty_changed()

    def show_birth(self, birth: BirthDate) -> None:
        """Show a birth date."""
        self._certainty.setCurrentIndex(max(0, self._certainty.findData(birth.certainty.value)))
        parts = [*birth.text.split("-"), "", ""][:3] if birth.text else ["", "", ""]
        for edit, part in zip(self._edits(), parts, strict=True):
            edit.setText(part)

    def clear(self) -> None:
        """Clear every field."""
        self._certainty.setCurrentIndex(0)
        for edit in self._edits():
            edit.clear()

    def birth(self) -> BirthDate:
        """Return what was entered; it may not be a day that exists."""
        certainty = BirthCertainty(self._certainty.currentData())
        wanted = _PARTS[certainty]
        texts = [edit.text().strip() for edit in self._edits()[:wanted]]
        text = "-".join(part.zfill(4 if at == 0 else 2) for at, part in enumerate(texts))
        return BirthDate(text, certainty)

    def first_field(self) -> QWidget:
        """Return the field a problem is shown at: the first part that is wrong, the year where all are none."""
        if not self._year.isVisibleTo(self):
            return self._certainty
        year, month, day = (
            edit.text() if edit.isVisibleTo(self) else "1" for edit in self._edits()
        )
        wrong = wrong_parts(day, month, year)
        parts = {"year": self._year, "month": self._month, "day": self._day}
        return next((edit for name, edit in parts.items() if name in wrong), self._year)

    def _edits(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self._year, self._month, self._day

    def _part(self, name: str, figures: int, row: QHBoxLayout) -> QLineEdit:
        cell = QWidget(self)
        grid = QGridLayout(cell)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE.xs)
        title = label(name, "muted", cell)
        edit = QLineEdit(cell)
        edit.setMaxLength(figures)
        edit.setValidator(_Figures(edit))
        edit.setFixedWidth(current().px(40 + 14 * figures))
        edit.setAccessibleName(self.tr("Birth: {part}").format(part=name))
        edit.textChanged.connect(self.edited)
        grid.addWidget(title, 0, 0)
        grid.addWidget(edit, 1, 0)
        row.addWidget(cell)
        self._cells[edit] = cell
        return edit

    def _on_certainty_changed(self) -> None:
        certainty = BirthCertainty(self._certainty.currentData())
        for at, edit in enumerate(self._edits()):
            self._cells[edit].setVisible(at < _PARTS[certainty])
        self.edited.emit()
