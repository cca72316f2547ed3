"""Two raters side by side, item by item, differences first; and what they settle on.

Both originals stay as they were signed. Where the two differ, one of three is said: as the first, as the
second, or the disagreement stays; a change takes a reason from whoever changes.
"""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_row, moment_text
from ui.pages.raters.answer_row import AnswerRow
from ui.pages.raters.evidence_list import key_text, link_words
from ui.pages.raters.rater_text import field_text, rating_lines, state_text
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.rating_payloads import RatingPart
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.raters.comparing import Beside, SideBySide
from vetting_desk.operations.raters.settling import Settled

FIRST, SECOND, STAYS = "first", "second", "stays"
_AT_ONCE, _AT_A_TIME = 6, 4
"""So many indicators fill the page when it opens; the others are made a few at a time while it is looked at."""


class BesideRow(Card):
    """One indicator as two rated it, and what becomes of it.

    Args:
        row: The indicator.
        found: Both ratings: who rated, and on what evidence.
        asks: True to ask what they settle on.
        parent: The view.
    """

    def __init__(
        self, row: Beside, found: SideBySide, *, asks: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self._evidence = found.evidence
        self._names = names = (found.first_name, found.second_name)
        self.column.addWidget(label(row.indicator.label, "strong", self, wrap=True))
        if row.differs:
            words = self.tr("They differ in: {fields}").format(
                fields=in_row(field_text(name) for name in row.differs)
            )
        else:
            words = self.tr("They say the same.")
        self.column.addWidget(label(words, "muted", self, wrap=True))
        both = QHBoxLayout()
        both.setSpacing(SPACE.l)
        for name, rating in zip(names, (row.first, row.second), strict=True):
            both.addLayout(self._one(name, rating), 1)
        self.column.addLayout(both)
        self.choice: AnswerRow | None = None
        self._why: dict[str, tuple[Field, GrowingText]] = {}
        if row.settled is not None and row.differs:
            self.column.addWidget(Paragraph(self._settled_words(), "body", self))
        if asks and row.differs:
            self._ask()

    def _one(self, name: str, rating: RatingPart | None) -> QVBoxLayout:
        """Return what one of them said, in as few widgets as it takes: there are 34 of these, twice."""
        column = QVBoxLayout()
        column.setSpacing(SPACE.xs)
        column.addWidget(label(isolated(name), "caption", self, wrap=True))
        lines = "\n".join(rating_lines(self.row.indicator, rating))
        column.addWidget(label(lines, "body", self, wrap=True))
        if rating is not None and rating.reasons:
            column.addWidget(label(isolated(rating.reasons), "muted", self, wrap=True))
        links = {each.key: each.side for each in rating.links} if rating is not None else {}
        words = link_words(links, self._evidence)
        if words:
            rests = label(words, "caption", self, wrap=True)
            named = [key_text(self._evidence[key]) for key in links if key in self._evidence]
            rests.setToolTip("\n".join(named))
            column.addWidget(rests)
        column.addStretch(1)
        return column

    def _ask(self) -> None:
        first, second = (isolated(name) for name in self._names)
        self.choice = AnswerRow(
            self.tr("What do the two settle on?"),
            (
                (FIRST, self.tr("As {name} rated").format(name=first)),
                (SECOND, self.tr("As {name} rated").format(name=second)),
                (STAYS, self.tr("The disagreement stays")),
            ),
            self,
        )
        self.choice.chosen.connect(self._on_chosen)
        self.column.addWidget(self.choice)

    def why(self, whose: str) -> GrowingText:
        """Return the field for why the first or the second changes theirs, made where it was not yet."""
        if whose not in self._why:
            name = isolated(self._names[0 if whose == FIRST else 1])
            editor = GrowingText(2, one_line=False, parent=self)
            field = Field(
                self.tr("Why {name} changes the rating").format(name=name), editor, "", self
            )
            field.hide()
            self.column.addWidget(field)
            self._why[whose] = (field, editor)
        return self._why[whose][1]

    def item(self) -> Settled | None:
        """Return what was settled of it; None while nothing is chosen."""
        if self.choice is None or not self.choice.value():
            return None
        chosen = self.choice.value()
        agreed = {FIRST: self.row.first, SECOND: self.row.second}.get(chosen)
        return Settled(
            self.row.indicator.id,
            agreed,
            self.why(FIRST).toPlainText() if chosen == SECOND else "",
            self.why(SECOND).toPlainText() if chosen == FIRST else "",
        )

    def _on_chosen(self, chosen: str) -> None:
        changes = {FIRST: SECOND, SECOND: FIRST}.get(chosen, "")
        if changes:
            self.why(changes)
        for whose, (field, _) in self._why.items():
            field.setVisible(whose == changes)

    def _settled_words(self) -> str:
        settled = self.row.settled
        if settled is None:
            return ""
        if settled.stays:
            return self.tr("The disagreement stays.")
        lines = [self.tr("Settled: {rating}").format(
            rating=in_row(rating_lines(self.row.indicator, settled.agreed))
        )]  # fmt: skip
        lines += [why for why in (settled.why_first, settled.why_second) if why]
        return "\n".join(lines)


class BesideView(ScrollColumn):
    """Both ratings of an assessment.

    Args:
        parent: The page.

    Signals:
        proposed: A list of `Settled`, the third person's name, and further words.
        answered: True for agreed, False for refused; and the words.
    """

    proposed = Signal(object, str, str)
    answered = Signal(bool, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        self.rows: list[BesideRow] = []
        self._coming: Iterator[BesideRow] = iter(())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._state = label("", "heading", self, wrap=True)
        self._note = Paragraph("", "muted", self)
        self.column.addWidget(self._state)
        self.column.addWidget(self._note)
        self._end = Card(self)
        self.words = GrowingText(2, one_line=False, parent=self)
        self.third = GrowingText(1, parent=self)
        self._third_field = Field(
            self.tr("Third person (optional)"),
            self.third,
            self.tr("Where the two cannot settle alone: who sat with them, by name."),
            self,
        )
        self._words_field = Field(
            self.tr("What else is to be said"),
            self.words,
            self.tr("Needed where a disagreement stays, or where you refuse: why."),
            self,
        )
        acts = FlowRow(self)
        self.propose_button = QPushButton(self.tr("Sign what we settle on"), acts)
        self.agree_button = QPushButton(self.tr("I agree"), acts)
        self.refuse_button = QPushButton(self.tr("I do not agree"), acts)
        set_kind(self.propose_button, "primary")
        set_kind(self.agree_button, "primary")
        for button in (self.propose_button, self.agree_button, self.refuse_button):
            acts.add(button)
        self.propose_button.clicked.connect(self._on_propose)
        self.agree_button.clicked.connect(self._on_agree)
        self.refuse_button.clicked.connect(self._on_refuse)
        for part in (self._third_field, self._words_field, acts):
            self._end.column.addWidget(part)
        self.column.addWidget(self._end)
        self.column.addStretch(1)

    def show_both(self, found: SideBySide, officer_id: str) -> None:
        """Show two raters.

        Args:
            found: What they rated, and how it stands.
            officer_id: Who looks: what they may do is offered.
        """
        for row in self.rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        now = found.now
        raters = {each.author.id for each in (now.locked, now.second) if each is not None}
        proposer = now.consensus.author.id if now.consensus is not None else ""
        asks = now.state is RatingState.OPEN
        answers = now.state is RatingState.PROPOSED and officer_id in raters - {proposer}
        self.rows = []
        self._coming = (BesideRow(row, found, asks=asks, parent=self) for row in found.rows)
        self._make(_AT_ONCE)
        self._later.start()
        differ = sum(bool(row.differs) for row in found.rows)
        self._state.setText(state_text(now.state))
        self._note.set_plain(self._note_of(found, differ))
        self._end.setVisible(asks or answers)
        self._third_field.setVisible(asks)
        self.propose_button.setVisible(asks)
        self.agree_button.setVisible(answers)
        self.refuse_button.setVisible(answers)
        self.words.set_text("")
        self.third.set_text("")

    def _note_of(self, found: SideBySide, differ: int) -> str:
        now = found.now
        lines = [
            self.tr("They differ in {count} of {all} indicators. Both originals are kept.").format(
                count=differ, all=len(found.rows)
            )
        ]
        if now.first is not None and now.first.payload.opened:
            lines.append(
                self.tr("The organisation opened the first ratings: {why}").format(
                    why=now.first.payload.opened
                )
            )
        if now.doubtful:
            lines.append(
                self.tr("Something that came about this rating does not fit; ask a supervisor.")
            )
        if now.consensus is not None:
            said = now.consensus
            words = self.tr("{name} proposed this, {at}.").format(
                name=isolated(said.author.name), at=moment_text(said.entry.written_at)
            )
            lines += [words, *(text for text in (said.payload.words,) if text)]
            if said.payload.third:
                lines.append(
                    self.tr("With a third person: {name}").format(name=isolated(said.payload.third))
                )
        return "\n".join(lines)

    def complete(self) -> None:
        """Make what is not there yet."""
        self._later.stop()
        self._make(None)

    def _on_later(self) -> None:
        if self._make(_AT_A_TIME):
            self._later.start()

    def _make(self, most: int | None) -> bool:
        """Make the next indicators; False once all are there."""
        made = list(islice(self._coming, most))
        for row in made:
            self.column.insertWidget(2 + len(self.rows), row)
            self.rows.append(row)
        return bool(made)

    def items(self) -> list[Settled] | None:
        """Return what is settled of each difference; None while one is not said."""
        self.complete()
        found = [row.item() for row in self.rows if row.choice is not None]
        return None if None in found else [each for each in found if each is not None]

    def _on_propose(self) -> None:
        items = self.items()
        self.proposed.emit(
            items, self.third.toPlainText().strip(), self.words.toPlainText().strip()
        )

    def _on_agree(self) -> None:
        self.answered.emit(True, self.words.toPlainText().strip())

    def _on_refuse(self) -> None:
        self.answered.emit(False, self.words.toPlainText().strip())
