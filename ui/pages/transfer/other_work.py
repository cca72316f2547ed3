"""What transfer does beside its two buttons: a bundle in parts, and own bundles that still lie on a stick.

Asks and answers; the page does the work, one piece at a time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.transfer.own_dialog import OwnFilesDialog
from ui.pages.transfer.split_dialog import SplitDialog
from ui.pages.transfer.view import begin_split
from ui.pages.transfer.written_text import WrittenText
from ui.widgets.stick_card import StickCard
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import carried, receiving, splits
from vetting_desk.operations.exchange.carried import CarriedFile, Cleared
from vetting_desk.operations.exchange.splits import PartsWritten


@dataclass(frozen=True, slots=True)
class Work:
    """A piece of work for the page to do on the store's thread.

    Attributes:
        doing: What is happening, a key of `ui.text.doing_text`.
        function: What to call with the desk.
        given: What else to call it with.
        done: Called with the result.
    """

    doing: str
    function: Callable[..., Any]
    given: tuple[object, ...]
    done: Callable[[Any], object]


class OtherWork(QObject):
    """Dialogs, and the words about what came of them.

    Args:
        page: The page, owner of the dialogs.
        desk: The unlocked desk.
        tasks: Where short questions to the store are asked.
        stick: The card of the stick.

    Signals:
        wanted: A `Work` is to be done.
        said(str, str): Sentence and hint for the banner.
        changed: What the page shows is out of date.
        failed: An error for the banner.
    """

    wanted = Signal(object)
    said = Signal(str, str)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, page: QWidget, desk: OpenDesk, tasks: Tasks, stick: StickCard) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._stick = page, desk, tasks, stick
        self._bundle = ""

    def show_waiting(self, bundle_id: str) -> None:
        """Split this bundle, which was written before; an empty id stands for the one to be written next."""
        self._bundle = bundle_id

    def ask_split(self) -> None:
        """Ask how large the parts may be."""
        dialog = SplitDialog(self._stick.free(), self._page)
        dialog.decided.connect(self._on_split_decided)
        dialog.open()

    def go_on(self, name: str) -> None:
        """Write further parts of a file."""
        folder = self._stick.path()
        if folder is not None:
            given = (name, folder)
            self.wanted.emit(Work("checking", splits.write_parts, given, self._on_parts_written))

    def drop_split(self, name: str) -> None:
        """Write a file in parts no more."""
        self._ask(splits.drop, name, done=self._on_changed)

    def clear_parts(self, set_id: str) -> None:
        """Remove parts that wait for others."""
        self._ask(receiving.clear_parts, set_id, done=self._on_changed)

    def look_for_own(self) -> None:
        """Show what this desk wrote to the stick."""
        folder = self._stick.path()
        if folder is not None:
            self._ask(carried.own_files, folder, done=self._on_own_found)

    def _ask(
        self, function: Callable[..., Any], *given: object, done: Callable[[Any], Any]
    ) -> None:
        self._tasks.store(function, self._desk, *given, done=done, failed=self.failed.emit)

    def _on_changed(self, _nothing: None) -> None:
        self.changed.emit()

    def _on_split_decided(self, size: int) -> None:
        folder = self._stick.path()
        if folder is not None:
            given = (size, self._bundle, folder)
            self.wanted.emit(Work("checking", begin_split, given, self._on_parts_written))

    def _on_own_found(self, files: list[CarriedFile]) -> None:
        if not files:
            self.said.emit(self.tr("No bundle of this desk is on the stick."), "")
            return
        dialog = OwnFilesDialog(files, self._page)
        dialog.clear_requested.connect(self._on_clear)
        dialog.open()

    def _on_clear(self, paths: list[Path]) -> None:
        self.wanted.emit(Work("reading-back", carried.clear, (paths,), self._on_cleared))

    def _on_parts_written(self, done: PartsWritten) -> None:
        self._stick.show_done()
        self.said.emit(*self._words().parts(done))

    def _on_cleared(self, cleared: Cleared) -> None:
        self._stick.show_done()
        self.said.emit(*self._words().cleared(cleared))

    def _words(self) -> WrittenText:
        return WrittenText(removable=self._stick.removable())
