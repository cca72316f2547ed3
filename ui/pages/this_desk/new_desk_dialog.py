"""Makes one of two copies of a desk a new desk, with its own records."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asking.deed_dialog import Problems
from ui.ground.tasks import Tasks
from ui.pages.this_desk.passphrase_dialogs import OwnPassphraseDialog
from ui.widgets.field import Field
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import new_desk


class NewDeskDialog(OwnPassphraseDialog):
    """Asks for the new desk's name and one's own passphrase."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Become a new desk"), self.tr("Become a new desk"), desk, tasks, parent
        )
        self.name.returnPressed.connect(self.passphrase.field.setFocus)
        self.passphrase.submitted.connect(self.submit)

    def add_fields(self) -> None:
        """Ask for the name first."""
        self.name = QLineEdit(self)
        self.body.addWidget(Field(self.tr("Name of the new desk"), self.name, parent=self))

    def what_happens(self) -> tuple[str, ...]:
        """Return what stays, and what has to be done afterwards."""
        return (
            self.tr(
                "For one of two laptops that run the same desk. Everything on this one stays here; the other "
                "one goes on as the desk both were."
            ),
            self.tr(
                "Afterwards every officer here asks headquarters for certificates again. Until it answers, "
                "nothing can be signed or sent here; interviews go on."
            ),
        )

    def find_problems(self) -> Problems:
        """Return what is wrong with name and passphrase."""
        problems: Problems = []
        if not self.name.text().strip():
            problems.append((self.tr("The name is missing"), self.name))
        return problems + super().find_problems()

    def begin(self) -> None:
        """Become the new desk."""
        self.run(
            new_desk.become_new_desk,
            self._desk,
            self.name.text(),
            self.passphrase.text(),
            doing="deriving-key",
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.name if name == "desk" else None
