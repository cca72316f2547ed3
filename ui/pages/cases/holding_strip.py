"""On the page of a case: which desk holds it, and how it goes to another one.

That this desk holds a case is so of nearly every case: it then stands among the facts
(`HoldingStrip.beside`), and the strip takes no line of its own.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from ui.asking.dialog_calls import DialogCalls
from ui.ground.tasks import Tasks
from ui.i18n import in_row, moment_text
from ui.pages.reason_dialog import ReasonDialog
from ui.text.person_text import isolated
from ui.theme import set_kind
from ui.widgets.texts import label
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import holding
from vetting_desk.operations.cases.holding import Holding


class HoldingStrip(QWidget):
    """One line, and the dialogs behind its buttons.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        parent: The page.

    Attributes:
        give, take: The buttons, for the page to place.

    Signals:
        decided: What was done, in words.
    """

    decided = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._calls = DialogCalls(desk, tasks, parent)
        self._calls.decided.connect(self.decided)
        self._case_id = ""
        self._targets: list[tuple[str, str]] = []
        self._to: QComboBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._here = False
        self._words = label("", "muted", self, wrap=True)
        self.give = QPushButton(self.tr("Hand over the case…"), self)
        self.take = QPushButton(self.tr("Take over the case…"), self)
        column.addWidget(self._words)
        for each in (self.give, self.take):
            set_kind(each, "quiet")
            each.hide()
        self.give.clicked.connect(self.ask_to_give)
        self.take.clicked.connect(self._on_take)
        self.hide()

    @property
    def dialog(self) -> ReasonDialog | None:
        """The dialog on the screen, if any."""
        dialog: ReasonDialog | None = self._calls.dialog
        return dialog

    def show_holding(
        self, case_id: str, found: Holding, targets: list[tuple[str, str]], *, kept: bool = True
    ) -> None:
        """Show which desk holds a case.

        Args:
            case_id: The case.
            found: Who holds it.
            targets: The desks it can be handed over to, id and name.
            kept: False for a case that was erased or withdrawn: nothing is shown of it.
        """
        self._case_id, self._targets = case_id, targets
        self._words.setText(self._told(found))
        self._here = found.state is HoldingState.HERE
        self.give.setVisible(found.may_give and bool(targets))
        self.take.setVisible(found.may_take_over)
        self.setVisible(not self._here)
        if found.unjudged_at or found.claimed or found.lost_at:
            self._here = False
            self.show()
        if not kept:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        for each in (self, self.give, self.take):
            each.hide()

    def words(self) -> str:
        """Return which desk holds the case, in words."""
        return self._words.text()

    def beside(self) -> str:
        """Return what is to stand among the facts; empty where the strip says it itself."""
        return self._words.text() if self._here else ""

    def _told(self, found: Holding) -> str:
        return self._not_judged(found) or self._held(found)

    def _not_judged(self, found: Holding) -> str:
        """Return what of who took it somebody cannot judge; empty where all is judged."""
        if found.unjudged_at:
            return self.tr(
                "This desk took this case over, and {desks} cannot judge that: the certificate it was signed "
                "with ended before they heard of it. Until they take it in, two desks believe to hold the "
                "case. Take it over once more."
            ).format(desks=in_row(isolated(each) for each in found.unjudged_at))
        if found.claimed:
            return self.tr(
                "{desks} took this case over, and nobody here can judge that: the certificate it was signed "
                "with ended before it came. Ask them to take it over once more, or take it in: Transfer, Look "
                "at what was set aside."
            ).format(desks=in_row(isolated(each) for each in found.claimed))
        if found.lost_at:
            return self.tr(
                "{desks} has it that headquarters took this case over. That was lost here and cannot be judged "
                "any more, so that each believes that the other holds the case. Take it over once more."
            ).format(desks=in_row(isolated(each) for each in found.lost_at))
        return ""

    def _held(self, found: Holding) -> str:
        names = in_row(isolated(each) for each in found.holders)
        if found.state is HoldingState.FORKED:
            return self.tr(
                "Two desks hold this case: {desks}. A supervisor settles it by taking it over."
            ).format(desks=names)
        if found.state is HoldingState.ELSEWHERE:
            words = self.tr("{desk} holds this case, and changes its names and papers.").format(
                desk=names
            )
            last = found.taken[-1] if found.taken else None
            if last is not None and last.words:
                words += " " + self.tr("Taken over by {officer}, {moment}: {reason}").format(
                    officer=isolated(last.officer_name),
                    moment=moment_text(last.at),
                    reason=last.words,
                )
            return words
        if found.state is HoldingState.OFFERED:
            return self.tr(
                "Offered to {desk}, {moment}. This desk holds the case until that is accepted."
            ).format(
                desk=isolated(found.offers[-1].to_name), moment=moment_text(found.offers[-1].at)
            )
        return self.tr("This desk holds this case.")

    def ask_to_give(self) -> None:
        """Ask to which desk the case is handed over, and what it has to know."""
        dialog = ReasonDialog(
            self.tr("Hand this case over to another desk?"),
            self.tr(
                "Its names, birth date, papers and facts go with the next stick. Until the other desk accepts, "
                "this desk holds the case, so that a lost stick loses nothing. Write what they have to know."
            ),
            self.tr("Hand over"),
            parent=self._page,
        )
        self._to = QComboBox(dialog)
        self._to.setAccessibleName(self.tr("To which desk"))
        for desk_id, name in self._targets:
            self._to.addItem(name, desk_id)
        dialog.column.insertWidget(dialog.column.count() - 6, self._to)
        dialog.given.connect(self._on_given)
        self._calls.show_dialog(
            dialog, self.tr("The case is offered. It goes with the next stick.")
        )

    def _on_take(self) -> None:
        dialog = ReasonDialog(
            self.tr("Take this case over?"),
            self.tr(
                "For a desk that is gone, or where two desks hold the case. Every desk of the case learns of "
                "it, with your name and your reason. What the other desk writes meanwhile is kept."
            ),
            self.tr("Take over"),
            parent=self._page,
        )
        dialog.given.connect(self._on_taken)
        self._calls.show_dialog(dialog, self.tr("This desk holds the case now."))

    def _on_given(self, words: str, _passphrase: str) -> None:
        if self._to is not None:
            self._calls.call(holding.hand_over, self._case_id, str(self._to.currentData()), words)

    def _on_taken(self, reason: str, _passphrase: str) -> None:
        self._calls.call(holding.take_over, self._case_id, reason)
