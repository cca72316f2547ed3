"""What is written down of a call: the talk first, then a line for each thing one asks; nothing is needed."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import date_text, in_row
from ui.pages.calls.quick_choice import QuickChoice
from ui.text.call_text import LANGUAGES, choices_of, field_text, language_text
from ui.theme import SPACE, current
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.model.call import CHOICES, FIELDS, MOST_LINE, TALK, Caller

_LABEL = 160
_TIME = 84
_WORDS = 160
_DAYS = 15
_OF_OTHERS = ("relation", "caller-safe")
_OF_CALLING = ("back-to", "back-on", "back-words")
_ROWS = (
    ("caller",), ("code-word",), ("relation",), ("caller-safe", "caller-safe-words"), ("not-say",),
    ("language",), ("person",), ("safe", "safe-words"), ("where",), ("with-whom",), ("children",), ("papers",),
    ("want",), ("back-way",), ("back-to",), ("back-on", "back-from", "back-until"), ("back-words",),
)  # fmt: skip


class TalkFields(QWidget):
    """The fields of a call.

    Args:
        parent: The page.

    Attributes:
        talk: The free text.

    Signals:
        changed(str): A field says something else now.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QWidget] = {}
        self._editors: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.talk = GrowingText(5, one_line=False, parent=self)
        self.talk.setAccessibleName(field_text(TALK))
        self.talk.textChanged.connect(self._on_talk)
        self._editors[TALK] = self.talk
        title = label(field_text(TALK), "strong", self)
        title.setBuddy(self.talk)
        column.addWidget(title)
        column.addWidget(self.talk)
        for names in _ROWS:
            self._rows[names[0]] = row = self._row(names)
            column.addWidget(row)
        self._show_what_fits()

    def value(self, name: str) -> str:
        """Return what stands in a field."""
        editor = self._editors[name]
        if isinstance(editor, QuickChoice):
            return editor.choice()
        if isinstance(editor, QComboBox):
            return str(editor.currentData() or "")
        if isinstance(editor, GrowingText):
            return editor.toPlainText()
        text = editor.text() if isinstance(editor, QLineEdit) else ""
        return as_time(text) if name in {"back-from", "back-until"} else text.strip()

    def words(self) -> dict[str, str]:
        """Return what stands in the fields that say something."""
        return {name: said for name in FIELDS if (said := self.value(name))}

    def editor(self, name: str) -> QWidget:
        """Return the widget of a field."""
        return self._editors[name]

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show a call; emits nothing."""
        for name, editor in self._editors.items():
            said = words.get(name, "")
            blocker = QSignalBlocker(editor)
            if isinstance(editor, QuickChoice):
                editor.choose(said)
            elif isinstance(editor, QComboBox):
                self._choose(name, editor, said)
            elif isinstance(editor, GrowingText):
                editor.set_text(said)
            elif isinstance(editor, QLineEdit):
                editor.setText(said)
                editor.setCursorPosition(0)
            blocker.unblock()
        self._show_what_fits()

    def offer_languages(self, codes: tuple[str, ...]) -> None:
        """Offer the languages the organisation's texts speak before the others."""
        box = self._editors["language"]
        if isinstance(box, QComboBox):
            chosen = str(box.currentData() or "")
            blocker = QSignalBlocker(box)
            box.clear()
            box.addItem(self.tr("no language said"), "")
            for code in dict.fromkeys((*codes, *LANGUAGES)):
                box.addItem(language_text(code), code)
            self._choose("language", box, chosen)
            blocker.unblock()

    def allow(self, *, talking: bool, calling: bool) -> None:
        """Let all be written while one talks, and when to call back as long as somebody is to be called.

        Args:
            talking: Whether the call runs.
            calling: Whether it is open, or part of a case.
        """
        self.talk.setReadOnly(not talking)
        for name, editor in self._editors.items():
            may = talking or (calling and name.startswith("back-"))
            if isinstance(editor, QLineEdit):
                editor.setReadOnly(not may)
            elif name != TALK:
                editor.setEnabled(may)

    def _row(self, names: tuple[str, ...]) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        title = label(field_text(names[0]), "body", row, wrap=True)
        title.setFixedWidth(current().px(_LABEL))
        line.addWidget(title)
        for number, name in enumerate(names):
            editor = self._made(name, row)
            editor.setAccessibleName(field_text(name))
            if number == 0 and not isinstance(editor, QuickChoice):
                title.setBuddy(editor)
            self._editors[name] = editor
            stretch = 1 if len(names) == 1 or name.endswith("-words") or name == "back-on" else 0
            line.addWidget(editor, stretch)
        return row

    def _made(self, name: str, row: QWidget) -> QWidget:
        if name in CHOICES:
            choice = QuickChoice(choices_of(name), field_text(name), row)
            choice.chosen.connect(self._telling(name))
            return choice
        if name in {"language", "back-on"}:
            box = QComboBox(row)
            box.setMinimumContentsLength(8)
            self._fill(name, box)
            box.activated.connect(self._telling(name))
            return box
        line = QLineEdit(row)
        line.setMaxLength(MOST_LINE)
        line.setPlaceholderText(self._hint(name))
        if name in {"back-from", "back-until"}:
            line.setFixedWidth(current().px(_TIME))
            line.editingFinished.connect(self._telling(name))
        else:
            if name.endswith("-words"):  # beside choices, which take two lines rather than its room
                line.setMinimumWidth(current().px(_WORDS))
            line.textChanged.connect(self._telling(name))
        return line

    def _hint(self, name: str) -> str:
        hints = {
            "code-word": self.tr("A word or a name they choose; no real name is needed"),
            "caller-safe-words": self.tr("what is the matter"),
            "safe-words": self.tr("what is the matter"),
            "back-from": "18:00",
            "back-until": "20:00",
            "not-say": self.tr("And what to say if somebody else answers"),
        }
        return hints.get(name, "")

    def _fill(self, name: str, box: QComboBox) -> None:
        if name == "language":
            self._editors[name] = box
            self.offer_languages(())
            return
        box.addItem(self.tr("no day said"), "")
        today = date.today()  # noqa: DTZ011 (the day on the wall)
        for ahead in range(_DAYS):
            day = today + timedelta(days=ahead)
            near = {0: self.tr("today"), 1: self.tr("tomorrow")}.get(ahead, "")
            words = in_row((near, date_text(day))) if near else date_text(day)
            box.addItem(words, day.isoformat())

    def _choose(self, name: str, box: QComboBox, said: str) -> None:
        if said and box.findData(said) < 0:
            words = (
                language_text(said) if name == "language" else date_text(date.fromisoformat(said))
            )
            box.addItem(words, said)
        box.setCurrentIndex(max(0, box.findData(said)))

    def _telling(self, name: str) -> Callable[..., None]:
        def tell(*_: object) -> None:
            if name in {"caller", "back-way"}:
                self._show_what_fits()
            self.changed.emit(name)

        return tell

    def _on_talk(self) -> None:
        self.changed.emit(TALK)

    def _show_what_fits(self) -> None:
        """Show what is asked of this caller alone; what is hidden keeps what was said."""
        others = self.value("caller") in {Caller.RELATIVE.value, Caller.OTHER.value}
        calling = self.value("back-way") in {"phone", "messenger"}
        for name in _OF_OTHERS:
            self._rows[name].setVisible(others or bool(self.value(name)))
        for name in _OF_CALLING:
            self._rows[name].setVisible(calling or bool(self.value(name)))


def as_time(text: str) -> str:
    """Return a time as it is kept, such as ``18:00``, from ``18`` or ``1830``; as typed if it is none."""
    digits = "".join(sign for sign in text if sign.isdigit())
    if not digits or len(digits) > len("1830"):
        return text.strip()
    if len(digits) <= len("18"):
        return f"{int(digits):02d}:00"
    return f"{int(digits[:-2]):02d}:{digits[-2:]}"
