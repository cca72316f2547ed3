"""A spreadsheet of texts before it is signed: what is in it, and what is wrong with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.asking import on_screen
from ui.asking.decision import DecisionDialog
from ui.i18n import in_row
from ui.pages.instruments.pack_text import language_text, problem_place, problem_text
from ui.theme import current
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph
from vetting_desk.model.pack_problem import PackProblem
from vetting_desk.operations.organisation.packs import PackLook


class PackDialog(DecisionDialog):
    """Counts, problems, and one button; closing signs nothing.

    Args:
        look: The spreadsheet as it reads.
        parent: The page.

    Signals:
        sign_requested: It is to be signed.
    """

    sign_requested = Signal()

    def __init__(self, look: PackLook, parent: QWidget | None = None) -> None:
        super().__init__(
            look.content.title or QCoreApplication.translate("PackDialog", "Texts without a title"),
            self._lead(look),
            parent,
        )
        at = self.column.count() - 1
        if look.problems:
            headings = (self.tr("Where"), self.tr("What"))
            self.model = RowsTableModel(headings, self)
            self.model.show_rows([self._row(problem) for problem in look.problems])
            table = PlainTable(self.model, self.tr("What is to be looked at"), 1, {0: 240}, self)
            table.setWordWrap(True)
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            wide = on_screen.part_breadth(self, current().px(680))
            table.setMinimumSize(wide, current().px(240))
            self.column.insertWidget(at, table)
        if look.can_be_signed:
            words = self.tr(
                "They are in force here at once, and go to every post with its next return bundle."
            )
            self.column.insertWidget(self.column.count() - 1, Paragraph(words, "hint", self))
        close = self.add_button(self.tr("Close"), "secondary")
        close.clicked.connect(self.reject)
        if look.can_be_signed:
            self.sign_button = self.add_button(self.tr("Sign these texts"), "primary")
            self.sign_button.clicked.connect(self._on_sign)

    def _lead(self, look: PackLook) -> str:
        content = look.content
        approved = sum(bool(text.approved_by) for text in content.texts)
        languages = in_row(map(language_text, content.languages))
        errors = sum(problem.error for problem in look.problems)
        lead = QCoreApplication.translate(
            "PackDialog", "{count} approved texts. Languages: {languages}. Official: {official}."
        ).format(count=approved, languages=languages, official=language_text(content.official))
        if errors:
            lead += "\n" + QCoreApplication.translate(
                "PackDialog",
                "It cannot be signed yet: {count} errors. Correct them in the spreadsheet, and look again.",
            ).format(count=errors)
        return lead

    def _row(self, problem: PackProblem) -> Row:
        symbol, ink = ("error", "error") if problem.error else ("warn", "warn")
        return Row((problem_place(problem), problem_text(problem)), problem, symbol, ink)

    def _on_sign(self) -> None:
        self.accept()
        self.sign_requested.emit()
