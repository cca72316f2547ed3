"""Second ratings in a list: what is asked of the officer first, then drafts and what each rating waits for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import left_to_right
from ui.pages.raters.rater_text import state_text
from ui.text.person_text import isolated
from ui.theme import set_kind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.second_rating import RatingState, SecondRating
from vetting_desk.operations.raters.asking import Asked

RATE, LOCK, ASK, END, BESIDE, OPEN = "rate", "lock", "ask", "end", "beside", "open"
_BESIDE = frozenset({RatingState.OPEN, RatingState.PROPOSED, RatingState.SETTLED})
_NOT_ENDED = frozenset(RatingState) - {RatingState.SETTLED, RatingState.ENDED}
_ASKABLE = frozenset({RatingState.ASKED, RatingState.UNASKED, RatingState.WAITS, RatingState.ENDED})


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list shows, read in one go.

    Attributes:
        asked: All second ratings, and drafts that could have one.
        requests: Those that wait for the officer.
    """

    asked: tuple[Asked, ...]
    requests: tuple[SecondRating, ...]


class RequestsView(ScrollColumn):
    """The list.

    Args:
        officer_id: Who looks.
        supervises: True where they may ask and end.
        carries: True at headquarters: what posts gave goes on to other desks from here.
        parent: The page.

    Signals:
        wanted: What shall be done, one of this module's names, and the `Asked` it is done with.
    """

    wanted = Signal(str, object)

    def __init__(
        self,
        officer_id: str,
        *,
        supervises: bool,
        carries: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._carries = carries
        self._officer, self._supervises = officer_id, supervises
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "A second person rates the same evidence without seeing how it was rated. Ratings are "
                    "sealed to who rates until both have locked."
                ),
                "muted",
                self,
            )
        )
        self.cards: list[Card] = []
        self.buttons: list[QPushButton] = []
        self.column.addStretch(1)

    def show_listed(self, found: Listed) -> None:
        """Show these second ratings, what is asked of the officer first."""
        for card in self.cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.buttons = []
        mine = {each.assessment_id for each in found.requests}
        ordered = sorted(
            found.asked, key=lambda each: not (each.now and each.now.assessment_id in mine)
        )
        self.cards = [
            self._card(each, rates=bool(each.now and each.now.assessment_id in mine))
            for each in ordered
        ] or [self._nothing()]
        for number, card in enumerate(self.cards, start=1):
            self.column.insertWidget(number, card)

    def act(self, what: str) -> QPushButton | None:
        """Return the first button that does something; None if there is none."""
        return next((each for each in self.buttons if each.property("what") == what), None)

    def _card(self, each: Asked, *, rates: bool) -> Card:
        card, now = Card(self), each.now
        reference = each.reference
        title = left_to_right(reference) if reference else self.tr("A case of another desk")
        card.column.addWidget(label(title, "strong", card, wrap=True))
        if rates:
            state = self.tr("You are asked to rate this")
        elif now is not None:
            state = state_text(now.state)
        else:
            state = (
                self.tr("Drawn to be rated twice")
                if each.drawn
                else self.tr("No second rating asked for")
            )
        card.column.addWidget(label(state, "body", card, wrap=True))
        people = self._people(each)
        if people:
            card.column.addWidget(label(people, "muted", card, wrap=True))
        if now is not None and now.asked is not None and now.asked.payload.words:
            card.column.addWidget(Paragraph(now.asked.payload.words, "muted", card))
        if now is not None and now.ended is not None:
            card.column.addWidget(Paragraph(now.ended.payload.words, "muted", card))
        acts = FlowRow(card)
        for what, words, primary in self._acts(each, rates=rates):
            button = QPushButton(words, acts)
            if primary:
                set_kind(button, "primary")
            button.setProperty("what", what)
            button.setProperty("asked", each)
            button.setAccessibleDescription(title)
            button.clicked.connect(self._on_clicked)
            acts.add(button)
            self.buttons.append(button)
        card.column.addWidget(acts)
        return card

    def _people(self, each: Asked) -> str:
        parts = []
        now = each.now
        first = each.assessment.officer_name if each.assessment is not None else ""
        if now is not None and now.locked is not None:
            first = now.locked.author.name
        if first:
            parts.append(self.tr("First: {name}").format(name=isolated(first)))
        if now is not None and now.asked is not None:
            rater = now.asked.payload.rater
            name = rater.officer_name or rater.desk_name
            parts.append(self.tr("Second: {name}").format(name=isolated(name)))
        return " · ".join(parts)

    def _acts(self, each: Asked, *, rates: bool) -> list[tuple[str, str, bool]]:
        now, draft = each.now, each.assessment
        found: list[tuple[str, str, bool]] = []
        if rates:
            found.append((RATE, self.tr("Rate"), True))
        own = draft is not None and draft.officer_id == self._officer
        locks = (now is not None and now.state is RatingState.ASKED) or (now is None and each.drawn)
        if own and locks:
            found.append((LOCK, self.tr("Lock my ratings"), True))
        if now is not None and now.state in _BESIDE:
            found.append((BESIDE, self.tr("Side by side"), not rates))
        here = draft is not None or (now is not None and now.locked is not None and self._carries)
        if self._supervises and here and (now is None or now.state in _ASKABLE):
            words = (
                self.tr("Ask somebody…")
                if now is None or now.asked is None
                else self.tr("Ask somebody else…")
            )
            found.append((ASK, words, False))
        sealed = now is not None and now.state is RatingState.BOTH_LOCKED
        if self._supervises and draft is not None and sealed and not own:
            found.append((OPEN, self.tr("Open the first ratings…"), False))
        if self._supervises and now is not None and now.state in _NOT_ENDED:
            found.append((END, self.tr("End without a second rating…"), False))
        return found

    def _nothing(self) -> Card:
        card = Card(self)
        words = self.tr(
            "No draft rates anything yet. A supervisor asks for a second rating while an assessment is a draft."
        )
        card.column.addWidget(Paragraph(words, "muted", card))
        return card

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(str(sender.property("what")), sender.property("asked"))
