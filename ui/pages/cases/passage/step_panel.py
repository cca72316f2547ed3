"""One step of a passage: what is known, where it can go, what another desk says, and its history."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.i18n import day_text, in_row, moment_text
from ui.text.fact_text import source_text
from ui.text.passage_text import sort_text, state_shape, state_text, step_text
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.fact import NOT_ARRIVED, CaseFact
from vetting_desk.model.kept_file import PAPERS
from vetting_desk.model.passage import NEXT, StepSort, step_of
from vetting_desk.model.statement import Statement
from vetting_desk.operations.passage.family import Family
from vetting_desk.operations.passage.files import StepSeen


class StepPanel(Card):
    """The panel at the side, or beneath where letters are large.

    Args:
        may_record: Whether this officer records steps.
        beneath: True where the page scrolls, and the panel with it.
        parent: Owner, or None.

    Attributes:
        buttons: By state of the step, and ``change``.
        scans: Leads to the files that show it; None for a step that is no paper.
        settle: Leads to where what contradicts of the arrival is settled; None where nothing does.

    Signals:
        change_wanted: The `StepSeen`, and the `StepState` that was chosen or None.
        files_wanted: Id of the step whose scans and pictures are wanted.
        case_wanted: The page of the case is wanted, to settle what does not agree.
    """

    change_wanted = Signal(object, object)
    files_wanted = Signal(str)
    case_wanted = Signal()

    def __init__(
        self, *, may_record: bool, beneath: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=SPACE.m)
        self._may_record = may_record
        self._place = self.column
        if not beneath:
            scroll = ScrollColumn(self, width=0)
            self.column.addWidget(scroll)
            self._place = scroll.column
            self.setFixedWidth(current().drawer)
        self._body: QWidget | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.scans: QPushButton | None = None
        self.settle: QPushButton | None = None

    def show_step(
        self,
        family: Family,
        seen: StepSeen | None,
        scans: int = 0,
        arrived: Sequence[CaseFact] = (),
    ) -> None:
        """Show a step; None for none.

        Args:
            family: Who there is.
            seen: The step.
            scans: How many files of the case show it.
            arrived: What counts in the case of the arrival.
        """
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        self.buttons = {}
        self.scans = self.settle = None
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        if seen is None:
            words = self.tr("Choose a step to see where it stands and what comes next.")
            column.addWidget(Paragraph(words, "muted", self))
        else:
            self._show(column, family, seen)
            if seen.step.sort is StepSort.ARRIVAL:
                self._show_arrived(column, arrived)
            if seen.step.sort in PAPERS:
                self._show_scans(column, seen.step.id, scans)
            self._show_history(column, seen)
        column.addStretch(1)
        self._place.addWidget(self._body, 1)

    def _show(self, column: QVBoxLayout, family: Family, seen: StepSeen) -> None:
        step = seen.step
        column.addWidget(label(sort_text(step.sort), "heading", self, wrap=True))
        stands = state_text(step.sort, step.state)
        column.addWidget(label(stands, "strong", self, wrap=True))
        for other in seen.stands.others:
            self._show_other(column, other)
        said = step_text(step)
        if said:
            column.addWidget(Paragraph(isolated(said), "body", self))
        if step.who:
            names = in_row(isolated(family.name_of(each)) for each in step.who)
            column.addWidget(Paragraph(self.tr("For {names}").format(names=names), "muted", self))
        days = [
            self.tr("Day: {day}").format(day=day_text(step.day)) if step.day else "",
            self.tr("Until: {day}").format(day=day_text(step.until)) if step.until else "",
            self.tr("Done by: {name}").format(name=isolated(step.owner)) if step.owner else "",
        ]
        column.addWidget(Paragraph(" · ".join(each for each in days if each), "muted", self))
        if step.words:
            column.addWidget(Paragraph(isolated(step.words), "body", self))
        if self._may_record:
            column.addWidget(self._acts(seen))

    def _show_arrived(self, column: QVBoxLayout, arrived: Sequence[CaseFact]) -> None:
        """Show what the case knows of the arrival, from wherever it comes, and that it does not agree."""
        if not arrived:
            return
        column.addWidget(hairline(self))
        if len({each.value for each in arrived}) > 1:
            words = self.tr("What was said of the arrival does not agree.")
            column.addWidget(label(words, "warn", self, wrap=True))
            self.settle = QPushButton(self.tr("Settle it on the case page…"), self)
            self.settle.clicked.connect(self.case_wanted)
            row = FlowRow(self, SPACE.s)
            row.add(self.settle)
            column.addWidget(row)
        for each in arrived:
            said = self.tr("The person did not arrive.") if each.value == NOT_ARRIVED else self.tr(
                "The person arrived: {day}"
            ).format(day=day_text(each.value))  # fmt: skip
            column.addWidget(label(said, "strong", self, wrap=True))
            column.addWidget(label(source_text(each), "caption", self, wrap=True))

    def _show_scans(self, column: QVBoxLayout, step_id: str, scans: int) -> None:
        words = self.tr("%n file(s)", "", scans) if scans else self.tr("Add a scan or picture…")
        button = QPushButton(words, self)
        set_kind(button, "quiet")
        button_icon(button, "attach")
        button.clicked.connect(partial(self.files_wanted.emit, step_id))
        self.scans = button
        row = FlowRow(self, SPACE.s)
        row.add(button)
        column.addWidget(row)

    def _show_history(self, column: QVBoxLayout, seen: StepSeen) -> None:
        column.addWidget(hairline(self))
        column.addWidget(label(self.tr("What was said, newest first"), "strong", self, wrap=True))
        for each in reversed(seen.stands.history):
            column.addWidget(label(self._who(each), "caption", self, wrap=True))

    def _acts(self, seen: StepSeen) -> QWidget:
        step, row = seen.step, FlowRow(self, SPACE.s)
        if not seen.stands.others:
            for state in NEXT[step.sort][step.state]:
                button = QPushButton(state_text(step.sort, state) + "…", self)
                button_icon(button, state_shape(state)[0])
                button.clicked.connect(partial(self.change_wanted.emit, seen, state))
                self.buttons[state.value] = button
                row.add(button)
        words = self.tr("Settle it…") if seen.stands.others else self.tr("Change…")
        change = QPushButton(words, self)
        set_kind(change, "primary" if seen.stands.others else "quiet")
        change.clicked.connect(partial(self.change_wanted.emit, seen, None))
        self.buttons["change"] = change
        row.add(change)
        return row

    def _show_other(self, column: QVBoxLayout, other: Statement) -> None:
        step = step_of(other.thing_id, other.content)
        card = Card(self, surface="banner", margin=SPACE.s)
        card.column.addWidget(
            label(self.tr("Another desk says otherwise"), "strong", card, wrap=True)
        )
        said = (
            state_text(step.sort, step.state),
            step_text(step),
            step.day,
            step.owner,
            step.words,
        )
        shown = " · ".join(isolated(each) for each in said if each)
        card.column.addWidget(Paragraph(shown, "body", card))
        card.column.addWidget(label(self._who(other), "caption", card, wrap=True))
        column.addWidget(card)

    def _who(self, said: Statement) -> str:
        step = step_of(said.thing_id, said.content)
        parts = [state_text(step.sort, step.state), moment_text(said.at)]
        parts += [isolated(each) for each in (said.officer_name, said.desk, said.reason) if each]
        return " · ".join(parts)
