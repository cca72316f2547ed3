"""One entry of the log as it was written: number, keys, ids and digests, for who has to compare them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import left_to_right, moment_text
from ui.pages.log.action_text import action_text
from ui.pages.log.fact_text import about_text, facts_text
from ui.theme import SPACE, Size
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.operations.desk.audit import AuditRow


class EntryDialog(QDialog):
    """Shows one entry in words, and beneath as it stands in the log.

    Args:
        row: The entry.
        who: Who acted, in words.
        parent: The page.
    """

    def __init__(self, row: AuditRow, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = action_text(row.action)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        column.addWidget(label(title, "title", self, wrap=True))
        scroll = ScrollColumn(self, width=0)
        column.addWidget(scroll, 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(1, 1)
        scroll.column.addLayout(self._grid)
        scroll.column.addStretch(1)
        self._add(self.tr("Who"), who)
        self._add(self.tr("When"), moment_text(row.at))
        self._add(self.tr("About"), about_text(row.about))
        self._add(self.tr("What else"), facts_text(row.action, row.facts))
        self._add(self.tr("Entry"), str(row.sequence))
        self._add(self.tr("Key of the action"), left_to_right(row.action))
        self._add(self.tr("Id"), left_to_right(row.subject))
        for part in row.detail.split(", ") if row.detail else ():
            name, _equals, value = part.partition("=")
            self._add(left_to_right(name), left_to_right(value))
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column.addWidget(buttons)
        self.resize(Size.reading, 480)

    def _add(self, name: str, value: str) -> None:
        if not value.strip("\u2066\u2067\u2068\u2069"):
            return
        at = self._grid.rowCount()
        self._grid.addWidget(
            label(name, "muted", self, wrap=True), at, 0, Qt.AlignmentFlag.AlignTop
        )
        shown = label(value, "body", self, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(shown, at, 1)
