"""Who opens a backup: an officer who had a key when it was made, their passphrase, their key file."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.officer_opener import OfficerOpener
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.desk.backups.restoring import Opener


class BackupOpener(OfficerOpener):
    """Officer, passphrase, and the key file where one is needed.

    Args:
        officers: Who had a key when the backup was made.
        officer_id: Chosen first, if among them.
        parent: Owner, or None.
    """

    def __init__(
        self,
        officers: Sequence[OfficerSlot],
        officer_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words = QCoreApplication.translate("BackupOpener", "Passphrase they had then")
        super().__init__(officers, officer_id, words, parent)

    def opener(self) -> Opener:
        """Return what opens the backup."""
        return Opener(self.officer_id(), self.passphrase.text(), self.key_file())
