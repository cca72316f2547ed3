"""Asks what becomes of a call, and does it: one dialog for each way, which stays where it is refused."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.ground.tasks import Tasks
from ui.pages.calls.settling_dialogs import CloseDialog, JoinDialog, OpenCaseDialog
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model import Case, CaseRow, PersonName
from vetting_desk.model.call import Call, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.cases import cases

_ROWS = 6


class Settling(QObject):
    """What becomes of calls.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        page: The page of the call.

    Attributes:
        dialog: What is being asked; None for nothing.

    Signals:
        settled(object): The `Call` as it stands now.
        said(str, str): One line for the message bar, and its tone.
        case_opened(str): Id of the case that a call became.
    """

    settled = Signal(object)
    said = Signal(str, str)
    case_opened = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._page = desk, tasks, page
        self.dialog: TriedDialog | None = None

    def ask(self, act: str, call: Call) -> None:
        """Ask what an act needs, or do it at once where it needs nothing; see `BecomingBar.wanted`."""
        asking: dict[str, Callable[[Call], None]] = {
            "open": self._ask_open,
            "join": self._ask_join,
            "close": self._ask_close,
            "part": self._ask_part,
        }
        at_once = {
            "go-on": taking.go_on,
            "reopen": settling.reopen,
            "own-story": settling.own_story,
        }
        if act in asking:
            asking[act](call)
        else:
            self._tasks.store(at_once[act], self._desk, call.id, done=self.settled.emit)

    def _ask_open(self, call: Call) -> None:
        dialog = OpenCaseDialog(
            call.words.get("person") or call.words.get("code-word", ""), self._page
        )
        dialog.given.connect(partial(self._open, call.id))
        self._show(dialog)

    def _open(self, call_id: str, names: Sequence[PersonName]) -> None:
        self._try(settling.open_case, call_id, names, done=self._on_opened)

    def _on_opened(self, case: Case) -> None:
        self._accept()
        self.said.emit(
            self.tr("The case is open: {reference}.").format(reference=case.reference), "ok"
        )
        self.case_opened.emit(case.id)

    def _ask_join(self, call: Call) -> None:
        dialog = JoinDialog(self._search, self._page)
        dialog.given.connect(partial(self._join, call.id))
        self._show(dialog)

    def _search(self, text: str, found: Callable[[Sequence[CaseRow]], object]) -> None:
        self._tasks.store(cases.search, self._desk, text, _ROWS, done=found)

    def _join(self, call_id: str, case_id: str) -> None:
        self._try(settling.join, call_id, case_id, done=partial(self._on_joined, call_id))

    def _on_joined(self, call_id: str, _calls: Sequence[Call]) -> None:
        self._accept()
        self.said.emit(self.tr("The call is part of the case now."), "ok")
        self._tasks.store(taking.read, self._desk, call_id, done=self.settled.emit)

    def _ask_close(self, call: Call) -> None:
        self._tasks.store(
            policy, self._desk, done=lambda rules: self._show_close(call, rules.call_days)
        )

    def _show_close(self, call: Call, days: int) -> None:
        dialog = CloseDialog(days, self._page)
        dialog.given.connect(partial(self._close, call.id))
        self._show(dialog)

    def _close(self, call_id: str, why: Closing) -> None:
        self._try(settling.close, call_id, why, done=self._on_settled)

    def _ask_part(self, call: Call) -> None:
        dialog = ReasonDialog(
            self.tr("Take out of the case"),
            self.tr(
                "The call was joined to this case by mistake. It is open again, a story of its own."
            ),
            self.tr("Take it out"),
            parent=self._page,
        )
        dialog.given.connect(partial(self._part, call.id))
        self._show(dialog)

    def _part(self, call_id: str, reason: str, _passphrase: str) -> None:
        self._try(settling.part, call_id, reason, done=self._on_settled)

    def _on_settled(self, call: Call) -> None:
        self._accept()
        self.settled.emit(call)

    def _try(
        self, function: Callable[..., Any], *args: object, done: Callable[[Any], object]
    ) -> None:
        if self.dialog is not None:
            self._tasks.store(
                function, self._desk, *args, done=done, failed=self.dialog.show_failure
            )

    def _accept(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _show(self, dialog: TriedDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None
