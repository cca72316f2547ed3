"""An officer, their passphrase, and their key file where one is needed: what opens a slot."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.one_or_many import OneOrMany
from ui.widgets.passphrase_edit import PassphraseEdit
from vetting_desk.operations.access.desk_folders import OfficerSlot


class OfficerOpener(QWidget):
    """Officer, passphrase, and the key file where one is needed.

    Args:
        officers: Whose slots there are.
        officer_id: Chosen first, if among them.
        passphrase: What the passphrase is called.
        parent: Owner, or None.

    Signals:
        submitted: Enter was pressed in the passphrase.
    """

    submitted = Signal()

    def __init__(
        self,
        officers: Sequence[OfficerSlot],
        officer_id: str,
        passphrase: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._officers = list(officers)
        self._path: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self._officer = OneOrMany(self.tr("Officer"), self)
        self._officer.show_items([(slot.id, slot.name) for slot in self._officers])
        self._officer.choose(officer_id)
        self._officer.chosen.connect(self._on_officer)
        column.addWidget(self._officer)
        self._key_file = QPushButton(self.tr("Choose the key file…"), self)
        self._key_file.setAutoDefault(False)
        self._key_file.clicked.connect(self._on_key_file)
        column.addWidget(self._key_file)
        self.passphrase = PassphraseEdit(passphrase, self)
        self.passphrase.submitted.connect(self.submitted)
        column.addWidget(self.passphrase)
        self._on_officer()

    def officer(self) -> OfficerSlot | None:
        """Return who was chosen; None if there is nobody."""
        index = self._officer.index()
        return self._officers[index] if 0 <= index < len(self._officers) else None

    def officer_id(self) -> str:
        """Return the id of who was chosen; empty if there is nobody."""
        return self._officer.key()

    def choose_officer(self, officer_id: str) -> None:
        """Choose an officer, as if by hand."""
        self._officer.choose(officer_id)
        self._on_officer()

    def key_file(self) -> Path | None:
        """Return the key file chosen; None without one."""
        return self._path

    def problems(self) -> list[tuple[str, QWidget]]:
        """Return what is missing, each with its field."""
        found: list[tuple[str, QWidget]] = []
        slot = self.officer()
        if slot is not None and slot.key_file and self._path is None:
            found.append((self.tr("The key file is missing"), self._key_file))
        if not self.passphrase.text():
            found.append((self.tr("The passphrase is missing"), self.passphrase.field))
        return found

    def choose_key_file(self, path: Path) -> None:
        """Use a key file, as if chosen by hand."""
        self._path = path
        self._key_file.setText(self.tr("Key file: {name}").format(name=path.name))

    def _on_officer(self) -> None:
        slot = self.officer()
        self._path = None
        self._key_file.setText(self.tr("Choose the key file…"))
        self._key_file.setVisible(slot is not None and slot.key_file)
        self.passphrase.clear()

    def _on_key_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the key file"))
        if path:
            self.choose_key_file(Path(path))
