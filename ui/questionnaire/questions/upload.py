"""A file as an answer: chosen, dropped, pasted, drawn, signed or by camera; kept by the receiver."""

from pathlib import Path, PurePath

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from ui.questionnaire.drawing.canvas import white_sheet
from ui.questionnaire.drawing.draw_dialog import DrawDialog
from ui.questionnaire.drawing.sound_dialog import SoundDialog
from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.file_act import (
    PeekFile,
    ShowFile,
    TakeContent,
    TakePicture,
    TakeSound,
)
from ui.questionnaire.sections.answer_text import file_text
from ui.theme import SPACE, button_icon, current, set_kind
from ui.widgets.dropping import DropTarget
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.pasting import pasted_picture
from ui.widgets.pixels import fitted, picture_of
from vetting_desk.forms import Node

_PATTERNS = {
    "image": "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp",
    "audio": "*.mp3 *.m4a *.ogg *.wav *.amr *.flac *.3gp",
    "video": "*.mp4 *.mov *.mkv *.webm *.3gp",
}
_SHEET, _SIGNATURE = (1200, 900), (1200, 400)
"""Pixels of what is drawn, across and down."""
_DRAWN_ON = 1600
"""Most pixels, both ways, of a picture that is drawn on."""
_SMALL = 200


class UploadQuestion(QuestionWidget):
    """Buttons to choose, draw, sign, show and remove a file, its name, and a small picture of it."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._kind = str(node.parameters.get("mediatype", "*/*")).partition("/")[0]
        words = frozenset(node.appearance) if self._kind == "image" else frozenset()
        self._draws = "draw" in words
        self._signs = "signature" in words
        self._marks = "annotate" in words
        self._shown = ""
        self.drawing: DrawDialog | None = None
        self.speaking: SoundDialog | None = None
        self._build()
        self.show_node(node)

    def _build(self) -> None:
        self._choose, self._draw, self._speak, self._paste, self._show, self._remove = (
            QPushButton(self) for _ in range(6)
        )
        self._snap = QPushButton(self.tr("By camera…"), self)
        self._snap.setAccessibleDescription(self.plain_label())
        self._snap.clicked.connect(self._on_snap_clicked)
        button_icon(self._snap, "camera")
        button_icon(self._speak, "microphone")
        self._speak.setText(self.tr("By microphone…"))
        self._speak.setAccessibleDescription(self.plain_label())
        self._speak.clicked.connect(self._on_speak_clicked)
        button_icon(self._choose, "attach")
        button_icon(self._draw, "sign" if self._signs else "edit")
        button_icon(self._show, "eye")
        self._choose.clicked.connect(self._on_choose_clicked)
        self._draw.clicked.connect(self._on_draw_clicked)
        self._paste.setText(self.tr("Paste"))
        self._paste.clicked.connect(self._on_paste_clicked)
        self._show.setText(self.tr("Show it"))
        self._show.clicked.connect(self._on_show_clicked)
        self._remove.setText(self.tr("Remove the file"))
        self._remove.clicked.connect(self._on_remove_clicked)
        self._name = ElidedLabel("", "body", self, mode=Qt.TextElideMode.ElideMiddle)
        self._picture = QLabel(self)
        self._picture.hide()
        row = FlowRow(self, SPACE.s)
        first = (
            (self._draw, self._choose) if self._draws or self._signs else (self._choose, self._draw)
        )
        for button in (*first, self._snap, self._speak, self._paste, self._show, self._remove):
            row.add(button)
        for button in (self._paste, self._show, self._remove):
            set_kind(button, "quiet")
        self._add_control(row)
        self.column.addWidget(self._name)
        self.column.addWidget(self._picture)
        self._names_for(first[0])
        self._drop = DropTarget(self, self.tr("Let go to attach it"), self._choose.isEnabled)
        self._drop.dropped.connect(self._on_dropped)

    def show_value(self, node: Node) -> None:
        """Show the file's name, and ask for a small picture of it."""
        some, image = bool(self._value), self._kind == "image"
        self._choose.setText(self.tr("Choose another file") if some else self.tr("Choose a file"))
        self._choose.setAccessibleName(f"{self.plain_label()}: {self._choose.text()}")
        self._draw.setText(self._draw_words())
        self._draw.setAccessibleName(f"{self.plain_label()}: {self._draw.text()}")
        self._name.setText(file_text(self._value) if some else self.tr("No file chosen"))
        self._draw.setVisible(self._draws or self._signs or (self._marks and some))
        self._paste.setVisible(image and not self._signs)
        self._snap.setVisible(image and not self._signs)
        self._speak.setVisible(self._kind == "audio")
        for button in (self._show, self._remove):
            button.setVisible(some)
            button.setAccessibleDescription(self.plain_label())
        by_hand = (self._choose, self._draw, self._snap, self._speak, self._paste, self._remove)
        for button in by_hand:
            button.setEnabled(not node.readonly)
        if self._value != self._shown:
            self._shown = self._value
            self._picture.hide()
            if some and image:
                self.file_chosen.emit(self.reference, PeekFile(_SMALL * 2, self._on_peeked))

    def _draw_words(self) -> str:
        if self._signs:
            return self.tr("Sign again") if self._value else self.tr("Sign")
        if self._marks:
            return self.tr("Draw on it")
        return self.tr("Draw another") if self._value else self.tr("Draw")

    def _on_peeked(self, across: int, down: int, pixels: bytes) -> None:
        if isValid(self) and self._value == self._shown and self._value:
            small = fitted(picture_of(across, down, pixels), current().px(_SMALL))
            self._picture.setPixmap(small)
            self._picture.setAccessibleName(self.tr("The picture, small"))
            self._picture.show()

    def _on_choose_clicked(self) -> None:
        pattern = _PATTERNS.get(self._kind)
        kinds = f"{self._kind_words()} ({pattern})" if pattern else self.tr("All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.plain_label(), "", kinds)
        if path and PurePath(path).name:
            self.file_chosen.emit(self.reference, path)

    def _on_dropped(self, paths: list[Path]) -> None:
        self.file_chosen.emit(self.reference, str(paths[0]))

    def _on_paste_clicked(self) -> None:
        content = pasted_picture()
        if content is None:
            self.show_error(self.tr("There is no picture in the clipboard. Copy one first."))
        else:
            self._take(content)

    def _on_draw_clicked(self) -> None:
        if self._marks:
            self.file_chosen.emit(self.reference, PeekFile(_DRAWN_ON, self._on_ground))
        elif self._signs:
            words = self.tr("Sign with finger, pen or mouse.")
            self._ask_to_draw(words, white_sheet(*_SIGNATURE), colours=False)
        else:
            words = self.tr("Draw with finger, pen or mouse.")
            self._ask_to_draw(words, white_sheet(*_SHEET))

    def _on_ground(self, across: int, down: int, pixels: bytes) -> None:
        if isValid(self):
            words = self.tr("Draw on the picture. The one before is not kept as the answer.")
            self._ask_to_draw(words, picture_of(across, down, pixels))

    def _ask_to_draw(self, words: str, ground: QImage, *, colours: bool = True) -> None:
        self.drawing = DrawDialog(self.plain_label(), words, ground, colours=colours, parent=self)
        self.drawing.drawn.connect(self._take)
        self.drawing.open()

    def _on_snap_clicked(self) -> None:
        self.file_chosen.emit(self.reference, TakePicture(self.plain_label()))

    def _on_speak_clicked(self) -> None:
        self.file_chosen.emit(self.reference, TakeSound(self._ask_to_speak))

    def _ask_to_speak(self) -> None:
        if isValid(self):
            self.speaking = SoundDialog(self.plain_label(), parent=self)
            self.speaking.setWindowModality(Qt.WindowModality.WindowModal)
            self.speaking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.speaking.taken.connect(self._take)
            self.speaking.open()

    def _take(self, content: bytes) -> None:
        self.file_chosen.emit(self.reference, TakeContent(bytes(content)))

    def _on_show_clicked(self) -> None:
        self.file_chosen.emit(self.reference, ShowFile(self.plain_label()))

    def _on_remove_clicked(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear_answer()

    def _kind_words(self) -> str:
        names = {"image": self.tr("Pictures"), "audio": self.tr("Sound"), "video": self.tr("Films")}
        return names[self._kind]
