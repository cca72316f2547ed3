"""The steps that ask for names and passphrases: training, joining, headquarters."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from ui.pages.first_run.step import Step
from ui.text.kinds import role_text
from ui.theme import set_kind
from ui.widgets.field import Field
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.texts import Paragraph
from vetting_desk.model import DeskKind, Role

MAX_NAME = 64
POST_ROLES = tuple(Role)
PARTS = (
    (DeskKind.POST, Role.INTERVIEWER),
    (DeskKind.POST, Role.PSYCHOLOGIST),
    (DeskKind.POST, Role.SUPERVISOR),
    (DeskKind.HQ, Role.DECISION_MAKER),
    (DeskKind.HQ, Role.SUPERVISOR),
)
"""What one can practise as: at which desk, in which role."""


@dataclass(frozen=True, slots=True)
class DeskWords:
    """What the person said of the new desk.

    Attributes:
        officer: Their own name.
        passphrase: Their own.
        desk: Name of the desk; empty in training.
        organisation: Name of the organisation; only at headquarters.
        role: What they may do; in training, as whom they begin.
        kind: At which desk they begin in training.
        root_passphrase: Protects the organisation's root key; only at headquarters.
    """

    officer: str
    passphrase: str
    desk: str = ""
    organisation: str = ""
    role: Role = Role.SUPERVISOR
    kind: DeskKind = DeskKind.POST
    root_passphrase: str = ""

    def require_taken(self) -> None:
        """Check that the core will take what was said of a headquarters and its first officer.

        Raises:
            InputError: If a name or a passphrase is not acceptable.
        """
        from vetting_desk.operations.access import typed_text

        organisation, desk, officer = (
            typed_text.name(text, field)
            for text, field in (
                (self.organisation, "organisation"),
                (self.desk, "desk"),
                (self.officer, "officer"),
            )
        )
        typed_text.passphrase(self.passphrase, officer, desk, organisation)
        typed_text.passphrase(self.root_passphrase, organisation)


class FormStep(Step):
    """A step with a name and a passphrase; the kinds of desk add their own fields."""

    def __init__(self, heading: str, lead: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, lead, act, parent)
        self._fields: dict[str, QLineEdit] = {}
        self.add_fields()
        self._add_line("officer", self.tr("Your name"), self.tr("As it stands in signatures."))
        self.add_role()
        self._passphrase = NewPassphrase(
            self.tr("Passphrase"),
            self.tr(
                "At least 15 characters; four or five words that do not belong together are good."
            ),
            self,
            self.known,
        )
        self._passphrase.submitted.connect(self.acted)
        self.body.addWidget(self._passphrase)
        self.add_more()

    def add_fields(self) -> None:
        """Add the fields above the person's own name."""

    def add_role(self) -> None:
        """Add the choice of a role."""

    def add_more(self) -> None:
        """Add what stands beneath the passphrase."""

    def words(self) -> DeskWords | None:
        """Return what was entered, or None after showing what is wrong with it."""
        self.clear_problems()
        problems: list[tuple[str, QWidget]] = [
            (self._missing(edit), edit) for edit in self._fields.values() if not edit.text().strip()
        ]
        problems += self._passphrase.problems()
        problems += self.more_problems()
        if problems:
            self.problems.show_problems(problems)
            return None
        return self.read()

    def more_problems(self) -> list[tuple[str, QWidget]]:
        """Return what is wrong with the fields a subclass added."""
        return []

    def read(self) -> DeskWords:
        """Return what was entered."""
        return DeskWords(officer=self.text_of("officer"), passphrase=self._passphrase.text())

    def text_of(self, name: str) -> str:
        """Return the text of a field."""
        return self._fields[name].text()

    def field_of(self, error: Exception) -> QWidget | None:
        """Return the field an error is about."""
        name = str(getattr(error, "fields", {}).get("field", ""))
        return self._passphrase.first.field if name == "passphrase" else self._fields.get(name)

    def known(self) -> tuple[str, ...]:
        """Return the names that were entered: a passphrase of them is weak."""
        return tuple(edit.text() for edit in self._fields.values())

    def forget(self) -> None:
        """Forget the passphrases."""
        self._passphrase.clear()

    def set_first_focus(self) -> None:
        """Move the focus to the first field."""
        next(iter(self._fields.values())).setFocus()

    def _add_line(self, key: str, name: str, hint: str = "") -> None:
        edit = QLineEdit(self)
        edit.setMaxLength(MAX_NAME)
        self._fields[key] = edit
        self.body.addWidget(Field(name, edit, hint, self))

    def _missing(self, edit: QLineEdit) -> str:
        return self.tr("{field} is missing").format(field=edit.accessibleName())


