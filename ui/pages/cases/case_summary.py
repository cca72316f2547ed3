"""The card to the right of the list of cases once one is chosen: who, which stage, and how to continue."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.i18n import left_to_right, moment_text
from ui.text.form_names import form_name
from ui.text.kinds import stage_text, state_shape, state_text, way_shape, way_text
from ui.text.person_text import birth_text, erased_text, latin_name, main_name
from ui.theme import SPACE, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.chip import Chip
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.model import CaseRow
from vetting_desk.operations.cases.cases import CaseDetail


class CaseSummary(Card):
    """A card that shows one case.

    Signals:
        continue_requested: Id of the assessment to continue with.
        open_requested: Id of the case to open.
    """

    continue_requested = Signal(str)
    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self.setFixedWidth(current().drawer)
        self._case_id = ""
        self._assessment_id = ""
        scroll = ScrollColumn(self, width=0)
        scroll.column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        self.column.addWidget(scroll)
        column = scroll.column
        column.setSpacing(SPACE.m)
        self._reference = label("", "caption", self)
        self._name = label("", "heading", self, wrap=True)
        self._latin = label("", "muted", self, wrap=True)
        self._birth = label("", "muted", self, wrap=True)
        names = QVBoxLayout()
        names.setSpacing(SPACE.xs)
        for widget in (self._reference, self._name, self._latin, self._birth):
            names.addWidget(widget)
        column.addLayout(names)
        column.addWidget(hairline(self))
        self._stage = label("", "body", self, wrap=True)
        self._changed = label("", "muted", self, wrap=True)
        self._way = Chip(parent=self)
        self._draft = Chip(parent=self)
        for part in (self._stage, self._way, self._changed, hairline(self), self._draft):
            column.addWidget(part)
        self._continue = QPushButton(self.tr("Continue interview"), self)
        set_kind(self._continue, "primary")
        self._continue.clicked.connect(self._on_continue)
        self._open = QPushButton(self.tr("Open case"), self)
        self._open.clicked.connect(self._on_open)
        column.addWidget(self._continue)
        column.addWidget(self._open)
        column.addStretch(1)

    def show_row(self, row: CaseRow) -> None:
        """Show no more of a case than the list does: opening it wants a confirmation first."""
        self._show_standing(row)
        self._name.setText(row.name or erased_text())
        self._latin.setText(row.latin_name)
        self._latin.setVisible(bool(row.latin_name))
        self._birth.setText(self.tr("Opening it asks for your confirmation."))
        self._assessment_id = ""
        self._draft.hide()
        self._continue.hide()

    def show_case(self, row: CaseRow, detail: CaseDetail) -> None:
        """Show a case."""
        self._show_standing(row)
        self._name.setText(main_name(detail.case))
        latin = latin_name(detail.case)
        self._latin.setText(latin)
        self._latin.setVisible(bool(latin))
        self._birth.setText(birth_text(detail.case.birth) if detail.case.names else "")
        draft = detail.assessments[0] if detail.assessments else None
        self._assessment_id = draft.id if draft else ""
        if draft:
            words = f"{form_name(draft.title)}: {state_text(draft.state)}"
            self._draft.show_state(words, *state_shape(draft.state))
        self._draft.setVisible(draft is not None)
        self._continue.setVisible(draft is not None)

    def _show_standing(self, row: CaseRow) -> None:
        self._case_id = row.id
        self._reference.setText(left_to_right(row.reference))
        self._stage.setText(self.tr("Stage: {stage}").format(stage=stage_text(row.stage)))
        self._changed.setText(
            self.tr("Last change {when}").format(when=moment_text(row.changed_at))
        )
        self._way.show_state(way_text(row.way_to_hq), *way_shape(row.way_to_hq))

    def _on_continue(self) -> None:
        self.continue_requested.emit(self._assessment_id)

    def _on_open(self) -> None:
        self.open_requested.emit(self._case_id)
