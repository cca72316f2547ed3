"""Reading what was written down of a call, and perhaps saying that it is of one story with another."""

from PySide6.QtWidgets import QWidget

from ui.asking.decision import DecisionDialog
from ui.text.call_text import head_text, taken_text
from ui.theme import Size, current
from ui.widgets.call_words import CallWords
from ui.widgets.scroll import ScrollColumn
from vetting_desk.model.call import Call, Made

_WIDTH, _HEIGHT = 520, 420


class CallDialog(DecisionDialog):
    """Shows one call; accepted where the person takes the act that is offered.

    Args:
        call: The call, or what joined it to a case.
        act: What can be done with it, in words; empty for nothing.
        parent: The page.
    """

    def __init__(self, call: Call | Made, act: str = "", parent: QWidget | None = None) -> None:
        head = head_text(call) if isinstance(call, Call) else self.tr("A call")
        super().__init__(head, taken_text(call), parent)
        scroll = ScrollColumn(self)
        scroll.column.addWidget(CallWords(call.words, self))
        scroll.column.addStretch(1)
        scroll.setMinimumHeight(current().px(_HEIGHT))
        self.column.insertWidget(self.column.count() - 1, scroll, 1)
        self.shut = self.add_button(self.tr("Close"), "secondary")
        self.shut.clicked.connect(self.reject)
        if act:
            self.act = self.add_button(act, "primary")
            self.act.clicked.connect(self.accept)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
