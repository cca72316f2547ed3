"""A decision with several fields, one beneath the other, in a column that scrolls where the screen is small."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import day_as_typed, day_to_type
from ui.text.input_text import describe_input
from ui.theme import SPACE, Size, current
from ui.widgets.field import Field
from ui.widgets.scroll import ScrollColumn
from ui.widgets.text_field import GrowingText
from vetting_desk.errors import InputError

EditorT = TypeVar("EditorT", bound=QWidget)
_WIDTH = 560
_TALLEST = 420


class FieldsDialog(TriedDialog):
    """Subclasses add fields under names, which are those of `InputError`, and connect `act`.

    Args:
        title: The question in few words.
        words: What it means.
        act: The words on the button that does it.
        parent: The page.

    Attributes:
        body: Takes what is no field.
        fields: The editors, by name.
    """

    def __init__(self, title: str, words: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, words, parent)
        self.fields: dict[str, QWidget] = {}
        self._frames: dict[str, Field] = {}
        self._days: set[str] = set()
        self.body = ScrollColumn(self, width=0)
        self.body.column.setSpacing(SPACE.m)
        at = self.column.count() - 1
        self.column.insertWidget(at, self.body, 1)
        self.column.insertWidget(at + 1, self.problem_line)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(act, "primary")
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def typed_field(self) -> QWidget:
        """Return the first field."""
        return next(iter(self.fields.values()))

    def first_field(self) -> QWidget:
        """Return what has the focus when it opens."""
        return self.typed_field()

    def words_for(self, error: Exception) -> str:
        """Say which field is meant, and move there."""
        if (
            isinstance(error, InputError)
            and (name := str(error.fields.get("field"))) in self.fields
        ):
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            return describe_input(error, self.fields[name].accessibleName())
        return super().words_for(error)

    def add_line(self, name: str, words: str, text: str = "", hint: str = "") -> QLineEdit:
        """Add a field of one line."""
        edit = QLineEdit(text, self)
        edit.setMaxLength(1_000)
        return self._add(name, words, edit, hint)

    def add_day(self, name: str, words: str, day: str = "") -> QLineEdit:
        """Add a field for a day, which is written as the window writes days; `day` is as it is kept."""
        hint = QCoreApplication.translate("FieldsDialog", "YYYY-MM-DD")
        edit = self.add_line(name, words, day_to_type(day), hint)
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._days.add(name)
        return edit

    def add_words(self, name: str, words: str, text: str = "", hint: str = "") -> GrowingText:
        """Add a field that grows with its words."""
        edit = GrowingText(2, one_line=False, parent=self)
        edit.set_text(text)
        return self._add(name, words, edit, hint)

    def add_choice(
        self, name: str, words: str, choices: list[tuple[str, str]], chosen: str | None = None
    ) -> QComboBox:
        """Add a choice of key and words; with nothing chosen a first line asks for it."""
        box = QComboBox(self)
        if chosen is None:
            box.addItem(self.tr("Choose…"), None)
        for key, text in choices:
            box.addItem(text, key)
        if chosen is not None:
            box.setCurrentIndex(max(0, box.findData(chosen)))
        return self._add(name, words, box, "")

    def choice(self, name: str) -> str | None:
        """Return the key that was chosen; None for none."""
        box = self.fields[name]
        data = box.currentData() if isinstance(box, QComboBox) else None
        return None if data is None else str(data)

    def text(self, name: str) -> str:
        """Return what was typed, a day as it is kept; empty where there is no such field."""
        edit = self.fields.get(name)
        if isinstance(edit, QLineEdit):
            return day_as_typed(edit.text()) if name in self._days else edit.text()
        return edit.toPlainText() if isinstance(edit, GrowingText) else ""

    def lack(self, name: str) -> None:
        """Say that a field has to be filled in, and move there."""
        self.say(self.tr("Fill in: {field}").format(field=self.fields[name].accessibleName()))
        self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the fields need, up to what fits a small screen."""
        inner = self.body.widget()
        layout = inner.layout() if inner is not None else None
        if layout is not None:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.minimumWidth() - 2 * SPACE.xl)
            self.body.setMinimumHeight(min(wanted, current().px(_TALLEST)))
        super().showEvent(event)
        if self.fields and self.focusWidget() in (None, self.cancel):
            self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, name: str, words: str, editor: EditorT, hint: str) -> EditorT:
        frame = Field(words, editor, hint, self)
        self.body.column.addWidget(frame)
        self.fields[name], self._frames[name] = editor, frame
        return editor
