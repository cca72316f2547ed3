"""What this desk noticed of itself and of others: a card each, with what can be done about it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.asking.dialog_calls import DialogCalls
from ui.ground.tasks import Tasks
from ui.pages.reason_dialog import ReasonDialog
from ui.text.finding_text import finding_words
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import parted
from vetting_desk.operations.desk import findings
from vetting_desk.operations.desk.findings import Exit, Told
from vetting_desk.operations.exchange import offering_everything

_NEEDED = {Exit.TAKE_CASES: Action.HAND_OVER}
"""What an officer has to be allowed for an exit; `Action.TRANSFER` for all others."""


class FindingsPanel(QWidget):
    """The findings nobody has dealt with; hidden while there are none.

    Args:
        desk: The unlocked desk.
        tasks: Where the store is asked.
        parent: Owner, or None.

    Signals:
        new_desk_requested: The person wants to make this desk a new one.
        said: What was done, in words.
        shown: The findings are on the screen.
    """

    new_desk_requested = Signal()
    said = Signal(str)
    shown = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._calls = DialogCalls(desk, tasks, self)
        self._calls.decided.connect(self.said)
        self._cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        heading = label(self.tr("What this desk noticed"), "heading", self, wrap=True)
        self._column.addWidget(heading)
        self.hide()

    def refresh(self) -> None:
        """Ask the store again."""
        self._tasks.store(findings.standing, self._desk, done=self.show_findings)

    def show_findings(self, told: list[Told]) -> None:
        """Show these, in place of those before."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(each) for each in told]
        for card in self._cards:
            self._column.addWidget(card)
        self.setVisible(bool(told))
        self.shown.emit()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of all cards, from the top."""
        return [button for card in self._cards for button in card.findChildren(QPushButton)]

    def _card(self, told: Told) -> Card:
        sentence, hint = finding_words(told)
        card = Card(self, spacing=SPACE.s)
        card.setAccessibleName(f"{sentence} {hint}")
        card.column.addWidget(label(sentence, "strong", card, wrap=True))
        card.column.addWidget(Paragraph(hint, "body", card))
        row = FlowRow(card)
        for exit_ in told.exits:
            if may(self._desk.officer, _NEEDED.get(exit_, Action.TRANSFER)):
                row.add(self._exit_button(exit_, row))
        settle = QPushButton(self.tr("This is dealt with"), row)
        set_kind(settle, "quiet")
        settle.clicked.connect(partial(self._on_settle, told.finding.number))
        row.add(settle)
        card.column.addWidget(row)
        return card

    def _exit_button(self, exit_: Exit, row: FlowRow) -> QPushButton:
        words, act = {
            Exit.OFFER: (self.tr("Offer everything again"), self._on_offer),
            Exit.ASK: (self.tr("Ask headquarters"), self._on_ask),
            Exit.NEW_DESK: (self.tr("Become a new desk…"), self.new_desk_requested.emit),
            Exit.TAKE_CASES: (self.tr("Take over its cases…"), self.ask_to_take),
        }[exit_]
        button = QPushButton(words, row)
        button.clicked.connect(act)
        return button

    @property
    def dialog(self) -> ReasonDialog | None:
        """The dialog on the screen, if any."""
        dialog: ReasonDialog | None = self._calls.dialog
        return dialog

    def ask_to_take(self) -> None:
        """Ask why the cases of the desk that this one was are taken over."""
        dialog = ReasonDialog(
            self.tr("Take over all cases of the desk that this one was?"),
            self.tr(
                "For the laptop that goes on with them. From then on this desk changes their names, papers "
                "and plan. Headquarters and the other laptop learn of it with the next stick, with your name "
                "and your reason."
            ),
            self.tr("Take over"),
            parent=self,
        )
        dialog.given.connect(self._on_take)
        self._calls.show_dialog(dialog, self.tr("This desk holds these cases now."))

    def _on_take(self, reason: str, _passphrase: str) -> None:
        self._calls.call(parted.take_over_all, reason)

    def _on_offer(self) -> None:
        self._tasks.store(offering_everything.offer_everything, self._desk, done=self._on_offered)

    def _on_offered(self, count: int) -> None:
        self.said.emit(
            self.tr(
                "%n record(s) to be sent again. Write them to a stick under Transfer.", "", count
            )
        )

    def _on_ask(self) -> None:
        self._tasks.store(offering_everything.ask_headquarters, self._desk, done=self._on_asked)

    def _on_asked(self, _result: object) -> None:
        self.said.emit(
            self.tr("The next bundle asks headquarters. Write it to a stick under Transfer.")
        )

    def _on_settle(self, number: int) -> None:
        self._tasks.store(findings.settle, self._desk, number, done=self._on_settled)

    def _on_settled(self, _result: object) -> None:
        self.refresh()
