"""Takes a picture by camera: Space or Enter presses, what was taken is looked at, then used or taken anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui.asking.camera.camera_dialog import CameraDialog
from ui.theme import button_icon, set_kind
from ui.widgets.pasting import png_of


class PictureDialog(CameraDialog):
    """The live picture and a shutter; then the picture that was taken, with the camera let go.

    Attributes:
        shutter: Takes the picture.
        use: Uses what was taken.
        anew: Takes another.

    Signals:
        taken(bytes): The picture, as PNG, made in memory.
    """

    taken = Signal(bytes)

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return shutter, using and taking anew."""
        self._still = QImage()
        self.shutter = QPushButton(self.tr("Take the picture"), self)
        button_icon(self.shutter, "camera", "on_accent")
        self.use = QPushButton(self.tr("Use it"), self)
        self.anew = QPushButton(self.tr("Take another"), self)
        self.shutter.clicked.connect(self._on_shutter)
        self.use.clicked.connect(self._on_use)
        self.anew.clicked.connect(self.begin)
        set_kind(self.shutter, "primary")
        set_kind(self.use, "primary")
        self.shutter.setEnabled(False)
        self.use.hide()
        self.anew.hide()
        return self.shutter, self.use, self.anew

    def on_running(self, *, running: bool) -> None:
        """Offer the shutter once there is something to take."""
        if running:
            self._still = QImage()
            self.use.hide()
            self.anew.hide()
        self.shutter.setVisible(running)
        self.shutter.setEnabled(False)

    def on_frame(self, _frame: QImage) -> None:
        """Let the shutter be pressed: what is shown is what is taken."""
        if not self.shutter.isEnabled():
            self.shutter.setEnabled(True)
            self.shutter.setDefault(True)
            self.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget the picture."""
        self._still = QImage()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the shutter by Space wherever the focus is; a button that has it takes Space itself."""
        if event.key() == Qt.Key.Key_Space and self.shutter.isVisible():
            if not event.isAutoRepeat():
                self.shutter.click()
            return
        super().keyPressEvent(event)

    def _on_shutter(self) -> None:
        frame = self.view.frame
        if self.running and not frame.isNull():
            self._still = frame.copy()
            self.let_go()
            self.view.show_frame(self._still)
            words = self.tr("This is the picture. It is kept nowhere until you use it.")
            self.say(words, instead=True)
            self.use.show()
            self.anew.show()
            self.use.setDefault(True)
            self.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use(self) -> None:
        if not self._still.isNull():
            content = png_of(self._still)
            self.accept()
            self.taken.emit(content)
