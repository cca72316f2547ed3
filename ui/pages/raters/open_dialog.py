"""Asks for what opens ratings whose author does not come back: a file, a reason, a second officer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.widgets.field import Field
from ui.widgets.officer_opener import OfficerOpener
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.organisation.ratings_opened import SecondNamed


class OpenDialog(TriedDialog):
    """Stays on the screen until `accept`.

    Args:
        others: Who may be the second officer.
        parent: The page.

    Signals:
        given: The file, its passphrase, the reason, and the second officer (`SecondNamed`).
    """

    given = Signal(object, str, str, object)

    def __init__(self, others: Sequence[OfficerSlot], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Open the first ratings for the organisation?"),
            self.tr(
                "Only where the first rater does not come back. It takes the organisation's clinical "
                "identity from the safe, and two officers together. Who opened it, whose it was and why is "
                "signed and logged."
            ),
            parent,
        )
        self._path: Path | None = None
        self.reason = GrowingText(2, one_line=False, parent=self)
        reason = Field(
            self.tr("Reason"), self.reason, self.tr("It is signed with the ratings."), self
        )
        self.file_button = QPushButton(self.tr("Choose the file of the identity…"), self)
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self._on_file)
        self.safe_passphrase = PassphraseEdit(self.tr("Passphrase of the file"), self)
        self.opener = OfficerOpener(others, "", self.tr("Passphrase of the second officer"), self)
        self.opener.setVisible(bool(others))
        nobody = Paragraph(
            self.tr("Nobody else of this desk could be the second officer. Add one under People."),
            "muted",
            self,
        )
        nobody.setVisible(not others)
        at = self.column.count() - 1
        parts = (
            reason, self.file_button, self.safe_passphrase, self.opener, nobody, self.problem_line,
        )  # fmt: skip
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Open them together"), "danger")
        self.act.setEnabled(bool(others))
        self.act.clicked.connect(self._on_act)

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def choose_file(self, path: Path) -> None:
        """Use a file, as if chosen by hand."""
        self._path = path
        self.file_button.setText(self.tr("File: {name}").format(name=path.name))

    def done(self, result: int) -> None:
        """Close, and forget what was typed."""
        self.safe_passphrase.clear()
        self.opener.passphrase.clear()
        super().done(result)

    def _problem(self) -> str:
        if not self.reason.toPlainText().strip():
            return self.tr("Give the reason.")
        if self._path is None:
            return self.tr("Choose the file from the safe")
        if not self.safe_passphrase.text():
            return self.tr("The passphrase of the file is missing")
        return next((words for words, _ in self.opener.problems()), "")

    def _on_act(self) -> None:
        problem = self._problem()
        if problem or self._path is None:
            self.say(problem)
            return
        self.begin_trying()
        second = SecondNamed(
            self.opener.officer_id(), self.opener.passphrase.text(), self.opener.key_file()
        )
        self.given.emit(
            self._path, self.safe_passphrase.text(), self.reason.toPlainText().strip(), second
        )

    def _on_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the file"))
        if path:
            self.choose_file(Path(path))
