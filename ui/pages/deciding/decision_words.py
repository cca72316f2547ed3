"""A decision to be read: outcome, reasons, each criterion with its evidence, appeal, and who said what."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import day_text, in_row, moment_text
from ui.text.decision_text import because_text, flaw_text, result_text, stance_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.decision import CriterionPart
from vetting_desk.model.decision_standing import Standing
from vetting_desk.model.entry_payload import PlaceRef

Words = Callable[[PlaceRef], tuple[str, str]]
"""Returns what stands at a place in a record, and the title of the record; empty where it is not here."""


class DecisionWords(QWidget):
    """Cards of words.

    Args:
        parent: The page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        self._cards: list[Card] = []

    def show_decision(
        self, standing: Standing, places: Words, titles: Mapping[str, str] | None = None
    ) -> None:
        """Show a decision.

        Args:
            standing: The decision, and what was said to it.
            places: Finds what evidence says.
            titles: Titles of the records it may name, by id.
        """
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if standing.flaw is not None:
            self._card("", [("", flaw_text(standing.flaw))], role="warn")
        self._card(self.tr("Decided"), self._outcome(standing, titles or {}))
        for each in standing.payload.criteria:
            head = f"{each.criterion.key.upper()} · {each.criterion.text}"
            self._card(head, self._criterion(each, places))
        self._card(self.tr("The panel"), self._voices(standing))

    def words(self) -> str:
        """Return all that is shown."""
        return "\n".join(card.accessibleName() for card in self._cards)

    def _outcome(self, standing: Standing, titles: Mapping[str, str]) -> list[tuple[str, str]]:
        payload = standing.payload
        lines = [
            (self.tr("Outcome"), payload.outcome.text),
            (self.tr("Legal ground"), "; ".join(each.text for each in payload.grounds)),
            (self.tr("Reasons"), payload.reasons),
            (self.tr("How to appeal"), payload.appeal.how),
            (self.tr("Until when"), day_text(payload.appeal.until)),
            (self.tr("Who tells the person"), payload.teller),
        ]
        if payload.inquiry is not None:
            asked = payload.inquiry
            said = f"{asked.what}\n{isolated(asked.who)} · {day_text(asked.until)}"
            lines.append((self.tr("To be found out"), said))
        if payload.referral is not None:
            goes = [form_name(titles.get(each.record, "…")) for each in payload.referral.material]
            said = f"{payload.referral.to}\n{payload.referral.offence}\n{', '.join(goes)}"
            lines.append((self.tr("Referred to"), said))
        if payload.supersedes is not None:
            because = because_text(payload.supersedes.because)
            said = f"{because}: {isolated(payload.supersedes.words)}"
            lines.append((self.tr("Takes the place of the one before"), said))
        return lines

    def _criterion(self, each: CriterionPart, places: Words) -> list[tuple[str, str]]:
        lines = [("", result_text(each.result))]
        for name, side in (
            (self.tr("Speaks for it"), each.in_favour),
            (self.tr("Speaks against it"), each.against),
        ):
            if side:
                lines.append((name, "\n".join(self._place(place, places) for place in side)))
        if each.reply:
            lines.append((self.tr("The person's reply"), each.reply))
        lines.append((self.tr("Reasons"), each.reasons))
        return lines

    def _place(self, place: PlaceRef, places: Words) -> str:
        said, title = places(place)
        if not said:
            return self.tr("A place in a record that is not here")
        return f"{said} ({isolated(form_name(title))})"

    def _voices(self, standing: Standing) -> list[tuple[str, str]]:
        lines = []
        for voice in standing.voices:
            said = f"{stance_text(voice.officer.name, voice.stance)} · {moment_text(voice.at)}"
            lines.append(("", f"{said}\n{isolated(voice.words)}" if voice.words else said))
        for voice in standing.refused_before:
            said = f"{stance_text(voice.officer.name, voice.stance)} · {moment_text(voice.at)}"
            head = self.tr("Said to an earlier proposal")
            lines.append((head, f"{said}\n{isolated(voice.words)}"))
        waiting = in_row(isolated(each.name) for each in standing.waiting_for)
        if waiting:
            lines.append(("", self.tr("Waits for {names}.").format(names=waiting)))
        for each in standing.reopened:
            because = because_text(each.payload.because)
            said = f"{because} ({isolated(each.author.name)}): {isolated(each.payload.words)}"
            lines.append((self.tr("To be looked at again"), said))
        return lines

    def _card(self, head: str, lines: list[tuple[str, str]], role: str = "body") -> None:
        card = Card(self, margin=SPACE.m, spacing=SPACE.s)
        if head:
            card.column.addWidget(label(head, "heading", card, wrap=True))
        for name, words in lines:
            if name:
                card.column.addWidget(label(name, "caption", card, wrap=True))
            card.column.addWidget(Paragraph(words, role, card))
        said = "\n".join(f"{name}: {words}" if name else words for name, words in lines)
        card.setAccessibleName(f"{head}\n{said}" if head else said)
        self._cards.append(card)
        self._column.addWidget(card)
