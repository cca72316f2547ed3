"""The backups in a folder, one row each, newest first; looked for in a thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import in_line, in_row, moment_text
from ui.theme import SPACE
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.backups.making import BackupFound

_SHOWN = 12


class BackupList(QWidget):
    """Rows to choose from.

    Args:
        tasks: Where the folder is read.
        act: What choosing a row does, in words that go before what the row shows.
        parent: Owner, or None.
        says_none: True to say so where there is none.

    Signals:
        chosen: The `BackupFound`.
    """

    chosen = Signal(object)

    def __init__(
        self, tasks: Tasks, act: str, parent: QWidget | None = None, *, says_none: bool = False
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._act = act
        self._says_none = says_none
        self._folder: Path | None = None
        self._rows: dict[QPushButton, BackupFound] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self._heading = label(self.tr("Backups on the stick"), "strong", self, wrap=True)
        self._none = Paragraph(self.tr("There is no backup here."), "muted", self)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.s)
        column.addWidget(self._heading)
        column.addWidget(self._none)
        column.addLayout(self._column)
        self._show([])
        self._none.hide()

    def look_in(self, folder: Path | None) -> None:
        """Look for backups in a folder; None shows nothing."""
        self._folder = folder
        if folder is None:
            self._show([])
            self._none.hide()
        else:
            self._tasks.work(_find, folder, done=self._on_found, failed=self._on_failed)

    def rows(self) -> list[QPushButton]:
        """Return the rows, newest first."""
        return list(self._rows)

    def _on_found(self, found: tuple[Path, Sequence[BackupFound]]) -> None:
        folder, backups = found
        if folder == self._folder:  # else another stick was chosen meanwhile
            self._show(backups)

    def _on_failed(self, _error: Exception) -> None:
        self._show([])

    def _show(self, found: Sequence[BackupFound]) -> None:
        for button in self._rows:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._rows.clear()
        self._heading.setVisible(bool(found))
        self._none.setVisible(self._says_none and not found)
        for each in found[:_SHOWN]:
            words = in_line(f"{each.desk.name} · {moment_text(each.made_at)}")
            button = RowButton(words, self._opened_by(each), "stick", "accent", self)
            button.setAccessibleName(f"{self._act}: {words}")
            button.clicked.connect(self._on_clicked)
            self._rows[button] = each
            self._column.addWidget(button)

    def _opened_by(self, found: BackupFound) -> str:
        names = in_row(slot.name for slot in found.officers)
        if found.recovery:
            words = self.tr("{act}. Opens with the passphrase of {names}, or with HQ's recovery.")
        else:
            words = self.tr("{act}. Opens with the passphrase of {names}.")
        return words.format(act=self._act, names=names or "–")

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(self._rows[button])


def _find(folder: Path) -> tuple[Path, Sequence[BackupFound]]:
    """Return the backups in a folder, with the folder; runs in the pool."""
    return folder, making.find(folder)
