"""Lines of evidence as a list: searched, filtered, each with where it is linked."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.i18n import in_line
from ui.text.person_text import isolated
from vetting_desk.judgement.overview import LineRow

LINE_ROLE = Qt.ItemDataRole.UserRole
SECOND_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
"""True where a row is a heading over the rows beneath it."""

ALL, HERE, UNLINKED, UNFINISHED, WITHDRAWN = "all", "here", "unlinked", "unfinished", "withdrawn"

_Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """The lines that search and filter leave."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[LineRow, ...] = ()
        self._shown: list[LineRow] = []
        self._words = ""
        self._which = ALL
        self._here = ""

    def show_lines(self, lines: tuple[LineRow, ...], here: str = "") -> None:
        """Show these lines beside the indicator with this number; empty for none."""
        if lines is self._all and here == self._here:
            return
        self._all, self._here = lines, here
        self._filter()

    def narrow(self, words: str | None = None, which: str | None = None) -> None:
        """Leave only some of the lines.

        Args:
            words: All of them stand somewhere in a line; None as before.
            which: One of this module's names; None as before.
        """
        self._words = self._words if words is None else words
        self._which = self._which if which is None else which
        self._filter()

    def line(self, at: int) -> LineRow | None:
        """Return the line of a row; None if there is none."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def at(self, number: str) -> int:
        """Return the row of a line; -1 if it is not shown."""
        return next((at for at, line in enumerate(self._shown) if line.number == number), -1)

    def counts(self) -> tuple[int, int]:
        """Return how many lines are shown, and how many there are."""
        return len(self._shown), len(self._all)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many lines are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, its words, or what stands beneath them."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == SECOND_ROLE:
            return about_text(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words_of(line)}. {about_text(line)}"
        return words_of(line) if role == Qt.ItemDataRole.DisplayRole else None

    def _filter(self) -> None:
        terms = self._words.casefold().split()
        shown = [line for line in self._all if self._kept(line) and _matches(line, terms)]
        if [line.reference for line in shown] == [line.reference for line in self._shown]:
            changed = [at for at, line in enumerate(shown) if line != self._shown[at]]
            self._shown = shown
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _kept(self, line: LineRow) -> bool:
        if self._which == HERE:
            return any(number == self._here for number, _ in line.linked)
        if self._which == UNLINKED:
            return not line.linked and not line.withdrawn
        if self._which == UNFINISHED:
            return not line.whole
        return self._which != WITHDRAWN or bool(line.withdrawn)


def words_of(line: LineRow) -> str:
    """Return number and words, and the translation beside the original."""
    words = in_line(f"{isolated(line.number)} · {isolated(line.words)}")
    return in_line(f"{words} / {isolated(line.translation)}") if line.translation else words


def about_text(line: LineRow) -> str:
    """Return kind, place, grades, where it is linked, and what is the matter with it."""
    grades = f"{line.reliability.value}{line.credibility.value}"
    translate = QCoreApplication.translate
    parts = [f"{number} {_side(side)}" for number, side in line.linked]
    parts = parts or [translate("Workspace", "not linked")]
    parts += [line.kind.label, line.place, grades]
    if not line.whole:
        parts.append(translate("Workspace", "not finished"))
    if line.protected:
        parts.append(translate("Workspace", "source protected"))
    if line.corrected:
        parts.append(translate("Workspace", "corrected"))
    if line.withdrawn:
        parts.append(translate("Workspace", "not counted: {why}").format(why=line.withdrawn))
    return in_line(" · ".join(isolated(part) for part in parts if part))


def same_source(lines: Iterable[LineRow], key: str, words: str) -> tuple[str, ...]:
    """Return the numbers of the lines that are of the same source, or say the same words."""
    said = " ".join(words.casefold().split())
    return tuple(
        line.number
        for line in lines
        if (key and line.source_key == key)
        or (said and said == " ".join(line.words.casefold().split()))
    )


def _matches(line: LineRow, terms: list[str]) -> bool:
    if not terms:
        return True
    parts = (line.number, line.words, line.translation, line.kind.label, line.place, line.source)
    text = " ".join((*parts, *(number for number, _ in line.linked))).casefold()
    return all(term in text for term in terms)


def _side(side: str) -> str:
    translate = QCoreApplication.translate
    return {
        "for": translate("Workspace", "speaks for it"),
        "against": translate("Workspace", "speaks against it"),
        "both": translate("Workspace", "speaks both ways"),
    }.get(side, translate("Workspace", "no side yet"))
