"""Rating blind: indicators at the leading side, one of them in the middle, the evidence beside it.

Shows what it is given and says what is rated; nothing is chosen beforehand, nothing is added up, and no colour
stands for a verdict.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.pages.raters.answer_row import AnswerRow
from ui.pages.raters.evidence_list import EvidenceList
from ui.pages.raters.rater_text import field_text
from ui.theme import SPACE, current, set_kind
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph, label
from vetting_desk.judgement.rated_form import RatedIndicator
from vetting_desk.model.rating_payloads import EvidencePart, LinkPart, RatingPart
from vetting_desk.operations.raters.blind import is_whole
from vetting_desk.operations.raters.comparing import FIELDS, ROLE_OF

_NORMAL = 100


class RatingView(QWidget):
    """A sheet of ratings, to be filled.

    Args:
        lock_words: What the button that locks says.
        parent: The page.

    Signals:
        rated: A `RatingPart` that is to be kept.
        lock_wanted: All is rated and shall be locked.
        leave_wanted: The rater gives it up.
    """

    rated = Signal(object)
    lock_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, lock_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._indicators: tuple[RatedIndicator, ...] = ()
        self._ratings: dict[str, RatingPart] = {}
        self._at = 0
        self._asked: dict[str, AnswerRow] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        self.model = RowsTableModel((self.tr("Indicator"), self.tr("State")), self)
        self.list = PlainTable(self.model, self.tr("Indicators"), 0, {1: 140}, self)
        self.list.setMinimumWidth(200)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        row.addWidget(self.list, 4)
        self._middle = ScrollColumn(self, width=0)
        large = current().scale > _NORMAL  # the evidence stands beneath the questions then
        row.addWidget(self._middle, 6 if large else 5)
        side = QVBoxLayout()
        side.setSpacing(SPACE.s)
        side.addWidget(label(self.tr("Evidence"), "heading", self))
        self.evidence = EvidenceList(self, scrolls=not large)
        side.addWidget(self.evidence, 1)
        if not large:
            row.addLayout(side, 4)
        self._build_middle(lock_words)
        if large:
            self._middle.column.addLayout(side)
        self._middle.column.addStretch(1)
        self.evidence.linked.connect(self._on_linked)

    def _build_middle(self, lock_words: str) -> None:
        column = self._middle.column
        self._title = label("", "title", self, wrap=True)
        self._definition = Paragraph("", "body", self)
        self._anchors = Paragraph("", "muted", self)
        self._card = Card(self)
        self._reasons = GrowingText(3, one_line=False, parent=self)
        self._reasons.settled.connect(self._on_reasons)
        self._field = Field(
            self.tr("Reasons in words"),
            self._reasons,
            self.tr("Say which evidence, and why."),
            self,
        )
        self._count = label("", "muted", self, wrap=True)
        acts = FlowRow(self)
        self.next_button = QPushButton(self.tr("Next indicator"), acts)
        set_kind(self.next_button, "primary")
        self.lock_button = QPushButton(lock_words, acts)
        self.leave_button = QPushButton(self.tr("I cannot rate this…"), acts)
        for button in (self.next_button, self.lock_button, self.leave_button):
            acts.add(button)
        self.next_button.clicked.connect(self.go_on)
        self.lock_button.clicked.connect(self._on_lock)
        self.leave_button.clicked.connect(self.leave_wanted)
        for part in (
            self._title, self._definition, self._anchors, self._card, self._field, self._count, acts,
        ):  # fmt: skip
            column.addWidget(part)

    def show_sheet(
        self,
        indicators: Sequence[RatedIndicator],
        evidence: Sequence[EvidencePart],
        ratings: Mapping[str, RatingPart],
        *,
        may_leave: bool,
    ) -> None:
        """Show a sheet from its first open indicator.

        Args:
            indicators: What is to be rated.
            evidence: What there is.
            ratings: What was rated so far, by indicator.
            may_leave: True to offer giving it up.
        """
        self._indicators, self._ratings = tuple(indicators), dict(ratings)
        self.leave_button.setVisible(may_leave)
        self.evidence.show_evidence(evidence)
        self._show_list()
        first = next((n for n, each in enumerate(indicators) if not self._is_whole(each)), 0)
        self._at = first
        choose_row(self.list, first)
        self._show_indicator()

    def indicator(self) -> RatedIndicator | None:
        """Return which indicator is shown; None before there is any."""
        return self._indicators[self._at] if self._indicators else None

    def question(self, field: str) -> AnswerRow:
        """Return the question for a part of the rating, by its field."""
        return self._asked[field]

    def reasons(self) -> GrowingText:
        """Return the field for reasons."""
        return self._reasons

    def go_on(self) -> None:
        """Go to the next indicator that is not rated whole, or else to the next."""
        self._keep_reasons()
        count = len(self._indicators)
        following = [(self._at + step) % count for step in range(1, count + 1)] if count else []
        wanted = next((n for n in following if not self._is_whole(self._indicators[n])), None)
        if wanted is None and following:
            wanted = following[0]
        if wanted is not None:
            choose_row(self.list, wanted)
            self._asked_first()

    def _asked_first(self) -> None:
        first = next(iter(self._asked.values()), None)
        if first is not None:
            first.chips()[0].setFocus()

    def _show_list(self) -> None:
        self.model.show_rows(
            [Row((each.label, self._state_of(each)), each.id) for each in self._indicators]
        )
        left = sum(not self._is_whole(each) for each in self._indicators)
        self._count.setText(
            self.tr("{open} of {all} are not rated yet.").format(
                open=left, all=len(self._indicators)
            )
        )
        self.lock_button.setEnabled(bool(self._indicators) and not left)

    def _state_of(self, indicator: RatedIndicator) -> str:
        if not self._is_whole(indicator):
            return self.tr("Not rated yet")
        rating = self._ratings[indicator.id]
        return self.tr("Left out") if rating.presence == "omit" else self.tr("Rated")

    def _is_whole(self, indicator: RatedIndicator) -> bool:
        return is_whole(indicator, self._ratings.get(indicator.id))

    def _show_indicator(self) -> None:
        indicator = self.indicator()
        if indicator is None:
            return
        self._title.setText(indicator.label)
        self._definition.set_plain(indicator.definition)
        self._anchors.set_plain("\n".join(indicator.anchors))
        self._anchors.setVisible(bool(indicator.anchors))
        for question in self._asked.values():
            self._card.column.removeWidget(question)
            question.hide()
            question.deleteLater()
        self._asked = {}
        for name in FIELDS:
            choices = indicator.choices.get(ROLE_OF[name], ())
            if choices:
                question = AnswerRow(
                    field_text(name), [(each.value, each.label) for each in choices], self._card
                )
                question.setProperty("field", name)
                question.chosen.connect(self._on_chosen)
                self._card.column.addWidget(question)
                self._asked[name] = question
        self._show_rating()

    def _show_rating(self) -> None:
        rating = self._rating()
        for name, question in self._asked.items():
            question.set_value(getattr(rating, name))
        self._reasons.set_text(rating.reasons)
        self.evidence.show_links({each.key: each.side for each in rating.links})
        self._show_what_is_asked()

    def _show_what_is_asked(self) -> None:
        """Ask why an indicator is left out where it is, and the rest where it is not."""
        left_out = self._rating().presence == "omit"
        there = self._rating().presence in {"1", "2"}
        for name, question in self._asked.items():
            if name == "omit_reason":
                question.setVisible(left_out)
            elif name in {"recency", "strength"}:
                question.setVisible(there)
            elif name != "presence":
                question.setVisible(not left_out)

    def _rating(self) -> RatingPart:
        indicator = self.indicator()
        known = self._ratings.get(indicator.id) if indicator is not None else None
        if known is not None:
            return known
        return RatingPart(
            indicator=indicator.id if indicator is not None else "-", presence="", omit_reason="",
            relevance="", recency="", strength="", confidence="", reasons="", links=[],
        )  # fmt: skip

    def _change(self, **fields: object) -> None:
        rating = RatingPart.model_validate(self._rating().model_dump() | fields)
        self._ratings[rating.indicator] = rating
        self.rated.emit(rating)
        at = self._at
        self._show_list()
        model = self.list.selectionModel()
        self._at = at
        model.setCurrentIndex(
            self.model.index(at, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._show_what_is_asked()

    def _on_chosen(self, value: str) -> None:
        sender = self.sender()
        if sender is None:
            return
        changed: dict[str, object] = {str(sender.property("field")): value}
        if "presence" in changed and value != "omit":
            changed["omit_reason"] = ""
        if "presence" in changed and value not in {"1", "2"}:
            changed |= {"recency": "", "strength": ""}
        if "presence" in changed and value == "omit":
            changed |= {"relevance": "", "confidence": ""}
        self._change(**changed)

    def _on_linked(self, key: str, side: str) -> None:
        links = {each.key: each.side for each in self._rating().links if each.key != key}
        found = [{"key": each, "side": which} for each, which in links.items()]
        if side:
            found.append({"key": key, "side": side})
        found.sort(key=lambda each: int(each["key"][1:]))
        self._change(links=[LinkPart.model_validate(each).model_dump() for each in found])
        self.evidence.show_links({each.key: each.side for each in self._rating().links})

    def _on_reasons(self) -> None:
        self._keep_reasons()

    def _keep_reasons(self) -> None:
        words = self._reasons.toPlainText()
        if self.indicator() is not None and words != self._rating().reasons:
            self._change(reasons=words)

    def _on_row(self) -> None:
        row = self.list.currentIndex().row()
        if row < 0 or row == self._at:
            return
        self._keep_reasons()
        self._at = row
        self._show_indicator()

    def _on_lock(self) -> None:
        self._keep_reasons()
        self.lock_wanted.emit()
