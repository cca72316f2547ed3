"""What is asked of a person, of a link, of where a family lives, and of somebody's own contact."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.fields_dialog import FieldsDialog
from ui.pages.cases.birth_editor import BirthEditor
from ui.pages.cases.names_editor import NamesEditor
from ui.text.passage_text import kin_text, sure_text
from ui.widgets.texts import label
from vetting_desk.errors import InputError
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.operations.passage.family import Family


class PersonDialog(FieldsDialog):
    """Somebody new, or what is known of somebody from now on.

    Args:
        person: Who is known; None for somebody new.
        parent: The page.

    Signals:
        given(object): The person, and why.
    """

    given = Signal(object)

    def __init__(self, person: Person | None, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PersonDialog", "What is known of this person")
            if person is not None
            else QCoreApplication.translate("PersonDialog", "Somebody else of this case"),
            QCoreApplication.translate(
                "PersonDialog",
                "Nobody written down here is rated, compared with cases or lists, or gets a case by the word "
                "of others.",
            ),
            QCoreApplication.translate("PersonDialog", "Record it"),
            parent,
        )
        self._id = person.id if person is not None else ""
        self.names = NamesEditor(self)
        self.birth = BirthEditor(self)
        self.body.column.addWidget(self.names)
        self.body.column.addWidget(label(self.tr("Birth date"), "strong", self))
        self.body.column.addWidget(self.birth)
        known = person or Person("", ())
        if person is not None:
            self.names.show_names(person.names)
            self.birth.show_birth(person.birth)
        else:
            self.names.clear()
        self.add_words("lives", self.tr("Where they are"), known.lives)
        self.add_words("reach", self.tr("How to reach them without danger"), known.reach)
        self.add_words(
            "safety",
            self.tr("Their safety"),
            known.safety,
            self.tr("What endangers them, what must not be said. It is never printed."),
        )
        if person is not None:
            self.add_line("reason", self.tr("Why it changes"))
        self.act.clicked.connect(self._on_act)

    def first_field(self) -> QWidget:
        """Begin with the name of somebody new."""
        return super().first_field() if self._id else self.names.first_field()

    def words_for(self, error: Exception) -> str:
        """Say what is wrong with names or birth beside their editors' own words."""
        if isinstance(error, InputError) and error.fields.get("field") in {"name", "names"}:
            self.names.first_field().setFocus()
        return super().words_for(error)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        if self._id and not self.text("reason").strip():
            self.lack("reason")
            return
        person = Person(
            self._id,
            tuple(self.names.names()),
            self.birth.birth(),
            self.text("lives"),
            self.text("reach"),
            self.text("safety"),
        )
        self.begin_trying()
        self.given.emit((person, self.text("reason")))


class LinkDialog(FieldsDialog):
    """What one person is to another, and how certain that is.

    Args:
        family: Who there is.
        to: Who is linked.
        parent: The page.

    Signals:
        given(object): Of whom, who, what, how certain, and how the officer knows.
    """

    given = Signal(object)

    def __init__(self, family: Family, to: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("LinkDialog", "Who is {name} to the others?").format(
                name=family.name_of(to)
            ),
            QCoreApplication.translate(
                "LinkDialog", "A link can be taken back at any time; what was said before stays."
            ),
            QCoreApplication.translate("LinkDialog", "Record the link"),
            parent,
        )
        self._to = to
        others = [ASSESSED, *(each.person.id for each in family.persons)]
        self.add_choice(
            "kin", self.tr("What they are"), [(each.value, kin_text(each)) for each in Kin]
        )
        people = [(each, family.name_of(each)) for each in others if each != to]
        only = people[0][0] if len(people) == 1 else None
        self.add_choice("of", self.tr("Of whom"), people, only)
        self.add_choice(
            "certainty",
            self.tr("How certain it is"),
            [(each.value, sure_text(each)) for each in Certainty],
        )
        self.add_words("reason", self.tr("How do you know it?"))
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        for name in ("kin", "of", "certainty"):
            if self.choice(name) is None:
                self.lack(name)
                return
        kin, certainty = Kin(str(self.choice("kin"))), Certainty(str(self.choice("certainty")))
        self.begin_trying()
        self.given.emit((self.choice("of"), self._to, kin, certainty, self.text("reason")))


class LivesDialog(FieldsDialog):
    """Where a family lives, written once for all of them.

    Args:
        names: Who they are, in one line.
        parent: The page.

    Signals:
        given(object): Where, and how the officer knows.
    """

    given = Signal(object)

    def __init__(self, names: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("LivesDialog", "Where does the family live?"),
            QCoreApplication.translate("LivesDialog", "It is written down for: {names}").format(
                names=names
            ),
            QCoreApplication.translate("LivesDialog", "Record it"),
            parent,
        )
        self.add_words("lives", self.tr("Where they are"))
        self.add_line("reason", self.tr("How do you know it?"))
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        for name in ("lives", "reason"):
            if not self.text(name).strip():
                self.lack(name)
                return
        self.begin_trying()
        self.given.emit((self.text("lives"), self.text("reason")))


class ContactDialog(FieldsDialog):
    """How somebody made contact themselves, and which case is theirs.

    Args:
        name: Who it is.
        parent: The page.

    Signals:
        given(object): The reference of a case that is theirs, empty for a new one; and their contact in words.
    """

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ContactDialog", "{name} made contact").format(name=name),
            QCoreApplication.translate(
                "ContactDialog",
                "Nobody gets a case by the word of others. A new case begins with names and birth date alone.",
            ),
            QCoreApplication.translate("ContactDialog", "Go on"),
            parent,
        )
        self.add_words("contact", self.tr("How and when they made contact themselves"))
        self.add_line(
            "reference",
            self.tr("Number of their case (optional)"),
            hint=self.tr("Leave it empty to open a new one."),
        )
        self.act.clicked.connect(self._on_act)

    def words_for(self, error: Exception) -> str:
        """Say that there is no such case."""
        if isinstance(error, InputError) and error.fields.get("field") == "reference":
            return self.tr("There is no case with this number here.")
        return super().words_for(error)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        if not self.text("contact").strip():
            self.lack("contact")
            return
        self.begin_trying()
        self.given.emit((self.text("reference").strip(), self.text("contact")))
