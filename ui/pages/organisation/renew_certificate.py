"""The dialog that renews headquarters' issuing certificate, with the root key out of the safe."""

from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.widgets.safe_file import SafeFile
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import issuing_renewal


class RenewCertificateDialog(DeedDialog):
    """Has the root certify the issuing key anew; `done_with` carries when that ends.

    Args:
        desk: The unlocked headquarters.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Renew the issuing certificate"), self.tr("Renew it"), tasks, parent
        )
        self._desk = desk
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The organisation's root certifies the issuing key for ten years from now. Take "
                    "root-key.pem and its passphrase out of the safe, and put them back afterwards. Whatever "
                    "was certified before still counts."
                ),
                "body",
                self,
            )
        )
        self.file = SafeFile(self)
        self.file.submitted.connect(self.submit)
        self.body.addWidget(self.file)

    def find_problems(self) -> Problems:
        """Return what is missing."""
        return self.file.problems()

    def begin(self) -> None:
        """Renew it."""
        self.run(
            issuing_renewal.renew,
            self._desk,
            self.file.path(),
            self.file.passphrase.text(),
            doing="deriving-key",
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.file.button if name == "key-file" else None
