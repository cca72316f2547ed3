"""A new officer on this desk: name and role by the one who looks after it, the passphrase by the new one."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.text.kinds import role_text
from ui.widgets.card import hairline
from ui.widgets.field import Field
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers

_MAX_NAME = 64


class AddOfficerDialog(DeedDialog):
    """Adds an officer; `done_with` carries the new `Officer`.

    Args:
        desk: The unlocked desk.
        tasks: Where the keys are made.
        parent: The window.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        self._desk = desk
        title = self.tr("Add an officer to {desk}").format(desk=desk.desk.name)
        super().__init__(title, self.tr("Add the officer"), tasks, parent)
        self._name = QLineEdit(self)
        self._name.setMaxLength(_MAX_NAME)
        self.body.addWidget(
            Field(self.tr("Name"), self._name, self.tr("As it stands in signatures."), self)
        )
        self._role = QComboBox(self)
        for role in Role:
            self._role.addItem(role_text(role), role)
        self.body.addWidget(
            Field(
                self.tr("Role"),
                self._role,
                self.tr("What they may do here. Headquarters sees it and approves it."),
                self,
            )
        )
        self.body.addWidget(hairline(self))
        self.body.addWidget(
            label(self.tr("Now hand over the keyboard"), "heading", self, wrap=True)
        )
        self.body.addWidget(
            Paragraph(
                self.tr("The new officer types a passphrase of their own. Nobody else may see it."),
                "body",
                self,
            )
        )
        self.passphrase = NewPassphrase(
            self.tr("Passphrase of the new officer"),
            self.tr(
                "At least 15 characters; four or five words that do not belong together are good."
            ),
            self,
            self._known,
        )
        self.passphrase.submitted.connect(self.submit)
        self.body.addWidget(self.passphrase)

    @property
    def name(self) -> QLineEdit:
        """The field of the name."""
        return self._name

    @property
    def role(self) -> QComboBox:
        """The choice of the role."""
        return self._role

    def find_problems(self) -> Problems:
        """Return what is wrong with name and passphrase."""
        problems: Problems = []
        if not self._name.text().strip():
            problems.append((self.tr("Name is missing"), self._name))
        return problems + self.passphrase.problems()

    def begin(self) -> None:
        """Make the keys and the slot."""
        self.run(
            officers.add_officer,
            self._desk,
            self._name.text(),
            Role(self._role.currentData()),
            self.passphrase.text(),
            doing="deriving-key",
        )

    def show_failure(self, error: Exception) -> None:
        """Ask a second officer where the issuing key wants one; else show what went wrong."""
        question = question_for(self._desk, self._tasks, self, error, self.begin)
        if question is None:
            super().show_failure(error)
        else:
            self._set_busy(busy=False)
            question.ask()

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        fields = {"officer": self._name, "passphrase": self.passphrase.first.field}
        return fields.get(name)

    def _known(self) -> tuple[str, ...]:
        return self._name.text(), self._desk.desk.name, self._desk.desk.organisation
