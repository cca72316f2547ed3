"""A field for a passphrase: hidden unless asked, with what usually goes wrong shown beneath it.

Caps Lock is inferred from what is typed (a capital without Shift, a small letter with it), because Qt
has no way to ask for it on every system. The keyboard's language comes from the input method, and
from the letters themselves once one was typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, set_hook, set_role
from ui.theme.light import NO_CONTEXT_MENU, SECRET_INPUT, put
from ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class PassphraseEdit(QWidget):
    """The field, its Show button and its hints.

    Args:
        name: What the field is called on screen and by a screen reader.
        parent: Owner, or None.

    Signals:
        submitted: Enter was pressed in the field.
        edited: The text changed.
    """

    submitted = Signal()
    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        self._name = label(name, "strong", self)
        column.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        self._edit = _SecretEdit(self)
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setAccessibleName(name)
        put(self._edit, SECRET_INPUT, NO_CONTEXT_MENU)
        self._edit.setMaxLength(1024)
        self._edit.returnPressed.connect(self.submitted)
        self._edit.textChanged.connect(self._on_text_changed)
        self._edit.typed.connect(self._on_typed)
        self._name.setBuddy(self._edit)
        row.addWidget(self._edit, 1)
        self._show = QPushButton(self)
        self._show.setText(self.tr("Show"))
        self._show.setCheckable(True)
        self._show.setAccessibleName(self.tr("Show: {name}").format(name=name))
        self._show.toggled.connect(self._on_show_toggled)
        row.addWidget(self._show)
        column.addLayout(row)
        self._hint = label("", "caption", self)
        column.addWidget(self._hint)
        self._caps = False
        self._script = ""
        self._remark = ""
        self.setFocusProxy(self._edit)
        # Once the window stands: asking for the keyboard's language loads two classes more.
        later = QTimer(self)
        later.setSingleShot(True)
        later.timeout.connect(self._follow_keyboard)
        later.start(0)

    def _follow_keyboard(self) -> None:
        QGuiApplication.inputMethod().localeChanged.connect(self._show_hint)
        self._show_hint()

    def text(self) -> str:
        """Return what was typed."""
        return self._edit.text()

    def take(self) -> str:
        """Return what was typed, and forget it."""
        text = self._edit.text()
        self.clear()
        return text

    def clear(self) -> None:
        """Forget what was typed, its undo history too, and hide the letters again."""
        self._edit.setText("")
        self._show.setChecked(False)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as the one with the problem, or take the mark away."""
        set_hook(self._edit, "wrong", "true" if wrong else "false")

    def set_remark(self, words: str) -> None:
        """Have a screen reader say something of what was typed, after the hints; empty for nothing."""
        self._remark = words
        self._show_hint()

    @property
    def field(self) -> QLineEdit:
        """The field itself, for focus and tab order."""
        return self._edit

    def _on_typed(self, key: int, typed: str, shift: bool) -> None:
        import unicodedata

        from PySide6.QtCore import Qt

        if key == Qt.Key.Key_CapsLock:
            self._caps = not self._caps
        if len(typed) == 1 and typed.isalpha():
            self._script = unicodedata.name(typed, "").split(" ", 1)[0]
            if typed.upper() != typed.lower():
                self._caps = typed.isupper() != shift
        self._show_hint()

    def _on_text_changed(self) -> None:
        if not self._edit.text():
            self._script = ""
        self.edited.emit()
        self._show_hint()

    def _on_show_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._edit.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _show_hint(self) -> None:
        parts = []
        if self._caps:
            parts.append(self.tr("Caps Lock is on"))
        keyboard = self._keyboard()
        if keyboard:
            parts.append(self.tr("Keyboard: {name}").format(name=keyboard))
        set_role(self._hint, "warn" if self._caps else "caption")
        self._hint.setText(" · ".join(parts))
        said = [part for part in (self._hint.text(), self._remark) if part]
        self._edit.setAccessibleDescription(" · ".join(said))

    def _keyboard(self) -> str:
        letters = {
            "LATIN": self.tr("Latin letters"),
            "CYRILLIC": self.tr("Cyrillic letters"),
            "ARABIC": self.tr("Arabic letters"),
        }
        if self._script in letters:
            return letters[self._script]
        locale = QGuiApplication.inputMethod().locale()
        return locale.nativeLanguageName() if locale.name() != "C" else ""


class _SecretEdit(QLineEdit):
    """A line that emits its keys, because what Caps Lock did shows only there.

    Signals:
        typed: Key, text, and whether Shift was down.
    """

    typed = Signal(int, str, bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit the key, then handle it as usual."""
        from PySide6.QtCore import Qt

        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.typed.emit(event.key(), event.text(), shift)
        super().keyPressEvent(event)
