"""The unlock screen of a member of the registry: one folder, which opens by its own passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.ground.preferences import LastDesk
from ui.pages.unlock.unlock_page import UnlockPage
from ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.ground.tasks import Tasks
    from vetting_desk.operations.access.desk_folders import PassedOver


class MemberUnlockPage(UnlockPage):
    """Lets a member unlock their folder; `unlocked` gives the `Member`.

    Nothing is set up or restored here: a folder is made anew at the return desk.

    Args:
        tasks: Where the key is derived and the book opened.
        parent: Owner, or None.
    """

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, LastDesk(), parent)
        self._set_up.hide()
        words = self.tr("Folder of a member of the registry. It opens by its own passphrase.")
        self._card.column.insertWidget(2, label(words, "muted", self._card, wrap=True))

    def show_passed_over(self, passed_over: Sequence[PassedOver]) -> None:
        """Show why the folder cannot be opened, and what to do."""
        from ui.text.error_text import describe

        super().show_passed_over(passed_over)
        if self._notice is not None and passed_over:
            lines = [describe(each.error) for each in passed_over]
            self._notice.set_plain("\n".join(f"{each.sentence} {each.hint}" for each in lines))

    def _opener(self) -> Callable[..., object]:
        from vetting_desk.operations.registry import member_folder

        return member_folder.unlock

    def _offer_restore(self) -> None:
        """Offer nothing."""
