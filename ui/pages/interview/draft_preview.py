"""A draft as it would be printed: its pages on the screen, marked as a draft, and nowhere else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import left_to_right
from ui.questionnaire.sections.answer_text import form_title
from ui.theme import SPACE
from ui.widgets.page_header import PageHeader
from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.reader import Reader
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.interview.interviews import Interview


class DraftPreviewPage(QWidget):
    """The pages of one draft.

    Signals:
        back_requested(): Back to the answers.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader(self)
        self._header.set_back(self.tr("Back to the answers"))
        self._header.went_back.connect(self.back_requested)
        self.reader = Reader(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(self._header)
        column.addWidget(self.reader, 1)

    def show_pages(self, laid_out: LaidOut, interview: Interview) -> None:
        """Show the pages of an interview as it stands."""
        caption = f"{left_to_right(interview.case.reference)} · {form_title(interview.session)}"
        self._header.set_title(self.tr("Draft, not signed"), caption)
        self.reader.show_paper(DrawnPaper(laid_out, self.reader))
        self.reader.view.setFocus()

    def clear(self) -> None:
        """Forget the pages."""
        self.reader.show_paper(None)
