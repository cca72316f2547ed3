"""Says once what this machine does not protect, and again when that changed. Loaded after the first paint."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from ui.ground.tasks import Tasks
from ui.shell.main_window import MainWindow
from vetting_desk.machine import exposure
from vetting_desk.machine.exposure import Answer, Finding


class MachineNotice(QObject):
    """Looks at the machine in a thread, and opens the dialog if there is anything new to know.

    Args:
        window: Where the dialog is shown; remembers the last notice.
        tasks: Where the machine is looked at.
        data: Folder with the desks.
    """

    def __init__(self, window: MainWindow, tasks: Tasks, data: Path) -> None:
        super().__init__(window)
        self._window = window
        tasks.work(exposure.look, data, done=self._on_looked)

    def _on_looked(self, findings: tuple[Finding, ...]) -> None:
        mark = exposure.fingerprint(findings)
        if mark == self._window.last_machine_notice():
            return
        if self._window.asks_language():
            # What cannot be protected is told in a language that is understood.
            self._window.language_settled.connect(
                partial(self._tell, findings, mark), Qt.ConnectionType.SingleShotConnection
            )
        else:
            self._tell(findings, mark)

    def _tell(self, findings: tuple[Finding, ...], mark: str) -> None:
        if any(finding.answer is not Answer.PROTECTED for finding in findings):
            self._window.show_limits(findings)
        self._window.remember_machine(mark)
