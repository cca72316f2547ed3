"""The program itself: which version runs, what was taken, and an update out of a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.text.error_text import describe
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk import __version__
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.updates import handing_on, taking
from vetting_desk.operations.updates.handing_on import HandedOn
from vetting_desk.operations.updates.taking import Look, Taken


class UpdatePanel(QWidget):
    """Which version runs, and the button that looks at an update.

    Args:
        desk: The unlocked desk.
        tasks: Where the update is read.
        parent: Owner, or None.

    Signals:
        looked_at: The path of an update and the `Look` of this desk at it.
    """

    looked_at = Signal(object, object)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("The program"), "heading", self, wrap=True))
        self._version = Paragraph("", "body", self)
        column.addWidget(self._version)
        self._state = Paragraph("", "body", self)
        column.addWidget(self._state)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        row = FlowRow(self)
        self._look = QPushButton(self.tr("Look at an update…"), row)
        self._stop = QPushButton(self.tr("Hand it on no more"), row)
        row.add(self._look)
        row.add(self._stop)
        column.addWidget(row)
        self._row = row
        self._look.clicked.connect(self._on_look)
        self._stop.clicked.connect(self._on_stop)
        self._version.set_plain(
            self.tr(
                "Version {version} runs. Updates come on a stick, signed by the maker and by headquarters. "
                "Nothing is installed by itself."
            ).format(version=left_to_right(__version__))
        )
        self._show(None, None)

    @property
    def look_button(self) -> QPushButton:
        """The button that looks at an update."""
        return self._look

    def refresh(self) -> None:
        """Ask what was taken, and what is handed on."""
        self._tasks.store(_state_of, self._desk, done=self._on_state)

    def look_at(self, path: Path) -> None:
        """Look at an update in a file."""
        self.banner.hide()
        self._look.setEnabled(False)
        self._tasks.store(
            taking.look,
            self._desk,
            path,
            done=lambda look: self._on_looked(path, look),
            failed=self._on_failed,
        )

    def _on_state(self, state: tuple[Taken | None, HandedOn | None]) -> None:
        self._show(*state)

    def _show(self, taken: Taken | None, handed: HandedOn | None) -> None:
        said = []
        if taken is not None:
            said.append(
                self.tr("Saved to be installed: version {version}, {moment}, by {name}.").format(
                    version=left_to_right(taken.version),
                    moment=moment_text(taken.at),
                    name=isolated(taken.by),
                )
            )
        if handed is not None:
            words = (
                self.tr("Goes along with each return bundle: version {version}.")
                if handed.there
                else self.tr(
                    "Version {version} was to go along with each return bundle, and its file is gone. Hand it "
                    "on again."
                )
            )
            said.append(words.format(version=left_to_right(handed.version)))
        self._state.set_plain(" ".join(said))
        self._state.setVisible(bool(said))
        at_hq = self._desk.desk.kind is DeskKind.HQ and self._desk.may(Action.ENROL)
        self._stop.setVisible(at_hq and handed is not None)
        self._row.updateGeometry()

    def _on_look(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("An update"), "", self.tr("Updates") + " (*.vdupdate)"
        )
        if name:
            self.look_at(Path(name))

    def _on_looked(self, path: Path, look: Look) -> None:
        self._look.setEnabled(True)
        self.looked_at.emit(path, look)

    def _on_failed(self, error: Exception) -> None:
        self._look.setEnabled(True)
        words = describe(error)
        self.banner.show_message(words.sentence, words.hint, tone="error")

    def _on_stop(self) -> None:
        self._tasks.store(
            handing_on.stop, self._desk, done=self._on_stopped, failed=self._on_failed
        )

    def _on_stopped(self, _: object) -> None:
        self.banner.show_message(
            self.tr("No update goes along with return bundles any more."), tone="ok"
        )
        self.refresh()


def _state_of(desk: OpenDesk) -> tuple[Taken | None, HandedOn | None]:
    return taking.taken(desk), handing_on.handed(desk)
