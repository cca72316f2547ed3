"""Taking over evidence: passages of the records a decision works from, chosen by reference, never copied."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.asking.decision import DecisionDialog
from ui.text.form_names import form_name
from ui.theme import current
from ui.widgets.field import Field
from ui.widgets.fitting_box import FittingBox
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.decisions.material import Source

_WIDTH, _HEIGHT = 640, 260
_PLACE = Qt.ItemDataRole.UserRole


class EvidenceDialog(DecisionDialog):
    """The answers of the records, to be marked.

    Args:
        sources: The records.
        taken: What is taken over already; it is not offered again.
        parent: The page.

    Attributes:
        record: The choice of a record.
        search: The words to look for.
        answers: The answers.

    Signals:
        chosen: A tuple of `PlaceRef`.
    """

    chosen = Signal(object)

    def __init__(
        self, sources: Sequence[Source], taken: Sequence[PlaceRef], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("EvidenceDialog", "Take over evidence"),
            QCoreApplication.translate(
                "EvidenceDialog",
                "Mark what was said. It is named by its place in the record, so that everybody finds it again.",
            ),
            parent,
        )
        self._sources = list(sources)
        self._taken = {(each.record, each.place) for each in taken}
        self._marked: dict[tuple[str, str], PlaceRef] = {}
        self.record = FittingBox(self, 20)
        for source in self._sources:
            self.record.addItem(form_name(source.record.title), source.record.id)
        self.record.currentIndexChanged.connect(self._fill)
        self.search = QLineEdit(self)
        self.search.textChanged.connect(self._filter)
        self.answers = QListWidget(self)
        self.answers.setWordWrap(True)
        self.answers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answers.itemChanged.connect(self._on_changed)
        self.answers.setMinimumHeight(current().px(_HEIGHT))
        at = self.column.count() - 1
        for field in (
            Field(self.tr("Record"), self.record, parent=self),
            Field(self.tr("Find in it"), self.search, parent=self),
            Field(self.tr("What was said"), self.answers, parent=self),
        ):
            self.column.insertWidget(at, field)
            at += 1
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Take over"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(current().px(_WIDTH))
        self._fill()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, place: str) -> None:
        """Mark an answer by its reference, as if by hand."""
        for item in self._items():
            if item.data(_PLACE).place == place:
                item.setCheckState(Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.answers.item(row) for row in range(self.answers.count())]

    def _fill(self) -> None:
        self.answers.clear()
        if not 0 <= self.record.currentIndex() < len(self._sources):
            return
        source = self._sources[self.record.currentIndex()]
        for answer in source.document.answers:
            if (source.record.id, answer.reference) in self._taken or not answer.text.strip():
                continue
            place = PlaceRef(**source.ref.model_dump(), place=answer.reference)
            marked = (place.record, place.place) in self._marked
            item = QListWidgetItem(f"{answer.label}: {answer.text}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_PLACE, place)
            item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
            self.answers.addItem(item)
        self._filter()

    def _filter(self) -> None:
        wanted = self.search.text().casefold().split()
        for item in self._items():
            folded = item.text().casefold()
            item.setHidden(not all(word in folded for word in wanted))

    def _on_changed(self, item: QListWidgetItem) -> None:
        """Keep what is marked, also while another record is shown."""
        place: PlaceRef = item.data(_PLACE)
        if item.checkState() is Qt.CheckState.Checked:
            self._marked[place.record, place.place] = place
        else:
            self._marked.pop((place.record, place.place), None)

    def _on_act(self) -> None:
        if self._marked:
            self.chosen.emit(tuple(self._marked.values()))
        self.accept()
