"""What stands on top of a decision, in words with what to do: nobody decides without having read it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.pages.deciding.deciding_view import DecidingView
from ui.text.decision_text import raised_text
from ui.text.fact_text import call_text
from ui.text.form_names import form_name
from ui.text.interpreter_text import named_text
from ui.text.person_text import isolated
from ui.theme import SPACE, current, set_hook
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.decisions.safeguards import Raised, RaisedKind

_MOST_HEIGHT = 150
_SHUTTING = frozenset({RaisedKind.CHILD, RaisedKind.AGE_IN_DOUBT, RaisedKind.AGE_UNKNOWN})


class GuardList(ScrollColumn):
    """A card for each thing that stands on top; it scrolls when there are many.

    Args:
        parent: Owner, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What stands on top of this decision"))
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.s)
        self._cards: list[Card] = []
        self.hide()

    def show_view(self, view: DecidingView) -> None:
        """Show what stands on top of a case."""
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [
            self._card(
                "error",
                call_text(call.alarm.cause, call.whom),
                self.tr("Nothing is decided before somebody came and said what was done."),
            )
            for call in view.calls
        ]
        self._cards += self._raised(view)
        self._cards += [
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
            self._cards.append(
                self._card(
                    "info", self.tr("An appeal is running: {words}").format(words=words), hint
                )
            )
        refused = view.refused_before
        if refused:
            said = [f"{isolated(each.officer.name)}: {isolated(each.words)}" for each in refused]
            head = self.tr("Somebody did not agree to an earlier proposal.")
            self._cards.append(self._card("warn", head, "\n".join(said)))
        for card in self._cards:
            self.column.addWidget(card)
        self.setVisible(bool(self._cards))
        self.verticalScrollBar().setValue(0)
        self._fit()

    def words(self) -> list[str]:
        """Return what is shown, a text for each card."""
        return [card.accessibleName() for card in self._cards]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adjust the height to the text at this width, up to a few lines."""
        super().resizeEvent(event)
        self._fit()

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
                said = ", ".join(isolated(title) for title in records[kind])
                sentence += " " + self.tr("Said by: {records}").format(records=said)
            cards.append(self._card("error" if kind in _SHUTTING else "warn", sentence, hint))
        return cards

    def _card(self, tone: str, head: str, words: str) -> Card:
        card = Card(self, surface="banner", margin=SPACE.s)
        set_hook(card, "tone", "error" if tone == "error" else "warn" if tone == "warn" else "info")
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.s, 0, SPACE.s, 0)
        row.setSpacing(SPACE.m)
        shape = QLabel(card)
        colour = "accent" if tone == "info" else tone
        shape.setPixmap(pixmap(tone, colour))
        row.addWidget(shape)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(head, "strong", card, wrap=True))
        texts.addWidget(Paragraph(words, "body", card))
        row.addLayout(texts, 1)
        card.column.addLayout(row)
        card.setAccessibleName(f"{head} {words}")
        return card

    def _fit(self) -> None:
        content = self.widget()
        if content is None or self.isHidden():
            return
        wanted = content.heightForWidth(self.viewport().width())
        most = min(current().px(_MOST_HEIGHT), self.window().height() // 5)
        self.setFixedHeight(min(wanted + SPACE.xs, most))
