"""One person of a case: what is known, whose they are, what another desk says, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.i18n import day_text, left_to_right, moment_text
from ui.text.passage_text import kin_text, sure_text
from ui.text.person_text import birth_text, isolated
from ui.theme import SPACE, current, set_kind
from ui.widgets.card import Card, hairline
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.person import person_of
from vetting_desk.model.statement import Statement
from vetting_desk.operations.passage.family import Family, PersonSeen


class PersonPanel(Card):
    """The panel at the side.

    Args:
        may_record: Whether this officer records persons.
        may_open: Whether this officer opens cases.
        parent: Owner, or None.

    Signals:
        change_wanted, link_wanted, contact_wanted, part_wanted: With the `Person`.
        unlink_wanted: With the `Link`.
        case_wanted: Id of a case to be opened.
    """

    change_wanted = Signal(object)
    link_wanted = Signal(object)
    contact_wanted = Signal(object)
    part_wanted = Signal(object)
    unlink_wanted = Signal(object)
    case_wanted = Signal(str)

    def __init__(self, *, may_record: bool, may_open: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE.m)
        self._may_record, self._may_open = may_record, may_open
        self._scroll = ScrollColumn(self, width=0)
        self._scroll.column.setSpacing(SPACE.s)
        self.column.addWidget(self._scroll)
        self._body: QWidget | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.setFixedWidth(current().drawer)

    def show_person(self, family: Family, seen: PersonSeen | None) -> None:
        """Show one of them; None for the person the case is about."""
        if self._body is not None:
            self._scroll.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        self.buttons = {}
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        if seen is None:
            self._show_assessed(column, family)
        else:
            self._show(column, family, seen)
        column.addStretch(1)
        self._scroll.column.addWidget(self._body, 1)

    def _show_assessed(self, column: QVBoxLayout, family: Family) -> None:
        column.addWidget(label(isolated(family.name), "heading", self, wrap=True))
        words = self.tr("The person this case is about. What is known of them is in the story.")
        column.addWidget(Paragraph(words, "muted", self))
        for case_id, reference in family.named_in:
            button = self._button(
                self.tr("Named in {case}").format(case=left_to_right(reference)), "link"
            )
            button.clicked.connect(partial(self.case_wanted.emit, case_id))
            column.addWidget(button)

    def _show(self, column: QVBoxLayout, family: Family, seen: PersonSeen) -> None:
        person = seen.person
        column.addWidget(label(isolated(person.name), "heading", self, wrap=True))
        others = [isolated(name.text) for name in person.names[1:]]
        column.addWidget(Paragraph(" · ".join([*others, birth_text(person.birth)]), "muted", self))
        for other in seen.stands.others:
            self._show_other(column, other)
        self._fact(column, self.tr("Where they are"), person.lives)
        self._fact(column, self.tr("How to reach them without danger"), person.reach)
        self._fact(column, self.tr("Their safety"), person.safety)
        self._fact(column, self.tr("They made contact themselves"), person.contact)
        self._show_links(column, family, seen)
        acts = FlowRow(self, SPACE.s)
        if self._may_record:
            self._act(acts, "change", self.tr("Change…")).clicked.connect(
                partial(self.change_wanted.emit, person)
            )
            self._act(acts, "link", self.tr("Link…")).clicked.connect(
                partial(self.link_wanted.emit, person)
            )
        if self._may_open and not person.case_id:
            self._act(acts, "contact", self.tr("They made contact…")).clicked.connect(
                partial(self.contact_wanted.emit, person)
            )
        if person.case_id and seen.reference:
            words = self.tr("Open their case {case}").format(case=left_to_right(seen.reference))
            self._act(acts, "case", words).clicked.connect(
                partial(self.case_wanted.emit, person.case_id)
            )
        if person.case_id and self._may_open:
            self._act(acts, "part", self.tr("Not their case…")).clicked.connect(
                partial(self.part_wanted.emit, person)
            )
        column.addWidget(acts)
        column.addWidget(hairline(self))
        column.addWidget(label(self.tr("Who said it"), "strong", self))
        for each in reversed(seen.stands.history):
            column.addWidget(label(self._who(each), "caption", self, wrap=True))

    def _show_other(self, column: QVBoxLayout, other: Statement) -> None:
        card = Card(self, surface="banner", margin=SPACE.s)
        card.column.addWidget(label(self.tr("Another desk says otherwise"), "strong", card))
        person = person_of(other.thing_id, other.content)
        said = (
            *(name.text for name in person.names),
            day_text(person.birth.text),
            person.lives,
            person.reach,
        )
        shown = " · ".join(isolated(each) for each in (*said, person.safety) if each)
        card.column.addWidget(Paragraph(shown, "body", card))
        card.column.addWidget(label(self._who(other), "caption", card, wrap=True))
        hint = self.tr("Choose Change, write what is true and why: that settles it at both desks.")
        card.column.addWidget(Paragraph(hint, "hint", card))
        column.addWidget(card)

    def _show_links(self, column: QVBoxLayout, family: Family, seen: PersonSeen) -> None:
        its = [each.link for each in family.links if seen.person.id in {each.link.of, each.link.to}]
        for link in its:
            whose = self.tr("{kin} of {name}") if link.to == seen.person.id else "{name}: {kin}"
            other = link.of if link.to == seen.person.id else link.to
            words = whose.format(kin=kin_text(link.kin), name=isolated(family.name_of(other)))
            if not link.holds:
                words = self.tr("Taken back: {link}").format(link=words)
            said = f"{words} · {sure_text(link.certainty)}"
            column.addWidget(label(said, "body", self, wrap=True))
            if link.holds and self._may_record:
                back = self._button(self.tr("Take back…"), "link")
                back.setAccessibleName(self.tr("Take back: {link}").format(link=words))
                back.clicked.connect(partial(self.unlink_wanted.emit, link))
                column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)

    def _fact(self, column: QVBoxLayout, name: str, words: str) -> None:
        if words:
            column.addWidget(label(name, "strong", self, wrap=True))
            column.addWidget(Paragraph(isolated(words), "body", self))

    def _who(self, said: Statement) -> str:
        parts = [isolated(said.officer_name), moment_text(said.at), isolated(said.desk)]
        return " · ".join(part for part in (*parts, isolated(said.reason)) if len(part) > 2)

    def _act(self, row: FlowRow, name: str, words: str) -> QPushButton:
        button = self._button(words, "secondary")
        self.buttons[name] = button
        row.add(button)
        return button

    def _button(self, words: str, kind: str) -> QPushButton:
        button = QPushButton(words, self)
        set_kind(button, kind)
        return button
