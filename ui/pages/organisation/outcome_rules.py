"""How long decided cases are kept at headquarters, by outcome: two numbers of days for each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from ui.text.keeping_text import outcome_kind_text
from ui.theme import SPACE, current
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.outcome_term import KINDS
from vetting_desk.operations.access.policy import MOST_DAYS

_BY_STAGE = -1
_USUAL = 365


class OutcomeRules(Card):
    """A grid of the rules: an outcome goes by its case's stage until days are given for it.

    Attributes:
        kept: By outcome, days a case is kept for all who work with cases.
        restricted: By outcome, days of restricted access after those.

    Signals:
        changed: A number was changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(
            label(self.tr("How long decided cases are kept at headquarters"), "strong", self)
        )
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Days from when the decision is in force, the person was told, and the days to appeal have "
                    "ended. Then the case is restricted: supervisors and decision-makers alone open it, each "
                    "time with a reason. After the second number of days a supervisor may erase it; nothing is "
                    "erased by itself. Days for an outcome take the place of those for the stage."
                ),
                "hint",
                self,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.s)
        grid.setColumnStretch(3, 1)
        grid.addWidget(label(self.tr("Outcome"), "caption", self), 0, 0)
        grid.addWidget(label(self.tr("Days kept"), "caption", self), 0, 1)
        grid.addWidget(label(self.tr("Days restricted"), "caption", self), 0, 2)
        self.kept: dict[str, QSpinBox] = {}
        self.restricted: dict[str, QSpinBox] = {}
        for row, kind in enumerate(KINDS, 1):
            named = outcome_kind_text(kind)
            kept = self._spin(_BY_STAGE, self.tr("Days kept: {outcome}").format(outcome=named))
            kept.setSpecialValueText(self.tr("by stage"))
            more = self._spin(1, self.tr("Days restricted: {outcome}").format(outcome=named))
            more.setValue(_USUAL)
            kept.valueChanged.connect(self._on_changed)
            more.valueChanged.connect(self._on_changed)
            self.kept[kind], self.restricted[kind] = kept, more
            name = label(named, "body", self)
            grid.addWidget(name, row, 0)
            grid.addWidget(kept, row, 1, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(more, row, 2, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(grid)
        self._on_changed()

    def show_rules(self, rules: Mapping[str, tuple[int, int]]) -> None:
        """Show the rules in force."""
        for kind in KINDS:
            kept, restricted = rules.get(kind, (_BY_STAGE, _USUAL))
            self.kept[kind].setValue(kept)
            self.restricted[kind].setValue(restricted)

    def read(self) -> dict[str, tuple[int, int]]:
        """Return the rules as they stand in the form."""
        return {
            kind: (kept.value(), self.restricted[kind].value())
            for kind, kept in self.kept.items()
            if kept.value() != _BY_STAGE
        }

    def _spin(self, least: int, name: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(least, MOST_DAYS)
        spin.setMinimumWidth(current().px(140))
        spin.lineEdit().setTextMargins(SPACE.s, 0, SPACE.s, 0)
        spin.setAccessibleName(name)
        return spin

    def _on_changed(self, _value: int = 0) -> None:
        for kind, kept in self.kept.items():
            self.restricted[kind].setEnabled(kept.value() != _BY_STAGE)
        self.changed.emit()
