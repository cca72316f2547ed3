"""The licences in the help: whose work goes along with the program, and the words of each licence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from ui.i18n import left_to_right
from ui.theme import SPACE, current
from ui.widgets.texts import Paragraph
from vetting_desk.licences import Licensed, licences

_ROW = 34
_LISTED, _READ = 2, 3


class LicencesPanel(QWidget):
    """A list of works, and beneath it the licence of the one chosen.

    Args:
        parent: Owner, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._works: tuple[Licensed, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        lead = self.tr(
            "The program is under the Apache License 2.0 and stands on the work of others. Choose a work to "
            "read its licence; licences are in English, as their makers wrote them."
        )
        column.addWidget(Paragraph(lead, "muted", self))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Works of others"))
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.list.currentRowChanged.connect(self._on_chosen)
        column.addWidget(self.list, _LISTED)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setOpenLinks(False)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(option)
        column.addWidget(self.text, _READ)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list the first time it is wanted."""
        super().showEvent(event)
        if not self._works:
            self._works = licences()
            self._fill()
        self.list.setFocus()

    def _fill(self) -> None:
        for work in self._works:
            words = " · ".join(part for part in (work.name, work.version, work.licence) if part)
            item = QListWidgetItem(left_to_right(words), self.list)
            item.setSizeHint(QSize(0, current().px(_ROW)))
        if self._works:
            self.list.setCurrentRow(0)

    def _on_chosen(self, row: int) -> None:
        if row < 0:
            return
        none = self.tr("This work came without the words of its licence; its name stands above.")
        self.text.setPlainText(self._works[row].text or none)
