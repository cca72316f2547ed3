"""The dialog that renews headquarters' issuing certificate, with the root key out of the safe."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label
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
        self._path: Path | None = None
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
        self.file_button = QPushButton(self.tr("Choose the file…"), self)
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self._on_file)
        self._file: QLabel = label("", "muted", self, wrap=True)
        self.safe_passphrase = PassphraseEdit(self.tr("Passphrase of the file"), self)
        for widget in (self.file_button, self._file, self.safe_passphrase):
            self.body.addWidget(widget)

    def choose_file(self, path: Path) -> None:
        """Use a file, as if chosen by hand."""
        self._path = path
        self._file.setText(path.name)

    def find_problems(self) -> Problems:
        """Return what is missing."""
        problems: Problems = []
        if self._path is None:
            problems.append((self.tr("Choose the file from the safe"), self.file_button))
        if not self.safe_passphrase.text():
            problems.append(
                (self.tr("The passphrase of the file is missing"), self.safe_passphrase.field)
            )
        return problems

    def begin(self) -> None:
        """Renew it."""
        self.run(
            issuing_renewal.renew,
            self._desk,
            self._path,
            self.safe_passphrase.text(),
            doing="deriving-key",
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.file_button if name == "key-file" else None

    def _on_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the file"))
        if path:
            self.choose_file(Path(path))
