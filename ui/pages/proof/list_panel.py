"""Headquarters' list of proofs: how it stands, whether it is to be renewed, and the keys it vouches for."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.i18n import date_text, in_row, left_to_right, moment_text
from ui.pages.proof.withdrawals import Withdrawals
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.clock import from_text
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.proofs import checking, lists
from vetting_desk.operations.proofs.lists import ListState


def _taken_over(desk: OpenDesk, *, path: Path) -> int:
    return lists.take_back(desk, checking.list_of(path))


class ListPanel(Card):
    """The list and its keys, for who may sign it.

    Args:
        desk: The unlocked headquarters.
        tasks: Where the store is asked.
        parent: The page.

    Attributes:
        due: Says that the list is to be renewed.
        make_button: Makes it anew now.
        take_button: Takes over one that headquarters no longer has.
        spoil_buttons: What says that a key is no longer safe, by the id of the key.
        withdrawals: Asks why.

    Signals:
        said: What was done, in words.
        changed: Something was done.
        returns_requested: Return bundles are to be written.
    """

    said = Signal(str)
    changed = Signal()
    returns_requested = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.withdrawals = Withdrawals(desk, tasks, self)
        self.withdrawals.done.connect(self._on_done)
        self.column.addWidget(label(self.tr("The list of proofs"), "section", self))
        self.due = Banner(self)
        self.due.hide()
        self.due.acted.connect(self.returns_requested)
        self.column.addWidget(self.due)
        self._state = Paragraph("", "body", self)
        self.column.addWidget(self._state)
        self.make_button = QPushButton(self.tr("Make the list anew"), self)
        self.make_button.clicked.connect(self.make)
        self.column.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.take_button = QPushButton(self.tr("Take over a list…"), self)
        self.take_button.setToolTip(
            self.tr(
                "For a list that headquarters no longer has, as after a restore: a file, or a proof's PDF."
            )
        )
        self.take_button.clicked.connect(self._on_take)
        self.column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._keys = QWidget(self)
        self.column.addWidget(self._keys)
        self.spoil_buttons: dict[str, QPushButton] = {}

    def refresh(self) -> None:
        """Read how the list stands."""
        self._call(lists.state, self._on_read)

    def make(self) -> None:
        """Make the list anew."""
        self._call(lists.make, self._on_made)

    def take_over(self, path: Path) -> None:
        """Take over what a list says that headquarters, restored, no longer knows."""
        self._call(partial(_taken_over, path=path), self._on_taken)

    def words(self) -> str:
        """Return what is said of the list and of its keys."""
        lines = [self._state, *self._keys.findChildren(Paragraph)]
        return "\n".join(each.plain() for each in lines)

    def _on_read(self, found: ListState) -> None:
        self.due.setVisible(found.due)
        if found.due:
            self.due.show_message(
                self.tr("The list of proofs is to be renewed."),
                self.tr("Write return bundles: each carries the new list to its post."),
                tone="warn",
                action=self.tr("Return bundles"),
            )
        self._state.set_plain(self._stands(found))
        self.make_button.setEnabled(bool(found.number or found.keys))
        self._show_keys(found)

    def _stands(self, found: ListState) -> str:
        if not found.number:
            return self.tr("There is none yet: it is made with the first proof.")
        return self.tr("Number {number}, made {when}, good until {until}.").format(
            number=found.number,
            when=moment_text(from_text(found.made_at)),
            until=date_text(from_text(found.until)),
        )

    def _show_keys(self, found: ListState) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.spoil_buttons = {}
        decides = may(self._desk.officer, Action.DECIDE)
        for key_id, officers, until, spoilt in found.keys:
            words = self.tr("Key {key} of {officers}, signs until {until}").format(
                key=left_to_right(key_id),
                officers=in_row(isolated(each) for each in officers),
                until=date_text(from_text(until)),
            )
            if spoilt:
                words = f"{words} · {self.tr('vouched for no more')}"
            column.addWidget(Paragraph(words, "muted" if spoilt else "body", holder))
            if decides and not spoilt:
                button = QPushButton(self.tr("No longer safe…"), holder)
                button.setAccessibleDescription(words)
                button.clicked.connect(partial(self.withdrawals.spoil, key_id))
                self.spoil_buttons[key_id] = button
                column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.replaceWidget(self._keys, holder)
        self._keys.hide()
        self._keys.deleteLater()
        self._keys = holder

    def _on_take(self) -> None:
        kinds = self.tr("Lists and proofs (*.json *.pdf)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Take over a list"), "", kinds)
        if path:
            self.take_over(Path(path))

    def _on_taken(self, count: int) -> None:
        if count:
            self._on_done(self.tr("Taken over. The next return bundles carry the new list."))
        else:
            self._on_done(self.tr("It says nothing that was not known here."))

    def _on_made(self, _entry: object) -> None:
        self._on_done(self.tr("The list is made. The next return bundles carry it."))

    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self.changed.emit()

    def _call(self, function: object, done: object) -> None:
        ConfirmedCall(self._desk, self._tasks, self, function, (), done).run()  # type: ignore[arg-type]
