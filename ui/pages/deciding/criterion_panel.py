"""One criterion: what the panel finds, evidence on both sides, the person's reply, and the reasons in words."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.pages.deciding.evidence_dialog import EvidenceDialog
from ui.pages.deciding.place_list import PlaceList
from ui.text.decision_text import RESULTS, result_text
from ui.theme import SPACE, current
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.texts import Paragraph, label
from ui.widgets.words_field import WordsField
from vetting_desk.model.decision import THREAT, CriterionDraft, Result
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.decisions.material import Source

_BESIDE = 620
"""Pixels from which both sides of the evidence stand beside each other."""


class CriterionPanel(QWidget):
    """What is filled in of one criterion; each change is told at once.

    Args:
        parent: The page.

    Attributes:
        result: Met, not met, unclear, not assessed; nothing before somebody chooses.
        in_favour, against: The evidence.
        reply, reasons: In words.

    Signals:
        changed: The `CriterionDraft` as it stands now.
        record_requested: Id of a record to be read beside.
    """

    changed = Signal(object)
    record_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._kept: CriterionDraft | None = None
        self._sources: tuple[Source, ...] = ()
        self.dialog: EvidenceDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self._title = label("", "heading", self, wrap=True)
        column.addWidget(self._title)
        self._threat = Paragraph("", "warn", self)
        column.addWidget(self._threat)
        chips = [(each, result_text(each)) for each in RESULTS]
        name = self.tr("What the panel finds")
        self.result = OneOf(chips, name, self)
        column.addWidget(Field(name, self.result, parent=self))
        self.in_favour = PlaceList(
            self.tr("Speaks for it"), self.tr("Take over evidence for it…"), self
        )
        self.against = PlaceList(
            self.tr("Speaks against it"), self.tr("Take over evidence against it…"), self
        )
        self._sides = sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        sides.setSpacing(SPACE.l)
        for side in (self.in_favour, self.against):
            box = QVBoxLayout()
            box.addWidget(side)
            box.addStretch(1)
            sides.addLayout(box, 1)
        column.addLayout(sides)
        hint = self.tr("What the person says to what speaks against them; may be empty.")
        self.reply = WordsField(self.tr("The person's reply"), hint, parent=self)
        column.addWidget(self.reply)
        hint = self.tr("In words the person can be told.")
        self.reasons = WordsField(self.tr("Reasons"), hint, 3, self)
        column.addWidget(self.reasons)
        self._connect()

    def _connect(self) -> None:
        self.result.chosen.connect(self._tell)
        for text in (self.reply, self.reasons):
            text.settled.connect(self._tell)
        for side in (self.in_favour, self.against):
            side.changed.connect(self._tell)
            side.record_requested.connect(self.record_requested)
            side.add_requested.connect(self._on_add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both sides beside each other where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= current().px(_BESIDE)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def show_criterion(
        self,
        criterion: CriterionDraft,
        text: str,
        sources: tuple[Source, ...],
        words: Callable[[PlaceRef], tuple[str, str]],
        *,
        judged: bool,
    ) -> None:
        """Show a criterion.

        Args:
            criterion: As far as it is filled in.
            text: What it says, in the organisation's words.
            sources: The records that evidence is taken from.
            words: Returns what stands at a place, and the title of its record.
            judged: Whether a signed judgement is among the records.
        """
        self._key, self._sources = criterion.key, sources
        self._title.setText(f"{criterion.key.upper()} · {text}")
        waits = criterion.key == THREAT and not judged
        self._threat.set_plain(
            self.tr(
                "There is no signed judgement yet: this stays not assessed, or ask the post for one."
            )
            if waits
            else ""
        )
        self._threat.setVisible(waits)
        self.result.choose(criterion.result)
        self.in_favour.show_places(criterion.in_favour, words)
        self.against.show_places(criterion.against, words)
        self.reply.show_text(criterion.reply)
        self.reasons.show_text(criterion.reasons)
        self._kept = self._content()

    def flush(self) -> None:
        """Tell what is typed and was not told yet."""
        self._tell()

    def field(self, name: str) -> QWidget:
        """Return a field by its name: ``result``, ``evidence`` or ``reasons``."""
        wanted = {"evidence": self.in_favour.add, "reasons": self.reasons}
        return wanted.get(name, self.result)

    def _content(self) -> CriterionDraft:
        return CriterionDraft(
            key=self._key,
            result=cast("Result", self.result.choice()),
            in_favour=self.in_favour.places,
            against=self.against.places,
            reply=self.reply.text(),
            reasons=self.reasons.text(),
        )

    def _tell(self) -> None:
        if not self._key or not (self.reply.fits() and self.reasons.fits()):
            return
        now = self._content()
        if now != self._kept:
            self._kept = now
            self.changed.emit(now)

    def _on_add(self) -> None:
        side = cast("PlaceList", self.sender())
        self.dialog = EvidenceDialog(self._sources, side.places, self)
        self.dialog.chosen.connect(side.take)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None
