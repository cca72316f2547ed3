"""A strip over every page while this desk noticed something a person has to be told; it stops no work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.text.finding_text import finding_words
from ui.theme import SPACE
from ui.widgets.banner import Banner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import findings
from vetting_desk.operations.desk.findings import Told


class FindingsStrip(QWidget):
    """The newest finding in a sentence, and the way to all of them.

    Args:
        desk: The unlocked desk.
        tasks: Where the store is asked.
        parent: Owner, or None.

    Signals:
        wanted: The person wants to read them.
    """

    wanted = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.s, SPACE.xl, 0)
        self.banner = Banner(self)
        self.banner.acted.connect(self.wanted)
        column.addWidget(self.banner)
        self.hide()

    def refresh(self) -> None:
        """Ask the store again."""
        self._tasks.store(findings.standing, self._desk, done=self.show_findings)

    def refresh_after(self, changed: Changed) -> None:
        """Ask again if a change may have changed what stands."""
        if changed.touches(Subject.SETTINGS, Subject.TRANSFER):
            self.refresh()

    def show_findings(self, told: list[Told]) -> None:
        """Show the newest of these; nothing where there are none."""
        self.setVisible(bool(told))
        if told:
            sentence, _ = finding_words(told[-1])
            others = len(told) - 1
            hint = self.tr("and %n more", "", others) if others else ""
            words = self.tr("What to do")
            self.banner.show_message(sentence, hint, tone="warn", action=words)
