"""Putting options in order by moving them; nothing is an order until a person says so."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.plain_text import plain_text
from ui.theme import SPACE, icon, icon_size, set_hook
from vetting_desk.forms import Node


class RankQuestion(QuestionWidget):
    """Options from first to last, moved by buttons or by Alt+Up and Alt+Down."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._lines: list[RankLine] = []
        self._order: list[str] = []
        board = QWidget(self)
        self._board = QVBoxLayout(board)
        self._board.setContentsMargins(0, 0, 0, 0)
        self._board.setSpacing(SPACE.s)
        self._keep = QPushButton(self.tr("Keep this order"), self)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._add_control(board)
        self.column.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the options in the order given, or in the form's while there is none."""
        words = {option.value: plain_text(option.label) or option.value for option in node.options}
        ranked = [value for value in self._value.split() if value in words]
        order = [*ranked, *(value for value in words if value not in ranked)]
        if len(self._lines) != len(order):
            self._make_lines(len(order))
        self._order = order
        for at, (line, value) in enumerate(zip(self._lines, order, strict=True)):
            line.show_option(at, len(order), words[value], ranked=bool(self._value))
            line.setEnabled(not node.readonly)
        self._keep.setVisible(not self._value and not node.readonly)
        self._keep.setAccessibleDescription(self.plain_label())

    def focus_control(self) -> None:
        """Move the focus to the first option."""
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def move_option(self, at: int, by: int) -> None:
        """Move the option at place `at` by so many places, and keep the keyboard on it."""
        target = at + by
        if not (0 <= target < len(self._order)):
            return
        order = [*self._order]
        order.insert(target, order.pop(at))
        self.give(" ".join(order))
        self._lines[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_lines(self, count: int) -> None:
        for line in self._lines:
            self._board.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [RankLine(self) for _ in range(count)]
        for line in self._lines:
            self._board.addWidget(line)

    def _on_keep_clicked(self) -> None:
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.give(" ".join(self._order))


class RankLine(QFrame):
    """One option with its place and its two buttons.

    Args:
        question: The ranking it belongs to.
    """

    def __init__(self, question: RankQuestion) -> None:
        super().__init__(question)
        self._question = question
        self._at = 0
        set_hook(self, "surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.m, SPACE.xs, SPACE.xs, SPACE.xs)
        row.setSpacing(SPACE.s)
        self._place = form_label("", "strong", self)
        self._words = form_label("", "body", self, wrap=True)
        self._up = self._button("chevron-up")
        self._up.clicked.connect(self._on_up)
        self._down = self._button("chevron-down")
        self._down.clicked.connect(self._on_down)
        row.addWidget(self._place)
        row.addWidget(self._words, 1)
        row.addWidget(self._up)
        row.addWidget(self._down)
        self.installEventFilter(self)

    def show_option(self, at: int, count: int, words: str, *, ranked: bool) -> None:
        """Show one option at place `at` of `count`."""
        self._at = at
        self._place.setText(f"{at + 1}." if ranked else "–")
        self._words.setText(words)
        place = self.tr("{option}, place {place} of {count}").format(
            option=words, place=at + 1, count=count
        )
        self.setAccessibleName(
            place if ranked else self.tr("{option}, not in order yet").format(option=words)
        )
        self._up.setEnabled(at > 0)
        self._down.setEnabled(at < count - 1)
        self._up.setAccessibleName(self.tr("Move up: {option}").format(option=words))
        self._down.setAccessibleName(self.tr("Move down: {option}").format(option=words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by Alt and an arrow, before the window takes the keys as its own."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._steps(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Alt+Up and Alt+Down."""
        steps = self._steps(event)
        if steps:
            self._question.move_option(self._at, steps)
        else:
            super().keyPressEvent(event)

    def _steps(self, event: QKeyEvent) -> int:
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return 0
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(icon_size())
        set_hook(button, "kind", "quiet")
        return button

    def _on_up(self) -> None:
        self._question.move_option(self._at, -1)

    def _on_down(self) -> None:
        self._question.move_option(self._at, 1)
