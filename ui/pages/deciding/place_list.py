"""Evidence on one side: a line for each place in a record, opened or taken out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.text.form_names import form_name
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.row_button import RowButton
from ui.widgets.texts import label
from vetting_desk.model.entry_payload import PlaceRef


class PlaceList(QWidget):
    """What speaks for a criterion, or against it.

    Args:
        name: Which of the two.
        add: The words on the button that takes over more.
        parent: The panel.

    Attributes:
        add: Takes over more.

    Signals:
        changed: Something was taken out.
        add_requested: More is wanted.
        record_requested: Id of the record to be read beside.
    """

    changed = Signal()
    add_requested = Signal()
    record_requested = Signal(str)

    def __init__(self, name: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.places: tuple[PlaceRef, ...] = ()
        self._words: Callable[[PlaceRef], tuple[str, str]] = lambda _: ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(label(name, "strong", self, wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.xs)
        column.addLayout(self._rows)
        self._lines: list[QWidget] = []
        self.add = RowButton(
            add, "", "plus", "accent", self
        )  # its words break where the column ends
        self.add.clicked.connect(self.add_requested)
        column.addWidget(self.add)

    def show_places(
        self, places: Sequence[PlaceRef], words: Callable[[PlaceRef], tuple[str, str]]
    ) -> None:
        """Show places.

        Args:
            places: In the order they were taken over.
            words: Returns what stands at one, and the title of its record; empty where it is not here.
        """
        self.places, self._words = tuple(places), words
        self._fill()

    def take(self, places: Sequence[PlaceRef]) -> None:
        """Add places; what is there already is not added again."""
        self.places = tuple(dict.fromkeys((*self.places, *places)))
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(place) for place in self.places]
        for line in self._lines:
            self._rows.addWidget(line)

    def _line(self, place: PlaceRef) -> QWidget:
        said, title = self._words(place)
        said = said or self.tr("This place is in no record in force.")
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        opening = RowButton(said, form_name(title), "evidence", "accent", line)
        opening.setProperty("key", place.record)
        opening.clicked.connect(self._on_open)
        out = QPushButton(line)
        button_icon(out, "close")
        set_kind(out, "quiet")
        out.setToolTip(self.tr("Take out"))
        out.setAccessibleName(f"{out.toolTip()}: {said}")
        out.setProperty("key", place.place)
        out.setProperty("record", place.record)
        out.clicked.connect(self._on_out)
        row.addWidget(opening, 1)
        row.addWidget(out)
        return line

    def _on_open(self) -> None:
        self.record_requested.emit(str(self.sender().property("key")))

    def _on_out(self) -> None:
        gone = (self.sender().property("record"), self.sender().property("key"))
        self.places = tuple(each for each in self.places if (each.record, each.place) != gone)
        self._fill()
        self.changed.emit()
