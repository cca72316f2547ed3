"""Asks before certificates are taken back for good: what it means, and why it is done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asking.decision import DecisionDialog
from ui.theme import set_hook
from ui.widgets.field import Field
from ui.widgets.texts import label

LIMIT = 500


class RevokeDialog(DecisionDialog):
    """Warning and reason; nothing is revoked yet.

    Args:
        name: Whose certificates.
        desk: True for a desk, with all its officers.
        parent: The page.

    Signals:
        decided(str): The reason; nothing when the dialog is closed.
    """

    decided = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, desk: bool) -> None:
        title, words = _desk_words() if desk else _officer_words()
        super().__init__(title.format(name=name), words, parent)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LIMIT)
        self._error = label("", "error", self, wrap=True)
        self._error.hide()
        at = self.column.count() - 1
        hint = self.tr("It stands in the log and beside the name.")
        self.column.insertWidget(at, Field(self.tr("Reason"), self.reason, hint, self))
        self.column.insertWidget(at + 1, self._error)
        keep = self.add_button(self.tr("Keep the certificates"), "secondary")
        # Enter in the field must neither revoke nor close as if it had revoked.
        keep.setDefault(False)
        keep.clicked.connect(self.reject)
        revoke = self.add_button(self.tr("Revoke"), "danger")
        revoke.clicked.connect(self._on_revoke)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self) -> str:
        """Return what is said at the field; empty for nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def _on_revoke(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self.decided.emit(reason)
            return
        self._error.setText(self.tr("Give the reason."))
        self._error.show()
        set_hook(self.reason, "wrong", "true")
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)


def _desk_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RevokeDialog", "Revoke the desk {name}?"),
        QCoreApplication.translate(
            "RevokeDialog",
            "The certificates of this desk and of all its officers are taken back. Headquarters takes nothing "
            "in from it any more, not even bundles that are on their way now. Do this when the computer was "
            "lost, stolen or copied. It cannot be undone.",
        ),
    )


def _officer_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RevokeDialog", "Revoke the officer {name}?"),
        QCoreApplication.translate(
            "RevokeDialog",
            "All certificates of this officer are taken back. What they sign from now on is refused, and so "
            "are bundles they signed that have not arrived yet. Records taken in before stay valid. It cannot "
            "be undone.",
        ),
    )
