"""What is said of a person beneath their name, and the way to what is planned for them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.i18n import in_line
from ui.text.person_text import age_text, birth_text, isolated, latin_name
from ui.text.sameness_text import paper_text
from ui.widgets.row_button import RowButton
from vetting_desk.model import Case


def about_person(case: Case, today: date) -> str:
    """Return other names, birth, age and papers in a line."""
    parts = [latin_name(case), birth_text(case.birth), age_text(case.birth, today)]
    parts += [name.text for name in case.names[1:] if name.text != latin_name(case)]
    parts += [paper_text(paper) for paper in case.papers]
    return in_line(" · ".join(isolated(part) for part in parts if part))


def plan_button(page: QWidget, wanted: Callable[[], object]) -> RowButton:
    """Return the row that leads from a case to its plan.

    Args:
        page: Its owner.
        wanted: Called when the plan is wanted.
    """
    words = QCoreApplication.translate("CasePage", "Plan and needs")
    button = RowButton(words, "", "flag", "accent", page)
    button.clicked.connect(lambda _checked: wanted())
    return button
