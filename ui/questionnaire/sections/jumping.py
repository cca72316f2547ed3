"""The jump list: every question with answer and state, by section, repeats included."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ui.i18n import in_row
from ui.questionnaire.sections.answer_text import (
    instance_title,
    question_state_text,
    section_title,
    short_answer,
)
from ui.questionnaire.sections.outline import Outline, Page, is_question
from ui.questionnaire.sections.plain_text import plain_text
from ui.questionnaire.sections.state import Sitting, Standing
from ui.theme import font
from vetting_desk.forms import Session

Index = QModelIndex | QPersistentModelIndex
REFERENCE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class JumpRow:
    """One line of the list.

    Attributes:
        reference: Where it leads.
        words: A section's title or a question's words.
        answer: In words; empty for a title or an unanswered question.
        state: In words; empty for a title.
        is_title: True for a section or an instance of a repeat.
    """

    reference: str
    words: str
    answer: str
    state: str
    is_title: bool


def jump_rows(session: Session, outline: Outline, sitting: Sitting) -> list[JumpRow]:
    """Return all lines of the list as things stand."""
    standing = Standing(session, sitting)
    rows: list[JumpRow] = []
    for section in outline.sections:
        if not section.pages:
            continue
        title = section_title(session, section)
        rows.append(JumpRow(section.pages[0].reference, title, "", "", is_title=True))
        instance = ""
        for page in section.pages:
            if page.instance != instance:
                instance = page.instance
                if instance:
                    heading = instance_title(session, instance)
                    rows.append(JumpRow(page.reference, heading, "", "", is_title=True))
            rows.extend(_question_rows(session, standing, page))
    return rows


def _question_rows(session: Session, standing: Standing, page: Page) -> list[JumpRow]:
    rows = []
    for reference in page.questions:
        node = session.node(reference)
        if is_question(node):
            words = plain_text(node.label) or node.name
            state = question_state_text(standing.question(reference))
            rows.append(JumpRow(reference, words, short_answer(node), state, is_title=False))
    return rows


class JumpTableModel(QAbstractTableModel):
    """The lines as a table of three columns, narrowed by a search.

    Args:
        rows: All lines.
        parent: The dialog.
    """

    def __init__(self, rows: list[JumpRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = rows
        self._rows = rows
        self._titles = (self.tr("Question"), self.tr("Answer"), self.tr("State"))

    def search(self, text: str) -> None:
        """Keep the questions whose words or answer hold `text`, under their titles."""
        wanted = text.casefold().split()
        self.beginResetModel()
        self._rows = self._all if not wanted else _narrowed(self._all, wanted)
        self.endResetModel()

    def row_at(self, row: int) -> JumpRow:
        """Return one line."""
        return self._rows[row]

    def first_question(self) -> int:
        """Return the row of the first question; -1 where there is none."""
        return next((at for at, row in enumerate(self._rows) if not row.is_title), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return three."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, type and reference of a cell."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (row.words, row.answer, row.state)[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return _font(is_title=row.is_title)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return in_row(part for part in (row.words, row.answer, row.state) if part)
        return row.reference if role == REFERENCE else None


def _narrowed(rows: list[JumpRow], wanted: list[str]) -> list[JumpRow]:
    kept: list[JumpRow] = []
    title: JumpRow | None = None
    for row in rows:
        if row.is_title:
            title = row
            continue
        text = f"{row.words} {row.answer} {row.state}".casefold()
        if all(word in text for word in wanted):
            if title is not None:
                kept.append(title)
                title = None
            kept.append(row)
    return kept


def _font(*, is_title: bool) -> QFont | None:
    return font("strong") if is_title else None
