"""Letters that the keyboard at hand does not have: a row of keys that types them at the cursor, when asked for.

Each key is a button; with the focus in the row arrows move, Enter types, and Esc or F9 goes back to the field.
A click leaves the focus where it is. What is typed in the row without being a letter of it goes to the field.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import SPACE, set_kind
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.in_sight import reveal

_JOINER = "\u200c"
LETTERS = {
    "tg": "ғӣқӯҳҷҒӢҚӮҲҶ",
    "tg-all": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "fa": f"آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئ{_JOINER}،؟",
}
"""What the keys of each set type, in the order of its alphabet; first those that a Russian keyboard lacks."""
_CAPITALS = frozenset({"tg-all"})
Field = QLineEdit | QPlainTextEdit | QTextEdit


class LetterRow(QFrame):
    """The keys, beneath everything else in a window.

    Args:
        window: Where it stands.
        field: What it types into until another field gets the focus.
    """

    def __init__(self, window: QWidget, field: QWidget | None = None) -> None:
        super().__init__(window)
        self.setProperty("surface", "sunken")
        self.setAccessibleName(self.tr("Letters"))
        self._field: Field | None = None
        self._sets: dict[str, FlowRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.s, SPACE.l, SPACE.s)
        column.setSpacing(SPACE.s)
        names = (
            ("tg", self.tr("Tajik")),
            ("tg-all", self.tr("Tajik, all letters")),
            ("fa", self.tr("Persian")),
        )
        self._chips = FilterChips(names, self.tr("Letters"), self)
        self._close = QPushButton(self.tr("Close"), self)
        set_kind(self._close, "quiet")
        self._close.clicked.connect(self.dismiss)
        self._chips.add(self._close)
        column.addWidget(self._chips)
        for name in LETTERS:
            self._sets[name] = self._make_keys(name)
            column.addWidget(self._sets[name])
        self._chips.chosen.connect(self._show_set)
        self._show_set("tg")
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self._on_focus_changed(None, field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field in sight: the row took room from the page above it."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        if self._field is not None and isValid(self._field):
            reveal(self._field)

    def keys(self) -> list[QPushButton]:
        """Return the keys shown now, in order."""
        return self._sets[self._chips.choice()].findChildren(QPushButton)

    def choose(self, name: str) -> None:
        """Show another set of letters, one of `LETTERS`."""
        self._chips.choose(name)
        self._show_set(name)

    def take_focus(self) -> None:
        """Move the focus to the first key."""
        self.keys()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Go, with the focus back in the field."""
        self.hide()
        if self._field is not None and isValid(self._field):
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the keys by arrows; Esc goes back; what else is typed goes to the field."""
        keys = self.keys()
        focus = QApplication.focusWidget()
        at = keys.index(focus) if focus in keys else -1
        forward = 1 if keys[0].layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        step = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif step is not None and at >= 0:
            keys[(at + step) % len(keys)].setFocus(Qt.FocusReason.TabFocusReason)
        elif (
            event.text() and event.key() != Qt.Key.Key_Tab and self._type(event.text(), event.key())
        ):
            pass
        else:
            super().keyPressEvent(event)

    def _make_keys(self, name: str) -> FlowRow:
        row = FlowRow(self, SPACE.xs)
        if name == "fa":
            row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        letters = LETTERS[name]
        for letter in letters + (letters.upper() if name in _CAPITALS else ""):
            key = QPushButton("⟷" if letter == _JOINER else letter, row)
            key.setAccessibleName(self.tr("Short gap") if letter == _JOINER else letter)
            key.setProperty("letter", letter)
            # A click must leave the cursor where it is.
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            key.setAutoDefault(False)
            set_kind(key, "letter")
            key.clicked.connect(self._on_clicked)
            row.add(key)
        return row

    def _show_set(self, name: str) -> None:
        for key, row in self._sets.items():
            row.setVisible(key == name)

    def _on_clicked(self) -> None:
        key = self.sender()
        if isinstance(key, QPushButton):
            self._type(str(key.property("letter")))

    def _type(self, text: str, key: int = 0) -> bool:
        """Type into the field as a keyboard would, so that its own rules hold."""
        if self._field is None or not isValid(self._field):
            return False
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._field, QKeyEvent(kind, key, none, text))
        return True

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit) and not new.isReadOnly():
            self._field = new


def toggle_letters(window: QWidget, focus: QWidget | None) -> LetterRow | None:
    """Show the row in a window, or take it away.

    Args:
        window: Has its content in a column.
        focus: What has the focus in it.

    Returns:
        The row that is shown now; None if it was there, or there is no place for it.
    """
    there = window.findChild(LetterRow)
    if there is not None and there.isVisible():
        there.dismiss()
        return None
    column = window.layout()
    if not isinstance(column, QBoxLayout):
        return None
    row = LetterRow(window, focus)
    column.addWidget(row)
    row.show()
    row.take_focus()
    return row
