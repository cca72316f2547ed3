"""What stands on top of a decision, in words with what to do: nobody decides without having read it."""

from PySide6.QtWidgets import QWidget

from ui.i18n import in_row
from ui.pages.deciding.deciding_view import DecidingView
from ui.text.decision_text import raised_text
from ui.text.fact_text import call_text
from ui.text.form_names import form_name
from ui.text.interpreter_text import named_text
from ui.text.person_text import isolated
from ui.widgets.card import Card
from ui.widgets.card_strip import CardStrip, notice_card
from vetting_desk.operations.decisions.safeguards import Raised, RaisedKind

_SHUTTING = frozenset({RaisedKind.CHILD, RaisedKind.AGE_IN_DOUBT, RaisedKind.AGE_UNKNOWN})


class GuardList(CardStrip):
    """A card for each thing that stands on top; it scrolls when there are many.

    Args:
        parent: Owner, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What stands on top of this decision"), parent, most=150)

    def show_view(self, view: DecidingView) -> None:
        """Show what stands on top of a case."""
        cards = [
            self._card(
                "error",
                call_text(call.alarm.cause, call.whom),
                self.tr("Nothing is decided before somebody came and said what was done."),
            )
            for call in view.calls
        ]
        cards += self._raised(view)
        cards += [
            self._card(
                "warn",
                named_text(each)[0],
                self.tr(
                    "Read what was said through them with care, or ask the post to talk again."
                ),
            )
            for each in view.interpreters
        ]
        appealed = view.in_force.standing.reopened if view.in_force is not None else ()
        if any(each.payload.because == "appealed" for each in appealed):
            words = isolated(appealed[-1].payload.words)
            hint = self.tr("The decision before stays in force until this one takes its place.")
            cards.append(
                self._card(
                    "info", self.tr("An appeal is running: {words}").format(words=words), hint
                )
            )
        refused = view.refused_before
        if refused:
            said = [f"{isolated(each.officer.name)}: {isolated(each.words)}" for each in refused]
            head = self.tr("Somebody did not agree to an earlier proposal.")
            cards.append(self._card("warn", head, "\n".join(said)))
        self.put_cards(cards)

    def _raised(self, view: DecidingView) -> list[Card]:
        """Return a card for each kind, with the records that say so in one line."""
        records: dict[RaisedKind, list[str]] = {}
        first: dict[RaisedKind, Raised] = {}
        for each in view.known.raised:
            first.setdefault(each.kind, each)
            titles = records.setdefault(each.kind, [])
            if each.record is not None and form_name(each.record.title) not in titles:
                titles.append(form_name(each.record.title))
        cards = []
        for kind, each in first.items():
            sentence, hint = raised_text(each)
            if records[kind]:
                said = in_row(isolated(title) for title in records[kind])
                sentence += " " + self.tr("Said by: {records}").format(records=said)
            cards.append(self._card("error" if kind in _SHUTTING else "warn", sentence, hint))
        return cards

    def _card(self, tone: str, head: str, words: str) -> Card:
        colour = "accent" if tone == "info" else tone
        card = notice_card(self, head, words, shape=(tone, colour), tone=tone)
        card.setAccessibleName(f"{head} {words}")
        return card
