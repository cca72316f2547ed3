"""Printing: the reason, the system's dialog, the entry in the log, and only then the pages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.confirming import ConfirmedCall
from ui.asking.printing import system_print
from ui.asking.printing.print_dialog import PrintDialog
from ui.asking.printing.system_print import PrintWish
from ui.ground.tasks import Tasks
from vetting_desk.errors import InputError, PrintingError
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.paper_copies import MOST_COPIES


class Printing(QObject):
    """Leads through printing one thing.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        window: Owner of the dialogs.

    Signals:
        said: One line for the message bar, and its tone.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self.dialog: PrintDialog | None = None

    def begin(
        self,
        title: str,
        function: Callable[..., tuple[LaidOut, ...]],
        *args: object,
        pages: int | None = None,
    ) -> None:
        """Ask why, if there is a printer at all.

        Args:
            title: The question in few words.
            function: The use case that logs it and returns the pages of each copy. It takes the desk, `args`,
                the reason and how many copies.
            args: What it takes.
            pages: How many there are; None where that is known later.
        """
        if not system_print.has_printer():
            self.said.emit(
                self.tr("This computer has no printer. Add one in the system's settings."), "warn"
            )
            return
        self.dialog = PrintDialog(title, self._window)
        self.dialog.given.connect(partial(self._on_reason, function, args, pages))
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_reason(
        self,
        function: Callable[..., tuple[LaidOut, ...]],
        args: tuple[object, ...],
        pages: int | None,
        reason: str,
    ) -> None:
        try:
            wish = system_print.choose(pages, self._window)
        except PrintingError as error:
            self._on_failed(error)
            return
        if wish is None:
            self.said.emit(self.tr("Nothing was printed."), "info")
            return
        ConfirmedCall(
            self._desk,
            self._tasks,
            self._window,
            function,
            (*args, reason, wish.copies),
            partial(self._on_allowed, wish),
            self._on_failed,
        ).run()

    def _on_allowed(self, wish: PrintWish, copies: tuple[LaidOut, ...]) -> None:
        try:
            hand_over = system_print.send(wish, copies)
        except PrintingError as error:
            self._tasks.failed.emit(error)
            return
        if hand_over is None:
            self._on_sent(None)
        else:
            self._tasks.work(hand_over, done=self._on_sent)

    def _on_sent(self, _nothing: object) -> None:
        self.said.emit(self.tr("Sent to the printer. The log has an entry."), "ok")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, InputError) and error.fields.get("field") == "copies":
            words = self.tr("At most {most} copies are printed at once.")
            self.said.emit(words.format(most=MOST_COPIES), "warn")
        elif isinstance(error, PrintingError) and error.fields.get("detail") == "to-file":
            self.said.emit(
                self.tr("Pages are not printed to a file. Save the report, where that is right."),
                "warn",
            )
        else:
            self._tasks.failed.emit(error)
