"""The pages of the conclusions: a picture or cards at the leading side, what is being written at the other."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import in_row
from ui.pages.interview.body import PageBody
from ui.pages.interview.question_list import QuestionList
from ui.pages.interview.workspace.cards import Cards
from ui.pages.interview.workspace.parts import (
    ANSWERS,
    FORMULATION,
    PICKED,
    PLAN,
    SCENARIOS,
    Part,
    besides_of,
    parts_of,
    repeat_of,
)
from ui.pages.interview.workspace.picker import Picker
from ui.pages.interview.workspace.picture import Picture
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.plain_text import plain_text
from ui.questionnaire.sections.state import Sitting
from ui.theme import SPACE, current
from ui.widgets.scroll import ScrollColumn
from vetting_desk.forms import Session
from vetting_desk.judgement.overview import LineRow

_NORMAL = 100


class ConclusionPage(PageBody):
    """One kind of conclusions.

    Args:
        kind: `FORMULATION`, `SCENARIOS`, `PLAN` or `SUMMARY` of `parts`.
        session: The live session.
        sitting: What happened in this sitting.
        parent: The workspace.

    Signals:
        add_wanted(str): Reference of the repeat that is to get another instance.
        instance_removed(str, int): Repeat and number of an instance that is to go.
    """

    add_wanted = Signal(str)
    instance_removed = Signal(str, int)

    def __init__(
        self, kind: str, session: Session, sitting: Sitting, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, sitting, parent)
        self._kind = kind
        self._present = ""
        self._lines: tuple[LineRow, ...] = ()
        self.picture = Picture(self) if kind == FORMULATION else None
        self.cards: Cards | None = None
        self._title = form_label("", "heading", self, wrap=True)
        self._questions = self.make_list()
        self.picker = Picker(self)
        self.picker.picked.connect(self.answer_given)
        self._besides = self.make_list()
        large = current().scale > _NORMAL  # what is written stands beneath then
        shown = ScrollColumn(self, width=0)
        written = shown if large else ScrollColumn(self, width=0)
        left: QWidget
        if self.picture is not None:
            left = self.picture
            self.picture.chosen.connect(self.choose)
        else:
            left = self.cards = Cards(self)
            self.cards.chosen.connect(self.choose)
            self.cards.added.connect(self._on_added)
            self.cards.removed.connect(self._on_removed)
        shown.column.addWidget(left)
        if not large:
            shown.column.addStretch(1)
        for widget in (self._title, self._questions, self.picker, self._besides):
            written.column.addWidget(widget)
        written.column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(shown, 3)
        if not large:
            row.addWidget(written, 2)
        self.column.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lines to choose from take a share of the height."""
        super().resizeEvent(event)
        self.picker.fit(self.height())

    def show_lines(self, lines: tuple[LineRow, ...]) -> None:
        """Know which lines a statement may rest on."""
        self._lines = lines

    def show_parts(self) -> None:
        """Show all parts as they stand; the first one is written if none is."""
        parts = parts_of(self.session, self._kind)
        if self._present not in {part.reference for part in parts}:
            self._present = parts[0].reference if parts else ""
        if self.picture is not None:
            words = {line.number: line.words for line in self._lines}
            self.picture.show_parts(parts, self._present, words)
        if self.cards is not None:
            repeat = repeat_of(self.session, self._kind)
            self.cards.show_parts(parts, self._present, self._feet(parts), can_add=bool(repeat))
        part = next((each for each in parts if each.reference == self._present), None)
        self._show_written(part)

    def choose(self, reference: str) -> None:
        """Write the part at `reference`."""
        self.flush()
        self._present = reference
        self.show_parts()
        self.focus_first()

    def refresh(self, references: Iterable[str] | None) -> None:
        """Redraw what changed."""
        super().refresh(references)
        self.show_parts()

    def lists(self) -> list[QuestionList]:
        """Return the questions of the part, and those beside all parts."""
        return [self._questions, self._besides]

    @property
    def present(self) -> str:
        """Reference of the part that is being written."""
        return self._present

    def _show_written(self, part: Part | None) -> None:
        self._title.setText(part.title if part is not None else "")
        self._title.setVisible(self._kind != FORMULATION)
        asked = part.questions if part is not None else ()
        picked = [each for each in asked if self._role(each) in PICKED]
        self._questions.show_questions(
            [each for each in asked if each not in picked], group=self._present
        )
        self.picker.setVisible(bool(picked))
        for reference in picked:
            node = self.session.node(reference)
            rows = self._rows(self._role(reference))
            self.picker.show_question(reference, plain_text(node.label), rows, node.value)
        self._besides.show_questions(besides_of(self.session, self._kind))

    def _rows(self, role: str) -> list[tuple[str, str]]:
        """Return what may be picked: scenarios for an item of the plan, lines for a statement."""
        if role != ANSWERS:
            return [(line.number, line.words) for line in self._lines if not line.withdrawn]
        return [
            (str(part.number), part.said[2][1] if len(part.said) > 2 else part.title)
            for part in parts_of(self.session, SCENARIOS)
        ]

    def _feet(self, parts: tuple[Part, ...]) -> dict[str, str]:
        """Return beneath a scenario which items of the plan answer it, beneath an item what it answers."""
        if self._kind == SCENARIOS:
            items = parts_of(self.session, PLAN)
            answered = {
                part.reference: [
                    str(i.number) for i in items if str(part.number) in i.rests.split()
                ]
                for part in parts
            }
            yes, no = (
                self.tr("Plan items that answer it: {numbers}"),
                self.tr("No plan item answers it."),
            )
        elif self._kind == PLAN:
            answered = {
                part.reference: [n for n in part.rests.split() if n != "0"] for part in parts
            }
            yes, no = self.tr("Answers scenarios: {numbers}"), self.tr("Answers no scenario.")
        else:
            return {}
        return {
            at: yes.format(numbers=in_row(found)) if found else no for at, found in answered.items()
        }

    def _role(self, reference: str) -> str:
        return self.session.node(reference).attributes.get("role", "")

    def _on_added(self) -> None:
        self.flush()
        self.add_wanted.emit(repeat_of(self.session, self._kind))

    def _on_removed(self, number: int) -> None:
        self.flush()
        self.instance_removed.emit(repeat_of(self.session, self._kind), number)
