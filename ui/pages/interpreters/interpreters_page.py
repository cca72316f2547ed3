"""The interpreters of the organisation by their code; a supervisor keeps them, others read them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.asking.token_pin import AskingPin
from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import in_line, left_to_right
from ui.pages.desk_page import DeskPage
from ui.pages.interpreters.interpreter_dialog import InterpreterDialog
from ui.pages.reason_dialog import ReasonDialog
from ui.text.interpreter_text import about_text, state_shape
from ui.text.person_text import isolated
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.model.interpreter import Interpreter, InterpreterState, Registered
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interpreters import register, undertakings
from vetting_desk.operations.interpreters.undertakings import Offered


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows.

    Attributes:
        registered: The register.
        offered: What signed undertakings say that it does not have yet.
    """

    registered: list[Registered]
    offered: list[Offered]


class InterpretersPage(DeskPage):
    """The register.

    Attributes:
        rows: A row for each interpreter.
        offers: A row for each signed undertaking that the register does not have.
        empty: Shown while there is none.
        dialog: The dialog on the screen, if any.
    """

    listens_to = frozenset({Subject.PEOPLE, Subject.RECORDS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.rows: list[RowButton] = []
        self.offers: list[RowButton] = []
        self.dialog: InterpreterDialog | ReasonDialog | None = None
        self._shown = Shown([], [])
        self._chosen = ""
        self._again: Callable[[], None] = self.refresh
        self._keeps = desk.may(Action.INTERPRETERS)
        self.header.set_title(self.tr("Interpreters"))
        if self._keeps:
            self.header.set_act(self.tr("Add an interpreter…"))
            self.header.act_button.clicked.connect(self._on_add)
        scroll = ScrollColumn(self)
        self._scroll = scroll
        self.add_scroll(scroll)
        self._column = scroll.column
        self._offered = label(
            self.tr("Signed undertakings that the register does not have"),
            "heading",
            self,
            wrap=True,
        )
        self._known = label(self.tr("In the register"), "heading", self, wrap=True)
        for heading in (self._offered, self._known):
            heading.hide()
            self._column.addWidget(heading)
        self._column.addStretch(1)
        self.empty = EmptyState(self)
        self.empty.show_nothing(
            self.tr("No interpreter is in the register."),
            self.tr(
                "A supervisor puts interpreters here by their code, with languages and undertaking. Whoever is "
                "not here can interpret too, once they signed the undertaking."
            ),
        )
        self.empty.hide()
        self.column.addWidget(self.empty, 1)

    def first_widget(self) -> QWidget:
        """Return the first row, or what adds one."""
        first = [*self.offers, *self.rows]
        return first[0] if first else self.header.act_button

    def refresh(self) -> None:
        """Read the register again."""
        self._tasks.store(_read, self._desk, self._keeps, done=self._on_read)

    def _on_read(self, shown: Shown) -> None:
        self._shown = shown
        for row in (*self.rows, *self.offers):
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.offers = [
            RowButton(
                isolated(left_to_right(each.interpreter.code)),
                in_line(about_text(each.interpreter, each.state)),
                "info",
                "accent",
                self,
            )
            for each in shown.offered
        ]
        self.rows = [self._row(each) for each in shown.registered]
        for heading, rows in ((self._offered, self.offers), (self._known, self.rows)):
            heading.setVisible(bool(rows))
            at = self._column.indexOf(heading) + 1
            for number, row in enumerate(rows):
                row.setProperty("number", number)
                self._column.insertWidget(at + number, row)
        for row in self.offers:
            row.clicked.connect(self._on_offer)
        for row in self.rows:
            row.clicked.connect(self._on_row)
        found = bool(self.rows or self.offers)
        self._scroll.setVisible(found)
        self.empty.setVisible(not found)
        self.keep_focus()

    def _row(self, found: Registered) -> RowButton:
        who, (shape, ink) = found.now.interpreter, state_shape(found.state)
        about = about_text(who, found.state)
        if found.others:
            about += " · " + self.tr("two desks say otherwise: open it and say what counts")
        row = RowButton(isolated(left_to_right(who.code)), in_line(about), shape, ink, self)
        row.setEnabled(self._keeps)
        return row

    def _on_add(self) -> None:
        self._open(None)

    def _on_offer(self) -> None:
        self._open(self._shown.offered[int(self.sender().property("number"))].interpreter)

    def _on_row(self) -> None:
        found = self._shown.registered[int(self.sender().property("number"))]
        self._chosen = found.now.interpreter.id
        if found.state is InterpreterState.WITHDRAWN:
            self._ask_why(
                self.tr("Assign this interpreter again?"),
                self.tr("Their undertaking has to hold still. What was said before stays."),
                self.tr("Assign again"),
                self._on_back,
            )
            return
        self._open(found.now.interpreter)
        if isinstance(self.dialog, InterpreterDialog):
            button = self.dialog.add_button(self.tr("Assign no more…"), "secondary")
            button.clicked.connect(self._on_withdraw)

    def _open(self, before: Interpreter | None) -> None:
        dialog = InterpreterDialog(before, self)
        dialog.given.connect(self._on_given)
        self._show(dialog)

    def _on_given(self, who: Interpreter, reason: str) -> None:
        self._try(register.keep, who, reason)

    def _on_withdraw(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self._ask_why(
            self.tr("Assign this interpreter no more?"),
            self.tr("What they interpreted stays. They can be brought back."),
            self.tr("Assign no more"),
            self._on_gone,
        )

    def _ask_why(self, title: str, words: str, act: str, given: Callable[[str, str], None]) -> None:
        dialog = ReasonDialog(title, words, act, parent=self)
        dialog.given.connect(given)
        self._show(dialog)

    def _on_gone(self, reason: str, _passphrase: str) -> None:
        self._try(register.withdraw, self._chosen, reason)

    def _on_back(self, reason: str, _passphrase: str) -> None:
        self._try(register.bring_back, self._chosen, reason)

    def _show(self, dialog: InterpreterDialog | ReasonDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _try(self, function: Callable[..., Registered], *args: object) -> None:
        self._again = partial(self._try, function, *args)
        self._tasks.store(function, self._desk, *args, done=self._on_kept, failed=self._on_failed)

    def _on_kept(self, _: Registered) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.said.emit(self.tr("It is kept, and goes with the next bundle."), "ok")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TokenPinNeededError):
            AskingPin(self._desk, self._tasks, self, error, self._again, self._on_no_pin).ask()
        elif self.dialog is not None:
            self.dialog.show_failure(error)

    def _on_no_pin(self) -> None:
        if self.dialog is not None:
            self.dialog.act.setEnabled(True)

    def _on_finished(self) -> None:
        self.dialog = None


def _read(desk: OpenDesk, keeps: bool) -> Shown:
    """Return what the page shows; runs on the store's thread."""
    return Shown(
        register.interpreters(desk),
        undertakings.undertakings(desk) if keeps else [],
    )
