"""A file as an answer: chosen here, kept in the casebook by the receiver of the signal."""

from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.sections.answer_text import file_text
from ui.theme import SPACE, button_icon
from ui.widgets.elided_label import ElidedLabel
from vetting_desk.forms import Node

_PATTERNS = {
    "image": "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.heic *.gif *.svg",
    "audio": "*.mp3 *.m4a *.ogg *.wav *.amr *.flac *.aac",
    "video": "*.mp4 *.mov *.mkv *.webm *.3gp *.avi",
}


class UploadQuestion(QuestionWidget):
    """A button to choose a file, and the name of the one chosen."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._kind = str(node.parameters.get("mediatype", "*/*")).partition("/")[0]
        self._choose = QPushButton(self)
        button_icon(self._choose, "attach")
        self._choose.clicked.connect(self._on_choose_clicked)
        self._name = ElidedLabel("", "body", self, mode=Qt.TextElideMode.ElideMiddle)
        self._remove = QPushButton(self.tr("Remove the file"), self)
        self._remove.clicked.connect(self._on_remove_clicked)
        board = QWidget(self)
        row = QHBoxLayout(board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self._choose)
        row.addWidget(self._name, 1)
        row.addWidget(self._remove)
        self._add_control(board)
        self._names_for(self._choose)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the file's name."""
        self._choose.setText(
            self.tr("Choose another file") if self._value else self.tr("Choose a file")
        )
        self._choose.setAccessibleName(f"{self.plain_label()}: {self._choose.text()}")
        self._name.setText(file_text(self._value) if self._value else self.tr("No file chosen"))
        self._remove.setVisible(bool(self._value))
        self._remove.setAccessibleDescription(self.plain_label())
        self._choose.setEnabled(not node.readonly)
        self._remove.setEnabled(not node.readonly)

    def _on_choose_clicked(self) -> None:
        pattern = _PATTERNS.get(self._kind)
        kinds = f"{self._kind_words()} ({pattern})" if pattern else self.tr("All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.plain_label(), "", kinds)
        if path and PurePath(path).name:
            self.file_chosen.emit(self.reference, path)

    def _on_remove_clicked(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear_answer()

    def _kind_words(self) -> str:
        names = {"image": self.tr("Pictures"), "audio": self.tr("Sound"), "video": self.tr("Films")}
        return names[self._kind]
