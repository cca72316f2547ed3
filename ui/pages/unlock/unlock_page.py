"""The unlock screen: which desk, who, and the passphrase; nothing of any case.

It is the first thing painted, so this module imports nothing of the core at its top. What it shows
first is what the window remembers; the desks that are really there are shown once they were listed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.bare_button import bare_button
from ui.widgets.card import Card
from ui.widgets.one_or_many import OneOrMany
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ui.ground.preferences import LastDesk
    from ui.ground.tasks import Tasks
    from ui.widgets.unlock_trouble import Waits, Who
    from vetting_desk.errors import TrustChangedError
    from vetting_desk.operations.access.desk_folders import DeskPlace, PassedOver
    from vetting_desk.operations.access.pins import TrustAnswer


class UnlockPage(QWidget):
    """Lets an officer unlock a desk.

    Args:
        tasks: Where the key is derived and the casebook opened.
        last: What to show until the desks were listed.
        parent: Owner, or None.

    Signals:
        unlocked: The `OpenDesk`.
        set_up_requested: The person wants another desk on this machine.
        limits_requested: The person wants to read what the program cannot protect against.
        help_requested: The person asked for help.
        restore_requested: The person wants a desk back from a backup.
    """

    unlocked = Signal(object)
    set_up_requested = Signal()
    limits_requested = Signal()
    help_requested = Signal()
    restore_requested = Signal()

    def __init__(self, tasks: Tasks, last: LastDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._last = last
        self._places: list[DeskPlace] = []
        self._passed_over: Sequence[PassedOver] = ()
        self._key_path: Path | None = None
        self._trying: Who = ("", "")
        self._waits: Waits | None = None
        self._notice: Paragraph | None = None
        self._restore: QPushButton | None = None
        self._build()
        self._connect()
        self._show_last()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        scroll = ScrollColumn(self, width=current().px(Size.card), centred=True)
        outer.addWidget(scroll)
        column = scroll.column
        column.addStretch(1)
        self._card = card = Card(self, margin=SPACE.xxl, spacing=SPACE.l)
        self._training = label(self.tr("TRAINING"), "warn", card)
        self._name = label("", "lock", card, wrap=True)
        card.column.addWidget(self._training)
        card.column.addWidget(self._name)
        self._desk = OneOrMany(self.tr("Desk"), card)
        self._officer = OneOrMany(self.tr("Officer"), card)
        card.column.addWidget(self._desk)
        card.column.addWidget(self._officer)
        self._passphrase = PassphraseEdit(self.tr("Passphrase"), card)
        card.column.addWidget(self._passphrase)
        self._key_file = bare_button(self.tr("Choose the key file…"), card)
        self._key_file.hide()
        card.column.addWidget(self._key_file)
        self._problem = Paragraph("", "error", card)
        self._problem.hide()
        card.column.addWidget(self._problem)
        self._unlock = bare_button(self.tr("Unlock"), card)
        set_kind(self._unlock, "primary")
        card.column.addWidget(self._unlock)
        column.addWidget(card)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._help = self._add_link(self.tr("Help"))
        self._limits = self._add_link(self.tr("What this program cannot protect against"))
        self._set_up = self._add_link(self.tr("Set up another desk, or restore one"))
        column.addLayout(self._links)
        column.addStretch(2)

    def _add_link(self, words: str) -> QPushButton:
        button = bare_button(words, self)
        set_kind(button, "quiet")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        row.addStretch(1)
        self._links.addLayout(row)
        return button

    def _connect(self) -> None:
        self._desk.chosen.connect(self._passphrase.clear)  # it is another's from now on
        self._desk.chosen.connect(self._on_desk_chosen)
        self._officer.chosen.connect(self._passphrase.clear)
        self._officer.chosen.connect(self._on_officer_chosen)
        self._passphrase.submitted.connect(self._on_unlock)
        self._passphrase.edited.connect(self._clear_problem)
        self._unlock.clicked.connect(self._on_unlock)
        self._key_file.clicked.connect(self._on_key_file)
        self._help.clicked.connect(self.help_requested)
        self._limits.clicked.connect(self.limits_requested)
        self._set_up.clicked.connect(self.set_up_requested)

    def _show_last(self) -> None:
        last = self._last
        self._name.setText(last.desk_name)
        self._training.setVisible(last.training)
        if last.several_desks:
            # The others are named once they were listed; the list is there now, so that nothing jumps then.
            self._desk.show_items([(last.folder, last.desk_name), ("", "")])
        self._desk.setVisible(last.several_desks)
        self._officer.show_items([(last.officer_id, last.officer_name)])
        self._officer.setVisible(bool(last.officer_name))
        self._passphrase.setFocus()

    def show_places(self, places: list[DeskPlace], chosen: str = "") -> None:
        """Show the desks there are.

        Args:
            places: As listed.
            chosen: Folder name of the desk to choose; empty for the one opened last.
        """
        self._places = places
        if not places:
            return
        self._desk.show_items([(place.folder.name, place.desk.name) for place in places])
        self._desk.choose(chosen or self._last.folder)
        self._desk.setVisible(len(places) > 1)
        self._on_desk_chosen()

    def show_ended(self) -> None:
        """Say what was kept, where the program ended without being locked."""
        words = self.tr(
            "The program ended without being locked, as in a power cut. Every answer is kept, encrypted. "
            "Unlock to go on where you were."
        )
        self._card.column.insertWidget(2, Paragraph(words, "body", self._card))

    def show_passed_over(self, passed_over: Sequence[PassedOver]) -> None:
        """Show which folders should be desks and cannot be offered, a line each."""
        from ui.widgets.unlock_trouble import passed_over_lines

        self._passed_over = passed_over
        if self._notice is None and passed_over:
            self._notice = Paragraph("", "warn", self)
            self._notice.setContentsMargins(SPACE.xs, 0, SPACE.xs, SPACE.m)
            self._links.insertWidget(0, self._notice)
        if self._notice is not None:
            self._notice.set_plain("\n".join(passed_over_lines(passed_over)))
            self._notice.setVisible(bool(passed_over))

    def passed_over(self) -> Sequence[PassedOver]:
        """Return the folders that should be desks and cannot be offered."""
        return self._passed_over

    def places(self) -> list[DeskPlace]:
        """Return the desks there are to unlock."""
        return self._places

    def select(self, folder: str, officer_id: str) -> None:
        """Choose a desk and an officer, such as the ones just set up."""
        self._desk.choose(folder)
        self._on_desk_chosen()
        self._officer.choose(officer_id)
        self._on_officer_chosen()

    def unlock_with(self, passphrase: str) -> None:
        """Unlock the chosen desk as if `passphrase` had been typed."""
        self._begin(passphrase)

    def place(self) -> DeskPlace | None:
        """Return the chosen desk; None before the desks were listed."""
        index = self._desk.index()
        return self._places[index] if 0 <= index < len(self._places) else None

    def _on_desk_chosen(self) -> None:
        place = self.place()
        if place is None:
            return
        from ui.widgets.unlock_trouble import officer_items

        if place.desk.training or self._last.training:
            from ui.pages.unlock.next_desk import show_next_desk

            show_next_desk(place, self._card)
        self._name.setText(place.desk.name)
        self._training.setVisible(place.desk.training)
        items = officer_items(place, self._last)
        self._officer.show_items(items)
        if place.folder.name == self._last.folder:
            self._officer.choose(self._last.officer_id)
        self._officer.setVisible(bool(items))
        self._on_officer_chosen()

    def _on_officer_chosen(self) -> None:
        place = self.place()
        officers = place.officers if place is not None else ()
        wants_file = any(
            officer.key_file for officer in officers if officer.id == self._officer.key()
        )
        self._key_path = None
        self._key_file.setText(self.tr("Choose the key file…"))
        self._key_file.setVisible(wants_file)
        self._show_trouble()

    def _on_key_file(self) -> None:
        import pathlib

        from PySide6.QtWidgets import QFileDialog

        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the key file"))
        if path:
            self._key_path = pathlib.Path(path)
            self._key_file.setText(self.tr("Key file: {name}").format(name=self._key_path.name))
            self._passphrase.setFocus()

    def _on_unlock(self) -> None:
        if not self._passphrase.text():
            self._show_problem(self.tr("Enter your passphrase."))
            return
        self._begin(self._passphrase.text())

    def _begin(self, passphrase: str, trust: TrustAnswer | None = None) -> None:
        place = self.place()
        if place is None or not self._unlock.isEnabled():
            return
        self._trying = self._who()
        self._set_busy(busy=True)
        self._tasks.store(
            self._opener(),
            place.folder,
            self._officer.key(),
            passphrase,
            key_file=self._key_path,
            trust=trust,
            done=self._on_unlocked,
            failed=partial(self._on_failed, passphrase),
        )

    def _opener(self) -> Callable[..., object]:  # loaded only now
        from vetting_desk.operations.desk.desks import unlock

        return unlock

    def _on_unlocked(self, open_desk: object) -> None:
        self._passphrase.clear()
        self._set_busy(busy=False)
        self.unlocked.emit(open_desk)

    def _on_failed(self, passphrase: str, error: Exception) -> None:
        from ui.text.error_text import describe
        from vetting_desk.errors import (
            TrustChangedError,
            UnlockDelayedError,
            WrongPassphraseError,
        )

        self._set_busy(busy=False)
        if isinstance(error, TrustChangedError):
            self._ask_whom_to_trust(error, passphrase)
            return
        if isinstance(error, UnlockDelayedError):
            self._begin_to_wait(int(error.fields.get("seconds", 1)))
            return
        words = describe(error)
        self._show_problem(f"{words.sentence} {words.hint}".strip())
        if isinstance(error, WrongPassphraseError):
            self._passphrase.field.selectAll()
        else:
            self._passphrase.clear()

    def _ask_whom_to_trust(self, error: TrustChangedError, passphrase: str) -> None:
        """Say that the desk's trust is not what the officer's key remembers, and let them decide."""
        from ui.pages.unlock.trust_dialog import TrustDialog

        place = self.place()
        slots = place.officers if place is not None else ()
        others = [slot for slot in slots if slot.id != self._officer.key()]
        dialog = TrustDialog(error, others, self)
        dialog.decided.connect(partial(self._begin, passphrase))
        self._passphrase.clear()
        dialog.open()

    def _begin_to_wait(self, seconds: int) -> None:
        """Count the seconds down for this officer alone; what was typed stays."""
        from ui.widgets.unlock_trouble import Waits

        if self._waits is None:
            self._waits = Waits(self)
            self._waits.passed.connect(self._on_second)
        self._waits.begin(self._trying, seconds)
        self._show_wait()
        self._passphrase.setFocus()

    def _who(self) -> Who:
        place = self.place()
        return (place.folder.name if place is not None else "", self._officer.key())

    def _wait(self) -> int:
        """Return for how many seconds the chosen officer still has to wait."""
        return self._waits.left(self._who()) if self._waits is not None else 0

    def _on_second(self) -> None:
        if self._trouble() or not self._desk.isEnabled():
            return
        if self._wait():
            self._show_wait()
        elif not self._unlock.isEnabled():
            self._unlock.setEnabled(True)
            self._clear_problem()

    def _show_wait(self) -> None:
        self._unlock.setEnabled(False)
        words = self.tr(
            "There were too many wrong passphrases. Wait %n second(s).", "", self._wait()
        )
        if words != self._problem.plain() or self._problem.isHidden():
            self._show_problem(words, take_focus=False)

    def _trouble(self) -> str:
        """Return why the chosen officer cannot unlock whatever they type; empty if they can."""
        place = self.place()
        if place is None:
            return ""
        from ui.widgets.unlock_trouble import trouble_words

        return trouble_words(place, self._officer.key())

    def _show_trouble(self) -> None:
        """Show what the chosen officer can do: unlock, wait, or something else than unlocking."""
        trouble = self._trouble()
        self._passphrase.setVisible(not trouble)
        self._unlock.setVisible(not trouble)
        self._unlock.setEnabled(True)
        if trouble:
            self._offer_restore()
            self._problem.set_plain(trouble)
            self._problem.show()
        elif self._wait():
            self._show_wait()
        else:
            self._clear_problem()
            self._passphrase.setFocus()
        if self._restore is not None:
            self._restore.setVisible(bool(trouble))

    def _offer_restore(self) -> None:
        if self._restore is None:
            self._restore = bare_button(self.tr("Restore a backup…"), self)
            self._restore.clicked.connect(self.restore_requested)
            self._card.column.addWidget(self._restore)
        self._restore.show()
        self._restore.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._desk, self._officer, self._passphrase, self._unlock, self._set_up):
            widget.setEnabled(not busy)
        self._unlock.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))

    def _show_problem(self, words: str, *, take_focus: bool = True) -> None:
        self._problem.set_plain(words)
        self._problem.show()
        self._passphrase.set_wrong(True)
        self._passphrase.field.setAccessibleDescription(words)
        if take_focus:
            self._passphrase.setFocus()

    def _clear_problem(self) -> None:
        if self._wait() or self._trouble():
            return
        if self._problem.isVisibleTo(self):
            self._problem.hide()
            self._passphrase.set_wrong(False)
