"""Weighs widgets whose text role or kind was set as a bare property, when they are first polished.

Installed after the first paint: a filter on the application makes PySide learn dozens of classes it would
otherwise never meet, which costs a tenth of the start.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.roles import weigh

_POLISH = QEvent.Type.Polish


class PolishFilter(QObject):
    """Adds the weight axis to strong texts when they are first polished."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at polish events only, and let every event go on.

        Half of all events are of a class of their own, and no polish event is; asking for an event's type
        makes an object of Python's.
        """
        if (
            type(event) is QEvent
            and event.type() == _POLISH
            and isinstance(watched, QWidget)
            and not watched.property("weighed")
        ):
            weigh(watched)
        return False


def watch_polish(app: QApplication) -> PolishFilter:
    """Weigh every widget polished from now on."""
    made = PolishFilter(app)
    app.installEventFilter(made)
    return made
