"""One file of a case: what it shows, what was taken out of it, and through whose hands it went."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.i18n import day_text, left_to_right, moment_text
from ui.text.error_text import size_text
from ui.text.file_text import act_text, form_text, gone_text, media_text
from ui.text.passage_text import sort_text, step_text
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.flow_row import FlowRow
from ui.widgets.pixels import fitted, picture_of
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.kept_file import FileState, file_of
from vetting_desk.model.passage import Step
from vetting_desk.model.statement import Statement
from vetting_desk.operations.files.kept import FileSeen, HandSeen

_GROUP = 8


class FilePanel(Card):
    """The panel at the side.

    Args:
        may_record: Whether this officer takes in files.
        parent: Owner, or None.

    Attributes:
        buttons: By what they do: ``show``, ``correct``, ``hand``, ``out``, ``back``.
        corrections: For each change of hands what corrects it and what takes it back, by its id.

    Signals:
        wanted: One of these names, and the `FileSeen`.
        hand_wanted: ``correct`` or ``mistake``, the `FileSeen` and the `HandSeen`.
    """

    wanted = Signal(str, object)
    hand_wanted = Signal(str, object, object)

    def __init__(self, *, may_record: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE.m)
        self._may_record = may_record
        self._scroll = ScrollColumn(self, width=0)
        self.column.addWidget(self._scroll)
        self._body: QWidget | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.corrections: dict[str, tuple[QPushButton, QPushButton]] = {}
        self.setFixedWidth(current().drawer)

    def show_file(self, seen: FileSeen | None, papers: tuple[Step, ...] = ()) -> None:
        """Show a file; None for none."""
        if self._body is not None:
            self._scroll.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        self.buttons, self.corrections = {}, {}
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        if seen is None:
            words = self.tr("Choose a file to see what it shows and where it has been.")
            column.addWidget(Paragraph(words, "muted", self))
        else:
            self._show(column, seen, papers)
        column.addStretch(1)
        self._scroll.column.addWidget(self._body, 1)

    def _show(self, column: QVBoxLayout, seen: FileSeen, papers: tuple[Step, ...]) -> None:
        file = seen.file
        if seen.picture is not None:
            shown = QLabel(self)
            shown.setPixmap(fitted(picture_of(*seen.picture), current().px(160)))
            shown.setAccessibleName(self.tr("Small picture of the file"))
            column.addWidget(shown)
        column.addWidget(Paragraph(isolated(file.shows), "strong", self))
        if file.state is FileState.TAKEN_OUT:
            column.addWidget(
                label(self.tr("Taken out: it counts no more"), "warn", self, wrap=True)
            )
        for other in seen.stands.others:
            self._show_other(column, other)
        size = size_text(file.length) if file.sha256 else ""
        what = " · ".join(each for each in (media_text(file.media), size) if each)
        column.addWidget(label(what, "muted", self, wrap=True))
        brought = self.tr("Brought by {name}").format(name=isolated(file.brought_by))
        parts = [form_text(file.form), brought, isolated(file.language) if file.language else ""]
        column.addWidget(Paragraph(" · ".join(each for each in parts if each), "body", self))
        paper = next((each for each in papers if each.id == file.step), None)
        if paper is not None:
            words = f"{sort_text(paper.sort)}: {isolated(step_text(paper))}"
            column.addWidget(Paragraph(words, "body", self))
        if file.sha256:
            column.addWidget(Paragraph(gone_text(file.gone), "muted", self))
            if not seen.here:
                words = self.tr("The file itself has not come to this desk yet.")
                column.addWidget(label(words, "warn", self, wrap=True))
        column.addWidget(self._acts(seen))
        self._show_chain(column, seen)
        self._show_history(column, seen)

    def _acts(self, seen: FileSeen) -> QWidget:
        row = FlowRow(self, SPACE.s)
        if seen.here:
            row.add(self._button("show", self.tr("Show it"), "eye", seen))
        if self._may_record:
            row.add(self._button("hand", self.tr("It changed hands…"), "forward", seen))
            row.add(self._button("correct", self.tr("Correct…"), "edit", seen))
            if seen.file.state is FileState.KEPT:
                row.add(self._button("out", self.tr("Take out…"), "close", seen, "quiet"))
            if seen.file.state is FileState.TAKEN_OUT or seen.stands.others:
                row.add(self._button("back", self.tr("Put back…"), "undo", seen, "quiet"))
        return row

    def _button(
        self, name: str, words: str, icon: str, seen: FileSeen, kind: str = "secondary"
    ) -> QPushButton:
        button = QPushButton(words, self)
        set_kind(button, kind)
        if kind == "primary":
            button_icon(button, icon, "on_accent")
        else:
            button_icon(button, icon)
        button.clicked.connect(partial(self.wanted.emit, name, seen))
        self.buttons[name] = button
        return button

    def _show_chain(self, column: QVBoxLayout, seen: FileSeen) -> None:
        column.addWidget(hairline(self))
        column.addWidget(label(self.tr("Chain of custody"), "strong", self, wrap=True))
        for each in seen.hands:
            column.addWidget(self._link(seen, each))

    def _link(self, seen: FileSeen, which: HandSeen) -> QWidget:
        hand, card = which.hand, Card(self, surface="banner", margin=SPACE.s)
        words = act_text(hand.of, hand.act)
        if not hand.holds:
            words = self.tr("Recorded by mistake: {words}").format(words=words)
        day = day_text(hand.day)
        card.column.addWidget(label(f"{day} · {words}", "strong", card, wrap=True))
        whom = [
            self.tr("From {name}").format(name=isolated(hand.giver)) if hand.giver else "",
            self.tr("To {name}").format(name=isolated(hand.receiver)) if hand.receiver else "",
            isolated(hand.why) if hand.why else "",
        ]
        said = " · ".join(each for each in whom if each)
        if said:
            card.column.addWidget(Paragraph(said, "body", card))
        for each in reversed(which.stands.history):
            card.column.addWidget(label(_who(each), "caption", card, wrap=True))
        if self._may_record:
            row = FlowRow(card, SPACE.s)
            correct, mistake = (
                QPushButton(text, card) for text in (self.tr("Correct…"), self.tr("By mistake…"))
            )
            for name, button in (("correct", correct), ("mistake", mistake)):
                set_kind(button, "quiet")
                button.setAccessibleDescription(f"{hand.day} {words}")
                button.clicked.connect(partial(self.hand_wanted.emit, name, seen, which))
                row.add(button)
            mistake.setVisible(hand.holds)
            self.corrections[hand.id] = (correct, mistake)
            card.column.addWidget(row)
        return card

    def _show_history(self, column: QVBoxLayout, seen: FileSeen) -> None:
        column.addWidget(hairline(self))
        column.addWidget(label(self.tr("What was said, newest first"), "strong", self, wrap=True))
        for each in reversed(seen.stands.history):
            said = file_of(each.thing_id, each.content)
            words = f"{isolated(said.shows)} · {_who(each)}"
            column.addWidget(label(words, "caption", self, wrap=True))
        if seen.file.came_sha256:
            words = self.tr("SHA-256 of the file as it came: {digest}")
            came = seen.file.came_sha256
            parts = (came[at : at + _GROUP] for at in range(0, len(came), _GROUP))
            digest = left_to_right(" ".join(parts))  # so that the line can be broken
            column.addWidget(label(words.format(digest=digest), "caption", self, wrap=True))

    def _show_other(self, column: QVBoxLayout, other: Statement) -> None:
        file = file_of(other.thing_id, other.content)
        card = Card(self, surface="banner", margin=SPACE.s)
        words = self.tr("Another desk says otherwise")
        card.column.addWidget(label(words, "strong", card, wrap=True))
        state = self.tr("Taken out") if file.state is FileState.TAKEN_OUT else ""
        said = (file.shows, file.brought_by, form_text(file.form), file.language, state)
        shown = " · ".join(isolated(each) for each in said if each)
        card.column.addWidget(Paragraph(shown, "body", card))
        card.column.addWidget(label(_who(other), "caption", card, wrap=True))
        column.addWidget(card)


def _who(said: Statement) -> str:
    parts = [moment_text(said.at)]
    parts += [isolated(each) for each in (said.officer_name, said.desk, said.reason) if each]
    return " · ".join(parts)
