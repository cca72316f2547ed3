"""The log of calls: what is open first; searched, counted, and handed to the next shift."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.calls.counts_dialog import CountsDialog
from ui.pages.calls.hand_on_dialog import HandOnDialog
from ui.pages.desk_page import DeskPage
from ui.text.call_text import back_text, closing_text, head_text, state_text, taken_text
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from vetting_desk.model.call import Call, CallState, call_back
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import keeping, looking, shift

_TYPING_MS = 120
_PART = 50
_OPEN = frozenset({CallState.RUNNING, CallState.WAITING})
_STATES = {
    "open": _OPEN,
    "joined": frozenset({CallState.JOINED}),
    "closed": frozenset({CallState.CLOSED}),
    "all": frozenset(CallState),
}
_SHAPES = {
    CallState.RUNNING: ("call", "accent"),
    CallState.WAITING: ("circle", "muted"),
    CallState.JOINED: ("ok", "ok"),
    CallState.CLOSED: ("minus", "muted"),
}


class CallsPage(DeskPage):
    """The calls of this desk.

    Attributes:
        rows: The calls shown, as buttons.
        found: The same.

    Signals:
        call_requested(str): Id of the call to be shown.
        new_call_requested(): Somebody is on the line.
    """

    call_requested = Signal(str)
    new_call_requested = Signal()
    listens_to = frozenset({Subject.CALLS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.rows: list[RowButton] = []
        self.found: list[Call] = []
        self.dialog: HandOnDialog | CountsDialog | None = None
        self._shown = _PART
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Calls"), self._desk.desk.organisation)
        self.header.set_act(self.tr("New call"))
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(
            self.tr("Code word, name, number, or any word that was said")
        )
        self._search.setAccessibleName(self.tr("Search calls"))
        self._search.setMaxLength(200)
        self.column.addWidget(self._search)
        choices = [
            ("open", self.tr("Undecided")), ("joined", state_text(CallState.JOINED)),
            ("closed", state_text(CallState.CLOSED)), ("all", self.tr("All")),
        ]  # fmt: skip
        self.filter = FilterChips(choices, self.tr("Show"), self)
        self.column.addWidget(self.filter)
        acts = FlowRow(self, SPACE.s)
        self.hand_on = QPushButton(self.tr("Hand to the next shift…"), acts)
        self.take = QPushButton(self.tr("Take over from the shift before"), acts)
        self.count = QPushButton(self.tr("Count"), acts)
        for button in (self.hand_on, self.take, self.count):
            set_kind(button, "secondary")
            acts.add(button)
        self.column.addWidget(acts)
        self._scroll = ScrollColumn(self)
        self.add_scroll(self._scroll)
        self._empty = EmptyState(self)
        self._empty.hide()
        self._scroll.column.addWidget(self._empty, 1)
        self.more = QPushButton(self.tr("Show more"), self)
        set_kind(self.more, "link")
        self._scroll.column.addWidget(self.more)
        self._scroll.column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)

    def _connect(self) -> None:
        self.header.acted.connect(self.new_call_requested)
        self._empty.acted.connect(self.new_call_requested)
        self._search.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.refresh)
        self.filter.chosen.connect(self.refresh)
        self.hand_on.clicked.connect(self._on_hand_on)
        self.take.clicked.connect(self._on_take)
        self.count.clicked.connect(self._on_count)
        self.more.clicked.connect(self._on_more)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def activate(self) -> None:
        """Lose the words whose days have passed, then show what there is."""
        self._tasks.store(keeping.lose_old_words, self._desk, done=lambda _lost: None)
        super().activate()

    def refresh(self) -> None:
        """Read the calls that fit what stands in the field."""
        wanted = (self._search.text(), self.filter.choice())
        self._tasks.store(
            looking.search, self._desk, wanted[0], _STATES[wanted[1]], self._shown + 1,
            done=partial(self._on_found, wanted),
        )  # fmt: skip

    def search_for(self, text: str) -> None:
        """Search as if `text` had been typed."""
        self._search.setText(text)
        self.refresh()

    def _on_found(self, wanted: tuple[str, str], found: Sequence[Call]) -> None:
        if wanted != (self._search.text(), self.filter.choice()):
            return
        focused = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.found = list(found[: self._shown])
        self.rows = [self._row(call) for call in self.found]
        for at, row in enumerate(self.rows):
            self._scroll.column.insertWidget(at, row)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()
        self.more.setVisible(len(found) > self._shown)
        mine = self._mine()
        unowned = [call for call in self.found if call.open and not call.owner_id]
        self.hand_on.setVisible(bool(mine))
        self.take.setVisible(bool(unowned))
        self._show_nothing(nothing=not found)

    def _show_nothing(self, *, nothing: bool) -> None:
        self._empty.setVisible(nothing)
        if self._search.text():
            self._empty.show_nothing(
                self.tr("No call fits."),
                self.tr("Calls that lost their words are found no more; they are counted."),
            )
        elif nothing:
            self._empty.show_nothing(
                self.tr("No calls here."),
                self.tr("Somebody is on the line: begin at once. No name is needed."),
                self.tr("New call"),
            )

    def _row(self, call: Call) -> RowButton:
        shape, ink = _SHAPES[call.state]
        row = RowButton(head_text(call), self._second(call), shape, ink, self)
        row.clicked.connect(partial(self.call_requested.emit, call.id))
        return row

    def _second(self, call: Call) -> str:
        parts = [taken_text(call), state_text(call.state)]
        if call.why is not None:
            parts.append(closing_text(call.why))
        when = call_back(call.words) if call.state is not CallState.CLOSED else None
        if when is not None:
            parts.append(self.tr("call back: {when}").format(when=back_text(when)))
        if call.open and not call.owner_id:
            parts.append(self.tr("for the next shift"))
        elif call.open and call.owner_id != call.officer_id:
            parts.append(self.tr("taken over by {name}").format(name=isolated(call.owner_name)))
        if call.words_gone:
            parts.append(self.tr("words are lost"))
        return " · ".join(parts)

    def _mine(self) -> list[str]:
        me = self._desk.officer.id
        return [call.id for call in self.found if call.open and call.owner_id == me]

    def _on_hand_on(self) -> None:
        calls = self._mine()
        self.dialog = dialog = HandOnDialog(len(calls), self)
        dialog.given.connect(partial(self._hand_on, calls))
        dialog.open()

    def _hand_on(self, calls: Sequence[str], words: str) -> None:
        if isinstance(self.dialog, HandOnDialog):
            self._tasks.store(
                shift.hand_on, self._desk, calls, words, done=self._on_handed,
                failed=self.dialog.show_failure,
            )  # fmt: skip

    def _on_handed(self, _result: None) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.said.emit(self.tr("Handed to the next shift."), "ok")

    def _on_take(self) -> None:
        calls = [call.id for call in self.found if call.open and not call.owner_id]
        self._tasks.store(shift.take, self._desk, calls, done=self._on_taken)

    def _on_taken(self, _result: None) -> None:
        self.said.emit(self.tr("Taken over. These calls are yours now."), "ok")

    def _on_count(self) -> None:
        self.dialog = CountsDialog(self._desk, self._tasks, self)
        self.dialog.open()

    def _on_more(self) -> None:
        self._shown += _PART
        self.refresh()
