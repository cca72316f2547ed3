"""What is said of a person beneath their name, and the way to what is planned for them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from ui.i18n import in_line
from ui.text.person_text import age_text, birth_text, isolated, latin_name
from ui.text.sameness_text import paper_text
from ui.theme import button_icon
from vetting_desk.model import Case

if TYPE_CHECKING:
    from ui.pages.cases.case_page import CasePage


def about_person(case: Case, today: date) -> str:
    """Return other names, birth, age and papers in a line."""
    parts = [latin_name(case), birth_text(case.birth), age_text(case.birth, today)]
    parts += [name.text for name in case.names[1:] if name.text != latin_name(case)]
    parts += [paper_text(paper) for paper in case.papers]
    return in_line(" · ".join(isolated(part) for part in parts if part))


def plan_button(page: "CasePage") -> QPushButton:
    """Return the button that leads from a case to its plan."""
    button = QPushButton(QCoreApplication.translate("CasePage", "Plan and needs"), page)
    button_icon(button, "flag")
    button.setObjectName("plan")
    button.clicked.connect(lambda: page.plan_requested.emit(page.case_id))
    return button
