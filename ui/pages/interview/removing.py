"""Removing an instance of a repeat: asked about first, and undone as long as the page stays."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.asking.decision import RemoveDialog
from ui.pages.interview.answering import Answering
from ui.pages.interview.sheet import Sheet
from ui.questionnaire.sections.answer_text import instance_title
from vetting_desk.operations.interview.interviews import Interview


class Removing(QObject):
    """Takes instances out of one interview, and puts the last one back.

    Args:
        interview: The live interview.
        answering: Gives its answers; owns this.
        sheet: Offers to undo.
        page: Stands behind the question.
    """

    def __init__(
        self, interview: Interview, answering: Answering, sheet: Sheet, page: QWidget
    ) -> None:
        super().__init__(answering)
        self._interview = interview
        self._answering = answering
        self._sheet = sheet
        self._page = page
        self._title = ""
        sheet.undo.wanted.connect(self._on_undo)

    def ask(self, repeat: str, index: int) -> None:
        """Ask whether instance `index` (from 1) of a repeat is to go."""
        self._title = instance_title(self._interview.session, f"{repeat}[{index}]")
        dialog = RemoveDialog(self._title, repeat, index, self._page)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    def _on_confirmed(self, repeat: str, index: int) -> None:
        if self._answering.remove_repeat(repeat, index):
            self._sheet.undo.offer(self._title)

    def _on_undo(self) -> None:
        if self._answering.put_back():
            self._sheet.undo.hide()
            self._sheet.arrive()
