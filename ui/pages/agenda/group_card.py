"""One group of an agenda as a card of rows: each opens what it is about, and some are done from here."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_line, in_row, left_to_right
from ui.text.due_text import line_text, until_text
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.row_button import RowButton
from ui.widgets.texts import label
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.agenda.looking import AgendaRow

_URGENT_BY_NAME = frozenset({DueKind.ALARM, DueKind.URGENT_NEED})
"""Kinds whose words say that they are urgent."""
Key = tuple[DueKind, str]


class DueLine(QWidget):
    """A line: what is due, whose, until when; beside it the one act.

    Args:
        row: The line.
        today: The day on the wall.
        may_act: Whether this officer may say what became of it.
        parent: The card.

    Signals:
        opened(object): The `DueItem` to open.
        act_wanted(object): The `DueItem` of which it is to be said what became of it.
    """

    opened = Signal(object)
    act_wanted = Signal(object)

    def __init__(self, row: AgendaRow, today: date, *, may_act: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        item = row.due.item
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        shape, ink = ("warn", "warn") if item.urgent else ("", "muted")
        words = line_text(row.due)
        if item.urgent and item.kind not in _URGENT_BY_NAME:
            words = self.tr("Urgent: {what}").format(what=words)
        self.button = RowButton(words, second_text(row, today), shape, ink, self)
        for part in self.button.findChildren(QLabel):
            part.setContentsMargins(SPACE.xs, 0, SPACE.xs, 0)  # letters of two directions lean out
        self.button.clicked.connect(lambda: self.opened.emit(item))
        line.addWidget(self.button, 1)
        self.act: QPushButton | None = None
        if may_act:
            self.act = QPushButton(self.tr("Done…"), self)
            set_kind(self.act, "quiet")
            self.act.setAccessibleName(f"{self.act.text()} {words}")
            self.act.clicked.connect(lambda: self.act_wanted.emit(item))
            line.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def key(self) -> Key:
        """What the line is about."""
        return self.row.due.item.kind, self.row.due.item.about_id


def second_text(row: AgendaRow, today: date) -> str:
    """Return the second line: until when, whose case, whose work, where, and who is called."""
    due = row.due
    parts = [until_text(due.item, today)]
    if due.reference:
        parts.append(left_to_right(due.reference))
    if due.name:
        parts.append(isolated(due.name))
    if due.owner and due.item.kind is not DueKind.CERTIFICATE_ENDING:
        parts.append(isolated(due.owner))
    if due.desk:
        parts.append(isolated(due.desk))
    if row.told:
        names = in_row(isolated(each) for each in row.told)
        parts.append(_called().format(names=names))
    return in_line(" · ".join(parts))


def _called() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Due", "is called: {names}")


class GroupCard(Card):
    """A card with a heading, its lines, and the way to further ones.

    Args:
        title: What the group is called.
        parent: The page.

    Signals:
        opened(object): The `DueItem` to open.
        act_wanted(object): The `DueItem` of which it is to be said what became of it.
        more_wanted: Further lines are wanted.
    """

    opened = Signal(object)
    act_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self._title = title
        self._heading = label(title, "heading", self)
        self.column.addWidget(self._heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.xs)
        self.column.addLayout(self._lines)
        self._more = QPushButton(self)
        set_kind(self._more, "link")
        self._more.clicked.connect(self.more_wanted)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.lines: list[DueLine] = []
        self._parts: list[QWidget] = []

    def set_title(self, title: str) -> None:
        """Change what the group is called; shown with its next lines."""
        self._title = title

    def rows(self) -> tuple[AgendaRow, ...]:
        """Return the lines shown, in order."""
        return tuple(each.row for each in self.lines)

    def show_rows(
        self,
        rows: Sequence[AgendaRow],
        count: int,
        today: date,
        may_act: Callable[[DueItem], bool],
    ) -> None:
        """Show lines instead of the ones before; a card without any is hidden.

        Args:
            rows: The lines.
            count: How many the group has.
            today: The day on the wall.
            may_act: Whether this officer may say what became of a thing.
        """
        self._heading.setText(f"{self._title} ({count})" if count else self._title)
        self._more.setVisible(count > len(rows))
        left = count - len(rows)
        self._more.setText(self.tr("Show more ({count} left)").format(count=left))
        self.setVisible(bool(rows))
        if self.rows() == tuple(rows):
            return
        focus = next((each.key for each in self.lines if _has_focus(each)), None)
        for part in self._parts:
            self._lines.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.lines, self._parts = [], []
        for row in rows:
            line = DueLine(row, today, may_act=may_act(row.due.item), parent=self)
            line.opened.connect(self.opened)
            line.act_wanted.connect(self.act_wanted)
            self.lines.append(line)
            self._add(line)
            if line.key == focus:
                line.button.setFocus()

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._lines.addWidget(part)


def _has_focus(line: DueLine) -> bool:
    from PySide6.QtWidgets import QApplication

    focus = QApplication.focusWidget()
    return focus is not None and line.isAncestorOf(focus)
