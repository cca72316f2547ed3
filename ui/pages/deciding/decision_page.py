"""A decision on its own page, at headquarters and at the post: read, told, acknowledged, looked at again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.asking.printing.printing import Printing
from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import day_text, in_line, left_to_right, moment_text
from ui.pages.deciding.again_dialog import AgainDialog
from ui.pages.deciding.decision_view import DecisionView, look
from ui.pages.deciding.decision_words import DecisionWords
from ui.pages.deciding.paper_saving import PaperSaving
from ui.pages.deciding.telling_dialog import TellingDialog
from ui.pages.desk_page import DeskPage
from ui.text.decision_text import (
    decision_shape,
    decision_state_text,
    delivery_text,
    grouped,
    not_weighed_text,
)
from ui.text.form_names import language_code
from ui.text.person_text import isolated, main_name
from ui.text.profile_text import language_name
from ui.theme import SPACE, button_icon, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.chip import Chip
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import answering, reopening, telling
from vetting_desk.operations.decisions.papers import print_decision
from vetting_desk.operations.decisions.reading import DecisionRead


class DecisionPage(DeskPage):
    """One decision.

    Attributes:
        words: What it says, and who said what to it.
        saving: Saves its papers.
        printing: Prints it.
        dialog: The dialog on the screen; None for none.

    Signals:
        left: Back to the case, by its id.
        decision_requested: Id of another decision of the case.
        deciding_requested: Id of the case, to decide anew.
        proof_requested: Id of the decision of which a proof is to be given out.
    """

    left = Signal(str)
    decision_requested = Signal(str)
    deciding_requested = Signal(str)
    proof_requested = Signal(str)
    listens_to = frozenset({Subject.CASES, Subject.TRANSFER, Subject.INSTRUMENTS, Subject.SETTINGS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._decision_id = ""
        self._view: DecisionView | None = None
        self.dialog: TellingDialog | AgainDialog | None = None
        self.saving = PaperSaving(desk, tasks, self)
        self.saving.said.connect(self.said)
        self.printing = Printing(desk, tasks, self)
        self.printing.said.connect(self.said)
        self._build()
        self.header.went_back.connect(self._on_left)

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the case"))
        self._state = Chip(parent=self)
        self.column.addWidget(self._state)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        scroll = ScrollColumn(self, width=0)
        self.words = DecisionWords(self)
        scroll.column.addWidget(self.words)
        scroll.column.addStretch(1)
        row.addWidget(scroll, 1)
        self._beside = side = Card(self, margin=0)
        side.setFixedWidth(current().drawer)
        self._side = ScrollColumn(side, width=0)
        self._side.column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        self._side.column.setSpacing(SPACE.m)
        side.column.addWidget(self._side)
        row.addWidget(side)
        self.column.addLayout(row, 1)
        self._parts: list[QWidget] = []
        self.buttons: dict[str, QPushButton] = {}

    @property
    def case_id(self) -> str:
        """Id of the case of the decision shown; empty before the first."""
        return self._view.case.id if self._view is not None else ""

    @property
    def view(self) -> DecisionView | None:
        """What is shown; None until it was read."""
        return self._view

    def first_widget(self) -> QWidget:
        """Return the first thing that can be done."""
        return next(iter(self.buttons.values()), self.header.act_button)

    def show_decision(self, decision_id: str) -> None:
        """Show a decision; `refresh` brings the rest."""
        if decision_id != self._decision_id:
            self._decision_id, self._view = decision_id, None
            self.header.set_title("")
            self._state.hide()
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        if self._decision_id:
            self._ask(look, self._decision_id, done=self._on_looked, refused=self._on_left)

    def said_of_telling(self) -> str:
        """Return what the side says."""
        return "\n".join(each.plain() for each in self._parts if isinstance(each, Paragraph))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self.case_id, *self.listens_to):
            super()._on_changed(changed)

    def _on_looked(self, view: DecisionView) -> None:
        standing = view.read.standing
        if standing.entry.id != self._decision_id:
            return
        self._view = view
        about = isolated(main_name(view.case)) if view.case.names else ""
        caption = " · ".join(p for p in (left_to_right(view.case.reference), about) if p)
        self.header.set_title(standing.payload.outcome.text, in_line(caption))
        symbol, ink = decision_shape(standing.state)
        tone = "plain" if ink == "muted" else ink
        self._state.show_state(decision_state_text(standing.state), symbol, tone)
        self._state.show()
        self.words.show_decision(standing, view.place_text, view.titles)
        self._fill_side(view)
        self.keep_focus()

    def _fill_side(self, view: DecisionView) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        while self._side.column.count():
            self._side.column.takeAt(0)
        self._parts, self.buttons = [], {}
        self._add_telling(view)
        self._add_acts(view)
        self._add_papers(view)
        if view.others:
            self._put(hairline(self))
            self._put(label(self.tr("Other decisions on this case"), "strong", self, wrap=True))
        for each in view.others:
            self._put(self._other(each))
        self._put(hairline(self))
        self._put(Paragraph(f"SHA-256 {grouped(view.read.standing.entry.digest)}", "caption", self))
        self._side.column.addStretch(1)
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        around = 2 * SPACE.l + self._side.verticalScrollBar().sizeHint().width() + SPACE.xs
        self._beside.setFixedWidth(max(current().drawer, widest + around))

    def _add_telling(self, view: DecisionView) -> None:
        read, standing = view.read, view.read.standing
        if not standing.decided:
            return
        self._put(label(self.tr("The person"), "heading", self, wrap=True))
        if not read.told:
            who = isolated(standing.payload.teller)
            self._say(self.tr("Not told yet: {who} tells them.").format(who=who))
        for each in read.told:
            said = each.payload
            lines = [
                self.tr("Told on {day} by {officer}, in {language}.").format(
                    day=day_text(said.day),
                    officer=isolated(each.author.name),
                    language=isolated(language_name(said.language)),
                ),
                said.how,
            ]
            if said.words:
                lines.append(self.tr("They said: {words}").format(words=isolated(said.words)))
            heard = read.acknowledged.get(each.entry.id)
            lines.append(
                self.tr("Headquarters read it: {officer}.").format(
                    officer=isolated(heard.author.name)
                )
                if heard is not None
                else self.tr("Headquarters has not said yet that it read it.")
            )
            self._say("\n".join(lines))
        if view.way is not None:
            self._say(self.tr("To the post: {way}").format(way=delivery_text(view.way)))
        for answer in read.answers:
            if answer.payload.step == "read":
                when = moment_text(answer.entry.written_at)
                words = self.tr("Read at the post by {officer}, {when}.")
                self._say(words.format(officer=isolated(answer.author.name), when=when))

    def _add_acts(self, view: DecisionView) -> None:
        if view.reopens:
            self._say(not_weighed_text())
        if view.unread:
            self._act("read", self.tr("I have read it"), "check", self.say_read)
        if view.tells:
            self._act("tell", self.tr("The person was told…"), "person", self.tell)
            self._act("appeal", self.tr("The person appeals…"), "flag", self.appeal)
        if view.unheard:
            self._act("heard", self.tr("I have read how they were told"), "check", self.acknowledge)
        if view.reopens:
            self._act("again", self.tr("Look at it again…"), "undo", self.look_again)
            if view.read.standing.reopened:
                words = self.tr("Decide anew…")
                self._act("anew", words, "edit", self._on_anew)
        if view.proves:
            self._act("proof", self.tr("Give a proof…"), "barcode", self._on_proof)
        for button in list(self.buttons.values())[:1]:
            set_kind(button, "primary")
            button.setIcon(QIcon())

    def _add_papers(self, view: DecisionView) -> None:
        if not view.read.standing.decided:
            return
        self._put(hairline(self))
        self._put(label(self.tr("On paper"), "strong", self))
        self._say(
            self.tr("Saved outside the casebook it is not encrypted: save it only where it may be read."),
            "muted",
        )  # fmt: skip
        self._act("decision", self.tr("Save the decision…"), "document", self._on_save_decision)
        self._act("print", self.tr("Print the decision…"), "printer", self.print_decision)
        self._act("letter", self.tr("Save the letter…"), "document", self._on_save_letter)

    def _other(self, each: DecisionRead) -> RowButton:
        standing = each.standing
        at = standing.decided_at or standing.entry.written_at
        about = f"{decision_state_text(standing.state)} · {moment_text(at)}"
        symbol, ink = decision_shape(standing.state)
        row = RowButton(standing.payload.outcome.text, about, symbol, ink, self)
        row.setProperty("key", standing.entry.id)
        row.clicked.connect(self._on_other)
        return row

    def _act(self, name: str, words: str, symbol: str, act: Callable[[], object]) -> None:
        button = QPushButton(words, self)
        button_icon(button, symbol)
        button.clicked.connect(act)
        self.buttons[name] = button
        self._put(button)

    def _say(self, words: str, role: str = "body") -> None:
        self._put(Paragraph(words, role, self))

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._side.column.addWidget(part)

    # What is done

    def say_read(self) -> None:
        """Say that the officer read it."""
        self._ask(answering.read, self._decision_id, done=self._on_signed)

    def tell(self) -> None:
        """Ask how the person was told."""
        if self._view is not None:
            language = self._view.read.standing.payload.language
            self.dialog = dialog = TellingDialog(self._desk.clock.now().date(), language, self)
            dialog.given.connect(self._on_told)
            dialog.finished.connect(self._on_finished)
            dialog.open()

    def appeal(self) -> None:
        """Ask for the person's appeal, in their words."""
        self._begin_again(appeal=True)

    def look_again(self) -> None:
        """Ask why it has to be looked at again."""
        self._begin_again(appeal=False)

    def acknowledge(self) -> None:
        """Say that headquarters read how the person was told."""
        for told_id in self._view.unheard if self._view is not None else ():
            self._ask(telling.acknowledge, told_id, done=self._on_signed)

    def print_decision(self) -> None:
        """Ask why it is printed, then where."""
        language = language_code()
        self.printing.begin(
            self.tr("Print this decision?"), print_decision, self._decision_id, language
        )

    def _begin_again(self, *, appeal: bool) -> None:
        self.dialog = dialog = AgainDialog(appeal=appeal, parent=self)
        dialog.given.connect(self._on_again if not appeal else self._on_appeal)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_told(self, said: telling.Telling) -> None:
        self._try(telling.tell, said)

    def _on_again(self, because: str, words: str) -> None:
        self._try(reopening.reopen, because, words)

    def _on_appeal(self, _because: str, words: str) -> None:
        self._try(reopening.appeal, words)

    def _try(self, function: Callable[..., Any], *args: object) -> None:
        if self.dialog is not None:
            self._ask(
                function,
                self._decision_id,
                *args,
                done=self._on_signed,
                failed=self.dialog.show_failure,
            )

    def _on_signed(self, _entry: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.said.emit(self.tr("Signed. It goes with the next bundle."), "ok")
        self.refresh()

    def _on_save_decision(self) -> None:
        if self._view is not None:
            self.saving.save_decision(self._view.read.standing, self._view.case.reference)

    def _on_save_letter(self) -> None:
        if self._view is not None:
            self.saving.save_letter(self._view.read.standing, self._view.case.reference)

    def _on_anew(self) -> None:
        self.deciding_requested.emit(self.case_id)

    def _on_proof(self) -> None:
        self.proof_requested.emit(self._decision_id)

    def _on_other(self) -> None:
        self.decision_requested.emit(str(self.sender().property("key")))

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_left(self) -> None:
        if self._view is not None:
            self.left.emit(self.case_id)
