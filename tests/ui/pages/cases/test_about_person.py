"""What is said of a person beneath their name, and the way to their plan."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.about_person import about_person, plan_button
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, PersonName, Stage


def test_other_names_and_birth_stand_in_a_line(qapp: object) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    names = (
        PersonName("Намуна", NameScript.CYRILLIC), PersonName("Namuna", NameScript.LATIN),
        PersonName("Озмоиш", NameScript.CYRILLIC),
    )  # fmt: skip
    birth = BirthDate("1990-05-12", BirthCertainty.EXACT)
    case = Case("id", "2026-W5C-00001", names, birth, Stage.CONTACT, at, at)
    said = about_person(case, date(2026, 6, 1))
    assert said.index("Namuna") < said.index("1990-05-12") < said.index("Озмоиш")
    assert "36" in said


def test_the_button_leads_to_the_plan(qtbot: QtBot) -> None:
    page, wanted = QWidget(), list[bool]()
    qtbot.addWidget(page)
    plan_button(page, lambda: wanted.append(True)).click()
    assert wanted == [True]
