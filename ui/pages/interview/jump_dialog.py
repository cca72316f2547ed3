"""The dialog that finds an answer: type to narrow the list, Enter goes there."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.questionnaire.sections.jumping import JumpRow, JumpTableModel
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.tables import choose_row
from ui.widgets.texts import label

_WIDTH = 860
_HEIGHT = 560


class JumpDialog(QDialog):
    """All questions with their answers and states.

    Args:
        rows: The lines.
        parent: The page.

    Signals:
        place_chosen(str): Reference to go to.
    """

    place_chosen = Signal(str)

    def __init__(self, rows: list[JumpRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find an answer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._model = JumpTableModel(rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.windowTitle(), "title", self))
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search questions and answers"))
        self._search.setAccessibleName(self.tr("Search questions and answers"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_go)
        column.addWidget(self._search)
        self._table = self._make_table()
        column.addWidget(self._table, 1)
        buttons = QHBoxLayout()
        go = QPushButton(self.tr("Go there"), self)
        set_kind(go, "primary")
        go.setDefault(True)
        go.clicked.connect(self._on_go)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons.addWidget(go)
        buttons.addWidget(close)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._select_first()

    def search(self, text: str) -> None:
        """Narrow the list as if `text` was typed."""
        self._search.setText(text)

    @property
    def table(self) -> QTableView:
        """The list, for walking it."""
        return self._table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass arrow keys to the list while one types."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._search.hasFocus():
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Questions and answers"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(current().px(Size.control))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._on_activated)
        table.doubleClicked.connect(self._on_activated)
        return table

    def _select_first(self) -> None:
        first = self._model.first_question()
        if first >= 0:
            choose_row(self._table, first)

    def _on_search_changed(self, text: str) -> None:
        self._model.search(text)
        self._select_first()

    def _on_go(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            self._on_activated(index)

    def _on_activated(self, index: QModelIndex) -> None:
        reference = self._model.row_at(index.row()).reference
        self.accept()
        self.place_chosen.emit(reference)
