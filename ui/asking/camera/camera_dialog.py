"""Shows what a camera sees, says which one, and lets go of it whenever nobody looks; subclasses take from it.

A camera runs while the dialog is open, shown, and in front, and at no other time: it is let go when the dialog
closes or is hidden, when its page goes away, and while another program is in front.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.asking.camera.frame_source import Camera, FrameSource
from ui.asking.camera.live_view import LiveView
from ui.asking.camera.qt_cameras import QtCameras
from ui.asking.fitting import fit_height
from ui.text.error_text import describe
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.errors import CameraError, VettingDeskError

SILENT_MS = 6_000
"""After so long without a frame nothing is going to come."""
_ACROSS, _DOWN = 0.85, 0.95
"""Of the window, that the dialog takes: a picture is to be as large as there is room for."""
_PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CameraDialog(QDialog):
    """The live picture and the camera's name.

    Args:
        title: What the picture is for.
        words: What is to be held before the camera.
        source: Where frames come from; the computer's cameras by default.
        parent: The page; where it goes away, the dialog does.

    Attributes:
        view: The live picture.
        banner: What is the matter, where no picture comes.
        which: The choice of cameras; hidden where there is one.
        again: Tries once more.
        cancel: Leaves without a picture.
        buttons: The row that takes a subclass's buttons.
    """

    def __init__(
        self,
        title: str,
        words: str,
        source: FrameSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source: FrameSource = source if source is not None else QtCameras(self)
        self._cameras: tuple[Camera, ...] = ()
        self._running = False
        self._waits = True
        self._over = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENT_MS)
        self._silence.timeout.connect(self._on_silence)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._build(title, words)
        self.finished.connect(self._on_finished)
        if parent is not None:
            window = parent.window().size()
            self.resize(round(window.width() * _ACROSS), round(window.height() * _DOWN))
            parent.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def _build(self, title: str, words: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "title", self, wrap=True))
        self._asked = label(words, "muted", self, wrap=True)
        column.addWidget(self._asked)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self.view = LiveView(self)
        self.view.setAccessibleName(self.tr("What the camera sees"))
        column.addWidget(self.view, 1)
        self._name = label("", "caption", self, wrap=True)
        column.addWidget(self._name)
        self._said = label("", "body", self, wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        self.buttons = FlowRow(self, SPACE.s)
        self.which = Choice(self.tr("Camera"), self)
        self.which.chosen.connect(self._on_chosen)
        self.again = QPushButton(self.tr("Try again"), self)
        button_icon(self.again, "refresh")
        self.again.clicked.connect(self.begin)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        set_kind(self.cancel, "quiet")
        for part in (self.which, self.again, *self.own_buttons(), self.cancel):
            self.buttons.add(part)
            part.installEventFilter(self)
        self.which.hide()
        self.again.hide()
        column.addWidget(self.buttons)

    # For subclasses

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons that a subclass adds; called once."""
        return ()

    def on_running(self, *, running: bool) -> None:
        """Follow that the camera was begun or let go."""

    def on_frame(self, frame: QImage) -> None:
        """Do something with a frame; it is shown already."""

    def forget(self) -> None:
        """Forget whatever was kept of frames."""

    # What happens

    @property
    def running(self) -> bool:
        """Whether the camera is in use now."""
        return self._running

    def words(self) -> str:
        """Return what is said of the camera and of what was tried."""
        shown = (self._name, self._said)
        return " ".join(each.text() for each in shown if not each.isHidden()).strip()

    def say(self, words: str, *, instead: bool = False) -> None:
        """Say what came of trying; empty for nothing.

        Args:
            words: What is said.
            instead: True to say it in place of what is to be held before the camera.
        """
        if words != self._said.text():
            self._said.setText(words)
            self._said.setVisible(bool(words))
            if instead:
                self._asked.hide()
            fit_height(self)

    def begin(self) -> None:
        """Look for cameras, and show what the chosen one sees."""
        if self._over:
            return
        self._waits = True
        self._cameras = ()
        self.banner.hide()
        self.again.hide()
        self.view.show()
        self._asked.show()
        self.say("")
        try:
            self._cameras = self._source.cameras()
            choices = [(each.id, each.name) for each in self._cameras]
            self.which.show_choices(choices)
            self.which.setVisible(len(choices) > 1)
            self._source.start(self._camera(), self._on_frame, self._on_failed)
        except CameraError as error:
            self._on_failed(error)
            return
        self._running = True
        self._name.setText(self.tr("In use: {camera}").format(camera=self._camera().name))
        self._name.show()
        self._silence.start()
        self.on_running(running=True)
        fit_height(self)

    def let_go(self, *, for_now: bool = False) -> None:
        """Let go of the camera.

        Args:
            for_now: True to begin again by itself when somebody looks again.
        """
        self._silence.stop()
        self._source.stop()
        self._waits = for_now and (self._waits or self._running)
        if self._running:
            self._running = False
            self._name.setText(self.tr("The camera is not in use."))
            self.which.hide()
        self.on_running(running=False)

    def _camera(self) -> Camera:
        chosen = self.which.choice()
        return next((each for each in self._cameras if each.id == chosen), self._cameras[0])

    def _on_chosen(self) -> None:
        self.begin()

    def _on_frame(self, frame: QImage) -> None:
        if self._running:
            self._silence.stop()
            self.view.show_frame(frame)
            self.on_frame(frame)

    def _on_silence(self) -> None:
        self._on_failed(CameraError(detail="silent"))

    def _on_failed(self, error: VettingDeskError) -> None:
        self.let_go()
        self.view.clear()
        self.view.hide()
        self._name.hide()
        self._asked.hide()
        self.which.setVisible(len(self._cameras) > 1)  # the other one may do
        self.say("")
        words = describe(error)
        self.banner.show_message(words.sentence, words.hint, tone="warn")
        self.again.show()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._resume()
        elif self._running:
            self._pause()

    def _pause(self) -> None:
        self.let_go(for_now=True)
        self.view.clear()

    def _resume(self) -> None:
        if self._waits and not self._running and not self._over and self.isVisible():
            self.begin()

    def _on_finished(self) -> None:
        if self._over:
            return
        self._over = True
        self.let_go()
        self.view.clear()
        self.forget()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.disconnect(self._on_state)
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin, or go on."""
        super().showEvent(event)
        self._resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the camera while nobody sees what it sees."""
        super().hideEvent(event)
        if not self._over and self._running:
            self._pause()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the page; and let a key that is held down press nothing twice."""
        if event.type() == QEvent.Type.Hide and watched is self.parent():
            if not event.spontaneous():
                self.reject()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.isAutoRepeat() and event.key() in _PRESSING
        return False
