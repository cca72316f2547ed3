"""The bar under a call: ending it, and afterwards what becomes of it; every state has its ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow
from vetting_desk.model.call import Call, CallState


class BecomingBar(FlowRow):
    """Buttons in words; only those that fit the state of the call.

    Args:
        parent: The page.

    Attributes:
        buttons: By the name of their act.

    Signals:
        wanted(str): An act: ``end``, ``open``, ``join``, ``close``, ``go-on``, ``again``, ``case``, ``part``,
            ``reopen``, ``own-story``.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, SPACE.s)
        self.buttons: dict[str, QPushButton] = {}
        for name, words in (
            ("end", self.tr("End call")),
            ("open", self.tr("A case of their own…")),
            ("join", self.tr("Join a case…")),
            ("case", self.tr("Show the case")),
            ("close", self.tr("Close…")),
            ("again", self.tr("Call back now")),
            ("go-on", self.tr("Go on with this call")),
            ("reopen", self.tr("Open again")),
            ("part", self.tr("Take out of the case…")),
            ("own-story", self.tr("Not of this story")),
        ):
            button = QPushButton(words, self)
            button.setProperty("act", name)
            button.clicked.connect(self._on_clicked)
            set_kind(button, "primary" if name in {"end", "open", "case"} else "secondary")
            self.buttons[name] = button
            self.add(button)

    def show_call(self, call: Call, *, own_contact: bool, in_story: bool) -> None:
        """Offer what can be done now.

        Args:
            call: The call.
            own_contact: Whether in its story the person spoke for themselves.
            in_story: Whether its story has other calls.
        """
        fits = {
            CallState.RUNNING: {"end"},
            CallState.WAITING: {"join", "close", "again", "go-on"},
            CallState.JOINED: {"case", "again", "part"},
            CallState.CLOSED: set() if call.words_gone else {"reopen"},
        }[call.state]
        if call.state is CallState.JOINED and call.words_gone:
            fits = {"case"}
        if call.state is CallState.WAITING and own_contact:
            fits.add("open")
        if call.state is not CallState.RUNNING and in_story:
            fits.add("own-story")
        for name, button in self.buttons.items():
            button.setVisible(name in fits)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.wanted.emit(str(button.property("act")))
