"""Asks a second officer for their passphrase: for the issuing key, or to open the casebook."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.asking_dialog import AskingDialog
from ui.widgets.officer_opener import OfficerOpener
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.operations.access.desk_folders import OfficerSlot

_WHY = {
    "enrol": QT_TRANSLATE_NOOP("Second", "A desk and its officer are about to be certified."),
    "certify": QT_TRANSLATE_NOOP(
        "Second", "An officer of headquarters is about to be certified: {subject}."
    ),
    "revoke": QT_TRANSLATE_NOOP("Second", "Certificates are about to be taken back for good."),
    "take-back": QT_TRANSLATE_NOOP(
        "Second", "Certificates are about to be taken back into the register."
    ),
    "renew-list": QT_TRANSLATE_NOOP("Second", "A new revocation list is about to be made."),
    "name": QT_TRANSLATE_NOOP(
        "Second", "Who opens the organisation's issuing key is about to change."
    ),
    "safe-copy": QT_TRANSLATE_NOOP(
        "Second", "A copy of the organisation's issuing key is about to be written."
    ),
}
_BESIDE = QT_TRANSLATE_NOOP(
    "Second",
    "An administrator's key does not open the casebook. Hand over the keyboard: a colleague who works with "
    "cases types their passphrase. The casebook is then open until the desk is locked, and the log names both "
    "of you.",
)
_OTHER = QT_TRANSLATE_NOOP("Second", "The organisation's issuing key is about to be used.")
_BOTH = QT_TRANSLATE_NOOP(
    "Second",
    "The issuing key opens for two officers together. Hand over the keyboard: the second officer looks at what "
    "is about to be done and types their passphrase. The log names both of you.",
)


class SecondOfficerDialog(AskingDialog):
    """Who is the second officer, and their passphrase.

    Args:
        wanted: What the core says it wants of the issuing key; None for the key of the casebook.
        officers: Those who can be the second, with what their slots ask for.
        parent: The window.

    Signals:
        given(str, str, object): Id, passphrase, and the path of the key file or None, to be tried; the dialog
            stays until it is closed or `show_failure` is called.
    """

    given = Signal(str, str, object)

    def __init__(
        self,
        wanted: SecondOfficerNeededError | None,
        officers: Sequence[OfficerSlot],
        parent: QWidget | None = None,
    ) -> None:
        fields = wanted.fields if wanted is not None else {}
        why = _WHY.get(str(fields.get("purpose")), _OTHER)
        said = QCoreApplication.translate("Second", str(why)).format(
            subject=fields.get("subject", "")
        )
        both = QCoreApplication.translate("Second", str(_BOTH))
        beside = QCoreApplication.translate("Second", str(_BESIDE))
        super().__init__(
            self.tr("Second officer"),
            self.tr("A second officer is needed"),
            beside if wanted is None else f"{said} {both}",
            self.tr("Open the casebook") if wanted is None else self.tr("Open the key"),
            parent,
        )
        self.opener = OfficerOpener(officers, "", self.tr("Passphrase of the second officer"), self)
        self.opener.submitted.connect(self.submit)
        self.body.addWidget(self.opener)
        self.opener.passphrase.setFocus()

    def is_filled(self) -> bool:
        """Return whether there is all that is tried; what is not is told."""
        problems = self.opener.problems()
        if problems:
            problems[0][1].setFocus()
        return not problems

    def give(self) -> None:
        """Emit what was entered, and forget the passphrase."""
        path = self.opener.key_file()
        self.given.emit(self.opener.officer_id(), self.opener.passphrase.take(), path)

    def focus_after(self, _error: Exception) -> None:
        """Mark the passphrase as wrong, and move the focus to it."""
        self.opener.passphrase.set_wrong(True)
        self.opener.passphrase.setFocus()
