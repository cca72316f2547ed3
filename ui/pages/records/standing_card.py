"""What a record is worth among the others of its case, and what can be done about it and its way to HQ."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import date_text, moment_text
from ui.text.kinds import next_text
from ui.text.person_text import isolated
from ui.theme import button_icon
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Amendment, Record, WayToHq
from vetting_desk.operations.records.correcting import Correctable

_OFFERED = frozenset({WayToHq.WRITTEN, WayToHq.REFUSED})


class StandingCard(Card):
    """In force or not, corrections of it, what headquarters decided later, and acts.

    Signals:
        record_requested: A `Record` to be opened: what it corrects, or what corrects it.
        correct_requested: It is to be corrected.
        continue_requested: Id of the officer's own draft that corrects it.
        offer_requested: It is to go into a new bundle.
    """

    record_requested = Signal(object)
    correct_requested = Signal()
    continue_requested = Signal(str)
    offer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Correctable | None = None
        self._opens: dict[str, Record] = {}
        self.column.addWidget(label(self.tr("Standing"), "heading", self))
        self._force = label("", "strong", self, wrap=True)
        self._lines = Paragraph("", "body", self)
        self._words = Paragraph("", "muted", self)
        self._next = Paragraph("", "muted", self)
        for part in (self._force, self._lines, self._words, self._next):
            self.column.addWidget(part)
        self._acts = FlowRow(self)
        self._in_force = self._button(self.tr("Open the one in force"), "document")
        self._original = self._button(self.tr("Open what it corrects"), "undo")
        self._rival = self._button(self.tr("Open the other correction"), "document")
        self.correct = self._button(self.tr("Correct this record…"), "edit")
        self._continue = self._button(self.tr("Continue the correction"), "edit")
        self.offer = self._button(self.tr("Offer it again"), "outbox")
        self.column.addWidget(self._acts)
        self.correct.clicked.connect(self.correct_requested)
        self._continue.clicked.connect(self._on_continue)
        self.offer.clicked.connect(self.offer_requested)
        for button in (self._in_force, self._original, self._rival):
            button.clicked.connect(self._on_open)

    def _button(self, words: str, shape: str) -> QPushButton:
        button = QPushButton(words, self._acts)
        button_icon(button, shape)
        button.hide()
        self._acts.add(button)
        return button

    def show_standing(
        self,
        found: Correctable,
        later: Sequence[Amendment],
        *,
        may_correct: bool,
        may_offer: bool,
    ) -> None:
        """Show how a record stands.

        Args:
            found: Among the records of its case.
            later: What headquarters decided later, the newest last.
            may_correct: True if the role may correct it.
            may_offer: True if the role may send it.
        """
        self._found = found
        standing = found.standing
        record = standing.record
        self._opens = {
            "in-force": standing.in_force,
            "original": standing.corrects or record,
            "rival": next((one for one in standing.rivals if one.id != record.id), record),
        }
        self._force.setText(self._force_words(found))
        self._lines.set_plain("\n".join(self._correction_lines(found)))
        self._lines.setVisible(bool(self._lines.plain()))
        self._words.set_plain("\n".join(self._later_line(word) for word in later))
        self._words.setVisible(bool(later))
        self._next.set_plain(next_text(record.way_to_hq))
        self._next.setVisible(bool(self._next.plain()))
        self._in_force.setVisible(not standing.counts)
        self._original.setVisible(standing.corrects is not None)
        self._rival.setVisible(bool(standing.rivals) and standing.counts)
        self.correct.setVisible(may_correct and not found.why_not)
        self._continue.setVisible(may_correct and found.why_not == "begun")
        self.offer.setVisible(may_offer and record.way_to_hq in _OFFERED)

    def force(self) -> str:
        """Return the words on whether it is in force."""
        return self._force.text()

    def lines(self) -> str:
        """Return what is said of corrections."""
        return self._lines.plain()

    def _force_words(self, found: Correctable) -> str:
        standing = found.standing
        if standing.counts:
            return self.tr("This record is in force.")
        if standing.record.way_to_hq is WayToHq.SET_ASIDE:
            return self.tr("Not in force: HQ set it aside for good.")
        return self.tr("Not in force: it was corrected on {day} by {officer}.").format(
            day=date_text(standing.in_force.signed_at),
            officer=isolated(standing.in_force.officer_name),
        )

    def _correction_lines(self, found: Correctable) -> list[str]:
        standing = found.standing
        lines = []
        if standing.original_missing:
            lines.append(
                self.tr(
                    "It corrects a record that is not here: it was not taken in, or not sent yet."
                )
            )
        elif standing.corrects is not None:
            lines.append(
                self.tr("It corrects the record {officer} signed on {day}.").format(
                    officer=isolated(standing.corrects.officer_name),
                    day=date_text(standing.corrects.signed_at),
                )
            )
        if standing.rivals:
            lines.append(
                self.tr(
                    "One record was corrected twice. The one signed last is in force; look at both, and "
                    "correct it once more if it does not say what is right."
                )
            )
        if found.why_not == "another-desk":
            lines.append(self.tr("Only the desk that signed it can correct it."))
        if found.why_not == "role":
            lines.append(self.tr("Your role does not correct it: it does not fill this form."))
        return lines

    def _later_line(self, word: Amendment) -> str:
        return self.tr("HQ, {when}: {words}").format(
            when=moment_text(word.at), words=isolated(word.words)
        )

    def _on_open(self) -> None:
        which = {
            self._in_force: "in-force",
            self._original: "original",
            self._rival: "rival",
        }[self.sender()]  # type: ignore[index] # one of the three it is connected to
        self.record_requested.emit(self._opens[which])

    def _on_continue(self) -> None:
        if self._found is not None:
            self.continue_requested.emit(self._found.begun)
