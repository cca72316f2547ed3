"""The first exercise above the pages of a training desk: what is to be done next, and the way there.

Made only where an exercise lies beside the desk, so never at a real one; the frame does not know it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.text.exercise_text import exercise_words
from ui.theme import SPACE, Size, current, pixmap, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.practice import exercise
from vetting_desk.operations.practice.exercise import Step, Told
from vetting_desk.operations.practice.exercise_file import State

_WATCHED = (Subject.CASES, Subject.ASSESSMENTS, Subject.RECORDS, Subject.TRANSFER)
_BETWEEN = frozenset({Step.TO_HEADQUARTERS, Step.TO_POST})


class ExerciseStrip(QFrame):
    """The next step in two sentences, and at most two buttons.

    Args:
        desk: The unlocked training desk.
        tasks: Where the store is asked.
        parent: Owner, or None.

    Signals:
        place_wanted: The `Told` whose place is to be shown.
        lock_wanted: The person goes to the other desk.
    """

    place_wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._told: Told | None = None
        self._narrow = self._opened = False
        self.setProperty("surface", "soft")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(SPACE.l, SPACE.s, SPACE.l, SPACE.s)
        self._box.setSpacing(SPACE.m)
        self._shape = QLabel(self)
        self._shape.setPixmap(pixmap("training", "accent"))
        self._box.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.xs)
        self._title = label("", "strong", self, wrap=True)
        self._hint = Paragraph("", "body", self)
        texts.addWidget(self._title)
        texts.addWidget(self._hint)
        self._box.addLayout(texts, 1)
        self._buttons = FlowRow(self)
        self._act = QPushButton(self._buttons)
        self._more = QPushButton(self.tr("What to do"), self._buttons)
        self._other = QPushButton(self._buttons)
        for quiet in (self._more, self._other):
            set_kind(quiet, "quiet")
        for button in (self._act, self._more, self._other):
            self._buttons.add(button)
        self._box.addWidget(self._buttons)
        self._act.clicked.connect(self._on_act)
        self._other.clicked.connect(self._on_other)
        self._more.clicked.connect(self._on_more)
        self.hide()

    def look(self) -> None:
        """Ask what is to be done next."""
        self._tasks.store(exercise.look, self._desk, done=self.show_told)

    def look_after(self, changed: Changed) -> None:
        """Ask again if a change may have been a step."""
        if changed.touches(*_WATCHED):
            self.look()

    def show_told(self, told: Told | None) -> None:
        """Show what is to be done next; nothing where there is no exercise."""
        self._opened = self._opened and told == self._told
        self._told = told
        self.setVisible(told is not None)
        if told is None:
            return
        words = exercise_words(told)
        self._title.setText(words.title)
        self._hint.set_plain(words.hint)
        act, other = self._button_words(told)
        self._act.setText(act)
        self._other.setText(other)
        self._fit()
        self.setAccessibleName(f"{words.title}. {words.hint}")

    def _button_words(self, told: Told) -> tuple[str, str]:
        if told.state is State.OFFERED:
            return self.tr("Begin"), self.tr("Not now")
        if told.state is State.LEFT:
            return (self.tr("Begin again") if told.step is Step.DONE else self.tr("Go on")), ""
        if told.step is Step.DONE:
            return self.tr("Begin again"), self.tr("Put it away")
        if told.step in _BETWEEN or told.other or not told.allowed:
            return self.tr("Lock now"), self.tr("Leave it for now")
        return self.tr("Show me where"), self.tr("Leave it for now")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beneath the words where both have no room beside each other."""
        super().resizeEvent(event)
        narrow = event.size().width() < current().px(Size.reading)
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def _fit(self) -> None:
        """Leave the page its room: with large text there is one line, and the rest when it is asked for."""
        told, some = self._told, bool(self._hint.text())
        folded = self._narrow and some and not self._opened
        beneath = self._narrow and not folded
        way = QBoxLayout.Direction.TopToBottom if beneath else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
        self._shape.setVisible(not self._narrow)
        self._hint.setVisible(some and not folded)
        self._more.setVisible(folded)
        self._other.setVisible(told is not None and bool(self._other.text()) and not folded)
        self._buttons.updateGeometry()

    def _on_act(self) -> None:
        told = self._told
        if told is None:
            return
        if told.state is State.OFFERED or told.step is Step.DONE:
            self._tasks.store(exercise.begin, self._desk, done=self._on_changed)
        elif told.state is State.LEFT:
            self._tasks.store(exercise.resume, self._desk, done=self._on_changed)
        elif told.step in _BETWEEN or told.other or not told.allowed:
            self.lock_wanted.emit()
        else:
            self.place_wanted.emit(told)

    def _on_other(self) -> None:
        self._tasks.store(exercise.leave, self._desk, done=self._on_changed)

    def _on_changed(self, _nothing: object) -> None:
        self.look()

    def _on_more(self) -> None:
        self._opened = True
        self._fit()
        self._act.setFocus()
