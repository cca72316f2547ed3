"""The persons of a case: a picture of who is what to whom, a table beside it, and one of them at the side."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import day_text, left_to_right
from ui.pages.cases.family.acts import FamilyActs
from ui.pages.cases.family.person_panel import PersonPanel
from ui.pages.cases.family.picture import FamilyPicture
from ui.pages.desk_page import DeskPage
from ui.text.passage_text import kin_text
from ui.text.person_text import isolated
from ui.theme import SPACE, current, set_kind
from ui.widgets.case_tabs import FAMILY, CaseTabs
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph
from vetting_desk.model.person import ASSESSED, Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.passage import family as persons
from vetting_desk.operations.passage.family import Family, PersonSeen

_PICTURE, _LARGE = 236, 164
"""Pixels for the picture; fewer with large letters, so that the table has room: it scrolls."""
_LEAST = 150
"""Pixels the table has at the least, at 100 % letters: three lines and its head; the page scrolls."""


class FamilyPage(DeskPage):
    """The page.

    Attributes:
        tabs: The parts of the case.
        acts: The dialogs.
        family: Who is shown; None until they were read.

    Signals:
        left: Back to the list of cases.
        tab_wanted: Name of another part of the case.
        case_requested: Id of another case to open.
    """

    left = Signal()
    tab_wanted = Signal(str)
    case_requested = Signal(str)
    listens_to = frozenset({Subject.CASES})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.case_id = ""
        self.family: Family | None = None
        self._chosen = ASSESSED
        self.acts = FamilyActs(desk, tasks, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("Cases"))
        self.tabs = CaseTabs(FAMILY, self.header)
        records = may(self._desk.officer, Action.INTERVIEW)
        row = QHBoxLayout()
        row.setSpacing(SPACE.xl)
        left = QVBoxLayout()
        left.setSpacing(SPACE.s)
        acts = FlowRow(self, SPACE.s)
        self.add = QPushButton(self.tr("Add a person…"), self)
        set_kind(self.add, "primary")
        self.live = QPushButton(self.tr("Where they live…"), self)
        for button in (self.add, self.live):
            button.setVisible(records)
            acts.add(button)
        left.addWidget(acts)
        self._empty = Paragraph(
            self.tr(
                "Nobody else is written down. Companions, husband or wife, children, relatives, witnesses, "
                "interpreters and guardians stand here, each with their own safety."
            ),
            "muted",
            self,
        )
        left.addWidget(self._empty)
        self.picture = FamilyPicture(self)
        self._frame = ScrollColumn(self, width=0)
        self._frame.column.addWidget(self.picture)
        self._frame.column.addStretch(1)
        self._frame.column.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._frame)
        self._model = RowsTableModel(
            (self.tr("Name"), self.tr("Who they are"), self.tr("Birth"), self.tr("Own case")), self
        )
        self.table = PlainTable(
            self._model, self.tr("Persons of this case"), 0, {1: 156, 2: 104, 3: 136}, self
        )
        self.table.setColumnHidden(2, current().scale > 100)  # room for the names at large letters
        self.table.setColumnHidden(3, current().scale > 100)
        left.addWidget(self.table, 1)
        row.addLayout(left, 1)
        opens = may(self._desk.officer, Action.CHANGE_CASES)
        self.panel = PersonPanel(may_record=records, may_open=opens, parent=self)
        row.addWidget(self.panel)
        self.table.setMinimumHeight(current().px(_LEAST))
        self.scrolling_column().addLayout(row, 1)

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self.tabs.wanted.connect(self.tab_wanted)
        self.add.clicked.connect(self.acts.add)
        self.live.clicked.connect(self.acts.live)
        self.picture.chosen.connect(self.choose)
        self.table.selectionModel().currentChanged.connect(self._on_row)
        self.panel.change_wanted.connect(self.acts.change)
        self.panel.link_wanted.connect(self.acts.link)
        self.panel.contact_wanted.connect(self.acts.contact)
        self.panel.part_wanted.connect(self.acts.part)
        self.panel.unlink_wanted.connect(self.acts.unlink)
        self.panel.case_wanted.connect(self.case_requested)
        self.acts.decided.connect(self._on_decided)
        self.acts.returned.connect(self._on_returned)

    def show_case(self, case_id: str) -> None:
        """Show the persons of a case; `activate` brings them."""
        if case_id != self.case_id:
            self.case_id = self.acts.case_id = case_id
            self.family = None
            self._chosen = ASSESSED
            self.header.set_title("")
            self._model.show_rows(())
            self.picture.hide()
            self.panel.hide()

    def first_widget(self) -> QWidget:
        """Return the act of adding somebody, or the table."""
        return self.add if self.add.isVisibleTo(self) else self.table

    def refresh(self) -> None:
        """Read them again."""
        if self.case_id:
            self._ask(persons.of_case, self.case_id, done=self._on_read, refused=self.left.emit)

    def choose(self, person_id: str) -> None:
        """Show one of them at the side."""
        if self.family is None:
            return
        self._chosen = person_id
        self.picture.mark(person_id)
        self.panel.show_person(self.family, self._seen(person_id))
        ids = [ASSESSED, *(each.person.id for each in self.family.persons)]
        row = ids.index(person_id) if person_id in ids else 0
        if self.table.currentIndex().row() != row:
            choose_row(self.table, row)

    def _seen(self, person_id: str) -> PersonSeen | None:
        if self.family is None:
            return None
        return next((each for each in self.family.persons if each.person.id == person_id), None)

    def _on_read(self, family: Family) -> None:
        self.family = self.acts.family = family
        self.header.set_title(family.name, left_to_right(family.reference))
        some = bool(family.persons)
        self._empty.setVisible(not some)
        self.picture.setVisible(some)
        self._frame.setVisible(some)
        self.live.setEnabled(len(family.together()) > 1)
        self.picture.show_family(family)
        room = self.picture.sizeHint().height() + 2 * SPACE.s
        self._frame.setFixedHeight(min(room, _PICTURE if current().scale <= 100 else _LARGE))
        rows = [Row((isolated(family.name), self.tr("Of this case"), "", ""), ASSESSED, "person")]
        rows += [self._row(seen) for seen in family.persons]
        self._model.show_rows(rows)
        self.panel.show()
        if self._seen(self._chosen) is None:
            self._chosen = family.persons[0].person.id if some else ASSESSED
        self.choose(self._chosen)
        self.keep_focus()

    def _row(self, seen: PersonSeen) -> Row:
        texts = (
            isolated(seen.person.name),
            self._kin(seen.person.id),
            day_text(seen.person.birth.text) if seen.person.birth.text else "",
            left_to_right(seen.reference) if seen.reference else "",
        )
        symbol, ink = ("warn", "warn") if seen.stands.others else ("people", "muted")
        return Row(texts, seen.person.id, symbol, ink)

    def _kin(self, person_id: str) -> str:
        if self.family is None:
            return ""
        its = [link for link in self.family.holding() if link.to == person_id]
        said = [
            self.tr("{kin} of {name}").format(
                kin=kin_text(link.kin), name=isolated(self.family.name_of(link.of))
            )
            if link.of != ASSESSED
            else kin_text(link.kin)
            for link in its
        ]
        return " · ".join(said) or self.tr("Not linked yet")

    def _on_row(self, index: QModelIndex) -> None:
        person_id = self._model.item_at(index.row())
        if person_id is not None and person_id != self._chosen:
            self.choose(person_id)

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")

    def _on_returned(self, result: object) -> None:
        if isinstance(result, Person):
            self._chosen = result.id
        self.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self.case_id, *self.listens_to):
            super()._on_changed(changed)
