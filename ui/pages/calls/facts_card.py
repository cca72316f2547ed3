"""What a call that is part of a case may tell it: facts that an officer ticks, none by itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.text.call_text import language_text, taken_text
from ui.text.fact_text import name_text, value_text
from ui.theme import set_kind
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.call import Call, CallState, Made
from vetting_desk.model.fact import CaseFact
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import knowing, looking


class FactsCard(Card):
    """Facts of one call.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        parent: The page.

    Attributes:
        boxes: By the name of a fact.
        take: The button that records those ticked.

    Signals:
        said(str, str): One line for the message bar, and its tone.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._made: Made | None = None
        self._call: Call | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.column.addWidget(
            label(self.tr("What this call may tell the case"), "strong", self, wrap=True)
        )
        self.column.addWidget(
            Paragraph(self.tr("Only what you tick becomes a fact of the case, with this call as its source."),
                      "muted", self)
        )  # fmt: skip
        self.take = QPushButton(self.tr("Record these facts"), self)
        set_kind(self.take, "secondary")
        self.take.clicked.connect(self._on_take)
        self.column.addWidget(self.take)
        self.hide()

    def show_call(self, call: Call) -> None:
        """Ask what a call says that its case can know; nothing is shown of any other."""
        self.hide()
        self._call, self._made = call, None
        if call.state is CallState.JOINED and not call.words_gone:
            self._tasks.store(
                looking.of_case, self._desk, call.case_id, done=partial(self._on_read, call.id),
                failed=lambda _error: None,
            )  # fmt: skip

    def _on_read(self, call_id: str, found: Sequence[Made]) -> None:
        made = next((each for each in found if each.call_id == call_id), None)
        if made is None or self._call is None or self._call.id != call_id:
            return
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {}
        self._made = made
        for name, value in knowing.facts_of(made).items():
            said = language_text(value) if name == "language" else value_text(value)
            box = QCheckBox(f"{name_text(name)}: {said}", self)
            self.boxes[name] = box
            self.column.insertWidget(self.column.count() - 1, box)
        self.setVisible(bool(self.boxes))

    def _on_take(self) -> None:
        chosen = [name for name, box in self.boxes.items() if box.isChecked()]
        if self._made is None:
            return
        if not chosen:
            self.said.emit(self.tr("Tick what is to be recorded."), "info")
            return
        reason = self.tr("Said on the call of {when}").format(when=taken_text(self._made))
        self._tasks.store(
            knowing.take_facts, self._desk, self._made.id, chosen, reason, done=self._on_taken
        )

    def _on_taken(self, taken: Sequence[CaseFact]) -> None:
        for each in taken:
            self.boxes[each.name].setEnabled(False)
            self.boxes[each.name].setChecked(False)
        self.said.emit(self.tr("%n fact(s) recorded.", "", len(taken)), "ok")
