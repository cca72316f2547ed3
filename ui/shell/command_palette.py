"""The command palette: type a few letters of a page, a case or an act, and Enter goes there.

Shows what it is given and nothing else: what an officer may not see is not among it, and cases come from the
same search as the list of cases.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from ui.shell.commands import Command, ranked
from ui.theme import SPACE, current
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import label

_WIDTH = 640
_HEIGHT = 460
_TYPING_MS = 120
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(QDialog):
    """A field and what fits it.

    Args:
        commands: Pages and acts that this officer has.
        parent: The window.

    Signals:
        typed: What stands in the field, once the person pauses; for whoever can add cases to it.
    """

    typed = Signal(str)

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to, or do"))
        self._commands = list(commands)
        self._cases: list[Command] = []
        self._shown: list[Command] = []
        self._entered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.m)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("A page, a case or an act"))
        self._field.setAccessibleName(self.tr("A page, a case or an act"))
        self._field.setMaxLength(200)
        column.addWidget(self._field)
        self._model = RowsTableModel((self.tr("Where to"), self.tr("What it is")), self)
        self._table = PlainTable(self._model, self.tr("What fits"), 0, {1: 140}, self)
        self._table.horizontalHeader().hide()
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._table, 1)
        self._nothing = label(self.tr("Nothing fits."), "muted", self)
        column.addWidget(self._nothing)
        column.addWidget(
            label(
                self.tr("Arrow keys choose, Enter goes there, Esc closes."),
                "caption",
                self,
                wrap=True,
            )
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._on_paused)
        self._field.textChanged.connect(self._on_text_changed)
        self._table.activated.connect(self._on_activated)
        self._table.clicked.connect(self._on_activated)
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(
            min(current().px(_WIDTH), room.width() - 2 * SPACE.xxl),
            min(current().px(_HEIGHT), room.height() - 2 * SPACE.xxl),
        )
        self._show()

    def text(self) -> str:
        """Return what is typed."""
        return self._field.text()

    def search(self, text: str) -> None:
        """Search as if `text` had been typed."""
        self._field.setText(text)

    def show_cases(self, cases: Sequence[Command]) -> None:
        """Show these cases beside what else fits; they were found by their names already."""
        self._cases = list(cases)
        self._show()
        if self._entered:
            self._entered = False
            self._go(0)

    def shown(self) -> list[Command]:
        """Return what is shown, in order."""
        return list(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list while the keyboard stays in the field; Enter goes there."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is not None and self._shown:
            row = max(0, min(self._table.currentIndex().row() + step, len(self._shown) - 1))
            self._choose(row)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Go to what is chosen; where nothing fits yet, to the first case that is found."""
        if self._shown:
            self._go(self._table.currentIndex().row())
        else:
            self._entered = True
            self._pause.stop()
            self._on_paused()

    def _on_text_changed(self) -> None:
        self._entered = False
        self._pause.start()
        self._cases = []
        self._show()

    def _on_paused(self) -> None:
        self.typed.emit(self._field.text().strip())

    def _show(self) -> None:
        self._shown = [*ranked(self._commands, self._field.text()), *self._cases]
        self._model.show_rows([Row((each.words, each.kind), each) for each in self._shown])
        self._table.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)
        self._choose(0)

    def _choose(self, row: int) -> None:
        if row < len(self._shown):
            choose_row(self._table, row)
            chosen = self._shown[row]
            self._field.setAccessibleDescription(f"{chosen.words}, {chosen.kind}")
        else:
            self._field.setAccessibleDescription(self._nothing.text())

    def _on_activated(self, index: QModelIndex) -> None:
        self._go(index.row())

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            run: Callable[[], object] = self._shown[row].run
            self.accept()
            run()