class TrainingStep(FormStep):
    """A place to practise, and as whom one begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._part = QComboBox()
        super().__init__(
            self.tr("Training mode"),
            self.tr(
                "Makes a practice post and a practice headquarters on this computer, with invented cases "
                "and an invented colleague for each role. One passphrase opens all of them."
            ),
            self.tr("Start training"),
            parent,
        )

    def add_role(self) -> None:
        """Add the choice of a part to begin with."""
        for at, (kind, role) in enumerate(PARTS):
            words = role_text(role)
            if kind is DeskKind.HQ:
                words = self.tr("Headquarters: {role}").format(role=words)
            self._part.addItem(words, at)
        self.body.addWidget(
            Field(
                self.tr("Begin as"),
                self._part,
                self.tr(
                    "You can change at any time: lock the desk, and unlock it as somebody else."
                ),
                self,
            )
        )

    def read(self) -> DeskWords:
        """Return what was entered."""
        kind, role = PARTS[self._part.currentIndex()]
        return DeskWords(
            officer=self.text_of("officer"),
            passphrase=self._passphrase.text(),
            role=role,
            kind=kind,
        )

    def choose(self, kind: DeskKind, role: Role) -> None:
        """Choose as whom to begin."""
        self._part.setCurrentIndex(PARTS.index((kind, role)))


class JoinStep(FormStep):
    """A post that asks headquarters to be taken in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._role = QComboBox()
        super().__init__(
            self.tr("Join an organisation"),
            self.tr(
                "The keys are made here and never leave this computer. Next you write a request to a stick, "
                "and bring back headquarters' answer."
            ),
            self.tr("Make the keys"),
            parent,
        )

    def add_fields(self) -> None:
        """Add the name of the desk."""
        self._add_line(
            "desk",
            self.tr("Name of this desk"),
            self.tr("As people call it, such as the place it stands at."),
        )

    def add_role(self) -> None:
        """Add the choice of a role."""
        for role in POST_ROLES:
            self._role.addItem(role_text(role), role)
        self.body.addWidget(
            Field(
                self.tr("Your role"),
                self._role,
                self.tr("Headquarters sees it and approves it."),
                self,
            )
        )

    def read(self) -> DeskWords:
        """Return what was entered."""
        return DeskWords(
            officer=self.text_of("officer"),
            passphrase=self._passphrase.text(),
            desk=self.text_of("desk"),
            role=Role(self._role.currentData()),
        )


class HeadquartersStep(FormStep):
    """A new organisation and its headquarters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Set up headquarters"),
            self.tr(
                "Makes the organisation's root key and the desk that takes in what posts send."
            ),
            self.tr("Go on to the second officer"),
            parent,
        )

    def add_fields(self) -> None:
        """Add the names of the organisation and the desk."""
        self._add_line(
            "organisation",
            self.tr("Name of the organisation"),
            self.tr("As it stands in certificates."),
        )
        self._add_line("desk", self.tr("Name of this desk"), self.tr("Such as “Headquarters”."))

    def add_more(self) -> None:
        """Add the passphrase of the root key."""
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The organisation's root key, a copy of its issuing key and its clinical identity are "
                    "written to three files of their own. Move them to a stick and lock it in a safe: the "
                    "first is needed only to renew the organisation's certificate, the second when officers "
                    "who open the issuing key are gone, the third when a psychologist joins headquarters."
                ),
                "body",
                self,
            )
        )
        self._root = NewPassphrase(
            self.tr("Passphrase of the three files"),
            self.tr("Another one than your own; keep it apart from the files."),
            self,
        )
        self.body.addWidget(self._root)

    def more_problems(self) -> list[tuple[str, QWidget]]:
        """Return what is wrong with the root key's passphrase."""
        return self._root.problems()

    def read(self) -> DeskWords:
        """Return what was entered."""
        return DeskWords(
            officer=self.text_of("officer"),
            passphrase=self._passphrase.text(),
            desk=self.text_of("desk"),
            organisation=self.text_of("organisation"),
            root_passphrase=self._root.text(),
        )

    def forget(self) -> None:
        """Forget the passphrases."""
        super().forget()
        self._root.clear()


class SecondOfficerStep(FormStep):
    """The second officer of a new headquarters, who opens the issuing key with the first.

    Signals:
        skipped: There is only one officer yet.
    """

    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The second officer"),
            self.tr(
                "The key that certifies desks and officers opens for two officers together, so that nobody "
                "can make certificates alone. Hand over the keyboard: the second officer types a name and a "
                "passphrase of their own."
            ),
            self.tr("Set up headquarters"),
            parent,
        )

    def add_more(self) -> None:
        """Add the way on without a second officer."""
        self.alone = QPushButton(self.tr("There is only one of us yet"), self)
        set_kind(self.alone, "link")
        self.alone.clicked.connect(self.skipped)
        self.body.addWidget(self.alone)
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "Then you alone open that key, and the window says so until it is put under two."
                ),
                "muted",
                self,
            )
        )
