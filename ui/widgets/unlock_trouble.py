"""What keeps somebody from unlocking before any passphrase is typed: waits, damaged keys, desks passed over.

Loaded once the desks were listed, which comes after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from vetting_desk.errors import CasebookMissingError, CasebookVersionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from ui.ground.preferences import LastDesk
    from vetting_desk.operations.access.desk_folders import DeskPlace, PassedOver

Who = tuple[str, str]
"""Name of a desk's folder, and id of an officer."""


class Waits(QTimer):
    """Who still has to wait after wrong passphrases, counted down second by second for each alone.

    Signals:
        passed: A second passed; ask `left` again.
    """

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: dict[Who, int] = {}
        self.setInterval(1_000)
        self.timeout.connect(self._on_second)

    def begin(self, who: Who, seconds: int) -> None:
        """Start a wait for an officer."""
        self._left[who] = seconds
        self.start()

    def left(self, who: Who) -> int:
        """Return how many seconds somebody still has to wait; 0 if not at all."""
        return self._left.get(who, 0)

    def _on_second(self) -> None:
        self._left = {who: seconds - 1 for who, seconds in self._left.items() if seconds > 1}
        if not self._left:
            self.stop()
        self.passed.emit()


def officer_items(place: DeskPlace, last: LastDesk) -> list[tuple[str, str]]:
    """Return whom to offer, by id: officers by name, then those whose key is damaged.

    A damaged key has lost its officer's name; the window may remember it. Only in training is it said what each
    may do: there one chooses a part, and elsewhere it is nobody's business before unlocking.
    """
    items = [(officer.id, officer.name) for officer in place.officers]
    if place.desk.training:
        from ui.text.kinds import role_text

        items = [(slot.id, f"{slot.name} · {role_text(slot.role)}") for slot in place.officers]
    for slot in place.damaged:
        known = last.officer_name if last.officer_id == slot.id else ""
        name = known or QCoreApplication.translate("UnlockTrouble", "An officer without a name")
        words = QCoreApplication.translate("UnlockTrouble", "{name} (key damaged)")
        items.append((slot.id, words.format(name=name)))
    return items


def trouble_words(place: DeskPlace, officer_id: str) -> str:
    """Return why an officer cannot unlock a desk whatever they type, and what to do; empty if they can."""
    from ui.text.error_text import describe

    for slot in place.damaged:
        if slot.id == officer_id:
            sentence = QCoreApplication.translate(
                "UnlockTrouble", "This officer's key on this desk is damaged."
            )
            hint = describe(slot.error).hint
            return f"{sentence} {hint}"
    if not place.officers:
        return QCoreApplication.translate(
            "UnlockTrouble",
            "No officer has a key on this desk any more. A backup restores it, or ask HQ. Do not delete "
            "anything.",
        )
    return ""


def passed_over_lines(passed_over: Sequence[PassedOver]) -> list[str]:
    """Return one line for each folder that should be a desk and cannot be offered."""
    return [_line(each) for each in passed_over]


def _line(passed: PassedOver) -> str:
    if isinstance(passed.error, CasebookVersionError):
        words = QCoreApplication.translate(
            "UnlockTrouble", "Folder {name}: made by a newer version."
        )
    elif isinstance(passed.error, CasebookMissingError):
        words = QCoreApplication.translate(
            "UnlockTrouble", "Folder {name}: desk.json is gone; ask HQ."
        )
    else:
        words = QCoreApplication.translate(
            "UnlockTrouble", "Folder {name}: desk.json is damaged; ask HQ."
        )
    return words.format(name=passed.folder.name)
