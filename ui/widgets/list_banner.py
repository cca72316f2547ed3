"""What the revocation list of a desk is worth, in one banner: its number, until when, and what to do."""

from PySide6.QtWidgets import QWidget

from ui.i18n import date_text
from ui.widgets.banner import Banner
from vetting_desk.operations.organisation.revocations import ListState


class ListBanner(Banner):
    """The state of the revocation list.

    Args:
        parent: Owner, or None.
        at_headquarters: True where the list is made, and can be renewed.
    """

    def __init__(self, parent: QWidget | None = None, *, at_headquarters: bool = False) -> None:
        super().__init__(parent)
        self._hq = at_headquarters

    def show_state(self, state: ListState) -> None:
        """Show what the list is worth."""
        action = self.tr("Renew the list") if self._hq else ""
        if state.until is None:
            self.show_message(
                self.tr("There is no revocation list here."),
                self._mend(),
                tone="warn",
                action=action,
            )
        elif state.current:
            sentence = self.tr("Revocation list {number}: current until {day}").format(
                number=state.number, day=date_text(state.until)
            )
            tone = "warn" if state.due else "info"
            self.show_message(sentence, self._what_next(due=state.due), tone=tone, action=action)
        else:
            sentence = self.tr("Revocation list {number} expired on {day}").format(
                number=state.number, day=date_text(state.until)
            )
            self.show_message(sentence, self._mend(), tone="warn", action=action)

    def _what_next(self, *, due: bool) -> str:
        if due:
            return self.tr(
                "It is time to renew it: no list is made by itself, and without a current one posts cannot "
                "judge signatures."
            )
        if self._hq:
            return self.tr("Each post gets it with its next return bundle.")
        return self.tr("It says whose certificates headquarters took back.")

    def _mend(self) -> str:
        if self._hq:
            return self.tr("Renew it; each post gets it with its next return bundle.")
        return self.tr(
            "Signatures cannot be judged until a return bundle from headquarters brings a new one. "
            "Interviews go on as ever."
        )
