"""The frame of a member of the registry: queues that many share, a case to read, and what waits for a panel.

What else headquarters does, it does at the return desk; nothing of it is offered here.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.deciding.deciding_page import DecidingPage
from ui.pages.desk_page import DeskPage
from ui.pages.queues import QueuesPage
from ui.pages.records.across_page import AcrossPage
from ui.shell.form_names import FormNames
from ui.shell.member_station import MemberStation
from ui.shell.rail import Destination
from ui.shell.rail_frame import RailFrame
from ui.shell.unexpected import log_place
from ui.text.error_text import describe, is_known
from vetting_desk.errors import NotFoundError, ReasonElsewhereError, RestrictedCaseError
from vetting_desk.operations.registry.member_folder import Member

AGAIN_MS = 30_000
"""How old an open case becomes before it is asked what came of it."""
_SAY_AFTER_MS = 300


class MemberFrame(RailFrame):
    """All that is to be seen of a member's folder.

    Args:
        member: The folder, opened.
        tasks: Where work on it is done.
        preferences: How the window behaves.
        parent: Owner, or None.

    Attributes:
        member: The folder.
        station: What its pages ask of the registry.
        queues, case, deciding: The pages.
    """

    def __init__(
        self, member: Member, tasks: Tasks, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        # A database that does not answer must not keep it open: nothing here is lost by being interrupted.
        super().__init__(member.book, _destinations(), tasks, preferences, _never, parent)
        self.member = member
        self.station = MemberStation(member)
        self._stopped = False
        self._make_pages()
        self._connect()

    def _make_pages(self) -> None:
        book, given = self.member.book, (self._tasks, self.events, self._stack)
        FormNames(book, self._tasks, self.events, self)
        self.queues = QueuesPage(book, *given, station=self.station)
        self.case = AcrossPage(book, *given, reads_only=True)
        self.deciding = DecidingPage(book, *given, seat=self.station)
        for page in (self.queues, self.case, self.deciding):
            self._stack.addWidget(page)
            page.said.connect(self._on_said)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SAY_AFTER_MS)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self._tasks.failed.connect(self.show_failure)
        self.queues.case_requested.connect(self.open_case)
        self.queues.deciding_requested.connect(self.open_deciding)
        self.case.left.connect(partial(self.go, "queues"))
        self.case.deciding_requested.connect(self.open_deciding)
        self.deciding.left.connect(self.open_case)
        self._again.timeout.connect(self.look_again)
        self._soon.timeout.connect(self._on_slow)
        self._guards.asleep.connect(self.lock_requested)
        self._guards.soon.connect(self._on_soon)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_requested.emit)

    # Coming and going

    def start(self) -> None:
        """Show the queues."""
        self._guards.start()
        self._again.start()
        self.go("queues")

    def stop(self) -> None:
        """Stop watching and listening; what is asked of the database is asked no more."""
        super().stop()
        self._again.stop()
        self._soon.stop()
        self.member.interrupt()

    def prepare_to_lock(self) -> None:
        """Take back what was copied; where the officer was is kept nowhere."""
        self._guards.take_back()

    def may_close(self) -> bool:
        """Return True: nothing is typed here that is not asked for in a dialog."""
        return True

    def page_name(self) -> str:
        """Return the name of the page shown now."""
        names = {self.queues: "queues", self.case: "across", self.deciding: "deciding"}
        page = self.shown_page()
        return names[page] if isinstance(page, QueuesPage | AcrossPage | DecidingPage) else ""

    # Routes

    def go(self, name: str) -> None:
        """Show the queues, or ask for settings or help."""
        if name == "settings":
            self.settings_requested.emit()
        elif name == "help":
            self.help_requested.emit()
        else:
            self.messages.dismiss()
            self._show(self.queues)
        self.rail.show_current("queues" if self.shown_page() is self.queues else "")

    def open_case(self, case_id: str) -> None:
        """Bring a case, and show it."""
        self._bring(case_id, self._on_case)

    def open_deciding(self, case_id: str) -> None:
        """Bring a case, and show the decision on it that waits."""
        self._bring(case_id, self._on_deciding)

    def look_again(self) -> None:
        """Bring what came of the case that is shown."""
        case_id = self._case_id()
        if case_id and not self._tasks.busy():
            self._tasks.store(
                self.station.look_again, case_id, failed=partial(self._on_not_brought, case_id)
            )

    def _case_id(self) -> str:
        page = self.shown_page()
        return page.case_id if isinstance(page, AcrossPage | DecidingPage) else ""

    def _bring(self, case_id: str, done: Callable[[str], object]) -> None:
        self._soon.start()
        self._stopped = False
        again = partial(self._bring, case_id, done)
        self._tasks.store(
            self.station.open_case, case_id,
            done=partial(self._on_brought, done), failed=partial(self._on_refused, again),
        )  # fmt: skip

    def _on_brought(self, done: Callable[[str], object], case_id: str) -> None:
        self._soon.stop()
        self.messages.dismiss()
        done(case_id)

    def _on_case(self, case_id: str) -> None:
        self._show(self.case)
        self.case.show_case(case_id)

    def _on_deciding(self, case_id: str) -> None:
        self.deciding.show_case(case_id)
        self._show(self.deciding)

    def _show(self, page: DeskPage) -> None:
        self._stack.setCurrentWidget(page)
        page.activate()
        self.rail.show_current("queues" if page is self.queues else "")

    # What is said

    def show_failure(self, error: Exception, again: Callable[[], object] | None = None) -> None:
        """Show in words what went wrong, and offer to try again; log where, if it is a bug."""
        self._soon.stop()
        if not is_known(error):
            log_place(error, error.__traceback__)
        words = describe(error)
        self.messages.say(
            f"{words.sentence} {words.hint}".strip(),
            tone="error",
            action=self.tr("Try again") if again is not None else "",
            act=again,
        )

    def _on_refused(self, again: Callable[[], object], error: Exception) -> None:
        if self._stopped:  # as the person wanted
            self._soon.stop()
            self.messages.dismiss()
            return
        self.show_failure(error, None if isinstance(error, _LASTS) else again)

    def _on_not_brought(self, case_id: str, error: Exception) -> None:
        """Say that what is shown may be old; where the case is no more to be seen, leave it."""
        if case_id != self._case_id():
            return
        if isinstance(error, _LASTS):
            self.go("queues")
            self.show_failure(error)
        else:
            self.show_failure(error, self.look_again)

    def _on_said(self, words: str, tone: str) -> None:
        self.messages.say(words, tone=tone)

    def _on_soon(self) -> None:
        words = QCoreApplication.translate(
            "FrameNews", "The desk locks in 30 seconds. Move the mouse to stay."
        )
        self.messages.say(words, tone="warn", stays=True)

    def _stop_bringing(self) -> None:
        self._stopped = True
        self.member.interrupt()

    def _on_slow(self) -> None:
        self.messages.say(
            self.tr("Bringing the case from the database…"),
            action=self.tr("Stop"),
            act=self._stop_bringing,
            stays=True,
        )


_LASTS = (NotFoundError, ReasonElsewhereError, RestrictedCaseError)
"""What trying again does not change."""


def _never() -> bool:
    return False


def _destinations() -> list[Destination]:
    return [
        Destination("queues", QCoreApplication.translate("DeskFrame", "Queues"), "list"),
        Destination("settings", QCoreApplication.translate("DeskFrame", "Settings"), "settings"),
        Destination("help", QCoreApplication.translate("DeskFrame", "Help"), "help"),
    ]
