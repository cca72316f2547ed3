"""Learns what the desk's instruments are called, first when it opens and again when one is added."""

from PySide6.QtCore import QObject

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.text import form_names
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments


class FormNames(QObject):
    """Asks before any page does, so that what pages show is called by its name in the window's language.

    Args:
        desk: The unlocked desk.
        tasks: Where the store's thread is.
        events: Says when an instrument is added.
        parent: The frame.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        events.changed.connect(self._on_changed)
        self._learn()

    def _learn(self) -> None:
        self._tasks.store(instruments.titles, self._desk, done=form_names.learn)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(Subject.INSTRUMENTS):
            self._learn()
