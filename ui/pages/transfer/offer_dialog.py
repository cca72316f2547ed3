"""What is to be offered again in a new bundle: records headquarters refused, or did not confirm."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.decision import DecisionDialog
from ui.i18n import date_text
from ui.text.form_names import form_name
from ui.text.kinds import way_text
from ui.text.person_text import isolated
from ui.text.reason_text import reason_text
from ui.theme import SPACE, Size, current
from ui.widgets.scroll import ScrollColumn
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.model import Record, WayToHq
from vetting_desk.model.entry import Entry

_LIST_HEIGHT = 320
_WIDTH = 600


class OfferDialog(DecisionDialog):
    """A tick for each record; refused ones are ticked, because nothing else is under way for them.

    Args:
        records: Those that can be offered again.
        entries: Signed statements that can be.
        parent: The page.

    Signals:
        decided(tuple): Ids of what is to be offered.
    """

    decided = Signal(object)

    def __init__(
        self,
        records: Sequence[Record],
        entries: Sequence[Entry] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("OfferDialog", "Offer records again?"),
            QCoreApplication.translate(
                "OfferDialog",
                "They go into a new bundle with a new number, signed by whoever writes it. Each keeps its own "
                "signature. HQ knows what it has: sending twice never makes two.",
            ),
            parent,
        )
        area = ScrollColumn(self, width=0)
        area.column.setSpacing(SPACE.s)
        area.setAccessibleName(self.windowTitle())
        self.boxes: list[tuple[str, WrappedCheck]] = []
        for record in records:
            ticked = record.way_to_hq is WayToHq.REFUSED
            self.boxes.append((record.id, self._box(_words(record), area, ticked=ticked)))
        for entry in entries:
            words = self.tr("Signed statement of {officer}, {day}").format(
                officer=isolated(entry.author_name), day=date_text(entry.written_at)
            )
            self.boxes.append((entry.id, self._box(words, area, ticked=False)))
        area.column.addStretch(1)
        wanted = area.column.sizeHint().height() + SPACE.l
        area.setFixedHeight(min(_LIST_HEIGHT, wanted))
        self.column.insertWidget(self.column.count() - 1, area)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        cancel = self.add_button(self.tr("Cancel"), "secondary")
        cancel.clicked.connect(self.reject)
        everything = self.add_button(self.tr("Offer all"), "secondary")
        everything.clicked.connect(self._on_all)
        self.act = self.add_button(self.tr("Offer the ticked ones"), "primary")
        self.act.clicked.connect(self._on_act)
        self._update_button()

    def _box(self, words: str, area: ScrollColumn, *, ticked: bool) -> WrappedCheck:
        box = WrappedCheck(words, area)
        box.setChecked(ticked)
        box.toggled.connect(self._update_button)
        area.column.addWidget(box)
        return box

    def _update_button(self) -> None:
        self.act.setEnabled(any(box.isChecked() for _, box in self.boxes))

    def _on_all(self) -> None:
        for _, box in self.boxes:
            box.setChecked(True)
        self._on_act()

    def _on_act(self) -> None:
        self.accept()
        self.decided.emit(tuple(record_id for record_id, box in self.boxes if box.isChecked()))


def _words(record: Record) -> str:
    about = [isolated(record.officer_name), date_text(record.signed_at), way_text(record.way_to_hq)]
    if record.reason:
        about.append(reason_text(record.reason))
    return f"{isolated(form_name(record.title))}\n{' · '.join(about)}"
