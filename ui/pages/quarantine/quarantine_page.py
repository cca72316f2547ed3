"""What a desk did not take in: what, from whom, why, what it says, and what is decided on it.

At a post that is what headquarters said and nobody there can judge.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.pages.desk_page import DeskPage
from ui.pages.quarantine.held_text import judgement_text, what_text, whose_text
from ui.pages.reason_dialog import ReasonDialog
from ui.text.kinds import quarantine_text
from ui.text.person_text import isolated
from ui.text.reason_text import reason_text
from ui.theme import SPACE, button_icon, current, set_kind
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.not_read import NotRead
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import DeskKind, QuarantineState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.exchange import quarantine, releasing
from vetting_desk.operations.exchange.quarantine import Held, Look
from vetting_desk.operations.exchange.releasing import Released

_INKS = {
    QuarantineState.OPEN: ("warn", "warn"),
    QuarantineState.ASKED_AGAIN: ("half", "accent"),
    QuarantineState.SET_ASIDE: ("minus", "muted"),
    QuarantineState.RELEASED: ("ok", "ok"),
    QuarantineState.SUPERSEDED: ("refresh", "muted"),
}
_NORMAL = 100
_LEAST = 120
"""Pixels of the table at letters of ordinary size, at the least."""


class QuarantinePage(DeskPage):
    """The quarantine of headquarters, or of a post.

    Signals:
        left: Back to the inbox.
        transfer_requested: Back to the page Transfer, at a post.
    """

    left = Signal()
    transfer_requested = Signal()
    listens_to = frozenset({Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._hq = desk.desk.kind is DeskKind.HQ
        self._look: Look | None = None
        self._dialog: ReasonDialog | None = None
        self._build()
        self.header.went_back.connect(self.left if self._hq else self.transfer_requested)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._all.toggled.connect(self.refresh)
        self.release_button.clicked.connect(self.release)
        self.bundle_button.clicked.connect(self.release_bundle)
        self.ask_button.clicked.connect(self.ask_again)
        self.aside_button.clicked.connect(self.set_aside)

    def _build(self) -> None:
        self.header.set_back(
            self.tr("Back to the inbox") if self._hq else self.tr("Back to Transfer")
        )
        self.header.set_title(self.tr("Set aside at intake"), self._desk.desk.name)
        what = self.tr(
            "What came and was not taken in. Each decision is told to the post by its next return bundle, with "
            "your words."
        )
        if not self._hq:
            what = self.tr(
                "What headquarters said and nobody here can judge. Telephone before you decide: your name and "
                "your words stay here. Or have headquarters say it once more."
            )
        large = current().scale > _NORMAL  # the card stands beneath the table: its acts are wide
        column = self.scrolling_column()
        column.addWidget(Paragraph(what, "muted", self))
        self.trouble = NotRead(self)
        self.trouble.acted.connect(self.refresh)
        column.addWidget(self.trouble)
        self._all = QCheckBox(self.tr("Show what is decided as well"), self)
        column.addWidget(self._all)
        headings = (self.tr("What"), self.tr("From"), self.tr("Why not taken in"))
        self._model = RowsTableModel(headings, self)
        self.table = PlainTable(
            self._model, self.tr("Set aside at intake"), 2, {0: 190, 1: 140}, self
        )
        self._empty = EmptyState(self)
        self._empty.show_nothing(
            self.tr("Nothing is set aside."),
            self.tr("What cannot be taken in when a stick is received appears here."),
        )
        self._empty.hide()
        row = QVBoxLayout() if large else QHBoxLayout()
        row.setSpacing(SPACE.l)
        self.table.setMinimumHeight(current().px(_LEAST))
        row.addWidget(self.table, 1)
        row.addWidget(self._build_card(scrolls=not large))
        column.addLayout(row, 1)
        column.addWidget(self._empty, 1)

    def _build_card(self, *, scrolls: bool) -> Card:
        self._card = card = Card(self, margin=0 if scrolls else SPACE.l)
        inside = card.column
        if scrolls:
            card.setFixedWidth(current().drawer)
            scroll = ScrollColumn(card, width=0)
            inside = scroll.column
            inside.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
            card.column.addWidget(scroll)
        self._title = label("", "strong", card, wrap=True)
        self._whose = label("", "muted", card, wrap=True)
        self._why = label("", "body", card, wrap=True)
        verdict = QHBoxLayout()
        self._shape = QLabel(card)
        self._verdict = label("", "body", card, wrap=True)
        verdict.addWidget(self._shape)
        verdict.addWidget(self._verdict, 1)
        self._decisions = Paragraph("", "muted", card)
        acts = FlowRow(card)
        self.release_button = QPushButton(self.tr("Take it in…"), acts)
        set_kind(self.release_button, "primary")
        self.bundle_button = QPushButton(self.tr("Take in all of its bundle…"), acts)
        self.ask_button = QPushButton(self.tr("Ask the post to send it again…"), acts)
        self.aside_button = QPushButton(self.tr("Set aside for good…"), acts)
        for button in (
            self.release_button, self.bundle_button, self.ask_button, self.aside_button,
        ):  # fmt: skip
            acts.add(button)
        self._why_not = Paragraph("", "muted", card)
        self._says = QPushButton(self.tr("What it says"), card)
        button_icon(self._says, "eye")
        self._says.setCheckable(True)
        self._words = Paragraph("", "body", card)
        self._says.toggled.connect(self._words.setVisible)
        inside.addWidget(self._title)
        inside.addWidget(self._whose)
        inside.addWidget(self._why)
        inside.addLayout(verdict)
        for part in (self._decisions, acts, self._why_not, self._says, self._words):
            inside.addWidget(part)
        inside.addStretch(1)
        return card

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self.table

    def refresh(self) -> None:
        """List what is set aside."""
        self._tasks.store(
            partial(quarantine.held, all_of_it=self._all.isChecked()),
            self._desk,
            done=self._on_listed,
            failed=self._on_not_read,
        )

    @property
    def dialog(self) -> ReasonDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def look(self) -> Look | None:
        """Return what is shown beside the table; None for nothing."""
        return self._look

    def _on_listed(self, held: list[Held]) -> None:
        self.trouble.hide()
        chosen = self._look.held.number if self._look is not None else 0
        self._model.show_rows([_row(each) for each in held])
        self.table.setVisible(bool(held))
        self._empty.setVisible(not held)
        self._card.setVisible(False)
        self._look = None
        for number, each in enumerate(held):
            if each.number == chosen or (number == 0 and not chosen):
                choose_row(self.table, number)
        self.keep_focus()

    def _on_not_read(self, error: Exception) -> None:
        """Say that the list could not be read; what is shown stays, and is never shown as empty."""
        self.trouble.show_error(
            self.tr("What is set aside could not be read. What is shown may not be all."), error
        )

    def _on_chosen(self) -> None:
        held = self._chosen()
        if held is not None:
            self._ask(quarantine.look, held.number, done=self._on_looked)

    def _chosen(self) -> Held | None:
        rows = self.table.selectionModel().selectedRows()
        found: Held | None = self._model.item_at(rows[0].row()) if rows else None
        return found

    def _on_looked(self, look: Look) -> None:
        held = self._chosen()
        if held is None or held.number != look.held.number:
            return
        self._look = look
        self._title.setText(what_text(look.held))
        self._whose.setText(whose_text(look.held))
        self._why.setText(
            self.tr("Came {when}. Not taken in: {why}.").format(
                when=moment_text(look.held.at), why=reason_text(look.held.reason)
            )
        )
        words, shape, ink = judgement_text(look)
        self._verdict.setText(words)
        self._shape.setPixmap(pixmap(shape, ink))
        self._decisions.set_plain(self._decided(look.held))
        self._decisions.setVisible(bool(look.held.decisions))
        self._show_acts(look)
        lines = [*look.names, *(f"{each}\n  {text}" for each, text in look.answers)]
        self._words.set_plain("\n".join(lines))
        self._says.setVisible(bool(lines))
        self._words.setVisible(bool(lines) and self._says.isChecked())
        self._card.show()

    def _decided(self, held: Held) -> str:
        return "\n".join(
            self.tr("{officer}, {when}: {words}").format(
                officer=isolated(word.officer_name),
                when=moment_text(word.at),
                words=isolated(word.words),
            )
            for word in held.decisions
        )

    def _show_acts(self, look: Look) -> None:
        decides = may(self._desk.officer, Action.DECIDE_ARRIVALS) and look.held.open
        state = look.held.state
        self.release_button.setVisible(decides and look.may_release)
        self.bundle_button.setVisible(decides and len(self._of_bundle(look.held)) > 1)
        asks = decides and self._hq and state is not QuarantineState.ASKED_AGAIN
        self.ask_button.setVisible(asks)
        self.aside_button.setVisible(decides and state is not QuarantineState.SET_ASIDE)
        self._why_not.set_plain(self._why_nothing(look))
        self._why_not.setVisible(bool(self._why_not.plain()))

    def _why_nothing(self, look: Look) -> str:
        """Return what somebody should know who cannot do all of it."""
        if not look.held.open:
            return quarantine_text(look.held.state)
        if not may(self._desk.officer, Action.DECIDE_ARRIVALS):
            return self.tr("A supervisor decides on it.")
        if not look.may_release and self._hq:
            return self.tr(
                "Ask the post to send it again: a stick may have been damaged. If it comes the same, set it "
                "aside; the post can correct it."
            )
        return ""

    def release(self) -> None:
        """Ask why it is taken in after all."""
        if self._look is None:
            return
        doubt = self.tr(
            "Its signature cannot be judged. If you take it in, you answer for it: your name and your reason "
            "stay with it."
        )
        words = self.tr("It is taken in like any other record, and the post is told.")
        if not self._hq:
            words = self.tr(
                "It counts here from now on, like anything else that headquarters said."
            )
        if self._look.must_accept:
            words = f"{doubt}\n{words}"
        decide = partial(quarantine.release, although_not_judged=self._look.must_accept)
        self._decide(self.tr("Take it in after all?"), words, self.tr("Take it in"), decide)

    def release_bundle(self) -> None:
        """Ask why all that its bundle brought is taken in after all."""
        if self._look is None:
            return
        count = len(self._of_bundle(self._look.held))
        words = self.tr(
            "%n thing(s) of this bundle are set aside. Each is judged by itself once more: what does not hold "
            "together stays here, and stops none of the others.", "", count,
        )  # fmt: skip
        if self._look.must_accept:
            doubt = self.tr(
                "Their signatures cannot be judged, as this one's. If you take them in, you answer for each: "
                "your name and your reason stay with it."
            )
            words = f"{doubt}\n{words}"
        self._ask_why(
            self.tr("Take in all of this bundle?"),
            words,
            self.tr("Take all in"),
            partial(self._on_bundle_given, self._look),
        )

    def _of_bundle(self, held: Held) -> list[Held]:
        listed = (self._model.item_at(number) for number in range(self._model.rowCount()))
        return [each for each in listed if each.open and each.bundle_id == held.bundle_id]

    def ask_again(self) -> None:
        """Ask why the post is to send it again."""
        words = self.tr("The post puts it into a new bundle. What came stays here until then.")
        self._decide(
            self.tr("Ask the post to send it again?"), words, self.tr("Ask"), quarantine.ask_again
        )

    def set_aside(self) -> None:
        """Ask why it is set aside for good."""
        words = self.tr(
            "The post is told that headquarters does not want it. It stays here, and you can still take it in."
        )
        if not self._hq:
            words = self.tr(
                "It counts for nothing here, and headquarters is not told: have it said once more. It stays "
                "here, and you can still take it in."
            )
        self._decide(
            self.tr("Set it aside for good?"), words, self.tr("Set aside"), quarantine.set_aside
        )

    def _decide(self, title: str, words: str, act: str, decide: Callable[..., Any]) -> None:
        if self._look is not None:
            self._ask_why(
                title, words, act, partial(self._on_given, decide, self._look.held.number)
            )

    def _ask_why(self, title: str, words: str, act: str, then: Callable[[str, str], None]) -> None:
        self._dialog = dialog = ReasonDialog(title, words, act, parent=self)
        dialog.given.connect(then)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_given(self, decide: Callable[..., Any], number: int, reason: str, _: str) -> None:
        if self._dialog is not None:
            self._tasks.store(
                decide, self._desk, number, reason,
                done=self._on_decided, failed=self._dialog.show_failure,
            )  # fmt: skip

    def _on_bundle_given(self, look: Look, reason: str, _: str) -> None:
        if self._dialog is not None:
            self._tasks.store(
                releasing.release, self._desk, look.held.bundle_id, reason,
                look.why if look.must_accept else "",
                done=self._on_released, failed=self._dialog.show_failure,
            )  # fmt: skip

    def _on_released(self, done: Released) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        words = self.tr("%n thing(s) taken in.", "", len(done.taken_in))
        if done.left:
            rest = self.tr("%n stay(s) here, each with why.", "", len(done.left))
            words = f"{words} {rest}"
        self.said.emit(words, "warn" if done.left else "ok")
        self.refresh()

    def _on_decided(self, held: Held) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        words = self.tr("{state}. The next return bundle tells {desk}.")
        if not self._hq:
            words = self.tr("{state}.")
        self.said.emit(
            words.format(state=quarantine_text(held.state), desk=isolated(held.desk_name)), "ok"
        )
        self.refresh()

    def _on_finished(self) -> None:
        self._dialog = None


def _row(held: Held) -> Row:
    shape, ink = _INKS[held.state]
    why = reason_text(held.reason)
    if held.state is not QuarantineState.OPEN:
        why = f"{quarantine_text(held.state)} · {why}"
    return Row((what_text(held), held.desk_name, why), held, shape, ink)
