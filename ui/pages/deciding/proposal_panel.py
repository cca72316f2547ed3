"""A proposed decision: read as it would be, and signed, or not, by whoever has a say in it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.pages.deciding.decision_words import DecisionWords, Words
from ui.pages.deciding.seat import Seat
from ui.pages.deciding.voicing import others, own_stances
from ui.theme import SPACE, current, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.decision_standing import Standing
from vetting_desk.operations.access.open_desk import OpenDesk


class ProposalPanel(QWidget):
    """The words of a decision, and what can be said to it.

    Args:
        desk: The unlocked headquarters.
        parent: The page.
        seat: Where it is signed instead of at the desk; None for the desk.

    Attributes:
        words: The decision.

    Signals:
        wanted: A stance that the officer at the desk takes.
        wanted_beside: A stance that another officer takes at this desk.
    """

    wanted = Signal(str)
    wanted_beside = Signal(str)

    def __init__(
        self, desk: OpenDesk, parent: QWidget | None = None, seat: Seat | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seat = seat
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE.m)
        scroll = ScrollColumn(self, width=0)
        # Large letters leave room for no more than one line of acts: there all of it scrolls.
        column = scroll.column if current().scale > 100 else outer
        column.addWidget(label(self.tr("A proposed decision"), "heading", self, wrap=True))
        self._who = Paragraph("", "muted", self)
        column.addWidget(self._who)
        self._acts = FlowRow(self)
        self.buttons: dict[str, QPushButton] = {}
        for name, words in (
            ("signs", self.tr("Sign the decision…")),
            ("dissents", self.tr("Dissent…")),
            ("heard", self.tr("Give your opinion…")),
            ("withdraws", self.tr("Withdraw the proposal…")),
        ):
            self._add(name, words, partial(self.wanted.emit, name))
        for name, words in (
            ("signs", self.tr("Another officer signs here…")),
            ("dissents", self.tr("Another officer dissents here…")),
            ("heard", self.tr("The lawyer is heard here…")),
        ):
            self._add(f"{name}-beside", words, partial(self.wanted_beside.emit, name))
        set_kind(self.buttons["signs"], "primary")
        column.addWidget(self._acts)
        self.words = DecisionWords(self)
        scroll.column.addWidget(self.words)
        scroll.column.addStretch(1)
        outer.addWidget(scroll, 1)

    def show_proposal(self, standing: Standing, places: Words, titles: dict[str, str]) -> None:
        """Show a proposed decision, and what can be said to it at this desk."""
        own = own_stances(self._desk, standing)
        for name, button in self.buttons.items():
            stance = name.removesuffix("-beside")
            beside = name.endswith("-beside")
            there = bool(others(self._desk, standing, stance)) if beside else name in own
            if self._seat is not None:
                there = not beside and name in own and name in self._seat.stances
            button.setVisible(there)
        may = any(not each.isHidden() for each in self.buttons.values())
        self._who.set_plain(
            ""
            if may
            else self.tr("This folder holds no keys that sign. Sign at the return desk.")
            if self._seat is not None and own
            else self.tr("You have no say in it: you are not on its panel, and not its lawyer.")
        )
        self._who.setVisible(not may)
        self._acts.updateGeometry()
        self.words.show_decision(standing, places, titles)

    def set_may_say(self, *, may: bool) -> None:
        """Open or shut what binds; dissenting and withdrawing wait for the same look as signing."""
        for name, button in self.buttons.items():
            button.setEnabled(may or name == "withdraws")

    def _add(self, name: str, words: str, act: object) -> None:
        button = QPushButton(words, self._acts)
        button.clicked.connect(act)
        self._acts.add(button)
        self.buttons[name] = button
